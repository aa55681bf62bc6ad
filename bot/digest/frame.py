"""What the sections of a digest are made from: the letters, the days it speaks of, and how much it may say."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Letters
from bot.wording import Names

MOST_DAYS = 31
"""Days that one digest looks back on; after a longer pause the older ones are let go."""


class Frame(NamedTuple):
    """One digest to be made."""

    reader: Letters
    names: Names
    since: datetime | None
    """The digest before, in the time zone of the schedule; None for the first."""
    until: datetime
    today: date
    """The local date."""
    most: int
    """Lines of one section."""
    asked: tuple[str, ...]
    """Questions that people asked."""

    @property
    def days(self) -> tuple[date, ...]:
        """The days since the digest before, today last; today alone for the first."""
        before = self.since.date() if self.since else self.today - timedelta(1)
        count = min((self.today - before).days, MOST_DAYS)
        return tuple(self.today - timedelta(days) for days in reversed(range(max(count, 0))))

    @property
    def first_of_week(self) -> bool:
        """Whether this is the first digest of its week; weeks begin on Monday."""
        monday = self.today - timedelta(self.today.weekday())
        return self.since is None or self.since.date() < monday

    @property
    def first_of_month(self) -> bool:
        """Whether this is the first digest of its month."""
        return self.since is None or self.since.date() < self.today.replace(day=1)

    @property
    def week(self) -> int:
        """Number of the week, counted without end: what goes by turns goes on at the turn of the year."""
        return _week(self.today)

    @property
    def weeks(self) -> tuple[int, ...]:
        """The weeks since that of the digest before, this one first; this one alone for the first."""
        before = _week(self.since.date()) if self.since else self.week - 1
        return tuple(range(self.week, max(before, self.week - MOST_DAYS // 7 - 1), -1))


def _week(day: date) -> int:
    """Monday 1 January of the year 1 began week 0."""
    return (day.toordinal() - 1) // 7


def left_out(frame: Frame, number: int, noun: str) -> list[Answer]:
    """ "And three more letters.", said of what a section had no room for; nothing where it had.

    ``noun`` is letter, anniversary or difference.
    """
    if number <= 0:
        return []
    text = frame.names.say(f"digest.more.{noun}", n=number, number=frame.names.number(number))
    return [Answer("answered", text, evidence=False)]


_CLOSING = "”“» \u00a0"
"""Ends of a quotation, in the languages spoken."""


def sentence(text: str) -> str:
    """``text`` with a capital letter in front and a full stop behind."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.rstrip(_CLOSING).endswith(('.', '!', '?')) else '.'}"


def cut(text: str, most: int) -> str:
    """``text``, cut behind a word where it is longer than ``most``."""
    if len(text) <= most:
        return text
    return f"{text[: max(text.rfind(' ', 0, most), most // 2)].rstrip(',;: ')} ..."
