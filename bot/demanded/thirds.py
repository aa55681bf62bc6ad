"""Which part of a month: "early in January" is told by a day of its first third, not by its last."""

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
    asked = _ASKED.search(" ".join(word.text for word in context.utterance.words))
    if asked is None or asked["by"] in _BOUNDING:
        return True
    days = rf"\b(\d{{1,2}})(?:(?: (?:and|to|or) |[-–])(\d{{1,2}}))? {asked['month']}\b"
    found = [day for pair in re.findall(days, " ".join(told.proved.split()), re.IGNORECASE) for day in pair if day]
    return not found or any(int(day) in _DAYS[asked["part"]] for day in found)
