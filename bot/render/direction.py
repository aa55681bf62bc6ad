"""Quotes and names in Latin letters inside a right-to-left sentence, each shown in its own direction.

The isolates (Unicode Standard Annex 9, section 2.4) stand around a quote in what is shown, never in the quote itself.
"""

from __future__ import annotations

from bot.reading.patterns import pattern

RIGHT_TO_LEFT = frozenset({"ar"})
OPENED, CLOSED = "\u2068", "\u2069"
_RUN = pattern("“[^”\n]*”|[A-Za-z](?:[^\u0600-\u06ff\n“”]*[A-Za-z0-9.)\\]])?")
"""A quote, or what stands between two Arabic letters and begins with a Latin one."""


def isolated(text: str, language: str) -> str:
    """``text`` as it is shown: in a right-to-left language with its quotes and foreign names isolated."""
    if language not in RIGHT_TO_LEFT:
        return text
    return _RUN.sub(lambda run: f"{OPENED}{run[0]}{CLOSED}", text)


def isolated_quote(quote: str, language: str) -> str:
    """A quote with its marks, in whatever letters it is written."""
    return f"{OPENED}{quote}{CLOSED}" if language in RIGHT_TO_LEFT else quote
