"""Where clauses begin in a question as it was typed."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance

_CLAUSE_END = pattern(r"[:;,.!?]|\s[-–—]\s")


def breaks(utterance: Utterance, pattern: re.Pattern[str] = _CLAUSE_END) -> set[int]:
    """Indices of the words before which a clause begins, by punctuation."""
    text, at, found = utterance.text.casefold(), 0, set()
    for i, word in enumerate(utterance.words):
        start = text.find(word.raw.casefold(), at)
        if start < 0:
            continue
        if i and not text[at:start].isspace() and pattern.search(text[at:start] + " "):
            found.add(i)
        at = start + len(word.raw)
    return found
