"""Tables in a text: which lines are one row, and which row is the header.

Cells stand apart by tabs, by three blanks or more, or by the bars of markdown. A row may go on in the lines below
it, which then begin further right. Rows are kept apart, so that each can be quoted alone.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Final, NamedTuple

from store.parsing.furniture import is_furniture
from store.parsing.lines import Line
from store.parsing.marks import marks_in

_GAP: Final = re.compile(r"\t+|\s{3,}")
_BAR: Final = re.compile(r"\s*\|\s*")
_RULE: Final = re.compile(r"[|:\s-]+$")
_ENUMERATOR: Final = re.compile(r"(?:[IVXLivxl]{1,6}|\d{1,3}|[A-Za-z])[.)]?$|\([a-z0-9]{1,4}\)$")
_LONGEST_CELL: Final = 90
_FEWEST_ROWS: Final = 3
"""Rows, the header among them, that make a table: two lines with a gap may be anything."""
_BLANKS: Final = 2


class Rows(NamedTuple):
    """Lines of tables by their index: the row each belongs to, the headers, and rules between them."""

    row: Mapping[int, int]
    headers: frozenset[int]
    rules: frozenset[int]


NO_ROWS: Final = Rows({}, frozenset(), frozenset())


def table_rows(lines: list[Line], first: int, limit: int, taken: Container[int]) -> Rows:
    """Rows of the tables in ``lines[first:limit]``; lines ``taken`` by title or signature belong to none."""
    wide = [
        index
        for index in range(first, limit)
        if (text := lines[index].text) and ("|" in text or "\t" in text or "   " in text) and index not in taken
    ]
    if len(wide) < _FEWEST_ROWS:
        return NO_ROWS
    row: dict[int, int] = {}
    headers: set[int] = set()
    rules: set[int] = set()
    for run in _runs(lines, wide, limit, taken):
        table = [i for i in run if not (_bars(lines[i].text) and _RULE.match(lines[i].text))]
        starts = [i for i in table if _cells(lines[i].text)]
        if len(starts) < _FEWEST_ROWS:
            continue
        rules.update(set(run) - set(table))
        for i in table:
            row[i] = max(start for start in starts if start <= i)
        if _is_header(lines, starts) or _ruled(lines, run, starts[0]):
            headers.update(i for i in table if row[i] == starts[0])
    return Rows(row, frozenset(headers), frozenset(rules))


def _bars(text: str) -> bool:
    """Whether bars part the cells of a line, with or without one in front of the first."""
    return text[:1] == "|" or " | " in text


def _is_header(lines: list[Line], starts: list[int]) -> bool:
    """Whether the first row holds no figure, or years alone above figures that are none; "Judge:   X" is no header."""
    first = lines[starts[0]].text
    if _cells(first)[0].endswith(":"):
        return False
    if not any(map(str.isdigit, first)):
        return True
    figures = [cell for cell in _cells(first) if any(map(str.isdigit, cell))]
    return all(map(_OF_YEAR.match, figures)) and any(
        cell[:1].isdigit() and not _OF_YEAR.match(cell) for i in starts[1:] for cell in _cells(lines[i].text)
    )


_OF_YEAR: Final = re.compile(r"(?:19|20)\d\d\b[^\d,.]*$")
""" "1992", "1992 (second half)": what a column of a year is headed by."""


def _ruled(lines: list[Line], run: list[int], first: int) -> bool:
    """Whether a rule of markdown stands right below the first row: that row is the header, years and all."""
    below = run[run.index(first) + 1]
    return _bars(lines[first].text) and "-" in lines[below].text and bool(_RULE.match(lines[below].text))


def _cells(text: str) -> list[str]:
    """Cells of a line that begins a row; none where it is no row."""
    pieces = _BAR.split(text.strip("|")) if _bars(text) else _GAP.split(text)
    found = [piece for piece in pieces if piece]
    if not _bars(text) and (len(found) < 2 or any(len(piece) > _LONGEST_CELL for piece in found)):
        return []
    return [] if len(found) == 2 and _ENUMERATOR.match(found[0]) else found


def _runs(lines: list[Line], wide: list[int], limit: int, taken: Container[int]) -> list[list[int]]:
    """Lines with gaps that follow each other over at most two blanks, with the lines that go on below them."""
    runs: list[list[int]] = []
    for index in wide:
        if runs and index <= runs[-1][-1]:
            continue
        if marks_in(lines[index]) or is_furniture(lines[index].text) or not _cells(lines[index].text):
            continue
        follows = runs and not any(lines[i].text for i in range(runs[-1][-1] + 1, index))
        alike = bool(runs) and _bars(lines[index].text) == _bars(lines[runs[-1][0]].text)
        if follows and alike and index - runs[-1][-1] <= _BLANKS + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
        left = lines[runs[-1][0]].column
        at = index + 1
        while at < limit and at not in taken and _goes_on(lines[at], left):
            runs[-1].append(at)
            at += 1
    return runs


def _goes_on(line: Line, left: int) -> bool:
    """A line below a row that begins further right: the rest of a cell."""
    return bool(line.text) and line.column > left + 8 and len(_GAP.split(line.text)) < 3 and not marks_in(line)
