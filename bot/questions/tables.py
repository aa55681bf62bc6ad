"""What a cell of a table says: the row that holds what is named, in the column that is asked for.

Rows are paragraphs of their own. Cells are cut from the source, where tabs, gaps or bars hold them apart; the header
is the heading right above the rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.measures import measure_asked
from bot.questions.numbers_meant import PEOPLE
from bot.questions.passages import search
from bot.questions.quoting import place
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.held import padded, stands
from store.dates import find_dates
from store.words import stem, stems

_GAP = pattern(r"\t+| {3,}")
_BAR = pattern(r"\s*\|\s*")
_NUMBER = pattern(r"(?:[A-Z$€£]{1,4} ?)?\d[\d., ]*(?: ?(?:%|per cent))?$")
_COUNTED = pattern(r"\s*(?:\(?\w{1,3}[.)]|[–—•-])(?:\t+| {2,})\S+(?: \S+)*\s*$")
"""A paragraph or heading behind its number, set off by a gap: no row of cells."""
_SERIAL = pattern(r"\d{1,3}[.)]?$")
_NUMBERED = pattern(r"\(?\w{1,4}[.)]$")
MOST_ROWS = 12
"""Sentences, best first, among which rows are looked for."""
_KINDS = {
    "length": "length long distance",
    "time": "length duration time period",
    "weight": "weight tonnage",
    "money": "amount sum cost value requirement contribution",
    "day": "date day year month",
    "place": "place port location site origin town city village country",
}
"""What is measured | stems of the headers of its column."""
_ASKING = {"when": "day", "where": "place", "how long": "length", "who": "person"}
_PERSONS = "responsible name by whom person officer author"


class _Table(NamedTuple):
    """A row with its header."""

    row: Row
    cells: tuple[str, ...]
    header: Row | None
    columns: tuple[str, ...]


def cell_asked(context: Context) -> Answer | None:
    """The cell of the one row that holds what is named, under the header that the question asks for."""
    must, _ = wanted_terms(context)
    if not must or context.utterance.asks in ("yes/no", "choice", "why", "how") or is_large(context.reader):
        return None
    if context.utterance.asks == "how many" and {"table", "list"} & {word.stem for word in context.utterance.words}:
        return None  # how many it lists, no cell tells
    if _asks_for_words(context.utterance):
        return None
    tables = _rows_found(context, must)
    if not tables:
        return None
    scored = [(sum(_held(term, str(one.row["text"])) for term in must), one) for one in tables]
    most = max(score for score, _ in scored)
    told = [(one, at) for score, one in scored if score == most > 0 and (at := _cell(context, one, must)) is not None]
    if len(told) != 1 or _is_told_elsewhere(context, told[0][0], must) or _undergone(context, *told[0]):
        return None
    if context.utterance.asks == "how many" and not _counts(told[0][0].cells[told[0][1]]):
        return _counted(context, told[0][0], must)
    return _told(context, *told[0])


def _all_words(context: Context, table: _Table) -> str:
    return " ".join((str(table.row["text"]), *table.columns, _lead(context, table)))


def _asks_for_words(utterance: Utterance) -> bool:
    """ "What did X declare when it ratified": what somebody says is no cell under "ratification"."""
    texts = [word.text for word in utterance.words]
    if utterance.asks not in ("what", "which") or not {"table", "list", "column"}.isdisjoint(texts):
        return False
    return texts[-1] in ("say", "says", "said") or any(word.stem in _DECLARING for word in utterance.words)


_DECLARING = frozenset(map(stem, "declare declaration reservation attach".split()))


def _counts(cell: str) -> bool:
    return any(char.isdigit() for char in cell)


def _counted(context: Context, table: _Table, must: Sequence[Term]) -> Answer | None:
    """ "How many lamps were sold": the cell that says "12 lamps" itself, not the one under "Sold by"."""
    found = [i for i, cell in enumerate(table.cells) if _NUMBER_FIRST.match(cell) and any(_held(t, cell) for t in must)]
    return _told(context, table, found[0]) if len(found) == 1 else None


_NUMBER_FIRST = pattern(r"\d[\d,. ]*[^\W\d]")


def _undergone(context: Context, table: _Table, at: int) -> bool:
    """ "Who was arrested" is not told by the column "Seized by", which names those who did it."""
    texts = [word.text for word in context.utterance.words]
    passive = context.utterance.asks == "who" and texts[1:2] in (["was"], ["were"]) and texts[-1] != "by"
    return passive and bool(table.columns) and table.columns[at].casefold().endswith(" by")


def _is_told_elsewhere(context: Context, table: _Table, must: Sequence[Term]) -> bool:
    """Whether a sentence of the part holds a word of the question that row, header and lead lack, with another one."""
    held = _all_words(context, table)
    lacking = [term for term in must if not _held(term, held) and term.stem not in _own_words(context)]
    if not lacking:
        return False
    hits = search(context, must, [])[:MOST_ROWS]
    texts = [hit for hit in hits if hit.row["part"] == table.row["part"] and hit.row["letter"] == table.row["letter"]]
    return any(
        all(set(hit.matched) & {*term.alternatives} for term in lacking) and len(hit.matched) > len(lacking)
        for hit in texts
    )


def _cell(context: Context, table: _Table, must: Sequence[Term]) -> int | None:
    """Place of the cell of the row that is asked for; None where row, header and lead lack what is asked."""
    own = _own_words(context)
    lead = _lead(context, table)
    named = [term for term in must if _held(term, str(table.row["text"]))]
    left = [term for term in must if term not in named and term.stem not in own]
    heading = [term for term in left if any(_held(term, column) for column in table.columns)]
    outside = [term for term in left if term not in heading and not _held(term, lead)]
    at = _column(context, table, heading, named)
    group = _group(context.utterance)
    if group and group not in stems(_all_words(context, table)):
        return None  # "how many of the PLACES are for women": a table of something else
    return None if any(map(never_missing, outside)) or len(outside) > (1 if len(named) > 1 else 0) else at


def _group(utterance: Utterance) -> str:
    """Stem of what a number is a part of: "how many of the places"; empty where it is of nothing or of people."""
    found = _OF_THE.search(" ".join(word.text for word in utterance.words))
    return stem(found[1]) if found and stem(found[1]) not in PEOPLE else ""


_OF_THE = pattern(r"\bhow many of (?:the|these|those|its|their)(?: \d+| \w+teen| [a-z]{3,6}ty)? ([a-z]+)\b")


def _rows_found(context: Context, must: Sequence[Term]) -> list[_Table]:
    """Rows of tables among the sentences that hold the most of what is asked."""
    found: dict[tuple[str, str, int], _Table] = {}
    for hit in [hit for hit in search(context, must, []) if hit.row["role"] == "text"][:MOST_ROWS]:
        key = str(hit.row["letter"]), str(hit.row["part"]), int(str(hit.row["paragraph"]))
        if key not in found and _stands_apart(context, hit.row) and (table := _table(context, *key)):
            found[key] = table
    return list(found.values())


def _stands_apart(context: Context, row: Row) -> bool:
    """Whether there is a bar or a gap in or near the passage; without one it is no row, and need not be looked at."""
    start, end = int(str(row["start"])), int(str(row["end"]))
    source = context.reader.text(str(row["letter"]), max(0, start - _NEAR), end + _NEAR)
    return "|" in source or "  " in source or "\t" in source


_NEAR = 120


def _table(context: Context, letter: str, part: str, paragraph: int) -> _Table | None:
    """The row that a paragraph is, with the header above it; None where it is no row."""
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND paragraph <= :n AND role <> 'masthead' "
        "ORDER BY paragraph DESC LIMIT 60"
    )
    rows = context.reader.rows(sql, {"l": letter, "p": part, "n": paragraph})
    cells = cells_of(context, rows[0]) if rows else ()
    if len(cells) < 2:
        return None
    for row in rows[1:]:
        columns = cells_of(context, row)
        if row["role"] == "heading":
            return _Table(rows[0], cells, row, columns) if len(columns) == len(cells) else None
        if len(columns) < 2:
            break
    return _Table(rows[0], cells, None, ()) if len(cells) == 2 else None


def cells_of(context: Context, row: Row) -> tuple[str, ...]:
    """Cells as printed; the lines that go on below a row belong to the cell above them."""
    start, end = int(str(row["start"])), int(str(row["end"]))
    source = context.reader.text(str(row["letter"]), start, end)
    if "|" in source:
        return tuple(cell for cell in _BAR.split(source.strip(" |\n")))
    margin = len(context.reader.text(str(row["letter"]), max(0, start - 120), start).rpartition("\n")[2])
    first, *more = (" " * margin + source).split("\n")
    if _COUNTED.match(first):
        return ()
    starts, cells = [], []
    at = margin
    if len(pieces := _GAP.split(first[margin:])) == 2 and _NUMBERED.match(pieces[0]):
        return ()  # a paragraph that stands apart from its number
    for piece in _GAP.split(first[margin:]):
        at = first.index(piece, at)
        starts.append(at)
        cells.append(piece.strip())
        at += len(piece)
    for line in more:
        for piece in filter(None, (piece.strip() for piece in _GAP.split(line))):
            column = max((i for i, begin in enumerate(starts) if begin - 4 <= line.index(piece)), default=0)
            cells[column] = f"{cells[column]} {piece}"
    return tuple(cell for cell in cells if cell)


def _lead(context: Context, table: _Table) -> str:
    """What stands above the table: the title of the part, the headings and the sentence that leads to it."""
    row = table.row
    sql = (
        "SELECT text FROM paragraphs WHERE letter = :l AND part = :p AND paragraph < :n "
        "AND (role IN ('title', 'heading') OR text LIKE '%:') LIMIT 20"
    )
    above = context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "n": row["paragraph"]})
    names = context.names.part_row(*part_of(row))
    return " ".join([*(str(one["text"]) for one in above), str(names["title"] or ""), str(names["kind"] or "")])


def _held(term: Term, text: str) -> bool:
    return stands(term, padded(text))


def _own_words(context: Context) -> frozenset[str]:
    """Stems of the words that only say what is measured."""
    measure = measure_asked(context.utterance)
    return (measure.own if measure else frozenset()) | _SAYING


_SAYING = frozenset(map(stem, "amount ask number figure total sum table row column list long date day year".split()))


def _column(context: Context, table: _Table, heading: Sequence[Term], named: Sequence[Term]) -> int | None:
    """Place of the cell asked for: by a word of its header, by the kind of thing, else the only number."""
    free = [i for i, cell in enumerate(table.cells) if not any(_held(term, cell) for term in named)]
    by_word = [i for i in free if table.columns and any(_held(term, table.columns[i]) for term in heading)]
    if by_word:
        return by_word[0] if len(by_word) == 1 else None
    if heading:
        return None
    measure = measure_asked(context.utterance)
    kind = measure.name if measure and measure.name in _KINDS else _ASKING.get(context.utterance.asks, "")
    kinds = set(map(stem, (_PERSONS if kind == "person" else _KINDS.get(kind, "")).split()))
    by_kind = [i for i in free if table.columns and kinds & set(stems(table.columns[i]))]
    if len(by_kind) == 1:
        return by_kind[0]
    if kind == "day":
        dated = [i for i in free if find_dates(table.cells[i])]
        return dated[0] if len(dated) == 1 else None
    if measure is None and not {w.stem for w in context.utterance.words} & _SAYING:
        return None
    counted = [i for i in free if _NUMBER.match(table.cells[i])]
    counted = [i for i in counted if not (table.columns and i == 0 and _SERIAL.match(table.cells[i]))]
    return counted[0] if len(counted) == 1 and kind in ("", "money") else None


def _told(context: Context, table: _Table, at: int) -> Answer:
    cell = " ".join(table.cells[at].split())
    header = f"{' '.join(table.columns[at].split())}: " if table.columns else ""
    row = f"{place(context.local, table.row)}: “{' '.join(str(table.row['text']).split())}”"
    proof = cite_all(context.reader, [table.row, *([table.header] if table.header else [])])
    return Answer("answered", f"{header}{cell}. {row}", items=(cell,), citations=proof)
