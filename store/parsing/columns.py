"""Signature blocks set side by side: which words belong to which column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from store.parsing.lines import Line
from store.parsing.marks import marks_in
from store.parsing.names import looks_like_name
from store.parsing.offices import OFFICE, RANK

_GAP: Final = re.compile(r"\t+|\s{3,}")
_SPACE: Final = re.compile(r"\s*")
_NEAR: Final = 6
"""Characters by which a line may begin left of its column."""


def cells(line: Line) -> list[Line]:
    """Pieces of a line: cut at wide gaps and before each mark."""
    text = line.text
    marks = marks_in(line)
    # A mark set apart from its own name by a gap stays with it.
    behind = {found.end() for _, end in marks if (found := _SPACE.match(text, end))} - {start for start, _ in marks}
    gaps = {gap.end() for gap in _GAP.finditer(text)} - behind
    ordered = sorted({0, len(text), *gaps, *(start for start, _ in marks)})
    out: list[Line] = []
    for start, end in pairwise(ordered):
        piece = text[start:end].strip()
        if piece:
            lead = start + len(text[start:end]) - len(text[start:end].lstrip())
            out.append(Line(piece, line.start + lead, line.start + lead + len(piece), line.column + lead))
    return out


def signature_cells(line: Line) -> list[Line] | None:
    """Cells of a line with signatures side by side, else None: two marks, or a mark and a name behind a gap."""
    found = cells(line)
    if len(found) < 2:
        return None
    signers = [cell for cell in found if marks_in(cell) or looks_like_name(cell.text)]
    return signers if len(signers) > 1 and any(marks_in(cell) for cell in signers) else None


def distribute(line: Line, columns: Sequence[Line]) -> list[tuple[int, Line]]:
    """Cells of a further line, each with the number of its column."""
    found = cells(line)
    if len(found) == len(columns):
        return list(enumerate(found))
    if len(found) > 1 or line.column >= columns[1].column - _NEAR:
        return [(_nearest(cell, columns), cell) for cell in found]
    pieces = _split_at_offices(line, len(columns))
    return list(enumerate(pieces)) if pieces else [(0, line)]


def _nearest(cell: Line, columns: Sequence[Line]) -> int:
    return max((index for index, column in enumerate(columns) if column.column - _NEAR <= cell.column), default=0)


def _split_at_offices(line: Line, count: int) -> list[Line]:
    """A line whose gaps were lost: cut before each office when there are as many as columns."""
    starts = [found.start() for found in OFFICE.finditer(line.text) if found.lastgroup != "mission"]
    if len(starts) != count or starts[0] != 0:
        starts = [found.start() for found in RANK.finditer(line.text)]
    if len(starts) != count or starts[0] != 0:
        return []
    out: list[Line] = []
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        piece = line.text[start:end].rstrip()
        out.append(Line(piece, line.start + start, line.start + start + len(piece), line.column + start))
    return out
