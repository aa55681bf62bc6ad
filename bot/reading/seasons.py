"""A time that is told by a season, or bounded by one: "in summer 2009", "before autumn 2004", "by mid-2009"."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern
from bot.slots import MONTHS

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
_BOUND_IN_YEAR = pattern(
    r"\b(?P<bound>by|until|till|before|since|after)(?: about)? (?P<season>early|mid|late)[- ](?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_THIRDS = {"early": ("January", "April"), "mid": ("May", "August"), "late": ("September", "December")}
_WITHIN = pattern(
    r"\b(?:in|during) (?:the )?(?:early |late |mid-?)?(?P<season>spring|summer|autumn|fall) (?:of )?"
    r"(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_DATED = pattern(r"\b(?:members?|membership|belong\w*|happen\w*|letters?|documents?|wrote|written)\b", re.IGNORECASE)
"""What is dated by letters, or is asked of every date; another season belongs to what somebody did then."""
_TO_ITS_END = frozenset("by until till after".split())


def with_months(text: str) -> str:
    """``text`` with a season, or part of a year, that bounds a time as a month, one in which something is as months."""
    text = _BOUND_IN_YEAR.sub(_month, _BOUND.sub(_month, text))
    return _WITHIN.sub(_months, text) if _DATED.search(text) else text


def months_of(season: str) -> tuple[int, int]:
    """The first and the last month of a season, as numbers."""
    first, last = _FIRST_AND_LAST[season.casefold()]
    return MONTHS.index(first.casefold()) + 1, MONTHS.index(last.casefold()) + 1


def _months(found: re.Match[str]) -> str:
    first, last = _FIRST_AND_LAST[found["season"].casefold()]
    return f"between {first} and {last} {found['year']}"


def _month(found: re.Match[str]) -> str:
    first, last = (_FIRST_AND_LAST | _THIRDS)[found["season"].casefold()]
    month = last if found["bound"].casefold() in _TO_ITS_END else first
    return f"{found['bound']} {month} {found['year']}"
