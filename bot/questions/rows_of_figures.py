"""Rows of a list or table of figures: the one row asked for, two held against each other, the highest or the lowest.

A row is a label with its figures; rows that follow one another in a part are of one table. What the table is of, its
headings, its title and the sentence that leads to it tell: a question must speak of that beside the labels it has.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from bot.answers import Answer, Citation
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.demanded.persons import WOMEN
from bot.questions.both_in_one import FEWER, MORE, value_of
from bot.questions.quoting import place
from bot.questions.tables import cells_of
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.scoping.scope import Scope, indices
from bot.searching.abstention import never_missing
from bot.searching.content import FRAME
from bot.searching.held import padded, stands
from store.words import fold, stem, stems

MOST_ROWS = 400
_FEWEST = 3
_FIGURE = pattern(r"[£$€]?\s?\d[\d,. ]*(?:%|\s?per cent)?$")
_ROW = pattern(r"^(?:\|.*\d.*\||[^\W\d_][^\d:;.]{1,60}[\s.]\s?\d[\d,. ]*)$")
_HIGHER = MORE | frozenset("harder hardest worse worst heavier heaviest top highest".split())
_EACH = frozenset("each both respectively versus vs".split())
_SUMS = frozenset(map(stem, "total sum overall altogether".split()))
_ASKING = frozenset(
    map(stem, "amount figure number sum table list row column total table listing which what who how much many rank "
        "comes come first place country state biggest and or than most least compare".split())
)  # fmt: skip


class _Line(NamedTuple):
    label: str
    cells: tuple[str, ...]
    row: Row


class _Table(NamedTuple):
    lines: tuple[_Line, ...]
    columns: tuple[str, ...]
    header: Row | None
    caption: str
    around: str
    """Titles of the parts of the letter."""
    senders: frozenset[str]
    unit: tuple[str, Row] | None
    """What the figures are in, as the caption says in brackets, with the paragraph that says so."""


def figures_told(context: Context) -> Answer | None:
    """The figures of the rows that the question names, or of the row that has most; None where no table is meant."""
    utterance = context.utterance
    if utterance.asks in ("yes/no", "why", "when") or is_large(context.reader):
        return None
    asked = {word.stem for word in utterance.words}
    texts = {word.text for word in utterance.words}
    told = [answer for table in _tables(context) if (answer := _of_table(context, table, asked, texts))]
    return told[0] if len(told) == 1 else None


def most_of_rows(context: Context) -> Answer | None:
    """The row that has most, or least; for questions that other question types would take for simpler ones."""
    return figures_told(context) if _ends_of_scale({word.text for word in context.utterance.words}) else None


def _ends_of_scale(texts: set[str]) -> bool:
    return bool(texts & (_SUPERLATIVE | FEWER - {"fewer", "less", "lower"}))


def beside_row(context: Context, told: Citation, items: Sequence[str], wanted: set[str] | None) -> Answer | None:
    """Another row of the table in which ``told`` stands, under the same head: the one whose label or head the stems
    ``wanted`` are, with None the next in the order of the figures."""
    for table in _tables(context):
        at = next((i for i, line in enumerate(table.lines) if _quotes(told, line)), None)
        column = _told_column(table, table.lines[at], items) if at is not None else None
        if at is None or column is None:
            continue
        if wanted is None:
            counted = [line for line in table.lines if not _OTHERS & set(stems(line.label))]
            values = [value_of(line.cells[column]) for line in counted if _FIGURE.match(line.cells[column].strip())]
            if len(values) < len(counted) or table.lines[at] not in counted:
                return None
            ordered = sorted(counted, key=lambda line: -value_of(line.cells[column]))
            behind = ordered[ordered.index(table.lines[at]) + 1 :]
            return _told(context, table, behind[:1], column, behind[0].label) if behind else None
        rows = [line for line in table.lines if wanted <= set(stems(line.label)) or _is_named(line.label, wanted)]
        if len(rows) == 1:
            return _told(context, table, rows, column)
        heads = [i for i, head in enumerate(table.columns) if wanted <= set(stems(head))]
        return _told(context, table, [table.lines[at]], heads[0]) if len(heads) == 1 and not rows else None
    return None


def _quotes(told: Citation, line: _Line) -> bool:
    same = told.letter == line.row["letter"] and told.part == line.row["part"]
    return same and int(str(line.row["start"])) <= told.start and told.end <= int(str(line.row["end"]))


def _told_column(table: _Table, line: _Line, items: Sequence[str]) -> int | None:
    """The column of the figure that was told."""
    found = [i for i, cell in enumerate(line.cells) if " ".join(cell.split()) in items]
    return found[0] if len(found) == 1 or (found and len(line.cells) == 1) else None


def _of_table(context: Context, table: _Table, asked: set[str], texts: set[str]) -> Answer | None:
    named = [line for line in table.lines if _is_named(line.label, asked)]
    higher, fewer = bool(texts & _HIGHER), bool(texts & FEWER)
    most = higher != fewer and not named and _ends_of_scale(texts)
    if not (most or 0 < len(named) <= _TWO) or not _is_meant(context, table, named):
        return None
    at = _column(context, table, asked)
    if at is None or not all(_FIGURE.match(line.cells[at].strip()) for line in table.lines):
        return None
    if most:
        counted = [line for line in table.lines if not _OTHERS & set(stems(line.label))]
        values = sorted((value_of(line.cells[at]), i) for i, line in enumerate(counted))
        best = values[0] if fewer else values[-1]
        tied = sum(value == best[0] for value, _ in values) > 1
        return None if tied else _told(context, table, [counted[best[1]]], at, counted[best[1]].label)
    if len(named) < _TWO:
        return _told(context, table, named, at)
    one, other = (value_of(line.cells[at]) for line in named)
    if higher == fewer or one == other:
        return _told(context, table, named, at) if texts & (_EACH | {"and", "or"}) else None
    return _told(context, table, named, at, named[(one < other) != fewer].label)


_TWO = 2
_SUPERLATIVE = frozenset("most largest biggest highest greatest hardest worst heaviest top longest costliest".split())
_OTHERS = _SUMS | frozenset(map(stem, "other others rest remaining".split()))


def _is_named(label: str, asked: set[str]) -> bool:
    """Whether the question has every word of the label, or the family name of a person."""
    own = [one for one in stems(label) if len(one) > 1]
    words = label.split()
    person = len(words) in (2, 3) and all(word[:1].isupper() and word.isalpha() for word in words)
    return bool(own) and (set(own) <= asked or (person and stem(fold(words[-1])) in asked))


def _is_meant(context: Context, table: _Table, named: Sequence[_Line]) -> bool:
    """Whether the caption and the heads of the columns hold the other words, all but one where a label is named."""
    labels = {one for line in named for one in stems(line.label)}
    labelled = frozenset(line.label for line in named)
    used = context.scope.used if context.scope.explicit else frozenset[int]()
    used |= indices(slot for slot in context.utterance.of("state") if slot.value in table.senders - labelled)
    words = [word for i, word in enumerate(context.utterance.words) if i not in used]
    small = _HIGHER | FEWER | _EACH
    rest = [
        term
        for term in terms([word for word in words if word.text not in small])
        if term.stem not in labels | FRAME and term.stem.lstrip("=") not in _ASKING
    ]
    text = padded(f"{table.caption} {' '.join(table.columns)}")
    outside = [term for term in rest if not stands(term, text)]
    inside = len(rest) - len(outside)
    outside = [term for term in outside if not stands(term, padded(table.around))]
    if any(never_missing(term) or term.text in WOMEN for term in outside) or (outside and not named):
        return False
    return len(outside) <= 1 and (inside > 0 or len(named) == _TWO)


def _column(context: Context, table: _Table, asked: set[str]) -> int | None:
    """Place of the figures: under a head that the question has, under that of the sum, else where there is but one."""
    places = [i for i in range(len(table.lines[0].cells)) if _FIGURE.match(table.lines[0].cells[i].strip())]
    if len(places) == 1:
        return places[0]
    if not table.columns:
        return None
    own = {i: {one for one in stems(table.columns[i]) if len(one) > 1} for i in places}
    said = [i for i in places if own[i] and own[i] <= asked]
    said = said or [i for i in places if own[i] & asked - _SUMS]
    said = said or [i for i in places if own[i] & _SUMS]
    return said[0] if len(said) == 1 else None


def _tables(context: Context) -> list[_Table]:
    """The tables of the letters meant, or of all: rows with as many cells, one after another."""
    own = context.scope.explicit and context.scope.basis != {"year"}  # a year may head a column
    scope = context.scope if own else Scope()
    where, params = scope.where(parts=False)
    sql = (
        f"SELECT * FROM paragraphs WHERE {where} AND role = 'text' AND length(text) < 160 "
        f"AND (text LIKE '|%' OR text GLOB '*[0-9]') ORDER BY letter, part, paragraph LIMIT {MOST_ROWS}"
    )
    rows = [row for row in context.reader.rows(sql, params) if _ROW.match(str(row["text"]))]
    out: list[_Table] = []
    for _, group in groupby(
        enumerate(rows), lambda pair: (*part_of(pair[1]), int(str(pair[1]["paragraph"])) - pair[0])
    ):
        out += _table(context, [row for _, row in group])
    return out


def _table(context: Context, rows: Sequence[Row]) -> list[_Table]:
    if len(rows) < _FEWEST:
        return []
    cells = [cells_of(context, row) for row in rows]
    lines = [_Line(own[0], tuple(own[1:]), row) for own, row in zip(cells, rows, strict=True) if len(own) > 1]
    if len(lines) < _FEWEST or len({len(line.cells) for line in lines}) > 1:
        return []
    first = rows[0]
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND paragraph < :n AND role <> 'masthead' "
        "ORDER BY paragraph DESC LIMIT 2"
    )
    above = list(context.reader.rows(sql, {"l": first["letter"], "p": first["part"], "n": first["paragraph"]}))
    heads = cells_of(context, above[0]) if above and above[0]["role"] == "heading" else ()
    header = above[0] if len(heads) == len(lines[0].cells) + 1 else None
    part = context.names.part_row(*part_of(first))
    senders = frozenset(str(context.names.row(str(first["letter"]))["sender_states"] or "").split("; "))
    sql = "SELECT title FROM parts WHERE letter = :l AND part <> 'letter' AND title IS NOT NULL LIMIT 12"
    titles = (str(row["title"]) for row in context.reader.rows(sql, {"l": first["letter"]}))
    caption = " ".join([str(part["title"] or ""), *(str(row["text"]) for row in above)])
    unit = next(((found[1], row) for row in above if (found := _UNIT.search(str(row["text"])))), None)
    return [_Table(tuple(lines), tuple(heads[1:]) if header else (), header, caption, " ".join(titles), senders, unit)]


_UNIT = pattern(
    r"\(((?:in )?(?:millions?|thousands?|billions?|tons|tonnes|per cent|percentages?|hectares|dollars)\b[^()]*)\)$"
)
""" "Sums owed (millions of dollars)"."""


def _told(context: Context, table: _Table, lines: Sequence[_Line], at: int, start: str = "") -> Answer:
    head = f" ({table.columns[at].strip()})" if table.columns else ""
    unit = f" ({table.unit[0]})" if table.unit else ""
    figures = "; ".join(f"{line.label}{head}: {' '.join(line.cells[at].split())}{unit}" for line in lines)
    quotes = " ".join(f"“{' '.join(str(line.row['text']).split())}”" for line in lines)
    text = (
        f"{start + '. ' if start and len(lines) > 1 else ''}{figures}. {place(context.local, lines[0].row)}: {quotes}"
    )
    items = tuple(dict.fromkeys([*([start] if start else []), *(" ".join(line.cells[at].split()) for line in lines)]))
    proofs = [*(line.row for line in lines), *([table.header] if table.header else [])]
    proofs += [table.unit[1]] if table.unit else []
    return Answer("answered", text, items=items, citations=cite_all(context.reader, proofs))
