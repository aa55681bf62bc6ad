"""What is yet to come, or comes every year: "when will they meet" is not told by where they met.

A sentence is chosen here, so it must speak of the future for sure; :mod:`bot.demanded.moments`, which only turns an
answer down, is content with a hint of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.context import Context
from bot.reading.patterns import pattern
from bot.searching.retrieval import Hit
from store.words import stems

_TO_COME = pattern(
    r"\b(?:will|shall|next|future|forthcoming|to be held|decide[sd]? to|agree[sd]? to|to meet)\b", re.IGNORECASE
)


def is_yet_to_come(texts: Sequence[str]) -> bool:
    """ "When will they meet", "where is the next session": what is past does not answer."""
    return bool({"will", "next", "upcoming", "planned"} & set(texts[:5]))


_SHALL = pattern(r"\b(?:shall|will)\b", re.IGNORECASE)
_HAS_BEEN = pattern(r"\b(?:was|were|has|have|had|did|held)\b", re.IGNORECASE)
_TO_BE = pattern(r"\bbe \w+", re.IGNORECASE)
_PAST = frozenset({"was", "were", "did"})


def is_past(texts: Sequence[str]) -> bool:
    """ "Where was the meeting held", "when did they meet": a plan for the next one does not answer."""
    return bool(_PAST & set(texts[:4])) and not is_yet_to_come(texts)


def done_first(found: Sequence[Hit]) -> list[Hit]:
    """Sentences that tell what took place before those that only lay down what shall take place."""
    return sorted(found, key=lambda hit: only_planned(str(hit.row["text"])))


def only_planned(text: str) -> bool:
    """Whether a sentence lays down what shall be and tells nothing that has been."""
    return _SHALL.search(text) is not None and _HAS_BEEN.search(_TO_BE.sub("", text)) is None


def would_be(text: str) -> bool:
    """Whether a sentence says what something would bring: it has no day, and does not stand for what came about."""
    return _WOULD.search(text) is not None and _HAS_BEEN.search(text) is None


_WOULD = pattern(r"\b(?:would|could|might)\b")


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


def in_a_month(hit: Hit) -> bool:
    """ "Begins in mid-November", "will be exhausted by the end of May": a month right behind what is asked about."""
    return any(not hit.exact.isdisjoint(stems(found[1])) for found in _BY_MONTH.finditer(str(hit.row["text"])))


_BY_MONTH = pattern(
    r"\b([a-z]+) (?:(?:up|out|off|down|away|only|again) )?(?:in|by|before|until|from|during|since) "
    r"(?:the (?:end|middle|beginning|start) of |early |late |mid[- ])?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)"
)
