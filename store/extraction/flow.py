"""Text as a page shows it: paragraphs apart, lines below one another, table cells side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from store.errors import BadFileError

_GAP = "    "
_WIDEST_CELL = 70
"""Characters; a longer line is running text, and two of those side by side cannot be read any more."""
_TALLEST_CELL = 15
_MARKER = 12
"""A cell of at most so many characters before running text is its number."""
_MOST_EMPTY = 5
"""Lines; a gap between parts of a letter is told by three or four."""
_DEEPEST = 40
"""Tables within tables; the cells of deeper ones stand below one another."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(text: str) -> str:
    """Superscript digits, so that a footnote's mark never becomes part of the number before it."""
    return text.translate(_RAISED) if text.strip().isdigit() else text


class _Frame:
    """Lines of the page or of one cell."""

    __slots__ = ("current", "lines", "prefix")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.current: list[str] = []
        self.prefix = ""

    def break_line(self) -> None:
        self.lines.append("".join(self.current).rstrip())
        self.current = []

    def fresh_line(self) -> None:
        if self.current:
            self.break_line()

    def paragraph(self) -> None:
        self.fresh_line()
        if self.lines and self.lines[-1]:
            self.lines.append("")


class _Table:
    """A table whose end has not been seen."""

    __slots__ = ("lines", "open", "row")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.row: list[list[str]] = []
        self.open = False


class Flow:
    """Takes pieces of text and breaks in reading order; unbalanced calls lose no text."""

    def __init__(self, characters: int) -> None:
        self._left = characters
        self._frames = [_Frame()]
        self._tables: list[_Table] = []

    @property
    def in_table(self) -> bool:
        """Whether a table is open."""
        return bool(self._tables)

    @property
    def last_line(self) -> str:
        """The last whole line; empty where there is none."""
        lines = self._frames[-1].lines
        return lines[-1] if lines else ""

    def text(self, piece: str) -> None:
        """Append ``piece`` with its own spaces and line breaks; raises BadFileError over the limit."""
        self._left -= len(piece)
        if self._left < 0:
            raise BadFileError("holds more text than a letter file may have")
        first, *others = piece.split("\n")
        self._add(first)
        for line in others:
            self._frames[-1].break_line()
            self._add(line)

    def spaced(self, piece: str) -> None:
        """Append ``piece`` with each run of white space as one space, as web pages show it."""
        words = " ".join(filter(None, _split(piece)))
        lead = " " if piece[:1] in _SPACES and not self._ends_in_space() else ""
        if words:
            self.text(lead + words + (" " if piece[-1] in _SPACES else ""))
        elif lead:
            self.text(lead)

    def prefix(self, mark: str) -> None:
        """A number to stand before the next text."""
        self._frames[-1].prefix = mark

    def break_line(self) -> None:
        """End the line, also an empty one."""
        self._frames[-1].break_line()

    def fresh_line(self) -> None:
        """Go on at the start of a line."""
        self._frames[-1].fresh_line()

    def paragraph(self) -> None:
        """Go on behind an empty line."""
        self._frames[-1].paragraph()

    def start_table(self) -> None:
        """A table, perhaps within a cell."""
        self.fresh_line()
        if len(self._tables) < _DEEPEST:
            self._tables.append(_Table())

    def start_row(self) -> None:
        """A row; ends the one before."""
        if self._tables:
            self._end_row(self._tables[-1])

    def start_cell(self) -> None:
        """A cell; ends the one before."""
        if not self._tables:
            self.fresh_line()
            return
        self._end_cell(self._tables[-1])
        self._tables[-1].open = True
        self._frames.append(_Frame())

    def end_cell(self) -> None:
        """What follows stands outside the cell."""
        if self._tables:
            self._end_cell(self._tables[-1])

    def end_table(self) -> None:
        """Set the table's rows below what came before."""
        if not self._tables:
            return
        table = self._tables.pop()
        self._end_row(table)
        frame = self._frames[-1]
        frame.paragraph()
        frame.lines.extend(table.lines)
        frame.paragraph()

    def result(self) -> str:
        """The whole text; no line ends in a space and at most five empty lines follow one another."""
        while self._tables:
            self.end_table()
        frame = self._frames[0]
        frame.fresh_line()
        out: list[str] = []
        for line in frame.lines:
            if line or any(out[-_MOST_EMPTY:]) or len(out) < _MOST_EMPTY:
                out.append(line)
        return "\n".join(out).strip("\n") + "\n"

    def _add(self, piece: str) -> None:
        if not piece:
            return
        frame = self._frames[-1]
        if frame.prefix and piece.strip():
            frame.current.append(frame.prefix)
            frame.prefix = ""
        frame.current.append(piece)

    def _ends_in_space(self) -> bool:
        current = self._frames[-1].current
        return not current or current[-1][-1:].isspace()

    def _end_row(self, table: _Table) -> None:
        self._end_cell(table)
        if table.row:
            table.lines.extend(side_by_side(table.row))
        table.row = []

    def _end_cell(self, table: _Table) -> None:
        if table.open:
            frame = self._frames.pop()
            frame.fresh_line()
            table.row.append(frame.lines)
            table.open = False


_SPACES = frozenset(" \t\n\r\f")


def _split(piece: str) -> list[str]:
    """Words between white space as HTML has it: a no-break space is none."""
    return piece.translate({9: " ", 10: " ", 12: " ", 13: " "}).split(" ")


def side_by_side(cells: Sequence[Sequence[str]]) -> list[str]:
    """Lines of one table row: short cells in columns, running text one cell below the other."""
    filled = [trimmed for cell in cells if (trimmed := _trimmed(cell))]
    if len(filled) < 2:
        return list(filled[0]) if filled else []
    *markers, last = filled
    if all(len(cell) == 1 and len(cell[0]) <= _MARKER for cell in markers):
        lead = _GAP.join(cell[0] for cell in markers)
        return [lead + _GAP + last[0], *last[1:]]
    if any(len(cell) > _TALLEST_CELL or max(map(len, cell)) > _WIDEST_CELL for cell in filled):
        return [line for cell in filled for line in (*cell, "")]
    widths = [max(map(len, cell)) for cell in filled]
    rows = zip_longest(*filled, fillvalue="")
    return [_GAP.join(piece.ljust(width) for piece, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _trimmed(cell: Sequence[str]) -> list[str]:
    """The cell without empty lines at its ends and without its common indentation."""
    lines = [line.strip() for line in cell]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines
