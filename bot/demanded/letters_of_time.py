"""Whether what letters print of their writers and wishes is told of letters of the time that the question names."""

from __future__ import annotations

from collections.abc import Iterator, Set

from bot.context import Context
from bot.demanded.told import MOST_LETTERS, Told
from bot.reading.periods import period
from bot.reading.utterance import Utterance
from store.dates import find_dates

_OF_COVERS = frozenset(
    "signers senders spoken_for transmitter addressees requested letters circulation signed_what having".split()
)
_OF_THEIR_DAY = frozenset("requested circulation spoken_for".split())


def may_be_of_other_time(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """Whether a date is named, and the answer one of the letters themselves."""
    return intent in _OF_COVERS and bool(utterance.of("date")) and utterance.asks != "yes/no"


def of_letters_then(context: Context, told: Told) -> bool:
    """ "Who wrote before 1990?": not who wrote later, and of the letters told none that is later."""
    days = [list(_days(context, letter)) for letter in told.letters[:MOST_LETTERS]]
    if named := period(context.utterance):
        return all(any(map(named.holds, own)) for own in days if own)
    if told.intent not in _OF_THEIR_DAY:
        return True  # a text is signed on another day than its letter bears, and adopted on a third
    printed = [*(day for own in days for day in own), *(date.iso for date in find_dates(told.proved))]
    left = (slot for slot in context.utterance.of("date") if slot.first not in context.scope.used)
    return not printed or all(any(day.startswith(slot.value) for day in printed) for slot in left)


def _days(context: Context, letter: str) -> Iterator[str]:
    """The days that a letter and its parts bear."""
    row = context.names.row(letter)
    yield from (str(row[key]) for key in ("dated", "document_date") if row[key])
    sql = "SELECT dated FROM parts WHERE letter = :l AND dated IS NOT NULL LIMIT 20"
    yield from (str(part["dated"]) for part in context.reader.rows(sql, {"l": letter}))
