"""Another row or column of a table of which one cell was just told: "and Kenya?", "and in 1981?", "who comes next?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation
from bot.bounds import is_large
from bot.context import Context
from bot.questions.grids.around import Placed, tables_meant
from bot.questions.grids.layout import Grid, Line, value
from bot.questions.grids.roles import label
from bot.questions.grids.telling import cell_told, plain, told
from store.words import fold, stem, stems


def beside_row(context: Context, cited: Citation, items: Sequence[str], wanted: set[str] | None) -> Answer | None:
    """The cell of another row under the head whose cell was told, or of the same row under another head: the one that
    the stems ``wanted`` call; with None that of the next row in the order of the figures."""
    if is_large(context.reader):
        return None
    for placed in tables_meant(context):
        grid = placed.grid
        line = next((line for line in grid.lines if _quotes(cited, line)), None)
        column = _column_told(grid, line, items) if line else None
        if line is None or column is None:
            continue
        if wanted is None:
            behind = _next(grid, line, column)
            return _told(context, placed, behind, column, opens=True) if behind else None
        rows = [one for one in grid.lines if _is_called(one.cells[label(grid)], wanted)]
        if len(rows) == 1:
            return _told(context, placed, rows[0], column)
        heads = [at for at, head in enumerate(grid.heads) if wanted <= set(stems(head))]
        return _told(context, placed, line, heads[0]) if len(heads) == 1 and not rows else None
    return None


def _quotes(cited: Citation, line: Line) -> bool:
    same = cited.letter == line.row["letter"] and cited.part == line.row["part"]
    return same and int(str(line.row["start"])) <= cited.start and cited.end <= int(str(line.row["end"]))


def _column_told(grid: Grid, line: Line, items: Sequence[str]) -> int | None:
    """The column of the figure that was told."""
    figures = [at for at, kind in enumerate(grid.kinds) if kind != "text"]
    found = [at for at in figures if plain(line.cells[at]) in items]
    return found[0] if len(found) == 1 else None


def _next(grid: Grid, line: Line, column: int) -> Line | None:
    """The row whose figure is the next lower one; None where a row has none."""
    values = {id(one): value(one.cells[column]) for one in grid.lines}
    if None in values.values():
        return None
    ordered = sorted(grid.lines, key=lambda one: -(values[id(one)] or 0.0))
    return next(iter(ordered[ordered.index(line) + 1 :]), None)


def _is_called(name: str, wanted: set[str]) -> bool:
    """Whether the words are of a row's name, or are the family name of a person."""
    own, words = [one for one in stems(name) if len(one) > 1], name.split()
    person = len(words) in _NAMES and all(word[:1].isupper() and word.isalpha() for word in words)
    return bool(own) and (wanted <= set(own) or (person and stem(fold(words[-1])) in wanted))


_NAMES = (2, 3)


def _told(context: Context, placed: Placed, line: Line, at: int, opens: bool = False) -> Answer:
    grid = placed.grid
    name, cell = plain(line.cells[label(grid)]), plain(line.cells[at])
    return told(context, placed, [line], cell_told(grid, line, at, name), [name, cell] if opens else [cell])
