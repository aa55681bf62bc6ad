"""What is worth telling on a day, from the letters alone: a pure function, without clock or network.

Each line is an answer whose quotes are compared with the stored letter before it leaves; one whose quotes do not hold
is left out, and the log says so.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Library
from bot.digest.anniversaries import anniversaries
from bot.digest.asked import answered_question
from bot.digest.changes import changes
from bot.digest.frame import Frame
from bot.digest.holdings import holdings
from bot.digest.new import new_letters
from bot.digest.weekly import letter_of_the_week
from bot.errors import UsageError
from bot.proof import failures
from bot.wording import Names, day
from store.errors import TooSlowError

log = logging.getLogger("dragoman.digest")


class Section(NamedTuple):
    """A part of a digest; ``name`` is what it is switched by."""

    name: str
    heading: str
    answers: tuple[Answer, ...]


class Digest(NamedTuple):
    """A digest to be shown. One that is ``empty`` has no section, or one that says so where that is wished."""

    title: str
    sections: tuple[Section, ...]
    empty: bool


class _Kind(NamedTuple):
    heading: str
    lines: Callable[[Frame], list[Answer]]


_KINDS = {
    "anniversaries": _Kind("In earlier years", anniversaries),
    "new": _Kind("New letters", new_letters),
    "letter": _Kind("Letter of the week", letter_of_the_week),
    "question": _Kind("A question that the letters answer", answered_question),
    "changes": _Kind("What changed", changes),
    "holdings": _Kind("What is loaded", holdings),
}
SECTIONS = tuple(_KINDS)
"""Names of all sections, in the order in which they are shown."""


class DigestSettings(NamedTuple):
    """What a digest holds."""

    sections: tuple[str, ...] = SECTIONS
    most: int = 5
    """Lines of one section; what is over is counted."""
    says_when_empty: bool = False
    """Whether an empty digest says that there is nothing, or stays silent."""


def digest(
    reader: Library,
    since: datetime | None,
    until: datetime,
    today: date,
    settings: DigestSettings = DigestSettings(),  # noqa: B008 (frozen value)
    asked: Sequence[str] = (),
) -> Digest:
    """The digest of the local date ``today``.

    ``since`` is the instant of the digest before, in the time zone of the schedule, None for the first; ``until`` is
    the instant of this one, and the ``since`` of the next. ``asked`` are questions that people asked.

    Letter of the week, changes without new letters and examples of questions come in the first digest of a week, the
    table of what is loaded in the first of a month; so the other digests of a week may be empty.

    :raises StoreError: when the letters cannot be read.
    """
    frame = Frame(reader, Names(reader), since, until, today, settings.most, tuple(asked))
    made = (
        Section(name, kind.heading, tuple(_proved(_lines(kind, name, frame), reader)))
        for name, kind in _KINDS.items()
        if name in settings.sections
    )
    sections = tuple(section for section in made if section.answers)
    title = f"Digest of {day(today.isoformat())}"
    if not sections and settings.says_when_empty:
        nothing = Answer("answered", "The letters have nothing to tell today.", evidence=False)
        return Digest(title, (Section("nothing", "Nothing new", (nothing,)),), True)
    return Digest(title, sections, not sections)


def parse_sections(text: str) -> tuple[str, ...]:
    """ "new, letter" -> their names, in the order in which they are shown.

    :raises UsageError: for a name that is no section, with those that are.
    """
    names = [name.casefold() for name in text.replace(",", " ").split()]
    wrong = next((name for name in names if name not in _KINDS), None)
    if wrong is not None or not names:
        said = f"{wrong[:40]!r} is no section of a digest" if wrong else "no section is named"
        raise UsageError(f"{said}; there are {', '.join(SECTIONS)}")
    return tuple(name for name in SECTIONS if name in names)


def _lines(kind: _Kind, name: str, frame: Frame) -> list[Answer]:
    """The lines of a section; one that takes too long is left out, for the others are worth reading without it."""
    try:
        return kind.lines(frame)
    except TooSlowError as error:
        log.warning("section %s left out of the digest: %s", name, error)
        return []


def _proved(answers: Iterable[Answer], reader: Library) -> Iterable[Answer]:
    for answer in answers:
        wrong = failures(answer, reader)
        if wrong:
            log.error("line left out of the digest: %s", "; ".join(wrong))
        else:
            yield answer
