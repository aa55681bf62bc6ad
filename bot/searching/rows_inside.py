"""Facts that lie inside a sentence or a clause, and the sentence that a fact lies in, as rows of the views."""

from __future__ import annotations

from bot.citing import Row
from bot.reading.gazetteer import Rows


def inside(reader: Rows, view: str, row: Row, start: str = "start", end: str = "end") -> list[Row]:
    """Rows of a view of facts whose span, from column ``start`` to column ``end``, lies in that of ``row``."""
    sql = f"SELECT * FROM {view} WHERE letter = :l AND part = :p AND {start} >= :s AND {end} <= :e"
    return list(reader.rows(sql, _span(row)))


def states_inside(reader: Rows, row: Row) -> frozenset[str]:
    """The States that are named there."""
    return frozenset(str(found["state"]) for found in inside(reader, "state_mentions", row))


def sentences_around(reader: Rows, row: Row) -> list[Row]:
    """The sentence that a fact lies in."""
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start <= :s AND end >= :e"
    return list(reader.rows(sql, _span(row)))


def numbers_inside(reader: Rows, sentence: Row) -> list[Row]:
    """The quantities of a sentence, in its order."""
    sql = "SELECT * FROM quantities WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = :s ORDER BY start"
    at = {"l": sentence["letter"], "p": sentence["part"], "g": sentence["paragraph"], "s": sentence["sentence"]}
    return list(reader.rows(sql, at))


def _span(row: Row) -> dict[str, object]:
    return {"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]}
