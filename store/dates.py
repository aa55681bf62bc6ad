"""Dates as United Nations documents print them: value, precision, basis and place.

Day-month-year is the form of the UN Editorial Manual ("Dates and time"); month-first dates, ISO and numeric
forms, and French, Spanish and Russian month names come with older and translated letters. Nothing is guessed:
an impossible date, a two-digit year or a day without a year is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from store.date_forms import JOINERS, is_day, shifted
from store.date_forms import MONTHS as _MONTHS
from store.date_forms import pattern as _pattern


class DateFound(NamedTuple):
    """A date in a text."""

    iso: str
    """As long as its precision: "2003-09-18", "2002-05", "2006"."""
    precision: str
    """day, month or year."""
    start: int
    end: int
    basis: str
    """printed, or resolved from a date before it in the text ("16 December of that year")."""
    printed: str


class _Unfinished(NamedTuple):
    """A day and month that wait for the year of the date behind them ("from 28 May to 2 June 1998")."""

    days: tuple[tuple[int, int, int], ...]
    month: int
    end: int


_LEAD_WORDS: Final = frozenset(["dated", "date", "the", "on", "of", "at", "le", "el", "du", "от", "г", "года", "году"])
_FIRST_YEAR, _LAST_YEAR = 1945, 2099
"""A number standing alone is a year only within the life of the United Nations."""


def find_dates(text: str) -> list[DateFound]:
    """Dates of ``text`` in order of place, none overlapping.

    Of "9 and 12 May 1999" each day is found; a range gives its two ends. Years in the names of resolutions
    ("1631 (2005)") and numbers of symbols are no dates.
    """
    found: list[DateFound] = []
    waiting: list[_Unfinished] = []
    done = 0
    for number in _pattern("number").finditer(text):
        start, end = number.span()
        if start < done or end - start not in (1, 2, 4) or _inside_word(text, start):
            continue
        hits, done = _at(text, start, end, found, waiting)
        if hits and waiting:
            _finish(text, waiting, hits[0], found)
        found.extend(hits)
    return _with_relatives(text, found) if found else found


def parse_date(text: str) -> DateFound | None:
    """The date that ``text`` consists of (weekday, "dated" and punctuation allowed), else None."""
    found = find_dates(text)
    if len(found) != 1 or found[0].basis != "printed":
        return None
    rest = (text[: found[0].start] + " " + text[found[0].end :]).casefold().split()
    words = [word.strip(".,;:()[]*_") for word in rest]
    return found[0] if all(w in _LEAD_WORDS or w.endswith("day") for w in words if w) else None


def _inside_word(text: str, start: int) -> bool:
    """Whether the number is the tail of a word, symbol, price or decimal."""
    before = text[start - 1] if start else " "
    return before.isalnum() or before in "/_§$£€#"


def _at(
    text: str, start: int, end: int, found: list[DateFound], waiting: list[_Unfinished]
) -> tuple[list[DateFound], int]:
    """Dates that the number at ``start`` belongs to, and where to go on."""
    if end - start == 4:
        return _from_year(text, start, end)
    usual = _pattern("usual").match(text, start)
    if usual and not text[max(0, start - 40) : start].rstrip().lower().endswith(JOINERS):
        return _from_usual(text, usual)
    numeric = _pattern("numeric").match(text, start)
    if numeric:
        return _from_numeric(text, numeric), numeric.end()
    word = _pattern("day-month").match(text, end)
    month = _MONTHS.get(word[1].casefold()) if word else None
    if word and month:
        return _from_day(text, start, end, month, word, found, waiting)
    return _from_month_first(text, start, end)


def _from_usual(text: str, found: re.Match[str]) -> tuple[list[DateFound], int]:
    """Read "18 September 2003" with no other day before it: nearly all dates there are."""
    date = _day(int(found[3]), _MONTHS[found[2].lower()], int(found[1]), *found.span(), text)
    return [date] if date else [], found.end()


def _day(year: int, month: int, day: int, start: int, end: int, text: str, basis: str = "printed") -> DateFound | None:
    """The date, or None where the calendar has no such day."""
    if not is_day(year, month, day):
        return None
    return DateFound(f"{year:04}-{month:02}-{day:02}", "day", start, end, basis, text[start:end])


def _from_day(
    text: str,
    start: int,
    end: int,
    month: int,
    word: re.Match[str],
    found: list[DateFound],
    waiting: list[_Unfinished],
) -> tuple[list[DateFound], int]:
    """Read "18 September 2003", with days listed before it and the year behind it, printed or "of that year"."""
    days = _listed_days(text, start, int(text[start:end]))
    year = _pattern("year-after").match(text, word.end())
    if year:
        return _dates_of(text, days, month, int(year[1]), year.end(), "printed"), year.end()
    same = _pattern("that-year").match(text, word.end())
    if same and found:
        return _dates_of(text, days, month, int(found[-1].iso[:4]), same.end(), "resolved"), same.end()
    if not same:
        stop = word.end(1)
        waiting.append(_Unfinished((*days[:-1], (days[-1][0], days[-1][1], stop)), month, stop))
    return [], word.end()


def _dates_of(
    text: str, days: tuple[tuple[int, int, int], ...], month: int, year: int, end: int, basis: str
) -> list[DateFound]:
    *others, (last, start, _) = days
    dates = [_day(year, month, day, first, stop, text, basis) for day, first, stop in others]
    dates.append(_day(year, month, last, start, end, text, basis))
    return [date for date in dates if date]


def _listed_days(text: str, start: int, last: int) -> tuple[tuple[int, int, int], ...]:
    """Days before the one at ``start`` that share its month ("9, 10 and 12 May"), with their places."""
    window = max(0, start - 40)
    own = (last, start, start)
    lead = text[window:start].rstrip()
    before = _pattern("days-before").search(text[window:start]) if lead.lower().endswith(JOINERS) else None
    if not before:
        return (own,)
    base = window + before.start(1)
    if _inside_word(text, base) or _pattern("not-year-before").search(text[max(0, base - 24) : base]):
        return (own,)
    digits = [*_pattern("number").finditer(text, base, window + before.end(1))]
    days = [(int(digit[0]), *digit.span()) for digit in digits]
    ascending = all(one[0] < two[0] for one, two in zip(days, [*days[1:], own], strict=True))
    return (*days, own) if ascending else (own,)


def _finish(text: str, waiting: list[_Unfinished], first: DateFound, found: list[DateFound]) -> None:
    """Give the year of ``first`` to the days joined to it from the left."""
    stop, year, month = first.start, int(first.iso[:4]), int(first.iso[5:7] or 0)
    joined: list[DateFound] = []
    for item in reversed(waiting):
        gap = text[item.end : stop]
        if item.end > stop or first.precision == "year" or len(gap) > 16 or not _pattern("joined").match(gap):
            break
        basis = "printed"
        if item.month > month:
            year, basis = year - 1, "resolved"
        joined[:0] = _dates_of(text, item.days, item.month, year, item.end, basis)
        stop, month = item.days[0][1], item.month
    waiting.clear()
    found.extend(joined)


def _from_month_first(text: str, start: int, end: int) -> tuple[list[DateFound], int]:
    """Read "October 7, 2001" and "October 7-9, 2001"."""
    window = max(0, start - 14)
    after = _pattern("month-day").match(text, end)
    before = _pattern("month-before").search(text[window:start]) if after else None
    month = _MONTHS.get(before[1].casefold()) if before else None
    if not (before and month and after):
        return [], end
    year, first = int(after[2]), window + before.start(1)
    if not after[1]:
        date = _day(year, month, int(text[start:end]), first, after.end(), text)
        return [date] if date else [], after.end()
    dates = [
        _day(year, month, int(text[start:end]), first, end, text),
        _day(year, month, int(after[1]), after.start(1), after.end(), text),
    ]
    return [date for date in dates if date], after.end()


def _from_numeric(text: str, found: re.Match[str]) -> list[DateFound]:
    """Of "21.05.2002" the day comes first; with other marks only what can be read one way is taken."""
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] != "." and first != second and first <= 12 and second <= 12:
        return []
    day, month = (second, first) if found[2] != "." and second > 12 else (first, second)
    date = _day(year, month, day, found.start(), found.end(), text)
    return [date] if date else []


def _from_year(text: str, start: int, end: int) -> tuple[list[DateFound], int]:
    iso = _pattern("iso").match(text, start)
    if iso:
        date = _day(int(text[start:end]), int(iso[1]), int(iso[2]), start, iso.end(), text)
        return [date] if date else [], iso.end()
    if text[start] not in "12" or text[end : end + 1] in ("/", "_"):
        return [], end
    months = _months_before(text, start, end)
    if months:
        return months, end
    year = int(text[start:end])
    if _FIRST_YEAR <= year <= _LAST_YEAR and _stands_as_year(text, start, end):
        return [DateFound(text[start:end], "year", start, end, "printed", text[start:end])], end
    return [], end


def _months_before(text: str, start: int, end: int) -> list[DateFound]:
    """Read "May 2002"; of "July and August 2006" both."""
    year = text[start:end]
    if not text[start - 1 : start].isspace() or _pattern("hours-after").match(text, end):
        return []
    window = max(0, start - 18)
    before = _pattern("month-before").search(text[window:start])
    month = _MONTHS.get(before[1].casefold()) if before else None
    if not before or not month:
        return []
    first = window + before.start(1)
    dates = [DateFound(f"{year}-{month:02}", "month", first, end, "printed", text[first:end])]
    window = max(0, first - 20)
    more = _pattern("more-months").search(text[window:first])
    other = _MONTHS.get(more[1].casefold()) if more else None
    if more and other and not text[window : window + more.start(1)].rstrip()[-1:].isdigit():
        span = (window + more.start(1), window + more.end(1))
        dates.insert(0, DateFound(f"{year}-{other:02}", "month", *span, "printed", text[slice(*span)]))
    return dates


def _stands_as_year(text: str, start: int, end: int) -> bool:
    """Whether a bare number is a year: not a resolution's, not an amount, not a clock time."""
    before = text[max(0, start - 24) : start]
    if _pattern("not-year-after").match(text, end):
        return False
    if before.endswith("("):
        return not _pattern("resolution-number").search(before)
    if _pattern("not-year-before").search(before):
        return bool(_pattern("quoted-year").search(before))
    if "esolution" in (wider := text[max(0, start - 90) : start]) and _pattern("resolution-list").search(wider):
        return False
    return bool(_pattern("cue").search(before)) or not _pattern("plural").match(text, end)


def _with_relatives(text: str, found: list[DateFound]) -> list[DateFound]:
    """Add "that year", "the same day", "December of that year" where a date before them tells which."""
    if not any(map(text.lower().__contains__, ("year", "day", "date", "month"))):
        return found
    extra: list[DateFound] = []
    ends = [date.end for date in found]
    for unit in _pattern("unit").finditer(text, found[0].end):
        window = max(found[0].end, unit.start() - 24)
        phrase = _pattern("relative").search(text[window : unit.start()])
        known = bisect_right(ends, window + phrase.start()) if phrase else 0
        following = bisect_right(ends, unit.end() - 1)
        if not phrase or not known or (following < len(found) and found[following].start < unit.end()):
            continue
        value = _relative(found[known - 1].iso, unit[1].casefold(), (phrase[2] or "same").casefold())
        if value:
            extra.append(_with_month(text, value, window + phrase.start(), unit.end(), phrase[1]))
    return sorted(found + extra, key=lambda date: date.start) if extra else found


def _with_month(text: str, value: str, start: int, end: int, preposition: str | None) -> DateFound:
    """A resolved date; "December" before "of that year" narrows it."""
    window = max(0, start - 14)
    before = _pattern("month-before").search(text[window:start]) if preposition else None
    month = _MONTHS.get(before[1].casefold()) if before else None
    if before and month and len(value) == 4:
        value, start = f"{value}-{month:02}", window + before.start(1)
    precision = ("year", "month", "day")[value.count("-")]
    return DateFound(value, precision, start, end, "resolved", text[start:end])


def _relative(iso: str, unit: str, step: str) -> str | None:
    """ISO value of "the ``step`` ``unit``" counted from ``iso``; None where ``iso`` is too coarse."""
    shift = {"same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}[step]
    if unit == "year":
        return str(int(iso[:4]) + shift)
    if unit == "month":
        return iso[:7] if len(iso) > 4 else None
    if len(iso) < 10:
        return None
    return shifted(iso, shift)
