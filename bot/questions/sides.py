"""The two things that a question holds against each other, each told in words of its own.

"Which is older, X or Y", "was X before Y", "how long between X and Y", "of X and Y, which came first".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.citing import Library
from bot.lexicon import QUESTION_WORDS
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import ORDINALS, Slot
from store.words import stem


class Sides(NamedTuple):
    """One way to read a question as one about two things."""

    relation: str
    """The words that link them: "or", "before", "older than", "and"."""
    left: Utterance
    right: Utterance


_LINKS = (
    ("before", "or", "after"), ("after", "or", "before"), ("earlier", "or", "later", "than"), ("older", "than"),
    ("earlier", "than"), ("later", "than"), ("younger", "than"), ("newer", "than"), ("more", "recent", "than"),
    ("by", "the", "time"), ("before",), ("after",), ("until",), ("till",), ("or",), ("versus",), ("vs",), ("when",),
    ("on", "the", "same", "day", "as"), ("the", "same", "day", "as"), ("same", "day", "as"), ("same", "date", "as"),
    ("to",), ("and",),
)  # fmt: skip
EARLY = frozenset("first earlier earliest older oldest sooner".split())
LATE = frozenset("later latest newer newest younger youngest recent last second".split())
_OPENINGS = frozenset("between from".split()) | EARLY | LATE
_LENGTH_WORDS = frozenset("how long many much days weeks months years time soon".split())
_ASKING_VERBS = ("did", "was", "were")
_STANDING_IN = frozenset("one that".split())
_SMALL = frozenset("the a an of s than is was".split())


def compares(utterance: Utterance) -> bool:
    """Whether one of two is asked for by a comparison: "which is older, X or Y"; no single sentence tells that."""
    texts = [word.text for word in utterance.words]
    return "or" in texts[1:-1] and utterance.asks != "yes/no" and bool(set(texts) & (EARLY | LATE | _DEGREES))


_DEGREES = frozenset("more fewer longer shorter larger bigger smaller".split())


def two_sides(utterance: Utterance) -> Iterator[Sides]:
    """Every way to part the question in two, the most telling link first."""
    texts = [word.text for word in utterance.words]
    letters = any(word.stem in LETTER_NOUNS for word in utterance.words)
    for words in _LINKS:
        for at in range(1, len(texts) - len(words)):
            if tuple(texts[at : at + len(words)]) == words:
                borders = _borders(texts, at, at + len(words))
                left, right = piece(utterance, *borders[:2]), piece(utterance, *borders[2:])
                yield Sides(" ".join(words), _with_noun(left, letters), _with_noun(right, letters))


def _borders(texts: Sequence[str], at: int, behind: int) -> tuple[int, int, int, int]:
    """Beginnings and ends of the two pieces around a link.

    The first begins behind "between", "from" or "came first"; "how long after A did B" has both behind the link. The
    second ends where the question itself comes last: "X or Y, which is older".
    """
    opening = next((i + 1 for i in range(at) if texts[i] in _OPENINGS), 0)
    if set(texts[:at]) <= _LENGTH_WORDS:
        at_verb = [i for i in range(behind + 2, len(texts) - 1) if texts[i] in _ASKING_VERBS]
        asked = [i for i in at_verb if texts[i] == "did" or i + 2 < len(texts)]
        middle = asked[-1] if asked else at_verb[0] if at_verb else behind
        return middle, len(texts), behind, middle
    end = next((i for i in range(behind + 1, len(texts)) if texts[i] in QUESTION_WORDS), len(texts))
    asked_last = bool(set(texts[end:]) & (EARLY | LATE))
    return opening, at, behind, end if asked_last else len(texts)


def piece(utterance: Utterance, first: int, last: int) -> Utterance:
    """The words from ``first`` to ``last`` as an utterance of their own, with the slots inside."""
    slots = tuple(
        slot._replace(first=slot.first - first, last=slot.last - first)
        for slot in utterance.slots
        if slot.first >= first and slot.last <= last
    )
    words = utterance.words[first:last]
    return utterance._replace(text=" ".join(word.raw for word in words), words=words, slots=slots, asks="")


def _with_noun(part: Utterance, letters: bool) -> Utterance:
    """ "The one from X" as "the letter from X"; "X's" and "the 2004" as "X's letter", where letters are spoken of."""
    if part.of("part") or any(word.stem in LETTER_NOUNS for word in part.words):
        return part
    place = next((i for i, word in enumerate(part.words) if word.text in _STANDING_IN), None)
    if letters and place is not None:
        return part._replace(words=(*part.words[:place], _NOUN, *part.words[place + 1 :]))
    bare = [word.text for word in part.free() if word.text not in _SMALL | _STANDING_IN]
    possessive = any(word.possessive for slot in part.of("person", "state") for word in part.words_of(slot))
    by_order = bool(bare) and set(bare) <= EARLY | LATE | set(ORDINALS)  # "between the first and the last letter"
    if (by_order and letters) or (not bare and part.slots and (possessive or letters)):
        return part._replace(words=(*part.words, _NOUN))
    return part


_NOUN = Word("letter", stem("letter"), "letter", 0, 0)
"""The noun that "one" stands for."""


def with_states_apart(part: Utterance, reader: Library) -> Utterance:
    """ "The Franco-Polish treaty" with both States apart, as the title of a treaty names them."""
    words = list(part.words)
    slots = [slot for slot in part.slots if slot.last - slot.first > 1 or "-" not in words[slot.first].text]
    for at in reversed(range(len(words))):
        halves = words[at].text.split("-")
        sql = "SELECT DISTINCT state FROM state_names WHERE alias = :a AND valid_to IS NULL LIMIT 2"
        found = [reader.rows(sql, {"a": half}) for half in halves]
        if len(halves) != 2 or any(len(rows) != 1 for rows in found):
            continue
        words[at : at + 1] = [words[at]._replace(text=half, stem=stem(half), raw=half) for half in halves]
        slots = [slot._replace(first=slot.first + 1, last=slot.last + 1) if slot.first > at else slot for slot in slots]
        slots += [Slot("state", str(rows[0]["state"]), at + i, at + i + 1, "adjective") for i, rows in enumerate(found)]
    return part._replace(words=tuple(words), slots=tuple(sorted(slots, key=lambda slot: slot.first)))
