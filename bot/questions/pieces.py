"""Whether a sentence says that one body is a piece of another: "is X a part of Y"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.context import Context
from bot.lexicon import BEING
from bot.reading.utterance import Term, terms
from bot.searching.held import ways
from bot.searching.retrieval import Hit
from store.words import stems

_PIECES = frozenset("part body organ agency branch component arm division subsidiary unit section".split())
_LINKING = frozenset({"of", "the", "s"})
_REACH = 12
"""Words between the two names of a sentence that says that the one is a piece of the other."""


def stands_as_piece(context: Context, hit: Hit) -> Iterator[None]:
    """ "Is X a part of Y": nothing is said by a sentence that only names both, not as "X of Y" nor with such a word."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words[:-1]) if word.text in _PIECES and words[i + 1].text == "of"), 0)
    if words[0].text not in BEING or not at or context.utterance.of("state"):
        return
    held = stems(str(hit.row["text"]))
    one, other = _places(held, terms(words[1:at])), _places(held, terms(words[at + 2 :]))
    if not any(_joined(held, end, start) for _, end in one for start, _ in other):
        yield None


def _places(held: list[str], named: tuple[Term, ...]) -> list[tuple[int, int]]:
    """Where the words of a name begin and end."""
    phrases = [phrase for term in named for phrase in ways(term) if phrase]
    return [
        (i, i + len(way)) for way in phrases for i in range(len(held)) if tuple(held[i : i + len(way)]) == way and way
    ]


def _joined(held: list[str], end: int, start: int) -> bool:
    between = held[end:start] if 0 < start - end <= _REACH else []
    return bool(between) and "of" in between and (set(between) <= _LINKING or not _PIECES.isdisjoint(between))
