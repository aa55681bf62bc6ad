"""When something happened that a paragraph tells which begins with its day: "4. 3 May 2003. A ferry sank. ..."."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.questions.passages import CONTENDING, search
from bot.questions.quoting import place, quoted
from bot.searching.abstention import covers
from bot.searching.content import wanted_terms
from bot.wording import day
from store.dates import find_dates


def day_above(context: Context) -> Answer | None:
    """The day at the head of the paragraph whose sentence tells it; None where another one tells it as well."""
    must, may = wanted_terms(context)
    hits = [hit for hit in search(context, must, may)[:12] if covers(hit, must) and not hit.missing] if must else []
    near = [hit for hit in hits if hit.score >= CONTENDING * hits[0].score]
    headed = [(hit, found) for hit in near if (found := _head(context, hit.row))]
    if len(near) != 1 or len(headed) != 1:
        return None
    hit, (head, date) = headed[0]
    start, end, iso = date
    own = str(hit.row["text"])
    told = f"{context.local.day(iso)}. {place(context.local, hit.row)}: “{str(head['text'])[start:end]}. ... {own}”"
    citations = (quoted(context.reader, head, start, end), quoted(context.reader, hit.row, 0, len(own)))
    return Answer("answered", told, items=(day(iso),), citations=citations)


def _head(context: Context, row: Row) -> tuple[Row, tuple[int, int, str]] | None:
    """The sentence that opens the paragraph of ``row``, with the day it begins with and nothing else."""
    if int(str(row["sentence"])) < _SECOND or find_dates(str(row["text"])):
        return None
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = 1 LIMIT 1"
    rows = context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "g": row["paragraph"]})
    text = str(rows[0]["text"]) if rows else ""
    date = next(iter(find_dates(text)), None)
    if date is None or date.start or date.precision != "day" or text[date.end : date.end + 1] not in (".", ":", ""):
        return None
    return rows[0], (date.start, date.end, date.iso)


_SECOND = 2
