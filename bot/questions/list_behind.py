"""The points of a list behind words that lead to them: "requests the Security Council:" and (a), (b), (c)."""

from __future__ import annotations

from collections.abc import Iterable

from bot.citing import Library, Row

MOST_POINTS = 12
LONGEST = 1000
"""Characters of all points together; a longer list is given up to there."""
_NO_POINT = ("heading", "title", "signature")
_DASHES = tuple("–—•-")


def list_behind(reader: Library, lead: Row, longest: int = LONGEST) -> list[Row]:
    """Paragraphs of the list right behind the lead, up to ``longest`` characters; none where it ends in no colon.

    Of the lead count its ``letter``, ``part``, ``end`` and ``text``.
    """
    if not str(lead["text"]).rstrip().endswith(":"):
        return []
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND start >= :e AND role <> 'masthead' "
        f"ORDER BY start LIMIT {MOST_POINTS}"
    )
    behind = reader.rows(sql, {"l": lead["letter"], "p": lead["part"], "e": lead["end"]})
    found: list[Row] = []
    for point in points(behind):
        if sum(len(str(item["text"])) for item in [*found, point]) > longest:
            break
        found.append(point)
    return found


def points(rows: Iterable[Row]) -> list[Row]:
    """The first of the rows, up to one that is no point: "(a)", "(b)"; dashes; or "1.", "2." where the first is 1."""
    found: list[Row] = []
    counted = False
    for row in rows:
        number = str(row["number"] or "").rstrip(".")
        counted = counted if found else number == "1"
        point = number.isdigit() if counted else number.startswith("(") or str(row["text"]).startswith(_DASHES)
        if not point or row["role"] in _NO_POINT:
            break
        found.append(row)
    return found


def in_words(point: Row) -> str:
    """ "(a) “...”"; a point behind a dash has it in its text."""
    return f"{point['number'] or ''} “{point['text']}”".strip()
