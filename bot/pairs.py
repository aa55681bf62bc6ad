"""Two letters or parts held side by side in a conversation: "which is older, A or B?", "who signed A? and B?".

They keep the order in which they were named; "the second one" is the one that was named second.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.side_by_side import words_of_side


class Side(NamedTuple):
    """One of the two: the date by which it was named, as in a slot, and the words that named it."""

    date: str
    text: str


class Pair(NamedTuple):
    """Up to two sides in the order in which they were named."""

    sides: tuple[Side, ...] = ()
    spoken_of: bool = False
    """Whether the last question was on the pair or on one of it."""
    last: int | None = None
    """Index of the side that was named last; None where both were named at once."""


def pair_after(asked: Utterance, before: Pair) -> Pair:
    """The pair as the question leaves it."""
    named = _sides(asked)
    if len(named) > 1:
        return Pair(named, spoken_of=True) if len(named) == _TWO else Pair()
    if not named:
        return before._replace(spoken_of=False)
    known = next((i for i, side in enumerate(before.sides) if _same(side.date, named[0].date)), None)
    if known is not None:
        return before._replace(spoken_of=len(before.sides) == _TWO, last=known)
    kept = before.sides[-1:] if before.last is None else before.sides[before.last : before.last + 1]
    return Pair((*kept, named[0]), last=len(kept))


_TWO = 2
_HELD = frozenset("older newer earlier later longer shorter".split())
"""Qualities of letters: "which is older, 2002 or 2004" names two letters by their years alone."""


def two_named(asked: Utterance, pair: Pair) -> Pair:
    """The pair that the message as it was typed names; ``pair`` where it names no two."""
    named = _sides(asked)
    return Pair(named, spoken_of=True) if len(named) == _TWO else pair


def _sides(asked: Utterance) -> tuple[Side, ...]:
    """The letters and parts that the question names by their dates, each once."""
    found: list[Side] = []
    for slot in asked.of("date"):
        words = [asked.words[i] for i in words_of_side(asked, slot)]
        headed = asked.of("part") or any(word.stem in LETTER_NOUNS or word.text in _HELD for word in asked.words)
        texts = [word.raw for word in words if word.text not in ("the", "a", "an")]
        if not headed or any(_same(side.date, slot.value) for side in found):
            continue
        if texts[-1].casefold() == "one" or texts[0].casefold() == "one":
            texts = [text for text in texts if text.casefold() != "one"]
        found.append(Side(slot.value, " ".join(texts)))
    return tuple(side._replace(text=_headed(side.text, asked)) for side in found)


def _headed(text: str, asked: Utterance) -> str:
    """ "2009" of "the 2004 draft and the 2009 one" with the noun of the other."""
    parts = asked.of("part")
    nouns = [" ".join(word.raw for word in asked.words_of(slot)) for slot in parts]
    if any(noun in text for noun in nouns) or any(stem in text.casefold() for stem in LETTER_NOUNS):
        return text
    noun = nouns[0] if nouns else "letter"
    return f"{noun} {text}" if text.startswith("of ") else f"{noun} of {text}"


def _same(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
