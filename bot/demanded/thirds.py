"""Which part of a month or a year: "early in January" is told by a day of its first third, not by its last."""

from __future__ import annotations

import re

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from bot.slots import MONTHS

_ASKED = pattern(
    rf"(?:(?P<by>\w+) )?(?:the )?\b(?P<part>early|mid|late|start|beginning|middle|end)(?: (?:in|of))? "
    rf"(?P<month>{'|'.join(MONTHS)})\b"
)
_DAYS = {
    "early": range(1, 13), "start": range(1, 13), "beginning": range(1, 13), "mid": range(8, 23),
    "middle": range(8, 23), "late": range(19, 32), "end": range(19, 32),
}  # fmt: skip
"""Days that may be called so: the thirds are wide, since nobody counts."""
_BOUNDING = frozenset("by until till before after since from".split())


def in_that_third(context: Context, told: Told) -> bool:
    """Whether a day of that month that is quoted lies in the part of it that is asked of; none need be quoted."""
    question = " ".join(word.text for word in context.utterance.words)
    if not _in_that_part_of_the_year(question, told):
        return False
    asked = _ASKED.search(question)
    if asked is None or asked["by"] in _BOUNDING:
        return True
    days = rf"\b(\d{{1,2}})(?:(?: (?:and|to|or) |[-–])(\d{{1,2}}))? {asked['month']}\b"
    found = [day for pair in re.findall(days, " ".join(told.proved.split()), re.IGNORECASE) for day in pair if day]
    return not found or any(int(day) in _DAYS[asked["part"]] for day in found)


_OF_YEAR = pattern(
    r"(?:(?P<by>\w+) )?(?:the )?\b(?P<part>early|mid|late|start|beginning|middle|end)(?: (?:in|of))?"
    r" (?P<year>(?:19|20)\d\d)\b"
)
_MONTHS_OF = {
    "early": range(1, 6), "start": range(1, 6), "beginning": range(1, 6), "mid": range(4, 10), "middle": range(4, 10),
    "late": range(8, 13), "end": range(8, 13),
}  # fmt: skip
"""Months that may be called so, wide as the days above."""


def _in_that_part_of_the_year(question: str, told: Told) -> bool:
    """ "In mid-2009": no month of that year is quoted, or one of its middle."""
    asked = _OF_YEAR.search(question)
    if asked is None or asked["by"] in _BOUNDING:
        return True
    proved = " ".join(told.proved.split()).casefold()
    found = [i for i, month in enumerate(MONTHS, 1) if f"{month} {asked['year']}" in proved]
    return not found or any(i in _MONTHS_OF[asked["part"]] for i in found)
