"""The tables of the letters meant, with what is said of each as a whole: its title, its lead, its letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.citing import Row, part_of
from bot.context import Context
from bot.questions.grids.layout import Grid, grids, summed
from bot.questions.grids.lists import lists
from bot.scoping.scope import Scope
from bot.slots import CARDINALS
from store.words import fold, stem, stems, tokens

MOST_ROWS = 3000
_LONGEST_ROW = 1200
_MOST_SENTENCES = 500
_ABOVE, _RIGHT_ABOVE = 4, 2


class Placed(NamedTuple):
    """A table in its letter; texts as padded stems."""

    grid: Grid
    title: str
    """Title of the part, and the line right above."""
    nouns: frozenset[str]
    """The words of the title as they are printed, folded and without the "s" of the plural."""
    done: str
    """The same, with what tells of all rows: what is said of them all."""
    caption: str
    """Title of the part, what stands right above, and how the letter calls itself."""
    said: str
    """What the letter says that is not of one row."""
    whole: str
    """All that the letter says."""
    dated: str
    lead: tuple[Row, ...]
    """The line right above the table, which says what it lists."""


def tables_meant(context: Context) -> list[Placed]:
    """Tables of the letters that the question names, else of all."""
    own = context.scope.basis - {"year", "implied"}  # a year may head a column, a place be in a cell
    scope = context.scope if own else Scope()
    where, params = scope.where(parts=False)
    sql = (
        f"SELECT * FROM paragraphs WHERE {where} AND role IN ('text', 'heading') AND length(text) < {_LONGEST_ROW} "
        f"ORDER BY letter, part, paragraph LIMIT {MOST_ROWS}"
    )
    return context.same("grids", (where, tuple(params.items())), lambda: _placed(context, sql, params))


def _placed(context: Context, sql: str, params: dict[str, object]) -> list[Placed]:
    rows = context.reader.rows(sql, params)
    found = [one for one in grids(context.reader, rows) if one.header or one.kinds[1:] == ("number",)]
    return [_in_its_letter(context, one) for one in (*found, *lists(rows))]


def _in_its_letter(context: Context, grid: Grid) -> Placed:
    first = (*grid.header, grid.lines[0].row)[0]
    letter, part = part_of(first)
    sql = f"SELECT * FROM sentences WHERE letter = :l ORDER BY part, start LIMIT {_MOST_SENTENCES}"
    rows = context.reader.rows(sql, {"l": letter})
    before = [row for row in rows if row["part"] == part and int(str(row["end"])) <= int(str(first["start"]))]
    above = [row for row in before if row["role"] != "masthead"]  # the head of a page may part a table from its lead
    own = {(*part_of(line.row), line.row["paragraph"]) for line in grid.lines}
    labels = [label for line in grid.lines if len(label := fold(max(line.cells[:2], key=len))) > _SHORTEST]
    free = [row for row in rows if (*part_of(row), row["paragraph"]) not in own]
    numbers = _numbers(grid)
    telling = [row for row in free if row["role"] == "masthead" or not numbers.isdisjoint(str(row["stems"]).split())]
    said = [row for row in free if not any(label in fold(str(row["text"])) for label in labels)]
    head, named = context.names.row(letter), context.names.part_row(letter, part)
    title = " ".join([*stems(str(named["title"] or "")), *_stems(above[-_RIGHT_ABOVE:])])
    printed = " ".join([str(named["title"] or ""), *(str(row["text"]) for row in above[-_RIGHT_ABOVE:])])
    nouns = frozenset(token.text.removesuffix("s") for token in tokens(printed))
    own_head = stems(str(grid.header[0]["text"])) if grid.header else []
    done = " ".join([title, *_stems([row for row in telling if row["role"] != "masthead"]), *own_head])
    caption = " ".join([done, *stems(str(head["title"] or "")), *_stems(above[-_ABOVE:]), *_stems(telling)])
    rest = f" {' '.join(_stems(said))} ", f" {' '.join(_stems(free))} "
    dated = str(head["dated"] or "")
    return Placed(grid, f" {title} ", nouns, f" {done} ", f" {caption} ", *rest, dated, tuple(above[-1:]))


def _stems(rows: Sequence[Row]) -> list[str]:
    return [str(row["stems"]) for row in rows]


_SHORTEST = 3


def _numbers(grid: Grid) -> frozenset[str]:
    """Stems of the number of rows and of the sums of the columns: a sentence with one of them tells of all rows."""
    columns = [at for at, kind in enumerate(grid.kinds) if kind == "number"]
    sums = [summed(grid, grid.lines, at) for at in columns]
    numbers = [len(grid.lines), *(round(one) for one in sums if one is not None)]
    words = {number: word for word, number in CARDINALS.items()}
    return frozenset(
        stem(form) for one in numbers if one > _FEW for form in (f"{one}", f"{one:,}", words.get(one, "0"))
    )


_FEW = 2
