"""Lists behind a colon whose points are a name with something in brackets, read as a table of what each is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.citing import Row
from bot.questions.grids.layout import Grid, Line
from bot.reading.patterns import pattern

_POINT = pattern(r"([^(),;:]{3,70}) \(([^()]{2,90})\)(?:,? ([^.;()]{3,120}))?[.;,]?(?: and)?$")
""" "Ms. A (Norway), arms", "Loguatuo (towards B)"."""
_HEAD = pattern(r"\b(?:the following|these|as follows)\b ?([a-z][a-z -]{2,50})?")
_LONGEST = 30
_FEWEST = 2


def lists(rows: Sequence[Row]) -> list[Grid]:
    """The lists among paragraphs in order: name, what stands in brackets, what stands behind."""
    found = []
    for at, lead in enumerate(rows):
        text = str(lead["text"]).rstrip()
        if not text.endswith(":"):
            continue
        near = [row for row in rows[at + 1 : at + 1 + _LONGEST] if row["part"] == lead["part"]]
        points = list(takewhile(lambda pair: pair[1], ((row, _POINT.match(str(row["text"]))) for row in near)))
        if len(points) >= _FEWEST:
            found.append(_as_grid(lead, text, [(row, match) for row, match in points if match]))
    return found


def _as_grid(lead: Row, text: str, points: Sequence[tuple[Row, re.Match[str]]]) -> Grid:
    width = 3 if any(match[3] for _, match in points) else 2
    lines = tuple(Line(tuple(match[i] or "" for i in range(1, width + 1)), row) for row, match in points)
    head = _HEAD.search(text)
    heads = ((head[1] or "").strip() if head else "", *[""] * (width - 1))
    return Grid(lines, None, heads, (lead,), ("text",) * width)
