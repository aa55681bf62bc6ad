"""The sentence that carries the mark of a footnote: what a note that is a symbol alone belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.citing import Row
from bot.context import Context
from bot.reading.patterns import pattern

_MARK = pattern(r"^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,2}\]|\d{1,2}(?= ))")


def with_marked(context: Context, found: Sequence[Row]) -> list[Row]:
    """The sentences, each footnote among them behind the sentence of its part that carries its mark."""
    told: list[Row] = []
    for row in found:
        told += [one for one in _marked(context, row) if one not in told]
        told.append(row)
    return told


def _marked(context: Context, note: Row) -> list[Row]:
    """The one sentence with the mark of the note; none where several carry it, or the line is no note."""
    mark = _MARK.match(str(note["text"]))
    if mark is None or (mark[0].isdecimal() and note["number"]):
        return []
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND instr(text, :m) LIMIT 200"
    rows = context.reader.rows(sql, {"l": note["letter"], "p": note["part"], "m": mark[0]})
    found = [row for row in rows if row["sentence_id"] != note["sentence_id"] and _carries(str(row["text"]), mark[0])]
    return found if len(found) == 1 else []


def _carries(text: str, mark: str) -> bool:
    """Whether a word ends in the mark; stars on both sides of words set them in italics."""
    if "*" in mark:
        return text.count("*") == len(mark) and not text.startswith("*")
    behind = r"[^\W\d_][”\"')]?[.,;:]?" if mark.isdecimal() else r"\S"
    return re.search(rf"{behind}{re.escape(mark)}(?=\s|$)", text) is not None
