"""Everything dated that the letters tell, as a chronology."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.lexicon import STOPWORDS
from bot.reading.periods import period
from bot.scoping.scope import Scope, indices
from bot.wording import day
from store.words import stem


@question(
    "timeline", "chronology", "all dates", "list of events", "history of {organization}", "sequence of events",
    "what dates are mentioned", "which dates appear", "dates mentioned in letter", "dates in {part}",
    "events in order", "what happened when", "key dates", "important dates", "which dates does letter mention",
    "how many dates", "earliest date mentioned", "latest date mentioned", "which event is earliest",
    "oldest date mentioned",
    example="give me a timeline",
)  # fmt: skip
def timeline(context: Context) -> Answer | None:
    """Everything dated that the letters tell, in order."""
    if _asks_for_letters(context) or _names_an_hour(context) or _happened_to(context):
        return None
    stretch = period(context.utterance)
    where, params = (Scope() if stretch and context.scope.basis <= {"year", "date"} else context.scope).where()
    rows = list(
        context.reader.rows(f"SELECT * FROM dated_statements WHERE {where} ORDER BY date, letter LIMIT 60", params)
    )
    free = [slot for slot in context.utterance.of("date") if slot.first not in context.scope.used]
    if stretch:
        rows = [row for row in rows if stretch.holds(str(row["date"]))]
    else:
        rows = [row for row in rows if not free or any(str(row["date"]).startswith(slot.value) for slot in free)]
    if not rows:
        return unanswered("not-stated", context.local.say("dates.nothing")) if free or stretch else None
    texts = {word.text for word in context.utterance.words}
    if texts & {"earliest", "oldest", "first"}:
        rows = rows[:1]
    elif texts & {"latest", "newest", "last"}:
        rows = rows[-1:]
    rows = _one_a_date(rows)
    told: list[str] = []
    for most in _CLAUSES:
        told = _lines(context, rows, most)
        if sum(map(len, told)) <= _LONGEST:
            break
    while sum(map(len, told)) > _LONGEST:
        told.pop()
    rows = rows[: len(told)]
    return Answer(
        "answered",
        "; ".join(told) + ".",
        items=tuple(dict.fromkeys(day(str(r["date"])) for r in rows)),
        citations=cite_all(context.reader, rows, "clause_start", "clause_end"),
    )


def _lines(context: Context, rows: Sequence[Row], most: int) -> list[str]:
    """What happened on each date, in so many characters of its clause."""
    names = context.local
    return [
        f"{names.day(str(row['date']))}: “{_short(str(row['clause']), most)}” ({names.letter(str(row['letter']))})"
        for row in rows
    ]


_CLAUSES = (260, 160, 90, 60, 40)
"""Characters shown of a clause: the shorter, the more dates a chronology can hold."""
_LONGEST = 1200
"""Characters of a chronology; its dates are listed beside it."""


def _asks_for_letters(context: Context) -> bool:
    """ "The letters in order", "events in which letters": letters are asked for, not what happened."""
    texts = [word.text for word in context.utterance.words]
    if any(before in ("which", "what") and text in ("letter", "document") for before, text in pairwise(texts)):
        return True
    noun = next((i for i, text in enumerate(texts) if text in ("letters", "documents")), -1)
    return noun >= 0 and ("which" in texts[max(0, noun - 3) : noun] or not {"dates", "events", "date"} & set(texts))


def _happened_to(context: Context) -> bool:
    """ "What happened to the fish?", "... on the river?": of one thing, not of everything that is dated."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.of("date"):
        return False
    at = next((i for i, text in enumerate(texts[:-1]) if text.startswith("happen")), None)
    if at is None or texts[at + 1] not in _WHERE:
        return False
    own = [
        word
        for word in context.utterance.free("place", "state", "organization", "body")
        if word.text not in STOPWORDS and word.stem not in _ALL
    ]
    return texts[at + 1] == "to" or any(word.start > context.utterance.words[at].start for word in own)


_WHERE = frozenset("to on at in near off around with during along inside outside".split())
_ALL = frozenset(map(stem, "letter document order year time text history".split()))
"""What a chronology may be asked of."""


def _names_an_hour(context: Context) -> bool:
    """ "What happened at 05.37": no day, so no date tells it."""
    taken = indices(context.utterance.slots)
    return any(i not in taken and any(map(str.isdigit, word.text)) for i, word in enumerate(context.utterance.words))


def _one_a_date(rows: Sequence[Row]) -> list[Row]:
    return list({str(row["date"]): row for row in reversed(rows)}.values())[::-1]


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: text.rfind(" ", 0, most)] + " ..."
