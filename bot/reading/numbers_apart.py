"""Numbers typed apart from how the letters print them: "A 55 814" for a symbol, "1990-2009" for a period."""

from __future__ import annotations

import re

from bot.reading.gazetteer import Gazetteer, Rows
from bot.reading.patterns import pattern

_SYMBOL = pattern(r"(?<![\w/.-])([ASEase])(?:[ .-]|/(?=\d+[ .-]))(\d{2,4})[ ./-](\d{1,4})(?![\w/-])")
_PERIOD = pattern(r"(?<![\w/-])((?:1[89]|20)\d\d) ?[-–—] ?((?:1[89]|20)\d\d)(?![\w/-])")


def with_numbers(text: str, reader: Rows, gazetteer: Gazetteer) -> str:
    """``text`` with the symbols that a letter bears or cites written as such, and periods that no letter prints so
    written out."""
    text = _SYMBOL.sub(lambda found: _symbol(found, reader), text)
    return _PERIOD.sub(lambda found: _period(found, gazetteer), text)


def _symbol(found: re.Match[str], reader: Rows) -> str:
    symbol = f"{found[1].upper()}/{found[2]}/{found[3]}"
    own = "SELECT 1 FROM letter_facts WHERE field IN ('symbol', 'other_symbol') AND value = :s"
    cited = "SELECT 1 FROM cited WHERE name = :s LIMIT 1"
    return symbol if reader.rows(own, {"s": symbol}) or reader.rows(cited, {"s": symbol}) else found[0]


def _period(found: re.Match[str], gazetteer: Gazetteer) -> str:
    if f"{found[1]}-{found[2]}" in gazetteer.words():
        return found[0]
    return f"between {found[1]} and {found[2]}"
