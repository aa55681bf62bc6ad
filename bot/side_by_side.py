"""Where a question puts two or more things of one kind side by side, and which words tell each of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import LONGEST, Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import Slot

MOST_SIDES = 4
ANCHORS = ("date", "part", "person", "symbol", "state")
"""Kinds of slot by which sides differ, the most telling first."""
PLACES = ("date", "part", "symbol")
"""Kinds of slot that tell which letter or part is meant."""
DISTRIBUTING = frozenset("each respectively both versus vs compare compared contrast apiece every".split())
"""Words that put a question to each of several things."""
AGREEING = frozenset("agree agrees concur coincide coincides match same identical consistent tally".split())
DIFFERING = frozenset("differ differs disagree disagrees different contradict diverge".split())
"""What two authors or letters are said to do."""
_JOINING = frozenset("and vs versus v against compared or plus while whereas but".split())
SMALL = _JOINING | frozenset(
    "in of by for from to under at on the again then also that those as with compared both relation".split()
)
"""Words that may stand between two sides."""
_HEADS = frozenset("one that version text".split())


def may_have_sides(utterance: Utterance) -> bool:
    """Whether there are two of one kind to be sides, or a word that speaks of two whom the question does not name."""
    kinds = [slot.kind for slot in utterance.slots]
    paired = any(kinds.count(kind) > 1 for kind in ANCHORS)
    return paired or any(word.text in _OF_TWO for word in utterance.words)


_OF_TWO = frozenset("both two either each whose".split())


def runs_of_sides(utterance: Utterance) -> tuple[range, ...]:
    """The words of each side, where two or more of one kind follow one another, joined by nothing but small words."""
    texts = [word.text for word in utterance.words]
    for kind in ANCHORS:
        slots = utterance.of(kind)
        if not 2 <= len(slots) <= MOST_SIDES or len({slot.value for slot in slots}) < len(slots) - (kind == "part"):
            continue
        chunks = [words_of_side(utterance, slot) for slot in slots]
        pairs = list(pairwise(chunks))
        before = [text for text in texts[: chunks[0].start] if text != "the"]
        if all(a.stop <= b.start and _joins(texts[a.stop : b.start], before) for a, b in pairs):
            return tuple(chunks)
    return ()


def _joins(gap: Sequence[str], before: Sequence[str]) -> bool:
    """Whether the words between two sides only join them, or say again what stands before the first."""
    small = [text for text in gap if text != "the"]
    for length in range(len(small), 0, -1):
        if tuple(small[-length:]) == tuple(before[-length:]):
            small = small[:-length]
            break
    said_again = {text for text in small if text in before and text in QUESTION_WORDS | STOPWORDS}
    return set(small) - said_again <= SMALL and (bool(set(small) & _JOINING) or not small)


def words_of_side(utterance: Utterance, slot: Slot) -> range:
    """The words that tell a side: its name, the noun it belongs to and what describes that noun."""
    words = utterance.words
    parts = {i: other for other in utterance.of("part", "date") for i in range(other.first, other.last)}
    first, last = slot.first, slot.last
    if first > 1 and words[first - 1].text in ("of", "from", "dated") and _is_head(utterance, first - 2, parts):
        first = parts[first - 2].first if first - 2 in parts else first - 2
    while last < len(words) and (words[last].stem in LETTER_NOUNS or words[last].text == "one" or last in parts):
        last = parts[last].last if last in parts else last + 1
    headed = last > slot.last or first < slot.first or slot.kind == "part"
    start = first
    while headed and start and _describes(utterance, start - 1) and first - start < _MOST_DESCRIBING:
        start -= 1
    if start and words[start - 1].text in ("the", "a", "an"):
        start -= 1
    return range(start, last)


_MOST_DESCRIBING = 2


def words_of_places(utterance: Utterance) -> set[int]:
    """The words that tell which letters or parts are meant."""
    return {i for slot in utterance.of(*PLACES) for i in words_of_side(utterance, slot)}


def _is_head(utterance: Utterance, at: int, parts: dict[int, Slot]) -> bool:
    word = utterance.words[at]
    return word.stem in LETTER_NOUNS or word.text in _HEADS or (at in parts and parts[at].kind == "part")


def _describes(utterance: Utterance, at: int) -> bool:
    """Whether a word may describe the noun behind it: none that frames, asks or joins, and no verb in the past."""
    word = utterance.words[at]
    small = word.text in STOPWORDS or word.text in QUESTION_WORDS or word.text in SMALL | DISTRIBUTING
    slotted = any(slot.first <= at < slot.last for slot in utterance.slots)
    return not small and not slotted and not word.text.endswith("ed")


def may_join(text: str) -> bool:
    """Whether two things may stand side by side in the message, by its words alone."""
    words = frozenset(text[: 2 * LONGEST].casefold().replace(",", " , ").replace("/", " / ").split())
    return not words.isdisjoint(_SIDE_BY_SIDE)


_SIDE_BY_SIDE = frozenset("and vs vs. versus v. against compared , / each while whereas both two or whose who".split())
