"""A sentence told with its place and speaker: the exact source of it, or of the piece that answers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from bot.answers import Answer, Citation
from bot.citing import Library, Row, cite, cite_all, part_of, raw_span
from bot.context import Context
from bot.reading.gazetteer import placeholders
from bot.searching.retrieval import Hit, clause_with, dated_clause
from bot.wording import Names

LONGEST_QUOTE = 720


def sentence(reader: Library, names: Names, hit: Hit, day: bool = False) -> tuple[str, Citation]:
    """One sentence told with its place and speaker, and its citation; of several clauses with a ``day`` each, one."""
    text = str(hit.row["text"])
    start, end = (dated_clause(text, hit.matched) if day else None) or clause_with(text, hit.matched, LONGEST_QUOTE)
    citation = quoted(reader, hit.row, start, end)
    return f"{place(names, hit.row)}: “{text[start:end].strip()}”", citation


def that_fit(told: Sequence[tuple[str, Citation]]) -> list[tuple[str, Citation]]:
    """The first of the sentences, and of those behind it the ones that still make an answer that can be read."""
    lengths = accumulate(len(words) for words, _ in told)
    return [one for i, (one, length) in enumerate(zip(told, lengths, strict=True)) if not i or length <= _LONGEST_TOLD]


_LONGEST_TOLD = 1400
"""Characters of the sentences of one answer."""


def quoted(reader: Library, row: Row, start: int, end: int) -> Citation:
    """The exact source of a piece of a sentence's cleaned text."""
    first, last = raw_span(str(row["offsets"]), start, end)
    number = str(row["number"]) if row["number"] else None
    return cite(reader, {**row, "start": first, "end": last}, number=number)


def place(names: Names, row: Row) -> str:
    """ "Annex I (explanatory note) to the letter of 14 July 2009 (para. 3) says"."""
    where = names.part(*part_of(row))
    if row["number"]:
        return names.say("says_in_paragraph", place=where, number=str(row["number"]))
    return names.say("says", place=where)


def with_place(names: Names, row: Row) -> str:
    """ "Annex I to the letter of ... says: “...”", the whole text of a sentence or paragraph behind its place."""
    return f"{place(names, row)}: “{row['text']}”"


def told_alone(context: Context, row: Row, lead: str = "", items: tuple[str, ...] = ()) -> Answer:
    """The answer that one sentence is: its whole text with its place behind the ``lead``."""
    text = str(row["text"])
    told = f"{lead}{place(context.local, row)}: “{text.strip()}”"
    return Answer("answered", told, items=items, citations=(quoted(context.reader, row, 0, len(text)),))


def titles(context: Context) -> tuple[Citation, ...]:
    """The titles of the parts or letters that were looked through; of a part without one, that of its letter."""
    letters, parts = context.scope.letters, set(context.scope.parts)
    marks, params = placeholders(letters, "l")
    sql = f"SELECT letter, part, title_start AS start, title_end AS end FROM parts WHERE letter IN ({marks})"
    rows = list(context.reader.rows(f"{sql} AND title_start IS NOT NULL ORDER BY letter, ordinal", params))
    own = [row for row in rows if not parts or part_of(row) in parts]
    untitled = {letter for letter, _ in parts} - {str(row["letter"]) for row in own}
    return cite_all(context.reader, [*own, *(r for r in rows if r["letter"] in untitled and r["part"] == "letter")][:6])
