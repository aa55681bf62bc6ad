"""A question whose words lead nowhere, with English words spelled as they may be meant: "heads of sate".

For a second reading only: what a letter says of the word as it was typed goes first.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.lexicon import STOPWORDS
from bot.reading.spelling import transposed
from bot.reading.utterance import Utterance

_SHORTEST = 7
"""Letters of a word that is found typed apart."""


def otherwise_spelled(utterance: Utterance, letter_words: Collection[str]) -> str | None:
    """The question with letters swapped back, and words put together that the letters print in one; None where there
    is nothing to mend.
    """
    if not utterance.in_english:
        return None
    swapped = {word.raw: back for word in utterance.free() if (back := transposed(word.text, letter_words))}
    free = {word.start for word in utterance.free()}
    raws: list[str] = []
    apart = ""
    for word in utterance.words:
        whole = _together(apart, word.text, letter_words) if word.start in free else ""
        if whole:
            raws[-1] = whole
        else:
            raws.append(swapped.get(word.raw, word.raw))
        apart = "" if whole or word.start not in free else word.text
    return " ".join(raws) if len(raws) < len(utterance.words) or swapped else None


def _together(one: str, two: str, letter_words: Collection[str]) -> str:
    """The word of the letters that the two are, with or without a hyphen; empty where they are none."""
    if not one or len(one) + len(two) < _SHORTEST or {one, two} <= STOPWORDS:
        return ""
    return next((whole for whole in (one + two, f"{one}-{two}") if whole in letter_words), "")
