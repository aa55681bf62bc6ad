"""What a footnote belongs to that holds a symbol alone: "* A/1/2." stands for the list on the cover that has its mark.

A footnote to "the preliminary list*" tells what the document is by the words before the mark, not by itself.
"""

from __future__ import annotations

import re

from bot.citing import Row
from bot.context import Context
from bot.reading.patterns import pattern

_SYMBOL_ALONE = pattern(
    r"^(\*+)\W{0,3} ?(?:[Ss]ee )?(?:document )?[A-Z]{1,2}/[\w./-]+(?: and (?:Add|Corr|Rev)\.\d+)*\.?$"
)
_MOST = 400


def marked_by(context: Context, footnote: Row) -> Row | None:
    """The one line of the same part that bears the mark of a footnote; None where the footnote tells more itself."""
    alone = _SYMBOL_ALONE.match(" ".join(str(footnote["text"]).split()))
    if footnote["role"] != "footnote" or alone is None:
        return None
    sql = (
        "SELECT * FROM sentences WHERE letter = :l AND part = :p AND role != 'footnote' AND text LIKE '%' || :m || '%' "
        f"LIMIT {_MOST}"
    )
    at = {"l": footnote["letter"], "p": footnote["part"], "m": alone[1]}
    mark = re.compile(rf"[^\W\d_]{re.escape(alone[1])}(?![*\w])")
    bearing = [row for row in context.reader.rows(sql, at) if mark.search(str(row["text"]))]
    return bearing[0] if len(bearing) == 1 else None
