"""Choosing among rows that answer: by order ("the second one", "the last to sign") and by letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from bot.slots import ORDINALS
from bot.utterance import Utterance

T = TypeVar("T")
_NOT_AN_ORDER = frozenset("name names time page letter annex step week day person paragraph addendum".split())


def ordered(utterance: Utterance, used: frozenset[int] = frozenset()) -> int | None:
    """Place asked for: 0 for the first, -1 for the last; None where no order is asked for."""
    for i, word in enumerate(utterance.words):
        ahead = utterance.words[i + 1].text if i + 1 < len(utterance.words) else ""
        if i in used or ahead in _NOT_AN_ORDER or any(s.first <= i < s.last for s in utterance.slots):
            continue
        if word.text in ORDINALS:
            return ORDINALS[word.text] - 1
        if word.text in ("last", "final", "lastly"):
            return -1
    return None


def in_order(utterance: Utterance, rows: Sequence[T], used: frozenset[int] = frozenset()) -> Sequence[T]:
    """The one row that is asked for by its place, else all rows."""
    place = ordered(utterance, used)
    if place is None or len(rows) < 2 or place >= len(rows):
        return rows
    return [rows[place]]
