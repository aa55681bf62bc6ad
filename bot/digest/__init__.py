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
from bot.citing import Letters, Library
from bot.digest.anniversaries import anniversaries
from bot.digest.asked import answered_question
from bot.digest.changes import changes
from bot.digest.frame import Frame
from bot.digest.holdings import holdings
from bot.digest.new import new_letters
from bot.digest.weekly import letter_of_the_week
from bot.errors import UsageError
from bot.phrasebook import said
from bot.proof import failures
from bot.wording import Names
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
    language: str = "en"
    """Of what stands around the letters' own words."""


_KINDS: dict[str, Callable[[Frame], list[Answer]]] = {
    "anniversaries": anniversaries,
    "new": new_letters,
    "letter": letter_of_the_week,
    "question": answered_question,
    "changes": changes,
    "holdings": holdings,
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
    language: str = "en"
    """Of the headings and of what is said around the quotes."""


def digest(
    reader: Letters,
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
    names = Names(reader).speaking(settings.language)
    frame = Frame(reader, names, since, until, today, settings.most, tuple(asked))
    made = (
        Section(name, names.say(f"digest.heading.{name}"), tuple(_proved(_lines(name, frame), reader)))
        for name in SECTIONS
        if name in settings.sections
    )
    sections = tuple(section for section in made if section.answers)
    title = names.say("digest.title", date=names.day(today.isoformat()))
    if not sections and settings.says_when_empty:
        nothing = Answer("answered", names.say("digest.empty"), evidence=False)
        heading = names.say("digest.heading.nothing")
        return Digest(title, (Section("nothing", heading, (nothing,)),), True, names.language)
    return Digest(title, sections, not sections, names.language)


def parse_sections(text: str, language: str = "en") -> tuple[str, ...]:
    """ "new, letter" -> their names, in the order in which they are shown.

    :raises UsageError: in ``language``, for a name that is no section, with those that are.
    """
    names = [name.casefold() for name in text.replace(",", " ").split()]
    wrong = next((name for name in names if name not in _KINDS), None)
    if wrong is not None or not names:
        there = ", ".join(SECTIONS)
        if wrong is None:
            raise UsageError(said("sections.none", language, sections=there))
        raise UsageError(said("sections.unknown", language, name=repr(wrong[:40]), sections=there))
    return tuple(name for name in SECTIONS if name in names)


def _lines(name: str, frame: Frame) -> list[Answer]:
    """The lines of a section; one that takes too long is left out, for the others are worth reading without it."""
    try:
        return _KINDS[name](frame)
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
