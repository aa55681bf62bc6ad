"""What a thing is to become: "turn the pact into a league" is told by "establish, on the basis of the pact, a league".

Such a verb says little by itself and stands in few letters; without anything that tells of the change a sentence merely
holds both things.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance
from store.words import stem, stems

_TURNING = frozenset(
    map(stem, "turn transform convert make change develop evolve reshape recast forge fashion".split())
)
_MADE_OF = frozenset(map(stem, "make build create forge form fashion want establish".split()))
_REACH = 8
"""Words within which "into" or "out of" stands behind the verb."""
_CHANGES = tuple(
    tuple(stems(words))
    for words in (
        "turn into", "turned into", "turning into", "transform", "transformation", "convert", "conversion", "become",
        "became", "evolve into", "develop into", "on the basis of", "into a", "into an", "to establish", "to set up",
        "to create", "acquisition of", "reconstitute", "upgrade", "rename",
    )
)  # fmt: skip


class Becoming(NamedTuple):
    """A thing that is to become another one, by indices of the words of the question."""

    verb: int
    first: int
    """First word of what it is to become."""
    last: int


def becoming(utterance: Utterance) -> Becoming | None:
    """What is to become of a thing; None where nothing is."""
    return _found(utterance.words) if utterance.in_english else None


def with_becoming(utterance: Utterance, found: Iterable[Term]) -> list[Term]:
    """The terms, with any change in place of the verb of "turn X into Y" and of "make Y out of X"."""
    change = becoming(utterance)
    if change is None:
        return list(found)
    word = utterance.words[change.verb]
    return [*(term for term in found if term.stem != word.stem), Term(word.text, "becoming", _CHANGES)]


def behind_change(text: str) -> str:
    """The padded stems right behind each word of a text that tells of a change, where what came of it is told."""
    padded = f" {' '.join(stems(_BASIS.sub('on the basis of', text)))} "
    behind = (padded.partition(f" {' '.join(phrase)} ")[2].split()[:_TOLD] for phrase in _CHANGES)
    return f" {' '.join(one for stems_behind in behind for one in (*stems_behind, '|'))} "


_BASIS = pattern(r"\bon the basis of [^,;.]*")
_TOLD = 12
""" "To establish, on the basis of X, a Y": the stems behind the change among which it must stand."""


def _found(words: Sequence[Word]) -> Becoming | None:
    texts = [word.text for word in words]
    for i, word in enumerate(words):
        into = next((j for j in range(i + 2, min(i + _REACH, len(texts))) if texts[j] == "into"), None)
        if word.stem in _TURNING and into:
            return Becoming(i, into + 1, len(texts))
        out = next(
            (j for j in range(i + 2, min(i + _REACH, len(texts) - 1)) if texts[j : j + 2] == ["out", "of"]), None
        )
        if word.stem in _MADE_OF and out:
            return Becoming(i, i + 1, out)
    return None
