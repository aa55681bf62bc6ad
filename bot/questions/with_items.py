"""A sentence that only opens a list ("The Government asks the Council:") is told with the items of the list."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context

MOST_ITEMS = 12
LONGEST = 1300
"""Characters of the answer with its items."""
_LOOKED_AT = 30
_ROLES = ("text", "operative", "preambular")


def with_items(context: Context, answer: Answer) -> Answer:
    """The answer with the lettered items behind its sentence; as it was where that opens no list."""
    opening = answer.citations[-1] if answer.citations else None
    if opening is None or not opening.quote.rstrip().endswith(":") or answer.answer.startswith(("Yes", "No")):
        return answer
    sql = f"SELECT * FROM sentences WHERE letter = :l AND part = :p AND start >= :e ORDER BY start LIMIT {_LOOKED_AT}"
    behind = context.reader.rows(sql, {"l": opening.letter, "p": opening.part, "e": opening.end})
    items = _lettered([row for row in behind if row["role"] in _ROLES])
    told = " ".join(f"{row['number']} “{row['text']}”" for row in items)
    if len(items) < 2 or len(answer.answer) + len(told) > LONGEST:
        return answer
    proofs = tuple(dict.fromkeys((*answer.citations, *cite_all(context.reader, items))))
    return answer._replace(answer=f"{answer.answer} {told}", citations=proofs)


def _lettered(rows: list[Row]) -> list[Row]:
    """The rows up to the first that is no item: "(a)", "(b)", "(i)"; or "1", "2" where the list begins with 1."""
    numbers = [str(row["number"] or "") for row in rows]
    counted = bool(numbers) and numbers[0].rstrip(".") == "1"
    found: list[Row] = []
    for row, number in zip(rows, numbers, strict=True):
        item = number.rstrip(".").isdigit() if counted else number.startswith("(")
        if not item or len(found) == MOST_ITEMS:
            break
        found.append(row)
    return found
