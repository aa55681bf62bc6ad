"""The forms in which dates are printed: names of months in four languages, patterns around a number, the calendar.

Patterns are compiled on first use, so that a question without a number pays for none of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_MONTH_NAMES: Final = (
    "january jan janvier janv enero января январе январь",
    "february feb fevrier février févr fév febrero февраля феврале февраль",
    "march mar mars marzo марта марте март",
    "april apr avril avr abril апреля апреле апрель",
    "may mai mayo мая мае май",
    "june jun juin junio июня июне июнь",
    "july jul juillet juil julio июля июле июль",
    "august aug août aout agosto августа августе август",
    "september sept sep septembre septiembre setiembre сентября сентябре сентябрь",
    "october oct octobre octubre октября октябре октябрь",
    "november nov novembre noviembre ноября ноябре ноябрь",
    "december dec décembre decembre diciembre декабря декабре декабрь",
)
MONTHS: Final = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
JOINERS: Final = (
    "-", "–", "—", "/", "and", "or", "to", "et", "ou", "y", "a", "al", "и", "until", "till", "through", "the", ",",
)  # fmt: skip
"""What ends the words between two days of one month."""

_FULL_NAMES: Final = [names.split()[0].capitalize() for names in _MONTH_NAMES]

_DAYS_IN_MONTH: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ORDINAL: Final = r"(?:st|nd|rd|th|er|re|ro|º|°|-?го)?"
_DASH: Final = r"[-–—]"
_AND: Final = rf"(?:{_DASH}|/|and|or|to|et|ou|y|al?|и|until|till|through)"
_HOURS: Final = r"\s(?:(?:to|-|–)\s[0-9]{4}\s)?(?:hours|hrs?)\b"
_NO_HOUR: Final = rf"(?![0-9/])(?!{_HOURS})"
"""Behind a year: "16 February, 2340 hours" prints an hour."""
_SAME: Final = r"(?:that|the\s(?:very\s)?same|that\ssame|the\ssaid|esa?|ese\smismo|del\smismo|того\sже)"

_PATTERNS: Final = {
    "number": r"[0-9]+",
    "usual": rf"([0-9]{{1,2}})\s({'|'.join(_FULL_NAMES)})\s([12][0-9]{{3}}){_NO_HOUR}",
    "day-month": rf"{_ORDINAL}\.?\s?(?:day\s)?(?:of\s|de\s|d['’])?([^\W\d_]{{3,10}})\.?",
    "year-after": rf",?\s?(?:del?\s|of\s)?([12][0-9]{{3}}){_NO_HOUR}",
    "that-year": rf",?\s(?:of|in|de|du)?\s?{_SAME}\s(?:year|année|año|года)\b",
    "days-before": rf"((?:[0-9]{{1,2}}{_ORDINAL}\s?,\s?)*[0-9]{{1,2}}{_ORDINAL})\s?,?\s?{_AND}\s?(?:the\s)?$",
    "joined": rf"[\s,]{{0,3}}{_AND}?[\s,]{{0,2}}(?:on\s|from\s|the\s|of\s){{0,2}}$",
    "month-day": rf"{_ORDINAL}(?:\s?(?:{_DASH}|to|and)\s?([0-9]{{1,2}}){_ORDINAL})?\.?,?\s([12][0-9]{{3}}){_NO_HOUR}",
    "hours-after": _HOURS,
    "iso": r"[12][0-9]{3}-([0-9]{2})-([0-9]{2})(?![0-9-])",
    "numeric": r"([0-9]{1,2})([./-])([0-9]{1,2})\2([12][0-9]{3})(?![0-9/])",
    "month-before": r"([^\W\d_]{3,10})\.?,?\s{1,2}(?:del?\s|of\s)?$",
    "more-months": rf"([^\W\d_]{{3,10}})\s?(?:,|{_AND})\s?$",
    "not-year-before": r"(?:\b(?:resolutions?|resolución|résolution|nos?|paras?|paragraphs?|pp?|pages?|vol|volume|"
    r"articles?|items?|rules?|decisions?|documents?|some|over|about|than|nearly|approximately|almost|least|most|around|"
    r"only|of the|total of|us|rs|sections?|series|box|room|tel|fax|нпо|резолюци[яиюей])\.?\s?|"
    r"[$£€#№°§(.]|[0-9.,+]\s?[-–/.,]?|/|\b(?:pre|post)[-–])$",
    "resolution-list": r"\bresolutions?\s[0-9][0-9\s,()and/]*$",
    "resolution-number": r"[0-9]\s?[A-Z]?\s?\($",
    "not-year-after": r"['’]?s\b|\s?\((?:[12][0-9]{3}|[XVIL]+)\)|[/:.,][0-9]|\s(?:[ap]\.?m\b|GMT|"
    r"(?:(?:and|to|-|–)\s[0-9]{4}\s)?(?:hours|hrs?|local)\b|h\b|k[mg]\b|kilo|met(?:re|er)s|tons?\b|tonnes|"
    r"per\scent|people|persons|square|million)|%|[-–][0-9]{5}",
    "cue": r"\b(?:in|since|of|until|till|from|to|by|before|after|during|years?|early|late|end|beginning|between|and|or|"
    r"mid|for|en|desde|de|depuis|dès|в|с|до|the|its|their|this|that|our|his|dated|summer|winter|spring|autumn|"
    r"fall|[A-Z][a-z]+)[-–\s]\s?[(]?$|[’']s\s$|^\W*$|[12][0-9]{3}\s?[-–,]\s?$",
    "plural": r"\s[a-z]{3,14}s\b",
    "unit": r"\s(year|day|date|month)\b",
    "relative": rf"(?:\b(of|in|on)\s)?\b(?:{_SAME}|the\s(following|next|previous|preceding))$",
    "quoted-year": r"[12][0-9]{3}\s?[-–]$",
}


@cache
def pattern(name: str) -> re.Pattern[str]:
    """The pattern called ``name``; all are linear, and those that look back end in ``$`` for a short window."""
    return re.compile(_PATTERNS[name], re.I if name not in {"cue", "plural", "usual"} else 0)


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS_IN_MONTH[month - 1]:
        return False
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return leap or (month, day) != (2, 29)


def shifted(iso: str, days: int) -> str:
    """The day before (-1) or after (1) an ISO date; datetime is not loaded for so little."""
    year, month, day = int(iso[:4]), int(iso[5:7]), int(iso[8:]) + days
    if day < 1:
        month = month - 1 or 12
        year -= month == 12
        day = 31
        while not is_day(year, month, day):
            day -= 1
    elif not is_day(year, month, day):
        day, month = 1, month % 12 + 1
        year += month == 1
    return f"{year:04}-{month:02}-{day:02}"
