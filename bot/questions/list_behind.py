"""The points of a list behind a sentence that leads to them: "requests the Security Council:" and (a), (b), (c)."""

from __future__ import annotations

from bot.citing import Library, Row

MOST_POINTS = 12
LONGEST = 1000
"""Characters of all points together; a longer list is given up to there."""


def list_behind(reader: Library, row: Row) -> list[Row]:
    """Paragraphs (a), (b), ... or with dashes right behind the sentence; none where it ends in no colon."""
    if not str(row["text"]).rstrip().endswith(":"):
        return []
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND paragraph > :n AND role <> 'masthead' "
        f"ORDER BY paragraph LIMIT {MOST_POINTS}"
    )
    behind = reader.rows(sql, {"l": row["letter"], "p": row["part"], "n": row["paragraph"]})
    found: list[Row] = []
    for one in behind:
        point = str(one["number"] or "").startswith("(") or str(one["text"])[:1] in "–—•-"
        if not point or one["role"] in ("heading", "title", "signature"):
            break
        if sum(len(str(item["text"])) for item in [*found, one]) > LONGEST:
            break
        found.append(one)
    return found
