"""Paragraphs that stand one below another as rows of a table, laid out in columns by where their cells stand.

A row is a paragraph of its own. A line that goes on below a row, a row that lacks a cell and a head of two lines are
put to the columns by what stands above or below them, as a reader does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.citing import Library, Row
from bot.reading.patterns import pattern
from bot.slots import MONTHS
from store.words import stem, stems

_WIDE = pattern(r"\t+| {3,}| ?\.(?: ?\.){3,} ?")
_NARROW = pattern(r"\t+| {2,}| ?\.(?: ?\.){3,} ?")
_TAB = pattern(r"\t")
"""Where a cell between two tabs is empty."""
_RULE = pattern(r"[\s|:=_+-]*$")
_NONE = frozenset({"-", "–", "—", "--", "nil", "none", "0", "..", "...", "n/a"})
_NUMBER = pattern(
    r"[(]?(?:US ?|EUR ?|USD ?)?[$£€]?\s?(\d[\d,.  ]*?)(?:\s(thousand|million|billion))?\s?(?:%|per ?cent)?[)*†]*$"
)
_YEAR = pattern(r"(?:1[6-9]|20)\d\d$")
_MONTH = "|".join([*MONTHS, *(month[:3] + r"\.?" for month in MONTHS)])
_DATE = pattern(rf"(?:(\d{{1,2}})\s+)?({_MONTH})(?:\s+((?:1[6-9]|20)\d\d))?[*.]*$", re.I)
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
_TOTALS = frozenset(map(stem, "total totals sum overall altogether".split()))
_FEWEST = 2


class Piece(NamedTuple):
    """A cell as it stands in its line."""

    start: int
    end: int
    text: str


class Line(NamedTuple):
    """A row with a cell for each column; empty where nothing stands."""

    cells: tuple[str, ...]
    row: Row


class Grid(NamedTuple):
    """A table."""

    lines: tuple[Line, ...]
    total: Line | None
    heads: tuple[str, ...]
    header: tuple[Row, ...]
    kinds: tuple[str, ...]
    """Of each column: number, year, date or text."""

    def column(self, at: int) -> list[str]:
        return [line.cells[at] for line in self.lines]


def value(cell: str) -> float | None:
    """The number that a cell is; what stands for none is 0."""
    plain = cell.strip().casefold()
    if plain in _NONE:
        return 0.0
    found = _NUMBER.match(cell.strip())
    if not found:
        return None
    digits = re.sub(r"[,  ]", "", found[1].rstrip("., "))
    return float(digits) * _SCALES.get(found[2] or "", 1) if digits.count(".") < 2 else None


def day(cell: str) -> tuple[int, int, int] | None:
    """(year, month, day) that a cell is, 0 for what is not printed."""
    if _YEAR.match(cell.strip()):
        return int(cell), 0, 0
    found = _DATE.match(cell.strip())
    if not found:
        return None
    month = next(i for i, name in enumerate(MONTHS, 1) if name[:3] == found[2][:3].casefold())
    return int(found[3] or 0), month, int(found[1] or 0)


class _Cut(NamedTuple):
    """A paragraph as its lines, the first of them cut into cells."""

    row: Row
    lines: tuple[str, ...]
    pieces: tuple[Piece, ...]


def grid(cut: Sequence[_Cut]) -> Grid | None:
    """The table that paragraphs in a row are; None where they are none."""
    counts = Counter(len(one.pieces) for one in cut if one.row["role"] != "heading")
    if counts.total() < _FEWEST or not (often := [n for n, count in counts.items() if count >= _FEWEST]):
        return None
    number = max(often)
    full = [one.pieces for one in cut if len(one.pieces) == number and one.row["role"] != "heading"]
    spans = [(min(one[i].start for one in full), max(one[i].end for one in full)) for i in range(number)]
    placed = [Line(_placed(one.lines, spans), one.row) for one in cut]
    whole = [line for line, one in zip(placed, cut, strict=True) if len(one.pieces) == number]
    kinds = _kinds([line.cells for line in whole if line.row["role"] != "heading"])
    top = 0
    while top < len(placed) and _is_head(placed[top], kinds):
        top += 1
    heads = tuple(" ".join(filter(None, (line.cells[i] for line in placed[:top]))) for i in range(number))
    below = [line for line in placed[top:] if line.row["role"] != "heading"]
    lines, totals = [line for line in below if not _is_total(line)], [line for line in below if _is_total(line)]
    if len(lines) + (number > _FEWEST) <= _FEWEST or len(totals) > 1 or (totals and below[-1] is not totals[0]):
        return None
    return Grid(tuple(lines), totals[0] if totals else None, heads, tuple(line.row for line in placed[:top]), kinds)


def _is_total(line: Line) -> bool:
    first = next((cell for cell in line.cells if cell), "")
    return bool(_TOTALS & set(stems(first)[:2])) and len(stems(first)) < _LONG


_LONG = 4


def _lines(source: str, row: Row) -> tuple[str, ...]:
    """The lines of a paragraph as they stand in the source, its first from the margin on."""
    start, end = int(str(row["start"])), int(str(row["end"]))
    begin = source.rfind("\n", 0, start) + 1
    return tuple((" " * (start - begin) + source[start:end]).split("\n"))


def _pieces(line: str, gap: re.Pattern[str]) -> list[Piece]:
    if "|" in line:
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        return [Piece(i, i + 1, cell) for i, cell in enumerate(cells)]
    found, at = [], 0
    for part in gap.split(line):
        if part.strip() or gap is _TAB:
            start = line.index(part, at)
            found.append(Piece(start, start + len(part), part.strip()))
            at = start + len(part)
    return found


def _placed(lines: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The cells of a row and of the lines that go on below it, column by column."""
    cells = [""] * len(spans)
    for line in lines:
        pieces = _pieces(line, _WIDE)
        if len(pieces) != len(spans):
            pieces = _pieces(line, _TAB if "\t" in line else _NARROW)
        whole = len(pieces) == len(spans)
        for i, piece in enumerate(pieces):
            at = i if whole else _nearest(piece, spans)
            cells[at] = f"{cells[at]} {piece.text}".strip()
    return tuple(cells)


def _nearest(piece: Piece, spans: Sequence[tuple[int, int]]) -> int:
    """The column with which a cell shares most of its width, else the one that is nearest."""
    shared = [min(piece.end, end) - max(piece.start, start) for start, end in spans]
    return max(range(len(spans)), key=lambda i: shared[i])


def _kinds(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What the cells of each column are; the first row may be a head, and one cell may say why it has no figure."""
    return tuple(_kind([row[i] for row in rows]) for i in range(len(rows[0])))


_TESTS: dict[str, Callable[[str], object]] = {
    "year": lambda cell: _YEAR.match(cell.strip()), "number": value, "date": day,
}  # fmt: skip


def _kind(cells: Sequence[str]) -> str:
    told = [cell for cell in cells if cell and cell.casefold() not in _NONE]
    for name, test in _TESTS.items():
        fitting = [cell for cell in told if test(cell) is not None]
        if fitting and len(fitting) >= len(told) - (1 if len(told) > _FEWEST else 0):
            return name
    return "text"


def _is_head(line: Line, kinds: Sequence[str]) -> bool:
    """Whether a row tells no value: words, or years of figures, where the columns hold numbers or dates."""
    own = [(cell, kind) for cell, kind in zip(line.cells, kinds, strict=True) if kind != "text" and cell]
    values = [cell for cell, kind in own if _TESTS[kind](cell) is not None]
    if line.row["role"] != "heading":
        return bool(own) and not values
    if not own:
        return not any(char.isdigit() for char in line.cells[0])
    return len(values) < len(own) or all(_YEAR.match(cell) and kind != "year" for cell, kind in own)


def grids(reader: Library, rows: Iterable[Row]) -> list[Grid]:
    """The tables among paragraphs in order."""
    sources: dict[str, str] = {}
    runs: list[list[_Cut]] = []
    for paragraph in rows:
        letter = str(paragraph["letter"])
        if letter not in sources:
            sources[letter] = reader.text(letter, 0, _LONGEST)
        for row, lines in _each_row(paragraph, _lines(sources[letter], paragraph)):
            _add(runs, row, lines)
    return [found for run in runs if run and (found := grid(run))]


def _each_row(row: Row, lines: tuple[str, ...]) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """A paragraph that is a whole table is one row for each of its lines."""
    if len(lines) <= _FEWEST or any(len(_pieces(line, _WIDE)) <= _FEWEST for line in lines):
        yield row, lines
        return
    at = int(str(row["start"]))
    for i, line in enumerate(lines):
        own = line.lstrip() if not i else line
        text = " ".join(own.replace("|", " ").split())
        role = row["role"] if not i else "text"
        yield {**row, "start": at, "end": at + len(own), "text": text, "role": role}, (line,)
        at += len(own) + 1


def _add(runs: list[list[_Cut]], row: Row, lines: tuple[str, ...]) -> None:
    """Puts a row to the run that it goes on; what is none ends a run."""
    pieces = _pieces(lines[0], _WIDE)
    if _RULE.match(lines[0]):
        return
    if len(pieces) < _FEWEST or _is_numbered(row, pieces):
        runs.append([])
    elif runs and runs[-1] and _follows(runs[-1][-1].row, row):
        runs[-1].append(_Cut(row, lines, tuple(pieces)))
    else:
        runs.append([_Cut(row, lines, tuple(pieces))])


_LONGEST = 400_000
_POINT = pattern(r"\(?\w{1,4}[.)]$")


def _is_numbered(row: Row, pieces: Sequence[Piece]) -> bool:
    """A paragraph that stands apart from its number; what stands below it in the same paragraph has none of its own."""
    opens = row["number"] is not None and row["subparagraph"] == 1
    return len(pieces) == _FEWEST and (opens or bool(_POINT.match(pieces[0].text)))


def _follows(before: Row, row: Row) -> bool:
    """Whether a paragraph stands next in its part; a line that was dropped as a rule may stand between."""
    same = (before["letter"], before["part"]) == (row["letter"], row["part"])
    return same and 0 <= int(str(row["paragraph"])) - int(str(before["paragraph"])) <= _FEWEST


def summed(grid: Grid, lines: Sequence[Line], at: int) -> float | None:
    """The sum of a column over rows; None where a cell is no number."""
    values = [value(line.cells[at]) if line.cells[at] else 0.0 for line in lines]
    return sum(one for one in values if one is not None) if None not in values else None
