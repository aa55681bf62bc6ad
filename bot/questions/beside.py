"""What is told beside a sentence that answers: what it leans on, what tells the deed, what happened on its day."""

from __future__ import annotations

from bot.citing import Row
from bot.context import Context
from bot.questions.going_on import LONGEST_PAIR, belonging, called_behind
from bot.searching.deed_asked import beside, deed_asked
from bot.searching.retrieval import Hit
from store.dates import find_dates


def told_beside(context: Context, hit: Hit, further: bool) -> list[Row]:
    """Sentences of its paragraph that belong to one that answers; ``further``: also the one that goes on from it."""
    rows = belonging(hit, further) or called_behind(hit, context.utterance)
    if hit.among is None:
        return rows
    index = hit.among
    deed = deed_asked(context.utterance)
    at = beside(hit, deed) if deed else None
    found = [] if at is None else [index.rows[at]]
    text = str(hit.row["text"])
    if _is_only_a_day(text):
        behind = [index.rows[i] for i in index.together[index.blocks[hit.place]] if i > hit.place]
        found += behind if len(text) + sum(len(str(row["text"])) for row in behind) <= LONGEST_PAIR else behind[:1]
    return [*rows, *(row for row in found if row not in rows)]


def _is_only_a_day(text: str) -> bool:
    """ "14 September 1999.": the heading of what a chronology tells of that day."""
    dates = find_dates(text) if len(text) < _LONGEST_DAY else []
    return bool(dates) and len(text) - (dates[-1].end - dates[0].start) <= _MARKS


_LONGEST_DAY, _MARKS = 60, 4
"""Characters of a heading, and of the marks around its day."""
