"""The row of a table at an end of an order: the most, the least, the oldest, the first; of a column or a difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.context import Context
from bot.questions.grids.columns import figures_asked
from bot.questions.grids.layout import Grid, Line, day, value
from bot.questions.grids.roles import Roles, has_head
from bot.questions.grids.telling import figure
from bot.questions.grids.words import (
    AGES,
    CHANGES,
    EARLY,
    FEWER,
    GAINS,
    LATE,
    LATER,
    LOSSES,
    LOW,
    MORE,
    SOONER,
    TOP,
    numbers_a_noun,
)
from store.words import stem, stems

_OTHERS = frozenset(map(stem, "other others rest remaining unknown unspecified".split()))
_BORN = frozenset(map(stem, "born birth".split()))
_AGE = frozenset({stem("age")})
_SIZES = frozenset("largest biggest smallest larger bigger smaller greatest".split())
_SIZE = frozenset(map(stem, "tonnage tons tonnes size area population length inhabitants strength".split()))
_TWO = 2


class End(NamedTuple):
    """A row at an end."""

    line: Line
    at: int
    """The column that orders."""
    shown: str = ""
    """What was reckoned; empty where the cell itself orders."""
    head: str = ""


def ends(context: Context, grid: Grid, own: Roles, lines: Sequence[Line], of_named: bool) -> list[End]:
    """For each word of order its row; none where one of them has none, or two rows share it.

    Words that compare two ("more", "fewer") order only rows that are named.
    """
    words = context.utterance.words
    texts = [word.text for word in words]
    wanted = TOP | LOW | EARLY | LATE | (MORE | FEWER | SOONER | LATER if of_named else frozenset())
    places = [i for i, text in enumerate(texts) if text in wanted and not numbers_a_noun(texts, i)]
    if not places or len(places) > _TWO:
        return []
    found = []
    for place, behind in zip(places, [*places[1:], len(words)], strict=True):
        near = _within(own, place, behind) if len(places) > 1 else own
        end = _end(context, grid, near, lines, words[place].text)
        if end is None:
            return []
        found.append(end)
    return found


def _within(own: Roles, start: int, end: int) -> Roles:
    """The heads that are said between two places."""
    kept = {i for i, unit in enumerate(own.units) if start < unit.first < end}
    return own._replace(heads={at: held & kept for at, held in own.heads.items() if held & kept})


def _end(context: Context, grid: Grid, own: Roles, lines: Sequence[Line], word: str) -> End | None:
    low = word in LOW | FEWER
    if word in EARLY | LATE | SOONER | LATER:
        return _in_time(grid, own, lines, word)
    stems_said = {one.stem for one in context.utterance.words}
    pair = pair_of_columns(grid, own)
    if stems_said & CHANGES and pair:
        return _changed(grid, lines, pair, stems_said, low)
    columns = figures_asked(grid, own)
    if word in _SIZES and not any(own.heads.get(at) for at in columns):
        columns = [
            at for at, kind in enumerate(grid.kinds) if kind == "number" and has_head(grid, at, _SIZE)
        ] or columns
    if len(columns) != 1:
        return None
    ordered = [(number, line) for line in lines if (number := _counted(line, columns[0])) is not None]
    return _outermost(ordered, len(lines), low, columns[0])


def _counted(line: Line, at: int) -> float | None:
    return None if _OTHERS & set(stems(line.cells[0])) else value(line.cells[at])


def _in_time(grid: Grid, own: Roles, lines: Sequence[Line], word: str) -> End | None:
    """The oldest is who was born first, or whose age is highest; what is first or last has a date."""
    ages = [at for at, kind in enumerate(grid.kinds) if kind == "number" and has_head(grid, at, _AGE)]
    if word in AGES and len(ages) == 1:
        known = [(number, line) for line in lines if (number := value(line.cells[ages[0]])) is not None]
        return _outermost(known, len(lines), word in LATE | LATER, ages[0])
    columns = [at for at, kind in enumerate(grid.kinds) if kind in ("date", "year")]
    if word in AGES:
        columns = [at for at in columns if has_head(grid, at, _BORN)]
    columns = [at for at in columns if at in own.heads] or columns
    if len(columns) != 1:
        return None
    days = [(found, line) for line in lines if (found := day(line.cells[columns[0]]))]
    if len({bool(found[0]) for found, _ in days}) != 1:
        return None
    ranked = sorted({found for found, _ in days})
    numbered = [(float(ranked.index(found)), line) for found, line in days]
    return _outermost(numbered, len(lines) if word in AGES else len(numbered), word in EARLY | SOONER, columns[0])


def _outermost(ordered: Sequence[tuple[float, Line]], number: int, low: bool, at: int) -> End | None:
    """The row at the end, where each row has a value but for those that only gather the rest, and none shares it."""
    counted = sum(not _OTHERS & set(stems(line.cells[0])) for _, line in ordered)
    if not ordered or counted < number - 1 or len(ordered) < _TWO:
        return None
    best = (min if low else max)(value for value, _ in ordered)
    rows = [line for value, line in ordered if value == best]
    return End(rows[0], at) if len(rows) == 1 else None


def pair_of_columns(grid: Grid, own: Roles) -> tuple[int, int] | None:
    """The two columns of figures between which something changed, in their order."""
    said = [at for at, kind in enumerate(grid.kinds) if kind == "number" and own.heads.get(at)]
    if len(said) != _TWO:
        return None
    shared = set(stems(grid.heads[said[0]])) & set(stems(grid.heads[said[1]]))
    years = all(any(char.isdigit() for char in grid.heads[at]) for at in said)
    return (said[0], said[1]) if shared or years else None


def _changed(grid: Grid, lines: Sequence[Line], pair: tuple[int, int], said: set[str], low: bool) -> End | None:
    """The row with the greatest loss or gain between two columns."""
    sign = -1.0 if said & LOSSES else 1.0 if said & GAINS else 0.0
    both = [(value(line.cells[pair[0]]), value(line.cells[pair[1]]), line) for line in lines]
    apart = [(other - one, line) for one, other, line in both if one is not None and other is not None]
    if len(apart) < len(lines):
        return None
    found = _outermost([(sign * x if sign else abs(x), line) for x, line in apart], len(lines), low, pair[0])
    if found is None:
        return None
    change = next(x for x, line in apart if line is found.line)
    if sign and change * sign <= 0:
        return None
    head = f"{grid.heads[pair[0]]} {found.line.cells[pair[0]]}, {grid.heads[pair[1]]} {found.line.cells[pair[1]]}"
    return End(found.line, pair[0], figure(abs(change)), head)
