"""Which of several dates of one clause belongs to the verb asked for: "signed on 3 May 2001, in force since 2002"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from bot.reading.patterns import pattern
from bot.searching.held import any_stands, padded

_OF_A_NAME = pattern(r"\bthe $")
_JOINING = frozenset(("and", ",", ", and", "and on", ", and on", "and again on"))


def of_the_verb(clause: str, printed: Sequence[str], verbs: Collection[tuple[str, ...]]) -> list[int]:
    """Places in ``printed`` (the dates of the clause) of those before which one of the verbs stands, behind the date
    before, and of those joined to such a one ("on 19 and 20 May"); of all where no verb tells. A year that is part of
    a name ("the 1995 Agreement") dates nothing.
    """
    spans = [(clause.find(date), i) for i, date in enumerate(printed)]
    told = [(at, at + len(printed[i]), i) for at, i in sorted(spans) if at >= 0 and not _names(clause, at, printed[i])]
    found: list[int] = []
    begin, belongs = 0, False
    for at, end, i in told:
        between = clause[begin:at]
        belongs = (belongs and between.strip() in _JOINING) or any_stands(verbs, padded(between))
        found += [i] if belongs else []
        begin = end
    left = [i for _, _, i in told]
    return found or left or [i for _, i in spans]


def _names(clause: str, at: int, date: str) -> bool:
    """Whether a year stands in front of a name, as a part of it."""
    return (
        date.isdigit() and bool(_OF_A_NAME.search(clause[:at])) and bool(re.match(r" [A-Z]", clause[at + len(date) :]))
    )
