"""A question that holds letters or parts against each other, taken apart: the sides, and what is asked of them.

"Which X does A name that B does not", "X in A but not in B", "missing from B", "X that A and B have in common": a side
lacks what is asked for where a denial stands with it, before it ("not in B") or behind it ("B does not").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.citing import Library
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.sides import piece
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.side_by_side import PLACES, words_of_side
from bot.slots import Slot
from store.words import stem

Read = Callable[[str], Utterance]
MOST_SIDES = 4
DENYING = frozenset(
    """not never nowhere lacks lack lacked lacking missing absent omits omit omitted omitting misses missed
    dropped drops gone silent longer unlike leave leaves left skips skipped""".split()
)
"""Words by which a side is said not to have it; "longer" is the end of "no longer"."""
_JOINTS = frozenset("but and or nor while whereas yet though although that which who whom plus".split())
_PLACING = frozenset("in on of from at by for under with to the list lists text letter".split())
NEWER = frozenset("new added adds add additional extra newly".split())
_SINCE = frozenset("compared against versus vs since than relative from to with opposed".split())
SHARING = frozenset("common share shares shared sharing".split())
_IMPERATIVE = frozenset("list name give tell show me us all the any every".split())


class Side(NamedTuple):
    """One of the letters or parts that are held against each other."""

    words: range
    scope: Scope
    lacking: bool
    """Whether it is said not to have what is asked for."""
    around: frozenset[str] = frozenset()
    """Stems of the words that belong to it, before and behind."""


class Comparison(NamedTuple):
    """What is asked of the sides."""

    utterance: Utterance
    sides: tuple[Side, ...]
    noun: tuple[Word, ...]
    """What is looked for, with what describes it: "UN partners"; empty where the question names nothing."""
    shared: bool
    """Whether what all sides have is asked for; else what only those have that do not lack it."""

    @property
    def free(self) -> tuple[Word, ...]:
        """The words that tell no side."""
        taken = {i for side in self.sides for i in side.words}
        return tuple(word for i, word in enumerate(self.utterance.words) if i not in taken)


def taken_apart(utterance: Utterance, reader: Library, read: Read) -> Comparison | None:
    """The comparison that the question asks for; None where it asks for none, or a side is no letter or part."""
    if utterance.asks in ("yes/no", "choice", "when", "where", "why", "how long", "how much"):
        return None
    chunks = chunks_of(utterance)
    if not 2 <= len(chunks) <= MOST_SIDES:
        return None
    texts = ["" if _is_name(word, i) else word.text for i, word in enumerate(utterance.words)]
    lacking = _lacking(texts, chunks)
    shared = _asks_for_shared(texts, chunks) and not any(lacking)
    if not shared and (all(lacking) or not any(lacking)):
        return None
    scopes = [_scope(utterance, chunk, chunks, reader, read) for chunk in chunks]
    if any(not scope.letters or scope.problem or scope.crowd or len(scope.parts) > 1 for scope in scopes):
        return None
    if len({(scope.letters, scope.parts) for scope in scopes}) < len(scopes):
        return None
    around = [frozenset(map(stem, (*before, *behind))) for before, behind in _around(texts, chunks)]
    sides = tuple(Side(*one) for one in zip(chunks, scopes, lacking, around, strict=True))
    return Comparison(utterance, sides, _noun(utterance, chunks), shared)


def listed_alike(utterance: Utterance, reader: Library, read: Read) -> Comparison | None:
    """A question whether letters list the same: the words that tell no side and no sameness are what is listed."""
    chunks = chunks_of(utterance)
    if not 2 <= len(chunks) <= MOST_SIDES or utterance.of("state", "person"):
        return None
    scopes = [_scope(utterance, chunk, chunks, reader, read) for chunk in chunks]
    if any(not scope.letters or scope.problem or scope.crowd or len(scope.parts) > 1 for scope in scopes):
        return None
    taken = {i for chunk in chunks for i in chunk}
    free = [word for i, word in enumerate(utterance.words) if i not in taken and not _ends_noun(word)]
    noun = tuple(word for word in free if word.text not in _IMPERATIVE | _OF_LISTS)
    sides = tuple(Side(chunk, scope, False) for chunk, scope in zip(chunks, scopes, strict=True))
    return Comparison(utterance, sides, noun, True) if len(noun) == 1 else None


_OF_LISTS = frozenset("list lists names mention mentions identical equal contain give gives".split())


def _is_name(word: Word, place: int) -> bool:
    """ "New York": a word that begins a name says nothing new."""
    return place > 0 and word.text in NEWER and word.raw[:1].isupper() and not word.raw.isupper()


def chunks_of(utterance: Utterance) -> list[range]:
    """The words that tell each side, in order: by dates, else by parts, else by the persons or States of letters."""
    denied = any(word.text in DENYING for word in utterance.words)
    mixed = ((*PLACES, "person", "state"),) if denied else ()  # "in X's letter but not in that of 2004"
    for kinds in (PLACES, ("person",), ("state",), *mixed):
        found: list[range] = []
        for slot in utterance.of(*kinds):
            if slot.kind != "state" or _owns_letter(utterance, slot):
                _merge(found, words_of_side(utterance, slot))
        found = [_with_author(utterance, chunk) for chunk in found]
        dated = [chunk for chunk in found if any(slot.first in chunk for slot in utterance.of("date", "symbol"))]
        if len(found) > 1:
            return dated if len(dated) > 1 else found
    return []


def _with_author(utterance: Utterance, chunk: range) -> range:
    """ "X's note", "the Xian letter of 2004": whose it is belongs to the side."""
    before = [slot for slot in utterance.of("person", "state") if slot.last == chunk.start]
    return range(before[0].first, chunk.stop) if before else chunk


def _owns_letter(utterance: Utterance, slot: Slot) -> bool:
    """ "X's letter", "the Xian note", "X's": the letter of a State, not the State as such."""
    behind = utterance.words[slot.last : slot.last + 1]
    possessive = any(word.possessive for word in utterance.words_of(slot))
    return possessive or any(word.stem in LETTER_NOUNS or word.text in ("one", "version") for word in behind)


def _merge(found: list[range], own: range) -> None:
    """Adds the words of a side, or makes the one before longer where it overlaps: "the 2004 draft" is one side."""
    if found and own.start < found[-1].stop:
        found[-1] = range(min(found[-1].start, own.start), max(found[-1].stop, own.stop))
    else:
        found.append(own)


def _lacking(texts: Sequence[str], chunks: Sequence[range]) -> list[bool]:
    """Of each side whether it is denied; "new in A (compared with B)" denies it of the other side."""
    around = _around(texts, chunks)
    denied = [bool((set(before) | set(behind)) & DENYING) for before, behind in around]
    for i, (a, b) in enumerate(pairwise(chunks)):
        if denied[i] and not DENYING & set(around[i][1]) and set(texts[a.stop : b.start]) <= {"or", "nor", "the", "in"}:
            denied[i + 1] = True  # "not in A or B"
    newer = [bool((set(before) | set(behind)) & NEWER) for before, behind in around]
    spanned = {"between", "from"} & set(texts[max(0, chunks[0].start - 2) : chunks[0].start])
    if any(denied) or not any(newer) or spanned:
        return denied
    return [not one for one in newer] if len(chunks) == _TWO and sum(newer) == 1 else denied


_TWO = 2


def _around(texts: Sequence[str], chunks: Sequence[range]) -> list[tuple[Sequence[str], Sequence[str]]]:
    """The words that belong to each side, before and behind it; those between two are parted at a joint."""
    borders = [_parted(texts, a.stop, b.start) for a, b in pairwise(chunks)]
    starts = [0, *borders]
    ends = [*borders, len(texts)]
    return [
        (texts[start : chunk.start], texts[chunk.stop : end])
        for start, chunk, end in zip(starts, chunks, ends, strict=True)
    ]


def _parted(texts: Sequence[str], first: int, last: int) -> int:
    """Where the words between two sides are parted: before a joint; else before those that place the second side."""
    joints = [i for i in range(first, last) if texts[i] in _JOINTS | _SINCE - _PLACING]
    if joints:
        return joints[0]
    placed = last - 1
    while placed >= first and texts[placed] == "the":
        placed -= 1
    return first if placed >= first and texts[placed] in _PLACING else last


def _asks_for_shared(texts: Sequence[str], chunks: Sequence[range]) -> bool:
    """ "X that A and B have in common", "X common to A and B", "X that A and B share", "X in both A and B"."""
    outside = {text for i, text in enumerate(texts) if not any(i in chunk for chunk in chunks)}
    both = "both" in outside and texts[0] in ("which", "what", *_IMPERATIVE)
    asking = [text for text in texts if text in ("who", "which", "whose", "what")]
    again = len(asking) == 1 and texts[0] in asking and outside & _AGAIN and outside & _SIGNING
    return bool(outside & SHARING or both or again)


_AGAIN = frozenset("also already again too".split())
_SIGNING = frozenset("signed signer signers sign signature signatories signatory".split())
""" "Who of the signers of A had already signed B": in both."""


def _scope(utterance: Utterance, chunk: range, chunks: Sequence[range], reader: Library, read: Read) -> Scope:
    """The letter or part that the words tell; "the 2009 one" beside "the 2004 draft" is a draft as well."""
    own = piece(utterance, chunk.start, chunk.stop)
    parts = [slot for other in chunks for slot in piece(utterance, other.start, other.stop).of("part")]
    if parts and own.of("date") and not own.of("part") and not any(word.stem in LETTER_NOUNS for word in own.words):
        date = " ".join(word.raw for word in own.words_of(own.of("date")[0]))
        found = find_scope(read(f"the {date} {parts[0].value}"), reader)
        if found.letters and found.parts and not found.problem:
            return found
    if own.of("person", "state") and not own.of("date", "part"):
        named = " ".join(word.raw for slot in own.of("person", "state") for word in own.words_of(slot))
        if not any(word.stem in LETTER_NOUNS for word in own.words):
            return find_scope(read(f"the {named} letter" if own.of("state") else f"the letter of {named}"), reader)
    return find_scope(own, reader)


def _noun(utterance: Utterance, chunks: Sequence[range]) -> tuple[Word, ...]:
    """The noun that is asked for, with the words before it: behind "which", or at the beginning."""
    words = utterance.words
    start = next((i for i, word in enumerate(words) if word.text in ("which", "what", "many")), -1) + 1
    if words[0].text == "who":
        return words[:1]
    while start < len(words) and (words[start].text in _IMPERATIVE or (start and words[start].text == "of")):
        start += 1
    end = start
    while end < len(words) and not any(end in chunk for chunk in chunks) and not _ends_noun(words[end]):
        end += 1
    return words[start:end]


def _ends_noun(word: Word) -> bool:
    small = word.text in STOPWORDS or word.text in QUESTION_WORDS
    return small or word.text in _JOINTS | NEWER | DENYING | SHARING or word.text.endswith("ed")
