"""One post of a digest as a row: looked up, and claimed by one process at a time.

A run is one part of the digest of a schedule for one local date. There is at most one row for the three, ever, and it
is written before anything is sent. Its states::

    due -> leased -> sending -> sent
                       |  \\-> unknown: perhaps posted, perhaps not; never sent again
                       \\-> due: refused for certain, tried again later
    due, leased -> skipped: nothing to post, or too late
    leased, sending -> paused: the channel is lost; its schedule tries again with the next date
"""

from __future__ import annotations

import sqlite3
from base64 import b32encode
from hashlib import sha256
from typing import Any, NamedTuple

from store.errors import UnfitValueError
from store.state.file import StateFile
from store.state.fitting import exact_text, instant, local_date, snowflake
from store.state.leases import FREE, until

FINISHED = ("sent", "skipped", "paused", "unknown")
"""States that a run stays in."""
OPEN = "state IN ('due', 'leased', 'sending')"
"""SQL: whether a run is not finished. In these words, which are those of an index."""
MOST_PARTS = 20
LATER_DATE = "a later date came first"
"""Why a run was skipped that nobody had begun."""


class Run(NamedTuple):
    """A row."""

    run: int
    schedule: int
    edition: int
    """The schedule's when the run was claimed."""
    local_date: str
    part: int
    """From 1."""
    state: str
    lease_owner: str | None
    """Who has, or last had, the lease."""
    lease_until: int
    not_before: int
    """Until when a run that was given back waits."""
    attempt: int
    """How often it was claimed or taken over."""
    nonce: str | None
    body: str | None
    """What is to be posted, as JSON."""
    message: int | None
    error: str | None
    sending_at: int | None
    """When sending began; the message cannot be older."""
    created_at: int
    updated_at: int


COLUMNS = ", ".join(Run._fields)
_OF = ", ".join(f"r.{name}" for name in Run._fields)


def run_nonce(schedule: int, local_date: str, part: int) -> str:
    """The nonce of a part's message, 25 characters: the same in every process, another for every part."""
    digest = sha256(f"{schedule}|{local_date}|{part}".encode("utf-8", "replace")).digest()
    return b32encode(digest).decode()[:25]


class Runs(StateFile):
    """Runs of all schedules."""

    def run(self, run: int) -> Run | None:
        """The run with this number."""
        rows = self._rows(f"SELECT {COLUMNS} FROM digest_run WHERE run = ?", (run,))
        return Run(*rows[0]) if rows else None

    def runs(self, schedule: int, local_date: str) -> list[Run]:
        """The parts of a date, in order."""
        sql = f"SELECT {COLUMNS} FROM digest_run WHERE schedule = ? AND local_date = ? ORDER BY part"
        return [Run(*row) for row in self._rows(sql, (schedule, local_date))]

    def last_runs(self, guild: int, limit: int = 10) -> list[Run]:
        """Runs of a guild's schedules, the latest first."""
        rows = self._rows(
            f"SELECT {_OF} FROM digest_run AS r JOIN schedule AS s ON s.schedule = r.schedule WHERE s.guild = ?"
            " ORDER BY r.local_date DESC, r.updated_at DESC, r.run DESC LIMIT ?",
            (snowflake(guild, "guild"), limit),
        )
        return [Run(*row) for row in rows]

    def left_sending(self, now: int, limit: int = 100) -> list[Run]:
        """Runs whose sender is gone: perhaps posted, perhaps not. The oldest first."""
        rows = self._rows(
            f"SELECT {COLUMNS} FROM digest_run WHERE {OPEN} AND state = 'sending' AND {FREE}"
            " ORDER BY sending_at, run LIMIT :limit",
            {"now": instant(now), "limit": limit},
        )
        return [Run(*row) for row in rows]

    def claim(
        self, schedule: int, local_date: str, parts: int, owner: str, now: int, lease_seconds: int,
        edition: int | None = None,
    ) -> Run | None:  # fmt: skip
        """The first part of a date that is not finished, leased to ``owner``; made where there are none.

        ``parts`` counts only where the date has none yet; ``edition`` is that of the schedule as the caller knows it.
        None where there is nothing to do: all parts are finished, another process has one, one waits for another try,
        an earlier date is still being sent, or the schedule is paused, gone, left with its guild, or has changed.
        Earlier dates that were never sent are skipped for this one.
        """
        wanted = {
            "schedule": schedule, "date": _date(local_date), "owner": exact_text(owner, "the owner"),
            "now": instant(now), "until": until(now, lease_seconds),
        }  # fmt: skip
        if not 1 <= parts <= MOST_PARTS:
            raise UnfitValueError(f"a digest has 1 to {MOST_PARTS} parts, not {parts}", value=parts)
        with self._writing() as db:
            current = _edition(db, schedule)
            if current is None or current != (edition or current):
                return None
            if not _is_clear(db, wanted):
                return None
            _make(db, wanted, parts, current)
            return _leased(db, {**wanted, "edition": current})

    def takeover(self, run: int, owner: str, now: int, lease_seconds: int) -> Run | None:
        """A run of :meth:`left_sending`, leased to ``owner`` to be settled; None where another was first.

        It stays ``sending``, and keeps when that began.
        """
        values = {
            "run": run, "owner": exact_text(owner, "the owner"), "now": instant(now), "until": until(now, lease_seconds)
        }  # fmt: skip
        with self._writing() as db:
            done = db.execute(
                "UPDATE digest_run SET lease_owner = :owner, lease_until = :until, attempt = attempt + 1,"
                f" updated_at = :now WHERE run = :run AND state = 'sending' AND {FREE}",
                values,
            )
            return _found(db, run) if done.rowcount == 1 else None

    def purge_runs(self, before: int) -> int:
        """Take out finished runs last written before ``before``; their number.

        Keep a few months: a date whose runs are gone could be posted again if the clock went back to it.
        """
        with self._writing() as db:
            sql = f"DELETE FROM digest_run WHERE updated_at < ? AND state IN {FINISHED}"
            return db.execute(sql, (instant(before),)).rowcount


_date = local_date  # the parameter of that name hides it


def _edition(db: sqlite3.Connection, schedule: int) -> int | None:
    """Of a schedule that may run."""
    found = db.execute(
        "SELECT edition FROM schedule WHERE schedule = ? AND paused IS NULL"
        " AND guild NOT IN (SELECT guild FROM guild_left)", (schedule,),
    ).fetchone()  # fmt: skip
    return found[0] if found else None


def _is_clear(db: sqlite3.Connection, wanted: dict[str, Any]) -> bool:
    """Skip what an earlier date left undone; whether no other date is under way."""
    db.execute(
        f"UPDATE digest_run SET state = 'skipped', error = '{LATER_DATE}', updated_at = :now"
        " WHERE schedule = :schedule AND local_date < :date"
        f" AND (state = 'due' OR (state = 'leased' AND {FREE}))", wanted,
    )  # fmt: skip
    others = db.execute(
        "SELECT 1 FROM digest_run WHERE schedule = :schedule AND local_date <> :date"
        " AND state IN ('leased', 'sending')", wanted,
    )  # fmt: skip
    return others.fetchone() is None


def _make(db: sqlite3.Connection, wanted: dict[str, Any], parts: int, edition: int) -> None:
    there = db.execute("SELECT 1 FROM digest_run WHERE schedule = :schedule AND local_date = :date", wanted).fetchone()
    if not there:
        add_parts(db, wanted["schedule"], wanted["date"], range(1, parts + 1), edition, wanted["now"])


def add_parts(db: sqlite3.Connection, schedule: int, local_date: str, parts: range, edition: int, now: int) -> None:
    """Rows for these parts, due."""
    rows = [(schedule, edition, local_date, part, run_nonce(schedule, local_date, part), now, now) for part in parts]
    db.executemany(
        "INSERT INTO digest_run (schedule, edition, local_date, part, nonce, created_at, updated_at, state,"
        " lease_until, not_before, attempt) VALUES (?, ?, ?, ?, ?, ?, ?, 'due', 0, 0, 0)",
        rows,
    )


def _leased(db: sqlite3.Connection, wanted: dict[str, Any]) -> Run | None:
    first = db.execute(
        f"SELECT run FROM digest_run WHERE schedule = :schedule AND local_date = :date AND state NOT IN {FINISHED}"
        " ORDER BY part LIMIT 1", wanted,
    ).fetchone()  # fmt: skip
    if not first:
        return None
    done = db.execute(
        "UPDATE digest_run SET state = 'leased', lease_owner = :owner, lease_until = :until, edition = :edition,"
        " attempt = attempt + 1, updated_at = :now WHERE run = :run"
        f" AND ((state = 'due' AND not_before <= :now) OR (state = 'leased' AND {FREE}))",
        {**wanted, "run": first[0]},
    )
    return _found(db, first[0]) if done.rowcount == 1 else None


def _found(db: sqlite3.Connection, run: int) -> Run:
    return Run(*db.execute(f"SELECT {COLUMNS} FROM digest_run WHERE run = ?", (run,)).fetchone())
