"""When digests are posted, and where: kept as people wrote it, with the next run worked out by the caller."""

from __future__ import annotations

from typing import Any, NamedTuple

from store.errors import NoScheduleError, TooManyError, UnfitValueError
from store.state.file import StateFile
from store.state.fitting import (
    instant,
    local_date,
    optional_snowflake,
    optional_text,
    packed,
    snowflake,
    text,
    unpacked,
    wall_time,
)

MOST_SCHEDULES = 10
"""How many a guild may have."""
_EMPTY = ("silent", "say")


class Schedule(NamedTuple):
    """A digest that is posted again and again."""

    schedule: int | None
    """Its number, never given twice; None before it is kept."""
    guild: int
    channel: int
    days: str
    """As the reader of schedules understands it; not looked at here."""
    wall_time: str
    """"HH:MM" on the clocks of the zone."""
    zone: str
    """A name of the time zone database; never an offset."""
    sections: tuple[str, ...] = ()
    silent: bool = False
    """Whether it is posted without a notification."""
    empty: str = "silent"
    """What happens when there is nothing to post: "silent" or "say"."""
    role: int | None = None
    """The one role that is pinged."""
    created_at: int = 0
    paused: str | None = None
    """Why it is paused; None while it runs."""
    next_run: int = 0
    next_date: str = ""
    """The date of the next run in the zone, "2026-08-10"."""
    told_admin: bool = False
    """Whether somebody was told of the trouble that it is in."""
    edition: int = 1
    """Counts changes, so that a run begun before one does not overwrite what follows from it."""


_COLUMNS = ", ".join(Schedule._fields)
_SET = tuple("channel days wall_time zone sections silent empty role next_run next_date".split())
"""What a change may change."""


class Schedules(StateFile):
    """Schedules of all guilds."""

    def add_schedule(self, schedule: Schedule, most: int = MOST_SCHEDULES) -> Schedule:
        """Keep a new schedule, and give it back with its number.

        :raises TooManyError: when the guild has ``most`` already.
        """
        row = _row(schedule)
        with self._writing() as db:
            (count,) = db.execute("SELECT count(*) FROM schedule WHERE guild = ?", (schedule.guild,)).fetchone()
            if count >= most:
                said = f"this server has {count} digest schedules, and {most} are the most it may have"
                raise TooManyError(said, value=count, way_out="change one of them, or remove one first")
            names = ", ".join(row)
            places = ", ".join(f":{name}" for name in row)
            number = db.execute(f"INSERT INTO schedule ({names}) VALUES ({places})", row).lastrowid
        return schedule._replace(schedule=number, edition=1, told_admin=False)

    def schedules(self, guild: int | None = None) -> list[Schedule]:
        """Schedules of a guild, or all, in the order they were made."""
        guild = optional_snowflake(guild, "guild")
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM schedule WHERE :guild IS NULL OR guild = :guild ORDER BY schedule",
            {"guild": guild},
        )
        return [_schedule(row) for row in rows]

    def schedule(self, schedule: int, guild: int | None = None) -> Schedule | None:
        """The schedule with this number; None where there is none, or it is not ``guild``'s.

        Whoever got the number from a person must give the guild.
        """
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM schedule WHERE schedule = :schedule AND (:guild IS NULL OR guild = :guild)",
            {"schedule": schedule, "guild": optional_snowflake(guild, "guild")},
        )
        return _schedule(rows[0]) if rows else None

    def change_schedule(self, schedule: Schedule) -> Schedule:
        """Keep ``schedule``'s settings and next run in place of those under its number and guild.

        Whether it is paused stays; trouble told of counts as untold. What a run under way had worked out for its
        schedule is void.

        :raises NoScheduleError: when there is none with that number in that guild.
        """
        row = _row(schedule)
        changes = ", ".join(f"{name} = :{name}" for name in _SET)
        with self._writing() as db:
            done = db.execute(
                f"UPDATE schedule SET {changes}, told_admin = 0, edition = edition + 1"
                " WHERE schedule = :schedule AND guild = :guild",
                {**row, "schedule": schedule.schedule},
            )
            if done.rowcount != 1:
                raise _no_schedule(schedule.schedule)
            found = db.execute(f"SELECT {_COLUMNS} FROM schedule WHERE schedule = ?", (schedule.schedule,)).fetchone()
        return _schedule(found)

    def remove_schedule(self, schedule: int, guild: int | None = None) -> bool:
        """Take a schedule out, with its runs; False where there is none, or it is not ``guild``'s."""
        with self._writing() as db:
            done = db.execute(
                "DELETE FROM schedule WHERE schedule = :schedule AND (:guild IS NULL OR guild = :guild)",
                {"schedule": schedule, "guild": optional_snowflake(guild, "guild")},
            )
        return done.rowcount == 1

    def pause(self, schedule: int, reason: str, guild: int | None = None) -> None:
        """Stop a schedule for ``reason``; nothing of it is due until it is resumed.

        :raises NoScheduleError: when there is none, or it is not ``guild``'s.
        """
        self._set(schedule, guild, "paused = :paused, edition = edition + 1", {"paused": text(reason)})

    def resume(self, schedule: int, next_run: int, next_date: str, guild: int | None = None) -> None:
        """Let a schedule run again, next at ``next_run``.

        :raises NoScheduleError: when there is none, or it is not ``guild``'s.
        """
        values = {"next_run": instant(next_run), "next_date": local_date(next_date)}
        sets = "paused = NULL, next_run = :next_run, next_date = :next_date, told_admin = 0, edition = edition + 1"
        self._set(schedule, guild, sets, values)

    def admin_told(self, schedule: int) -> bool:
        """Note that somebody is told of a schedule's trouble; False where it was noted before, or it is gone.

        So of several who ask, one gets True and tells. A digest that is posted, a change and a resumption end it.
        """
        with self._writing() as db:
            sql = "UPDATE schedule SET told_admin = 1 WHERE schedule = ? AND NOT told_admin"
            return db.execute(sql, (schedule,)).rowcount == 1

    def due(self, now: int, limit: int = 100) -> list[Schedule]:
        """Schedules whose time has come, the longest waiting first.

        Not those that are paused, whose guild was left, or of which a run is being posted or waits for another try.
        """
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM schedule AS s WHERE next_run <= :now AND paused IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM guild_left AS g WHERE g.guild = s.guild)"
            " AND NOT EXISTS (SELECT 1 FROM digest_run AS r WHERE r.schedule = s.schedule"
            " AND r.state IN ('due', 'leased', 'sending') AND (r.state = 'sending'"
            " OR (r.state = 'leased' AND r.lease_until > :now) OR (r.state = 'due' AND r.not_before > :now)))"
            " ORDER BY next_run, schedule LIMIT :limit",
            {"now": instant(now), "limit": limit},
        )
        return [_schedule(row) for row in rows]

    def move_on(self, schedule: Schedule, next_run: int, next_date: str) -> bool:
        """Set the next run of a schedule of which nothing is to be posted now.

        False, and nothing set, where it is not as given any more, or a run of it is under way.
        """
        values = {
            "schedule": schedule.schedule, "edition": schedule.edition, "before": schedule.next_run,
            "next_run": instant(next_run), "next_date": local_date(next_date),
        }  # fmt: skip
        with self._writing() as db:
            done = db.execute(
                "UPDATE schedule SET next_run = :next_run, next_date = :next_date WHERE schedule = :schedule"
                " AND edition = :edition AND next_run = :before AND NOT EXISTS (SELECT 1 FROM digest_run AS r"
                " WHERE r.schedule = :schedule AND r.state IN ('leased', 'sending'))",
                values,
            )
        return done.rowcount == 1

    def _set(self, schedule: int, guild: int | None, sets: str, values: dict[str, object]) -> None:
        with self._writing() as db:
            done = db.execute(
                f"UPDATE schedule SET {sets} WHERE schedule = :schedule AND (:guild IS NULL OR guild = :guild)",
                {**values, "schedule": schedule, "guild": optional_snowflake(guild, "guild")},
            )
            if done.rowcount != 1:
                raise _no_schedule(schedule)


def _no_schedule(number: int | None) -> NoScheduleError:
    return NoScheduleError(f"this server has no digest schedule {number}", value=number, way_out="list them first")


def _row(schedule: Schedule) -> dict[str, object]:
    if schedule.empty not in _EMPTY:
        said = f"{schedule.empty[:20]!a} says nothing about empty digests"
        raise UnfitValueError(said, value=schedule.empty, way_out=f"write {' or '.join(_EMPTY)}")
    return {
        "guild": snowflake(schedule.guild, "guild"),
        "channel": snowflake(schedule.channel, "channel"),
        "days": text(schedule.days),
        "wall_time": wall_time(schedule.wall_time),
        "zone": text(schedule.zone),
        "sections": packed(map(text, schedule.sections)),
        "silent": schedule.silent,
        "empty": schedule.empty,
        "role": optional_snowflake(schedule.role, "role"),
        "created_at": instant(schedule.created_at),
        "paused": optional_text(schedule.paused),
        "next_run": instant(schedule.next_run),
        "next_date": local_date(schedule.next_date),
        "told_admin": False,
        "edition": 1,
    }


def _schedule(row: Any) -> Schedule:
    found = Schedule(*row)
    sections = unpacked(row[Schedule._fields.index("sections")])
    return found._replace(sections=sections, silent=bool(found.silent), told_admin=bool(found.told_admin))
