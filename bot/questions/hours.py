"""What happened at an hour of the clock: the entry of a log or the sentence that prints it, however it is typed."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.quoting import with_place
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.searching.held import stands
from store.words import stem

_TYPED = pattern(
    r"(?<![\d/.,:-])([01]?\d|2[0-3])[.:h]([0-5]\d)(?![\d/]|[.,]\d)"
    r"|(?<![\d/])([01]\d|2[0-3])([0-5]\d)(?= ?h(?:ou)?rs\b)"
)
_OF_ENTRIES = frozenset(
    map(
        stem,
        """happen happened happens occur occurred occurs take took place entry entries note noted record recorded log
        logged event hours hrs time clock a.m p.m am pm say says""".split(),
    )
)
MOST_TOLD = 3


def at_that_hour(context: Context) -> Answer | None:
    """The sentences that print the hour, where nothing else is asked of it."""
    utterance = context.utterance
    typed = _TYPED.search(utterance.text)
    if typed is None or is_large(context.reader):
        return None
    hour, minute = (typed[1], typed[2]) if typed[1] else (typed[3], typed[4])
    printed = re.compile(rf"(?<![\d/.,])0?{int(hour)}[.:h]?{minute}(?![\d/,]|\.\d)")
    where, params = context.scope.where()
    sql = f"SELECT * FROM sentences WHERE {where} AND role IN ('text', 'heading') AND text LIKE :m LIMIT 400"
    rows = [row for row in context.reader.rows(sql, {**params, "m": f"%{minute}%"}) if printed.search(str(row["text"]))]
    rows = [row for row in rows if _speaks_of_rest(context, row, (hour, minute))]
    if not rows or len(rows) > MOST_TOLD:
        return None
    told = " ".join(with_place(context.local, row) for row in rows)
    return Answer("answered", told, citations=cite_all(context.reader, rows))


def _speaks_of_rest(context: Context, row: Row, clock: tuple[str, str]) -> bool:
    """Whether the sentence holds what else the question says."""
    free = left_words(context.utterance, context.scope, context.utterance.of("date", "part"))
    free = [word for word in free if not word.text[:1].isdigit() and word.text not in clock]
    held = f" {row['stems']} "
    left = [term for term in terms(free) if term.stem not in _OF_ENTRIES]
    return all(stands(term, held) for term in left)
