"""Readings of words that a scan damaged, where only one reading fits: the digits and the month of a date.

They are proposals by rule: what is read so has the basis "resolved", not "printed".
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Final, NamedTuple

from store.date_forms import MONTHS, is_day

_READ_AS: Final = {
    "l": "1",
    "I": "1",
    "i": "1",
    "|": "1",
    "!": "1",
    "O": "0",
    "o": "0",
    "S": "5",
    "s": "5",
    "Z": "2",
    "B": "8",
}
_DIGITS: Final = str.maketrans(_READ_AS)
_DAMAGED = re.compile(r"(?<!\w)([\dlIiOoSsZB|!]{1,2})\s?([A-Z][\w]{2,9})[.,]?\s([12lI|!][\d lIiOoSsZB|!]{3,5})(?!\w)")
_ENGLISH: Final = tuple(name.capitalize() for name in MONTHS if name.isascii() and len(name) > 2)
_LIKE: Final = 0.75
"""One wrong letter of "June" is a quarter of it; "Mav" and "May" are matched by hand."""


class DateRead(NamedTuple):
    """A date read in spite of damage."""

    iso: str
    start: int
    end: int


def damaged_date(text: str) -> DateRead | None:
    """The first date of ``text`` of which single characters were misread ("l2 Octooer 199O"); None where none is."""
    for found in _DAMAGED.finditer(text):
        month = _month(found[2])
        day, year = found[1].translate(_DIGITS), found[3].replace(" ", "").translate(_DIGITS)
        if month is None or not day.isdigit() or not year.isdigit() or len(year) != 4:
            continue
        if 1945 <= int(year) <= 2099 and is_day(int(year), month, int(day)):
            return DateRead(f"{year}-{month:02}-{int(day):02}", found.start(), found.end())
    return None


def _month(printed: str) -> int | None:
    """The month that ``printed`` comes nearest to; of two as near, none."""
    word = printed.capitalize()
    if word.lower() in MONTHS:
        return MONTHS[word.lower()]
    near = get_close_matches(word, _ENGLISH, 4, _LIKE) if len(word) > 3 else []
    months = {MONTHS[name.lower()] for name in near[:2]}
    return months.pop() if len(months) == 1 else None
