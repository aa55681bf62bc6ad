"""Which words of a question head a column of a table, which choose rows of it, and which only say what it lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.context import Context
from bot.lexicon import QUESTION_WORDS
from bot.questions.grids.around import Placed
from bot.questions.grids.layout import Grid, day
from bot.questions.grids.words import BUT, CHANGES, LIGHT, Unit, units
from bot.reading.patterns import pattern
from bot.searching.held import any_stands, padded, stands, surely_stands
from bot.slots import MONTHS
from store.words import fold, stem, stems

_MEANING = {
    stem(head): frozenset(stem(word) for word in words.split())
    for head, words in (
        line.split(": ")
        for line in """killed: dead deaths died fatalities victims lost
deaths: dead killed died
hurt: wounded injured casualties
injured: wounded hurt
wounded: hurt injured
born: birth age
deposit: ratified ratify ratification parties party acceded
theft: stolen steal robbed
signature: signed sign
tonnage: tons tonnes size
name: candidate candidates
destination: city town port flight plane aircraft
port: harbour
place: where location site
seized: captured confiscated taken
nominated: put proposed presented country
post: job position occupation profession work
crew: crewmen sailors seamen
vessel: ship boat
ship: vessel boat
boat: ship vessel
loss: damage cost""".splitlines()
    )
}
"""Stem of a head: stems of words by which people ask for its column."""


class Roles(NamedTuple):
    """What the words of a question are to one table."""

    heads: dict[int, frozenset[int]]
    """Column: places in ``units`` of the words that head it."""
    chosen: dict[int, dict[int, frozenset[int]]]
    """Column: place in ``units`` of a word, the rows that have it there."""
    units: tuple[Unit, ...]
    free: tuple[Unit, ...]
    """Words that are of no column and no row."""
    excluded: frozenset[int]
    """Places in ``units`` of words that tell what is left out."""


def roles(context: Context, placed: Placed) -> Roles:
    """The words of the question sorted by what they are to a table; what its title says chooses no row by a synonym."""
    grid, caption, found = placed.grid, placed.caption, units(context)
    every = [padded(cell) for line in grid.lines for cell in line.cells]
    heads = [padded(head) for head in grid.heads]
    texts = {at: [padded(cell) for cell in grid.column(at)] for at, kind in enumerate(grid.kinds) if kind == "text"}
    headed: dict[int, set[int]] = {}
    chosen: dict[int, dict[int, frozenset[int]]] = {}
    free = []
    for i, unit in enumerate(found):
        columns = [at for at, head in enumerate(heads) if _heads(unit, head)]
        rows = {at: own for at, cells in texts.items() if (own := _having(unit, cells))}
        rows |= {
            at: own for at, kind in enumerate(grid.kinds) if kind == "date" and (own := _dated(context, unit, grid, at))
        }
        if columns and not (rows and (unit.kind or _rather_in_rows(unit, grid, columns, rows))):
            for at in columns:
                headed.setdefault(at, set()).add(i)
        elif unit.only_heads:
            continue
        elif rows and not (_says_itself(unit, caption) and not any(_says_itself(unit, row) for row in every)):
            for at, own in rows.items():
                chosen.setdefault(at, {})[i] = own
        else:
            free.append(unit)
    excluded = _excluded(context, found)
    return Roles({at: frozenset(own) for at, own in headed.items()}, chosen, tuple(found), tuple(free), excluded)


def _rather_in_rows(unit: Unit, grid: Grid, columns: Sequence[int], rows: Iterable[int]) -> bool:
    """Whether it stands in cells as it is typed, and in the heads only by its stem: "engines" and "engineers"."""
    word = unit.term.text
    headed = any(word in fold(grid.heads[at]).split() for at in columns)
    return not headed and any(word in fold(cell).split() for at in rows for cell in grid.column(at))


def _heads(unit: Unit, head: str) -> bool:
    own = stem(unit.term.text)
    if unit.only_heads:
        return f" {own} " in head
    if stands(unit.term, head):
        return True
    for one in head.split():
        if own in _MEANING.get(one, ()):
            return True
        short, long = sorted((own, one), key=len)
        if len(short) >= _STEM and long.startswith(short) and len(long) - len(short) <= _ENDING:
            return True
    return False


_DAY = pattern(r"(\d{1,2})(?:st|nd|rd|th)?$")
_UP_TO = frozenset("of at by until before after since".split())
""" "As of 5 June", "by 5 June": the day of all, not of a row."""
_STEM, _ENDING = 3, 3
""" "Tons" asks for the "tonnage"."""


def _having(unit: Unit, cells: Sequence[str]) -> frozenset[int]:
    """The rows that have it; none where it is in all of them, since then it chooses nothing."""
    if unit.kind == "date":
        return frozenset()
    forms = (*unit.term.alternatives, (stem(unit.term.text),))
    return frozenset(i for i, cell in enumerate(cells) if any_stands(forms, cell))


def _says_itself(unit: Unit, text: str) -> bool:
    return f" {stem(unit.term.text)} " in text


def _dated(context: Context, unit: Unit, grid: Grid, at: int) -> frozenset[int]:
    """Rows of the day or the month that is named; the year of a day without one the letter tells."""
    if unit.kind == "date":
        if context.utterance.words[unit.first - 1].text in _UP_TO:
            return frozenset()
        year, month, own = (int(piece) for piece in (f"{unit.value}-0-0").split("-")[:3])
    elif unit.term.text in MONTHS:
        near = [word.text for word in context.utterance.words[max(0, unit.first - 1) : unit.last + 1]]
        days = [int(digits[1]) for text in near if (digits := _DAY.match(text))]
        year, month, own = 0, MONTHS.index(unit.term.text) + 1, days[0] if days else 0
    else:
        return frozenset()
    wanted = [(i, found) for i, cell in enumerate(grid.column(at)) if (found := day(cell))]
    return frozenset(
        i
        for i, found in wanted
        if all(not one or not other or one == other for one, other in zip((year, month, own), found, strict=True))
        and (month or found[0])
    )


def _excluded(context: Context, found: Sequence[Unit]) -> frozenset[int]:
    """Words behind "except", "leaving out", "other than", up to where something is asked again."""
    texts = [word.text for word in context.utterance.words]
    out = set()
    for start, text in enumerate(texts):
        if text in BUT and (text not in _BUT_THAN or texts[start + 1 : start + 2] in (["than"], ["from"])):
            end = next((i for i in range(start, len(texts)) if texts[i] in QUESTION_WORDS), len(texts))
            out |= {i for i, unit in enumerate(found) if start < unit.first < end}
    return frozenset(out)


_BUT_THAN = frozenset({"other", "apart"})


def rows_chosen(own: Roles, grid: Grid) -> list[int]:
    """The rows that fulfil all that is said of them; all where nothing is said."""
    rows = set(range(len(grid.lines)))
    for found in own.chosen.values():
        kept = [held for i, held in found.items() if i not in own.excluded]
        if kept:
            together = frozenset.intersection(*kept)
            rows &= together or frozenset.union(*kept)
        for i, held in found.items():
            if i in own.excluded:
                rows -= held
    return sorted(rows)


def is_meant(placed: Placed, own: Roles, used: frozenset[int], loose: bool, changes: bool) -> bool:
    """Whether the words that are of no column and no row say what the table lists, or what its letter is of.

    Places and the like may stand anywhere in the letter. What was done, and to whom, the title or what tells of all
    rows must say: of the passengers, those who died are not the same. Where ``loose``, one noun may stand elsewhere;
    where ``changes``, a verb of loss or gain asks for the difference of two columns.
    """
    rest = [unit for unit in own.free if not set(range(unit.first, unit.last)) <= used]
    light = LIGHT | CHANGES if changes else LIGHT
    rest = [unit for unit in rest if stem(unit.term.text) not in light]
    rest = [unit for unit in rest if not _is_said(unit, _where_said(unit, placed), placed)]
    weak = [unit for unit in rest if not unit.is_name]
    if len(weak) > loose or any(unit.is_deed or unit.is_counted or _acts(unit) for unit in rest):
        return False
    return len(rest) <= _MOST_WEAK and all(
        _is_said(unit, placed.whole if unit.is_name else placed.said, placed) for unit in rest
    )


_MOST_WEAK = 4


def _where_said(unit: Unit, placed: Placed) -> str:
    """What may say it: of a deed and a day what stands right above, of the rest all that is of the table."""
    return placed.done if unit.is_deed else placed.title if unit.kind == "date" else placed.caption


def _acts(unit: Unit) -> bool:
    """A State or person that is said to have done something, not one where it was done; the day of a deed."""
    return unit.kind in ("person", "date") or (unit.kind == "state" and not unit.is_place)


def says_what_it_lists(placed: Placed, own: Roles) -> bool:
    """Whether several words of the question tell what the table lists, and none is of anything else."""
    return len(own.free) >= _SEVERAL and all_said(placed, own)


def all_said(placed: Placed, own: Roles) -> bool:
    """Whether what stands above the table says every word that is of no column and no row."""
    telling = [unit for unit in own.free if stem(unit.term.text) not in LIGHT]
    return all(_is_said(unit, _where_said(unit, placed), placed) for unit in telling)


def is_titled(placed: Placed, own: Roles) -> bool:
    """Whether the title of the table, or the line that leads to it, has every noun of the question."""
    nouns = [unit for unit in own.free if not unit.is_deed]
    return bool(nouns) and all(
        _is_said(unit, placed.title, placed) if unit.is_name else is_printed(unit, placed) for unit in nouns
    )


def is_printed(unit: Unit, placed: Placed) -> bool:
    """Whether the title has the noun itself: "pledges" asks for another table than one after what "was pledged"."""
    return unit.term.text.removesuffix("s") in placed.nouns


def sums_up_all(placed: Placed, own: Roles) -> bool:
    """Whether no name in the question asks for one share only, of a place that the table leaves out; a name right
    before a noun only says which they are: "the Visegrad countries"."""
    nouns = {unit.first for unit in own.units if not unit.is_deed}
    names = [unit for unit in own.free if unit.is_name and unit.last not in nouns]
    return all(_is_said(unit, placed.caption, placed) for unit in names)


_SEVERAL = 3


def _is_said(unit: Unit, text: str, placed: Placed) -> bool:
    """Whether a text says it itself, or by another form: "America" by "American"."""
    if unit.kind == "date" and placed.dated.startswith(unit.value):
        return True
    own = stem(unit.term.text)
    if surely_stands(unit.term, text):
        return True
    return len(own) >= _LONG_STEM and (f" {own}" in text and any(one[:-1] == own for one in text.split()))


_LONG_STEM = 5


def is_label(grid: Grid, at: int) -> bool:
    """Whether the cells of a column of words tell its rows apart."""
    cells = [fold(cell) for cell in grid.column(at)]
    return grid.kinds[at] == "text" and len(set(cells)) == len(cells)


def label(grid: Grid) -> int:
    """The column by which rows are called."""
    return next((at for at in range(len(grid.kinds)) if is_label(grid, at)), 0)


def has_head(grid: Grid, at: int, wanted: frozenset[str]) -> bool:
    """Whether one of the stems ``wanted`` stands in the head of a column."""
    return bool(wanted & set(stems(grid.heads[at])))
