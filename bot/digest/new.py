"""Letters that were loaded since the digest before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.answers import Answer
from bot.digest.frame import Frame, left_out, sentence
from bot.digest.letters import cover, letter_in_words, opening

SETTLED = timedelta(minutes=1)
"""A letter has its time from within a transaction and is seen at its end, so what is younger than this is left to the
next digest: nothing falls between two of them."""

_LOADED = "loaded > :since AND loaded <= :until"


def new_letters(frame: Frame) -> list[Answer]:
    """One line a letter, in the order of loading; what there is no room for is counted."""
    return [_line(frame, letter) for letter in loaded(frame, frame.most)] + left_out(
        frame, number_loaded(frame) - frame.most, "letter"
    )


def loaded(frame: Frame, most: int) -> list[str]:
    """The first letters loaded since the digest before; none for the first digest, to which all are new."""
    sql = f"SELECT letter FROM letters WHERE {_LOADED} ORDER BY loaded, letter LIMIT {most}"
    return [str(row["letter"]) for row in frame.reader.rows(sql, _bounds(frame))] if frame.since else []


def number_loaded(frame: Frame) -> int:
    """How many were."""
    sql = f"SELECT count(*) AS n FROM letters WHERE {_LOADED}"
    return int(str(frame.reader.rows(sql, _bounds(frame))[0]["n"])) if frame.since else 0


def _bounds(frame: Frame) -> dict[str, object]:
    return {"since": _stamp(frame.since or frame.until), "until": _stamp(frame.until)}


def _stamp(instant: datetime) -> str:
    """As the store writes it."""
    return (instant - SETTLED).astimezone(UTC).isoformat(timespec="microseconds")


def _line(frame: Frame, letter: str) -> Answer:
    quotes = (*cover(frame.reader, letter), *opening(frame.reader, letter))
    return Answer("answered", sentence(letter_in_words(frame.names, letter)), items=(letter,), citations=quotes)
