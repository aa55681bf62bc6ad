"""The day that a part prints of itself where no line of its head is a date: its closing line, else its title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from store.dates import find_dates
from store.parsing.lines import Line, join
from store.parsing.masthead import Place

_DONE: Final = re.compile(
    r"(?:Done|Adopted|Issued|Given|Fait|Hecho|Hecha|(?-i:Signed|SIGNED|Initialled|Executed))\s+(?:at|in|this|on|à|en)\b",
    re.IGNORECASE,
)
_FIRST: Final = frozenset("DAIGFHSEdaigfhı\u0130")
"""First letters of these; to a pattern without case the dotless and the dotted i are one."""
_OF_ITSELF = re.compile(r"\b(?:issued|adopted|signed|done|made|delivered|dated|approved)\b[^.;]{0,60}$", re.IGNORECASE)
_LINES: Final = 3
"""Lines over which a closing formula may run: "Done at X, on 3 May 1999, in the English and" / "French languages"."""


def closing_date(lines: Sequence[Line], first: int, limit: int) -> Place | None:
    """The day of "Done at X, on 21 June 2003"; the last such formula of the part, None where it names several days."""
    for index in range(limit - 1, first - 1, -1):
        text = lines[index].text
        if text[:1] in _FIRST and _DONE.match(text):
            return _only_day(lines, index, min(index + _LINES, limit))
    return _place_and_day(lines, first, limit)


def _place_and_day(lines: Sequence[Line], first: int, limit: int) -> Place | None:
    """ "Quito, 20 February 2003" alone on a line among the last of the text, as communiqués and statements end."""
    written = [index for index in range(limit - 1, first - 1, -1) if lines[index].text][:_LAST]
    found = [index for index in written if _PLACE_DAY.fullmatch(lines[index].text)]
    return _only_day(lines, found[0], found[0] + 1) if len(found) == 1 else None


_PLACE_DAY: Final = re.compile(r"[A-Z][\w.'’-]*(?:\s[\w.'’-]+){0,3},\s\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}\.?")
_LAST: Final = 8
"""Lines behind which no such line closes a text: signatures may stand below it."""


def _only_day(lines: Sequence[Line], index: int, limit: int) -> Place | None:
    end = next((at for at in range(index, limit) if not lines[at].text), limit)
    formula = lines[index:end]
    joined = join(formula)
    days = [date for date in find_dates(joined.text) if date.precision == "day"]
    if len({date.iso for date in days}) != 1:
        return None
    return Place(days[0].iso, formula[0].start, formula[-1].end)


def title_date(title: Place | None) -> Place | None:
    """The day on which a text was issued or adopted by its own title: "Communiqué No. 3, issued at X on 3 May"."""
    days = [date for date in find_dates(title.value) if date.precision == "day"] if title else []
    if title is None or len(days) != 1 or not _OF_ITSELF.search(title.value[: days[0].start]):
        return None
    return title._replace(value=days[0].iso)
