"""Which of several dates of one clause belongs to the verb asked for: "signed on 3 May 2001, in force since 2002"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from bot.reading.patterns import pattern
from bot.searching.held import any_stands, padded

_OF_A_NAME = pattern(r"\bthe $")


def of_the_verb(clause: str, printed: Sequence[str], verbs: Collection[tuple[str, ...]]) -> list[int]:
    """Places in ``printed`` (the dates of the clause) of those before which one of the verbs stands, behind the date
    before; of all where no verb tells. A year that is part of a name ("the 1995 Agreement") dates nothing.
    """
    spans = [(clause.find(date), i) for i, date in enumerate(printed)]
    told = [(at, at + len(printed[i]), i) for at, i in sorted(spans) if at >= 0 and not _names(clause, at, printed[i])]
    found, begin = [], 0
    for at, end, i in told:
        if any_stands(verbs, padded(clause[begin:at])):
            found.append(i)
        begin = end
    left = [i for _, _, i in told]
    return found or left or [i for _, i in spans]


def _names(clause: str, at: int, date: str) -> bool:
    """Whether a year stands in front of a name, as a part of it."""
    return (
        date.isdigit() and bool(_OF_A_NAME.search(clause[:at])) and bool(re.match(r" [A-Z]", clause[at + len(date) :]))
    )
