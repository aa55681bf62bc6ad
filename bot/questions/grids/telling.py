"""What was found in a table, told: the cells with the heads of their columns, and the rows and the head as quotes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.grids.around import Placed
from bot.questions.grids.layout import Grid, Line, value
from bot.questions.quoting import place
from bot.reading.patterns import pattern

MOST_SHOWN = 14
_ROUND = 1e-6
_UNIT = pattern(
    r"\b((?:in )?(?:thousands|millions|billions) of [a-z][a-z ]{2,40}[a-z])\b"
    r"|\((?:in )?((?:tons|tonnes|per cent|percentages?|hectares|dollars)\b[^()]{0,40})\)$"
)
""" "Relief fund, in thousands of dollars", "Harvest (tons)"."""


def plain(cell: str) -> str:
    """A cell without the marks of its notes."""
    return cell.rstrip("*† ").rstrip(":")


def figure(number: float) -> str:
    """1930000.0 as "1,930,000"."""
    return f"{number:,.0f}" if abs(number - round(number)) < _ROUND else f"{round(number, 4):,g}"


def cell_told(grid: Grid, line: Line, at: int, name: str = "") -> str:
    """ "Perla (Tons): 455", of the row that is called ``name``; what stands for none says so."""
    cell = plain(line.cells[at])
    shown = f"{cell} (none)" if not any(map(str.isalnum, cell)) else cell
    head = grid.heads[at]
    called = f"{name} ({head})" if name and head else name or head
    return f"{called}: {shown}" if called else shown


def told(context: Context, placed: Placed, lines: Sequence[Line], lead: str, items: Sequence[str]) -> Answer:
    """The ``lead`` with the rows that prove it."""
    rows = [line.row for line in lines[:MOST_SHOWN]]
    quotes = " ".join(f"“{' '.join(str(row['text']).split())}”" for row in rows)
    proof = cite_all(context.reader, [*rows, *placed.grid.header, *placed.lead])
    unit = next((found[1] or found[2] for row in placed.lead if (found := _UNIT.search(str(row["text"])))), "")
    shown = (
        f" ({unit})" if unit and any(value(item) is not None and item[0].isdigit() for item in items if item) else ""
    )
    text = f"{lead}{shown}. {place(context.local, rows[0])}: {quotes}"
    return Answer("answered", text, items=tuple(dict.fromkeys(items)), citations=proof)
