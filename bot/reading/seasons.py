"""The bounds of a time that is told by a season: "by the summer of 2009", "before autumn 2004", "since spring 1997"."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern

_BOUND = pattern(
    r"\b(?P<bound>by|until|till|before|since|after)(?: about)? (?:the )?(?:end of |start of |beginning of )?(?:the )?"
    r"(?:early |late |mid-?)?(?P<season>spring|summer|autumn|fall|winter) (?:of )?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_FIRST_AND_LAST = {
    "spring": ("March", "May"),
    "summer": ("June", "August"),
    "autumn": ("September", "November"),
    "fall": ("September", "November"),
    "winter": ("December", "December"),
}
_TO_ITS_END = frozenset("by until till after".split())


def with_months(text: str) -> str:
    """``text`` with a season that bounds a time as its first or last month; a season in which something is stays."""
    return _BOUND.sub(_month, text)


def _month(found: re.Match[str]) -> str:
    first, last = _FIRST_AND_LAST[found["season"].casefold()]
    month = last if found["bound"].casefold() in _TO_ITS_END else first
    return f"{found['bound']} {month} {found['year']}"
