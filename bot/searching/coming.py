"""What is yet to come, in a question and in a sentence: "when will they meet" is not told by where they met.

A sentence is chosen here, so it must speak of the future for sure; :mod:`bot.demanded.moments`, which only turns an
answer down, is content with a hint of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.context import Context
from bot.reading.patterns import pattern
from bot.searching.retrieval import Hit

_TO_COME = pattern(r"\b(?:will|shall|next|future|forthcoming|to be held|decided to|agreed to|to meet)\b", re.IGNORECASE)


def is_yet_to_come(texts: Sequence[str]) -> bool:
    """ "When will they meet", "where is the next session": what is past does not answer."""
    return bool({"will", "next", "upcoming", "planned"} & set(texts[:5]))


def tells_what_comes(text: str) -> bool:
    """Whether a sentence speaks of what is to come."""
    return _TO_COME.search(text) is not None


def dated_later(context: Context, hit: Hit) -> bool:
    """Whether the sentence has a day that lies behind the date of its letter."""
    row = hit.row
    own = str(context.names.row(str(row["letter"]))["dated"] or "9")
    sql = "SELECT 1 FROM dated_statements WHERE letter = :l AND part = :p AND sentence_start = :s AND date > :d LIMIT 1"
    at = {"l": row["letter"], "p": row["part"], "s": row["start"], "d": own}
    return bool(context.reader.rows(sql, at))
