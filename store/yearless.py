"""Days printed without their year ("On 19 February, the men were released") where the text around them tells it.

The year may be left out where the context makes it clear (UN Editorial Manual, "Dates and time"): it is that of the
date printed just before in the same paragraph, else the day is the last of its name before the letter was dated.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from store.date_forms import MONTHS, is_day
from store.dates import DateFound


@cache
def _day() -> tuple[re.Pattern[str], ...]:
    """A day without its year, the same behind the word that dates something, and behind another one of a list.

    The first begins with one set of characters: a search for it takes a fraction of the time.
    """
    names = "|".join(name.capitalize() for name in MONTHS if len(name) > 2 and name.isascii())
    day = (
        rf"([0-9]{{1,2}})\s({names})\b(?!,?\s?(?:of\s)?(?:[12][0-9]{{3}}|(?:each|every|that|the same|the following)\b))"
    )
    lead = (
        r"\b([Oo]n|[Ss]ince|[Uu]ntil|[Bb]etween [0-9]{1,2} and|[Ff]rom [0-9]{1,2} to|"
        r"night of(?: [0-9]{1,2} (?:to|and))?)\s"
    )
    return re.compile(day), re.compile(lead + day), re.compile(rf"(,\s(?:and\s)?|\sand\s){day}")


_REPEATED: Final = re.compile(r"\b(?:each|every) year\b|\bannual|\byearly\b", re.IGNORECASE)
_TO_COME: Final = re.compile(r"\b(?:will|shall|would|should|to be)\b")
_SENTENCE_END: Final = re.compile(r"[.;:!?]\s(?=[A-Z(])|$")


def with_yearless(text: str, found: list[DateFound], as_of: str | None) -> list[DateFound]:
    """``found`` with the days of ``text`` that lack only their year; ``as_of``: ISO date of the letter or part.

    Days that come every year, and days to come, are left out: nothing tells their year.
    """
    day, dating, further = _day()
    if not day.search(text):
        return found
    extra: list[DateFound] = []
    for first in dating.finditer(text):
        match: re.Match[str] | None = first
        while match:
            date = _read(text, match, found, as_of)
            extra += [date] if date else []
            match = further.match(text, match.end()) if date else None
    return sorted([*found, *extra], key=lambda date: date.start) if extra else found


def _read(text: str, match: re.Match[str], found: Sequence[DateFound], as_of: str | None) -> DateFound | None:
    start, end = match.start(2), match.end()
    before = bisect_right([date.start for date in found], start)
    if any(date.start < end and start < date.end for date in found[max(0, before - 1) : before + 1]):
        return None
    year = _year(text, match, found[:before], as_of)
    day, month = int(match[2]), MONTHS[match[3].casefold()]
    if year is None or not is_day(year, month, day):
        return None
    return DateFound(f"{year:04}-{month:02}-{day:02}", "day", start, end, "resolved", text[start:end])


def _year(text: str, match: re.Match[str], before: Sequence[DateFound], as_of: str | None) -> int | None:
    first = max(text.rfind(mark, 0, match.start()) for mark in (". ", "; ", ": "))
    last = _SENTENCE_END.search(text, match.end())
    sentence = text[first + 1 : last.start() if last else len(text)]
    if _REPEATED.search(sentence) or _TO_COME.search(sentence):
        return None
    if before and before[-1].precision == "day":
        return int(before[-1].iso[:4])
    if not as_of or len(as_of) < len("2000-01-01"):
        return None
    year = int(as_of[:4])
    return year if f"{MONTHS[match[3].casefold()]:02}-{int(match[2]):02}" <= as_of[5:] else year - 1
