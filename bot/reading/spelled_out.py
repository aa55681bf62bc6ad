"""A message with what the letters print otherwise written as they do: acronyms in words, symbols, periods."""

from __future__ import annotations

import re

from bot.reading.gazetteer import Gazetteer, Rows
from bot.reading.patterns import pattern
from bot.reading.utterance import LONGEST

_NUMBERS_APART = pattern(r"\b[ASEase][ .-]\d|\d[ ./–—-]+\d")
"""Two numbers, or a capital and a number, as in a symbol or a period that is typed in another way."""
_SEASON = pattern(
    r"\b(?P<season>spring|summer|autumn|fall|winter|early|mid|late)[ -](?:of )?(?:19|20)\d\d\b", re.IGNORECASE
)


def _season(text: str) -> re.Match[str] | None:
    return _SEASON.search(text) if any(name in text for name in (*_SEASONS, *_THIRDS)) else None


_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_THIRDS = ("early", "mid", "late")


def spelled_out(text: str, reader: Rows, gazetteer: Gazetteer) -> str:
    """The text with acronyms that the letters print in words only, numbers and seasons written as they print them."""
    if _NUMBERS_APART.search(text[:LONGEST]):
        from bot.reading.numbers_apart import with_numbers  # here to keep start-up fast: few type numbers so

        text = with_numbers(text, reader, gazetteer)
    season = _season(text[:LONGEST].casefold())
    if season and not (season["season"] in _SEASONS and season["season"] in gazetteer.words()):
        from bot.reading.seasons import with_months  # here to keep start-up fast: few questions name a season

        text = with_months(text)
    if not any(word.isupper() and len(word) > 2 for word in text[:LONGEST].replace("?", " ").split()):
        return text
    from bot.reading.initials import with_initials  # here to keep start-up fast: few questions hold an acronym

    return with_initials(text, reader, gazetteer)
