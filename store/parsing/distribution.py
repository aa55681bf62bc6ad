"""The line "Distr.: General" of a masthead, on one line or on two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from store.parsing.lines import Line

_DISTRIBUTION: Final = re.compile(
    r"\bdistr\w*\s*[.:]{0,2}\s*(general|limited|restricted|g[ée]n[ée]rale?|limit[ée]e|limitada|reservada)\b",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(r"distr\w{0,9}\s*[.:]{0,2}", re.IGNORECASE)
_VALUE: Final = re.compile(r"general|limited|restricted|g[ée]n[ée]rale?|limit[ée]e|limitada|reservada", re.IGNORECASE)
_NOTHING: Final = Line("", 0, 0, 0)


def distributions(lines: Sequence[Line]) -> Iterator[tuple[str, int, int]]:
    """Kinds of distribution with their places; "Distr." alone on a line goes on in the next one."""
    for line, below in zip_longest(lines, lines[1:], fillvalue=_NOTHING):
        found = _DISTRIBUTION.search(line.text)
        if found:
            yield found[1].capitalize(), line.start + found.start(), line.start + found.end()
        elif _ALONE.fullmatch(line.text.strip()) and _VALUE.fullmatch(below.text.strip()):
            yield below.text.strip().capitalize(), line.start, below.end
