"""What a table tells where its rows, columns and the question are known: each way looks whether it is asked for."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer
from bot.context import Context
from bot.questions.grids import ordered
from bot.questions.grids.around import Placed
from bot.questions.grids.columns import asked_column, figures_asked, names_rows
from bot.questions.grids.conditions import conditions
from bot.questions.grids.layout import Line, summed, value
from bot.questions.grids.roles import Roles, all_said, is_printed, label, sums_up_all
from bot.questions.grids.telling import cell_told, figure, plain, told
from bot.questions.grids.words import CHANGES, FEWER, GAINS, LOSSES, MORE, ORDERS, SUMS

_TWO = 2
_RECKONING = ("how many", "how much", "what", "-", "")
"""Kinds of question that a number answers."""


class Asked(NamedTuple):
    """A question on one table."""

    context: Context
    placed: Placed
    roles: Roles
    texts: frozenset[str]
    stems: frozenset[str]
    lines: tuple[Line, ...]
    """The rows that fulfil what is said of them; all where nothing is."""
    chosen: bool
    """Whether something is said of the rows."""
    by_label: bool
    """Whether the rows are called by their names."""

    @property
    def changes(self) -> bool:
        """Whether it is asked what changed from one column to another; what was lost otherwise is no change."""
        return bool(self.stems & CHANGES) and ordered.pair_of_columns(self.placed.grid, self.roles) is not None


def denied_or_said(asked: Asked) -> Answer | None:
    """Yes or no to what a row is said to have: a cell that tells a day, a number or none, or the words of a cell."""
    if asked.context.utterance.asks != "yes/no" or not asked.by_label:
        return None
    grid, own = asked.placed.grid, asked.roles
    named = _named(asked)
    if named is None or asked.texts & (ORDERS | SUMS) or {"not", "never", "no"} & asked.texts:
        return None
    others = {at: found for at, found in own.chosen.items() if at != label(grid)}
    if len(others) == 1 and not own.heads:
        at, found = next(iter(others.items()))
        holds = all(named in rows for rows in found.values())
    elif not others and len(own.heads) == 1 and grid.kinds[at := next(iter(own.heads))] in ("date", "number"):
        if any(char.isdigit() for text in asked.texts for char in text):
            return None
        holds = value(grid.lines[named].cells[at]) != 0.0
    else:
        return None
    line = grid.lines[named]
    lead = f"{asked.context.local.say('yes' if holds else 'no')} {cell_told(grid, line, at, _label(asked, line))}"
    return told(asked.context, asked.placed, [line], lead, (_label(asked, line), plain(line.cells[at])))


def more_of_two(asked: Asked) -> Answer | None:
    """Yes or no to the first of two rows having more, or less, than the second."""
    grid, columns = asked.placed.grid, figures_asked(asked.placed.grid, asked.roles)
    more, fewer = bool(asked.texts & MORE), bool(asked.texts & FEWER)
    held = "than" in asked.texts and more != fewer and {"not", "never", "no"}.isdisjoint(asked.texts)
    if asked.context.utterance.asks != "yes/no" or not held or len(columns) != 1 or len(asked.lines) != _TWO:
        return None
    chosen = sorted(asked.roles.chosen.get(label(grid), {}).items())
    rows = [next(iter(rows)) for _, rows in chosen if len(rows) == 1]
    order = list(dict.fromkeys(rows))
    values = [value(grid.lines[row].cells[columns[0]]) for row in order]
    if len(values) != _TWO or values[0] is None or values[1] is None:
        return None
    holds = values[0] > values[1] if more else values[0] < values[1]
    lines = [grid.lines[row] for row in order]
    cells = "; ".join(cell_told(grid, line, columns[0], _label(asked, line)) for line in lines)
    lead = f"{asked.context.local.say('yes' if holds else 'no')} {cells}"
    return told(asked.context, asked.placed, lines, lead, [plain(line.cells[columns[0]]) for line in lines])


def _named(asked: Asked) -> int | None:
    """The one row that is called by its name."""
    own = asked.roles.chosen.get(label(asked.placed.grid), {})
    rows = frozenset.intersection(*own.values()) if own else frozenset[int]()
    return next(iter(rows)) if len(rows) == 1 else None


def order(asked: Asked) -> Answer | None:
    """The row at an end, or both ends or orders that are asked for."""
    if asked.context.utterance.asks == "yes/no":
        return None
    grid = asked.placed.grid
    ends = ordered.ends(asked.context, grid, asked.roles, asked.lines, of_named=asked.by_label and len(asked.lines) > 1)
    if not ends:
        return None
    target = asked_column(asked.context, grid, asked.roles, frozenset(end.at for end in ends))
    pieces, items, lines = [], [], []
    for end in ends:
        name = _label(asked, end.line)
        wanted = [target] if target not in (None, label(grid)) and target is not None else []
        items += [*(plain(end.line.cells[at]) for at in wanted), name, end.shown or plain(end.line.cells[end.at])]
        cells = [cell_told(grid, end.line, at, name) for at in wanted]
        own = f"{name} ({end.head}): {end.shown}" if end.shown else cell_told(grid, end.line, end.at, name)
        pieces.append("; ".join([*cells, own]))
        lines.append(end.line)
    if asked.by_label and len(asked.lines) == _TWO and len(ends) == 1:
        both = (cell_told(grid, line, ends[0].at, _label(asked, line)) for line in asked.lines)
        lead = f"{_label(asked, ends[0].line)}. {'; '.join(both)}"
        return told(asked.context, asked.placed, asked.lines, lead, items)
    return told(asked.context, asked.placed, lines, "; ".join(pieces), items)


def _label(asked: Asked, line: Line) -> str:
    return plain(line.cells[label(asked.placed.grid)])


def change(asked: Asked) -> Answer | None:
    """From one column to another: the difference of a row that is named, or of the sums."""
    grid, pair = asked.placed.grid, ordered.pair_of_columns(asked.placed.grid, asked.roles)
    if pair is None or not asked.stems & CHANGES or asked.context.utterance.asks not in _RECKONING:
        return None
    line = asked.lines[0] if asked.chosen and len(asked.lines) == 1 else grid.total if not asked.chosen else None
    one, other = (value(line.cells[at]) for at in pair) if line else (None, None)
    if line is None or one is None or other is None or one == other:
        return None
    if (asked.stems & LOSSES and other > one) or (asked.stems & GAINS and other < one):
        return None
    shown = figure(abs(one - other))
    lead = f"{shown} ({'; '.join(cell_told(grid, line, at) for at in pair)})"
    return told(asked.context, asked.placed, [line], lead, (shown,))


def difference(asked: Asked) -> Answer | None:
    """By how much two rows that are named differ."""
    grid, columns = asked.placed.grid, figures_asked(asked.placed.grid, asked.roles)
    apart = {"difference", "more", "fewer", "less", "gap"} & asked.texts
    if not apart or not asked.by_label or len(asked.lines) != _TWO or len(columns) != 1:
        return None
    if asked.context.utterance.asks not in _RECKONING:
        return None
    one, other = (value(line.cells[columns[0]]) for line in asked.lines)
    if one is None or other is None:
        return None
    shown = figure(abs(one - other))
    told_of = (cell_told(grid, line, columns[0], _label(asked, line)) for line in asked.lines)
    return told(asked.context, asked.placed, asked.lines, f"{shown} ({'; '.join(told_of)})", (shown,))


def added_up(asked: Asked) -> Answer | None:
    """A column added up: over all rows, or those that fulfil what is said."""
    grid, asks = asked.placed.grid, asked.context.utterance.asks
    columns = figures_asked(grid, asked.roles)
    adding = bool(asked.texts & SUMS) or {"add", "up"} <= asked.texts
    if asks not in _RECKONING or len(columns) != 1 or grid.kinds[columns[0]] != "number":
        return None
    if not asked.roles.heads.get(columns[0]) and not adding:
        return None
    if asked.chosen and (asked.by_label and not adding):
        return None
    if asked.chosen:
        return _added(asked, columns[0]) if len(asked.lines) > 1 else None
    if not sums_up_all(asked.placed, asked.roles):
        return None
    if grid.total is not None and grid.total.cells[columns[0]]:
        cell = plain(grid.total.cells[columns[0]])
        return told(asked.context, asked.placed, [grid.total], cell_told(grid, grid.total, columns[0]), (cell,))
    return _added(asked, columns[0]) if adding else None


def _added(asked: Asked, at: int) -> Answer | None:
    total = summed(asked.placed.grid, asked.lines, at)
    if total is None or "%" in asked.placed.grid.heads[at]:
        return None
    shown = figure(total)
    cells = " + ".join(plain(line.cells[at]) for line in asked.lines)
    return told(asked.context, asked.placed, asked.lines, f"{asked.placed.grid.heads[at]}: {shown} ({cells})", (shown,))


def fulfilling(asked: Asked) -> Answer | None:
    """The rows that fulfil what is said, or how many they are."""
    grid, context = asked.placed.grid, asked.context
    target = asked_column(context, grid, asked.roles, frozenset())
    whole = asks_for_all(asked.context) or _all_of_a_list(asked)
    if context.utterance.asks in ("yes/no", "how much", "choice") or not (asked.chosen or whole) or asked.by_label:
        return None
    if asked.texts & (ORDERS | SUMS) or asked.changes or target is None:
        return None
    if (
        (asked.chosen or not whole)
        and not names_rows(context, asked.roles, asked.placed.nouns)
        and (target == label(grid) or not asked.roles.heads)
    ):
        return None
    names = [plain(line.cells[target]) for line in asked.lines]
    counted = context.utterance.asks == "how many"
    headed = any(asked.roles.heads.get(at) for at in figures_asked(grid, asked.roles))
    if counted and headed and not conditions(context, grid, asked.roles):
        return None
    if counted:
        return told(context, asked.placed, asked.lines, f"{len(names)}: {', '.join(names)}", (str(len(names)),))
    return told(context, asked.placed, asked.lines, "; ".join(dict.fromkeys(names)), names)


def _all_of_a_list(asked: Asked) -> bool:
    """ "Which crossings should be inspected": all points of a list, where its lead says just that of them."""
    own, placed = asked.roles, asked.placed
    listed = not any(placed.grid.heads[1:]) and asked.context.utterance.asks in ("which", "what", "who")
    return listed and bool(own.free) and names_rows(asked.context, own, placed.nouns) and all_said(placed, own)


def asks_for_all(context: Context) -> bool:
    """ "List everybody who ...", "name all the ships": every row is wanted."""
    texts = [word.text for word in context.utterance.words[:6]]
    naming = any(one == "name" and other not in ("of", "is", "was") for one, other in pairwise([*texts, "of"]))
    wanted = {"list", "names", "enumerate", "everybody", "everyone"}
    return context.utterance.asks != "how many" and (naming or not wanted.isdisjoint(texts))


def cell(asked: Asked) -> Answer | None:
    """What the rows that are named have in the columns that are asked for."""
    grid, context = asked.placed.grid, asked.context
    if context.utterance.asks == "yes/no" or not asked.chosen or len(asked.lines) > _TWO or asked.texts & ORDERS:
        return None
    if asked.changes or (len(asked.lines) > 1 and not asked.by_label):
        return None
    at = asked_column(context, grid, asked.roles, frozenset())
    numeric = context.utterance.asks in ("how many", "how much")
    own = label(grid)
    listed = not numeric and at in (own, None) and asked.by_label and _asks_what_is_listed(asked)
    columns = figures_asked(grid, asked.roles) if numeric or listed else [at] if at is not None else []
    columns = [one for one in columns if not (one == own and asked.by_label)]
    if columns == [own] and context.utterance.asks != "who":
        return None
    if not columns or len(columns) > _TWO or not all(line.cells[one] for line in asked.lines for one in columns):
        return None
    nouns = any(not unit.is_deed for unit in asked.roles.free)
    if numeric and not any(asked.roles.heads.get(one) for one in columns) and len(grid.kinds) > _TWO and nouns:
        return None  # the column of the total is of people; flights are something else
    told_of = (
        "; ".join(cell_told(grid, line, one, _label(asked, line)) for one in columns if one != own)
        or _label(asked, line)
        for line in asked.lines
    )
    items = [plain(line.cells[one]) for line in asked.lines for one in columns]
    return told(context, asked.placed, asked.lines, "; ".join(told_of), items)


def _asks_what_is_listed(asked: Asked) -> bool:
    """ "What are the costs of the quay", "how big is the debt": the noun that the line above the table has."""
    nouns = (unit for unit in asked.roles.free if not unit.is_name)
    return asked.context.utterance.asks in ("what", "-", "") and any(is_printed(unit, asked.placed) for unit in nouns)
