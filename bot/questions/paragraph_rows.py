"""The paragraphs of letters as rows, in the order in which they are printed."""

from __future__ import annotations

from bot.citing import Library, Row
from bot.scoping.scope import Scope


def paragraphs_in_order(reader: Library, scope: Scope, most: int) -> list[Row]:
    """The first ``most`` paragraphs of the letters or parts, headings and lines of tables too; none of a masthead."""
    where, params = scope.where("g")
    sql = (
        "SELECT g.* FROM paragraphs g JOIN parts p ON p.letter = g.letter AND p.part = g.part "
        f"WHERE {where} AND g.role <> 'masthead' ORDER BY g.letter, p.ordinal, g.paragraph LIMIT {most}"
    )
    return list(reader.rows(sql, params))
