"""What a question says of the figures and days of the rows it asks for: none, more than five, before 1940."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.context import Context
from bot.questions.grids.columns import figures_asked
from bot.questions.grids.layout import Grid, day, value
from bot.questions.grids.roles import Roles
from bot.questions.grids.words import NOBODY
from bot.slots import MONTHS, number_of

_NEAR = 4
_OVER = (("more", "than"), ("over",), ("above",), ("exceeding",), ("upwards", "of"))
_UNDER = (("fewer", "than"), ("less", "than"), ("under",), ("below",))
_FROM = (("at", "least"),)
_UP_TO = (("at", "most"),)


class Condition(NamedTuple):
    """The rows that fulfil it, and the words that say it."""

    rows: frozenset[int]
    words: frozenset[int]


def conditions(context: Context, grid: Grid, own: Roles) -> list[Condition]:
    """All that is said of figures and days; several of one kind are not read."""
    found = (
        _bounded(context, grid, own), _without(context, grid, own), _in_time(context, grid, own),
        _dated_at_all(context, grid, own),
    )  # fmt: skip
    return [one for one in found if one]


def _bounded(context: Context, grid: Grid, own: Roles) -> Condition | None:
    """ "More than 300,000 cattle", "at least five dead"."""
    texts = [word.text for word in context.utterance.words]
    columns = figures_asked(grid, own)
    tests: tuple[tuple[tuple[tuple[str, ...], ...], Callable[[float, float], bool]], ...] = (
        (_OVER, lambda one, other: one > other), (_UNDER, lambda one, other: one < other),
        (_FROM, lambda one, other: one >= other), (_UP_TO, lambda one, other: one <= other),
    )  # fmt: skip
    for phrases, test in tests:
        for phrase in phrases:
            for at in range(len(texts) - len(phrase)):
                behind = at + len(phrase)
                bound = _number(texts[behind:]) if tuple(texts[at:behind]) == phrase else None
                if bound is not None and len(columns) == 1:
                    cells = enumerate(grid.column(columns[0]))
                    rows = frozenset(i for i, cell in cells if (n := value(cell)) is not None and test(n, bound))
                    return Condition(rows, frozenset(range(at, behind + _LONGEST_NUMBER)))
    return None


def _number(texts: Sequence[str]) -> float | None:
    """The number that stands first; "300,000" is two words."""
    if not texts[0].isdigit():
        return number_of(texts[0])
    groups = [texts[0], *takewhile(lambda text: len(text) == _GROUP and text.isdigit(), texts[1:_LONGEST_NUMBER])]
    return float("".join(groups))


_GROUP, _LONGEST_NUMBER = 3, 3


def _without(context: Context, grid: Grid, own: Roles) -> Condition | None:
    """ "Nobody killed", "no wounded", "without loss of life": the cell says none."""
    texts = [word.text for word in context.utterance.words]
    at = next((i for i, text in enumerate(texts) if text in NOBODY and (text != "any" or "not" in texts)), None)
    columns = [one for one in figures_asked(grid, own) if one in own.heads]
    if at is None or len(columns) != 1:
        return None
    heading = [own.units[i].first for i in own.heads[columns[0]]]
    if not any(abs(first - at) <= _NEAR for first in heading):
        return None
    rows = frozenset(i for i, cell in enumerate(grid.column(columns[0])) if value(cell) == 0.0)
    return Condition(rows, frozenset({at}))


def _dated_at_all(context: Context, grid: Grid, own: Roles) -> Condition | None:
    """ "Which States have ratified it", "have not yet": the column of days has one, or none."""
    columns = [at for at in own.heads if grid.kinds[at] == "date" and at not in own.chosen]
    texts = [word.text for word in context.utterance.words]
    if len(columns) != 1 or context.utterance.asks not in ("which", "who", "how many", "what"):
        return None
    told = frozenset(i for i, cell in enumerate(grid.column(columns[0])) if day(cell))
    denied = frozenset(i for i, text in enumerate(texts) if text in _DENYING)
    if denied:
        return Condition(frozenset(range(len(grid.lines))) - told, denied)
    return Condition(told, frozenset()) if _HAVING & set(texts) else None


_DENYING = frozenset("not never no neither nor hasn't haven't without".split())
_HAVING = frozenset("has have had are is were already".split())


def _in_time(context: Context, grid: Grid, own: Roles) -> Condition | None:
    """ "Born before 1940", "attacked after 1 April": by the only column of days or years."""
    columns = [at for at, kind in enumerate(grid.kinds) if kind in ("date", "year")]
    texts = [word.text for word in context.utterance.words]
    for before, bound, words in _bounds(context, texts) if len(columns) == 1 else ():
        days = [(i, found) for i, cell in enumerate(grid.column(columns[0])) if (found := day(cell))]
        dated = [(i, (found[0] or bound[0], *found[1:])) for i, found in days]
        if not bound[0] and any(found[0] for _, found in days):
            continue
        width = 1 if not bound[1] else 2 if not bound[2] else 3
        kept = frozenset(i for i, found in dated if _fits(before, found[:width], bound[:width]))
        return Condition(kept, words)
    return None


def _bounds(context: Context, texts: Sequence[str]) -> Iterator[tuple[str, tuple[int, ...], frozenset[int]]]:
    """ "Before 1940", "after 1 April", "since May": the word, the day (0 for what is not said), the places of all."""
    for slot in context.utterance.of("date"):
        if slot.first and texts[slot.first - 1] in _TIMES:
            bound = tuple(int(piece) for piece in f"{slot.value}-0-0".split("-")[:3])
            yield texts[slot.first - 1], bound, frozenset(range(slot.first - 1, slot.last))
    for at, text in enumerate(texts):
        near = texts[at + 1 : at + 3]
        month = next((one for one in near if one in MONTHS), None)
        if (
            text not in _TIMES
            or month is None
            or any(slot.first in (at + 1, at + 2) for slot in context.utterance.of("date"))
        ):
            continue
        own = next((int(one) for one in near if one.isdigit() and len(one) <= _TWO), 0)
        if own or near[0] == month:
            yield text, (0, MONTHS.index(month) + 1, own), frozenset(range(at, at + 3 if own else at + 2))


_TIMES = frozenset("before after since until".split())
_TWO = 2


def _fits(before: str, found: tuple[int, ...], bound: tuple[int, ...]) -> bool:
    return {"before": found < bound, "after": found > bound, "since": found >= bound, "until": found <= bound}[before]
