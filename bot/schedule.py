"""When a digest is due: days, a wall time and a zone to an instant. No clock, no network, no database.

The rules, for wall time against the clocks of a zone:

- A time that the clocks leap over (02:30 in a night in spring) runs at the first instant after the leap.
- A time that comes twice (02:30 in a night in autumn) runs once, the first time.
- A date that the zone never had (Apia, 30 December 2011) is left out.
- A post belongs to its local date. One date has one post, also when time or zone are changed after it.
- "monthly on 31" is the last day of a shorter month: every month has its post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from bot.errors import BotError
from bot.phrasebook import said as worded
from bot.reading.ordinals import in_figures
from bot.wording import counted
from bot.zones import excerpt, zone_rules

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LATE_FROM = timedelta(minutes=5)
"""A post this much behind its time is marked late; less is a busy machine."""
_GRACES = {
    "daily": timedelta(hours=12),
    "weekdays": timedelta(hours=12),
    "weekly": timedelta(days=2),
    "monthly": timedelta(days=3),
}
_LONGEST = 40
"""Characters of days or a time that are looked at."""


class ScheduleError(BotError):
    """Days or a time that cannot be kept as written; the sentence says what to write."""


class Days(NamedTuple):
    """On which days. ``str(days)`` is the form to store; :func:`parse_days` reads it back."""

    every: Literal["daily", "weekdays", "weekly", "monthly"]
    on: int = 0
    """Weekly: the weekday, Monday is 0. Monthly: the day of the month, 1 to 31."""

    def __str__(self) -> str:
        if self.every == "weekly":
            return f"weekly on {WEEKDAYS[self.on].lower()}"
        return f"monthly on {self.on}" if self.every == "monthly" else self.every

    def fits(self, day: date) -> bool:
        """Whether ``day`` is one of them."""
        if self.every == "weekdays":
            return day.weekday() < 5
        if self.every == "weekly":
            return day.weekday() == self.on
        if self.every == "monthly":
            return day.day == self.on or (day.day < self.on and (day + timedelta(1)).day == 1)
        return True


class Slot(NamedTuple):
    """One due post."""

    instant: datetime
    """In UTC."""
    local_date: date
    """The date it belongs to, by the calendar of the schedule's zone: the key that makes it one of a kind."""


class Post(NamedTuple):
    """A slot to be posted now."""

    slot: Slot
    late: timedelta
    """Zero when in time."""
    missed: int
    """Earlier slots that are dropped for this one."""


class Skip(NamedTuple):
    """A slot whose time is over; nothing is posted."""

    slot: Slot
    late: timedelta
    missed: int
    reason: str
    """One line for the log."""


def parse_days(text: str, language: str = "en") -> Days:
    """ "daily", "weekdays", "weekly on monday", "mondays", "monthly on 1", "monthly on the last" -> Days.

    "weekly" alone is Monday, "monthly" alone the 1st.

    :raises ScheduleError: in ``language``, for anything else.
    """
    words = [word for word in _typed(text).replace(",", " ").split() if word not in ("on", "the", "day")]
    if fixed := _FIXED_DAYS.get(" ".join(words)):
        return fixed
    if len(words) in (1, 2):
        every, on = words[0] if len(words) == 2 else "", words[-1]
        if every in ("weekly", "every", "") and (weekday := _weekday(on)) is not None:
            return Days("weekly", weekday)
        if every == "monthly" and (month_day := _month_day(on)):
            return Days("monthly", month_day)
    raise ScheduleError(worded("schedule.no_days", language, typed=_quoted(text, language)))


_FIXED_DAYS = {
    "daily": Days("daily"), "every": Days("daily"), "weekdays": Days("weekdays"), "weekly": Days("weekly"),
    "every weekday": Days("weekdays"), "monthly": Days("monthly", 1), "every week": Days("weekly"),
    "every month": Days("monthly", 1),
}  # fmt: skip


def _weekday(word: str) -> int | None:
    """ "monday", "mondays", "mon" -> 0."""
    names = [name.casefold() for name in WEEKDAYS]
    return next((i for i, name in enumerate(names) if word in (name, f"{name}s") or word == name[:3]), None)


def _month_day(word: str) -> int | None:
    if word == "last":
        return 31
    found = re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th)?\.?", word)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else None


_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))? ?(?:(a|p)\.?m\.?)?", re.IGNORECASE)


def parse_time(text: str, language: str = "en") -> time:
    """ "09:00", "9:00", "9.00", "2:30 pm", "2pm", "noon", "midnight" -> wall time, to the minute.

    :raises ScheduleError: in ``language``, for anything else, also for "24:00" and a bare "9".
    """
    said = _typed(text)
    if said in ("noon", "midnight"):
        return time(12 if said == "noon" else 0)
    found = _TIME.fullmatch(said)
    if not found or not (found[2] or found[3]):
        raise ScheduleError(_no_time(text, said, language))
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour == 24 and minute == 0 and not found[3]:
        raise ScheduleError(worded("schedule.midnight", language))
    if minute > 59 or not (1 <= hour <= 12 if found[3] else hour <= 23):
        raise ScheduleError(worded("schedule.no_clock", language, typed=_quoted(text, language)))
    if found[3]:
        hour = hour % 12 + (12 if found[3] == "p" else 0)
    return time(hour, minute)


def _typed(text: str) -> str:
    """What was typed, folded; nothing where it is too long to be meant."""
    said = " ".join(text.casefold().split())
    return said if len(said) <= _LONGEST else ""


def _no_time(text: str, folded: str, language: str) -> str:
    typed = _quoted(text, language)
    if folded not in _BARE_HOURS:
        return worded("schedule.no_time", language, typed=typed)
    morning, evening = (f"{int(folded) + more:02}:00" for more in (0, 12))
    return worded("schedule.which_hour", language, typed=typed, hour=folded, morning=morning, evening=evening)


def _quoted(text: str, language: str) -> str:
    if not text.strip():
        return worded("schedule.empty_text", language)
    return worded("quoted", language, text=excerpt(text.strip()))


_BARE_HOURS = frozenset(str(hour) for hour in range(1, 12))


def said(days: Days, wall_time: time, zone: str) -> str:
    """ "every Monday at 09:00 (Europe/Berlin)", for a sentence."""
    return f"{_said_days(days)} at {wall_time:%H:%M} ({zone})"


def _said_days(days: Days) -> str:
    if days.every == "weekly":
        return f"every {WEEKDAYS[days.on]}"
    if days.every != "monthly":
        return "every day" if days.every == "daily" else "Monday to Friday"
    if days.on == 31:
        return "on the last day of every month"
    shorter = ", or the last day of a shorter one," if days.on > 28 else ""
    return f"on the {in_figures(days.on)} of every month{shorter}"


def next_run(days: Days, wall_time: time, zone: str, after: datetime, last_date: date | None = None) -> Slot:
    """The first slot later than the instant ``after`` (aware), on a local date later than ``last_date``.

    ``last_date`` is the local date of the last post: a time or zone changed after it brings no second post that day.

    :raises ZoneError: when this machine does not know the zone.
    """
    rules = zone_rules(zone)
    # A day early: a time leapt over at midnight runs on the next date, but belongs to the date it was leapt over on.
    first = after.astimezone(rules).date() - timedelta(1)
    if last_date is not None:
        first = max(first, last_date + timedelta(1))
    return next(slot for slot in _slots(days, wall_time, rules, first) if slot.instant > after)


def catch_up(
    days: Days, wall_time: time, zone: str, due: Slot, now: datetime, grace: timedelta | None = None
) -> Post | Skip | None:
    """What to do at the instant ``now`` for a schedule whose next slot was ``due``; None while it is not yet time.

    However many slots were missed, at most the last of them is posted; later than ``grace`` (12 hours for daily
    posts, two days for weekly, three for monthly ones where none is given) not even that.

    :raises ZoneError: when this machine does not know the zone.
    """
    if now < due.instant:
        return None
    latest, missed = due, 0
    for slot in _slots(days, wall_time, zone_rules(zone), due.local_date + timedelta(1)):
        if slot.instant > now:
            break
        latest, missed = slot, missed + 1
    late = now - latest.instant
    if late > (usual_grace(days) if grace is None else grace):
        others = f", and {counted(missed, 'post')} before it" if missed else ""
        return Skip(latest, late, missed, f"skipped the post of {latest.local_date}{others}: late by {_span(late)}")
    return Post(latest, late if late >= LATE_FROM else timedelta(), missed)


def usual_grace(days: Days) -> timedelta:
    """How late a post may be and still be worth reading."""
    return _GRACES[days.every]


def _span(length: timedelta) -> str:
    """ "3 days", "14 hours", "20 minutes"."""
    minutes = int(length.total_seconds()) // 60
    for unit, size in (("day", 1440), ("hour", 60)):
        if minutes >= 2 * size:
            return counted(minutes // size, unit)
    return counted(minutes, "minute")


def _slots(days: Days, wall_time: time, rules: ZoneInfo, first: date) -> Iterator[Slot]:
    """Slots in order, from the local date ``first`` on."""
    day = first
    while True:
        if days.fits(day) and (instant := _instant(day, wall_time, rules)) is not None:
            yield Slot(instant, day)
        day += timedelta(1)


def _instant(day: date, wall_time: time, rules: ZoneInfo) -> datetime | None:
    """When the clocks of the zone show ``wall_time`` on ``day``; None where the zone never had that day."""
    wall = datetime.combine(day, wall_time.replace(fold=0))
    instant = wall.replace(tzinfo=rules).astimezone(UTC)
    if instant.astimezone(rules).replace(tzinfo=None) == wall:
        return instant
    leap = _leap(wall, rules)
    before = (leap - timedelta(seconds=1)).astimezone(rules).date()
    return leap if day in (before, leap.astimezone(rules).date()) else None


def _leap(wall: datetime, rules: ZoneInfo) -> datetime:
    """The first instant at which the clocks show more than ``wall``, which they leap over, to the second.

    With the offset after the leap ``wall`` is an instant before it, with the offset before the leap one after it
    (PEP 495); between the two the clocks only go forward.
    """
    early, late = (wall.replace(tzinfo=rules, fold=fold).astimezone(UTC) for fold in (1, 0))
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=(late - early) // timedelta(seconds=2))
        if middle.astimezone(rules).replace(tzinfo=None) > wall:
            late = middle
        else:
            early = middle
    return late
