"""Words by which a question means every letter: "all", "each", "any letter", "anything", "ever", "altogether"."""

from __future__ import annotations

from itertools import pairwise

from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE

_ALONE = MORE_THAN_ONE | frozenset(
    "each every everything anything whatever everywhere anywhere ever altogether overall".split()
)
_TOGETHER = frozenset(("at", "in", "all", "over")), frozenset(("all", "total"))
"""Two words that mean it side by side: "at all", "in all", "in total"."""


def means_every_letter(utterance: Utterance) -> bool:
    """Whether the question is on all letters, so that none need be asked for."""
    texts = [word.text for word in utterance.words]
    if not _ALONE.isdisjoint(texts) or any(a in _TOGETHER[0] and b in _TOGETHER[1] for a, b in pairwise(texts)):
        return True
    return any(one.text in ("any", "no") and other.stem in LETTER_NOUNS for one, other in pairwise(utterance.words))
