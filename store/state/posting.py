"""What happens to a claimed run, step by step, up to the message that was posted.

Every step is refused to whoever has lost the lease, or takes it out of turn: LostLeaseError, and nothing is written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from store.errors import LostLeaseError, UnfitValueError
from store.state.fitting import exact_text, instant, local_date, optional_text, snowflake, text
from store.state.leases import until
from store.state.runs import COLUMNS, MOST_PARTS, Run, Runs, add_parts


class Posting(Runs):
    """Steps of a run."""

    def store_body(self, run: int, owner: str, body: str, nonce: str, now: int) -> None:
        """Keep what is to be posted, before it is; it may be kept anew until it is being sent."""
        values = {"body": exact_text(body, "the digest"), "nonce": exact_text(nonce, "the nonce")}
        with self._writing() as db:
            _step(db, run, owner, now, ("leased",), "body = :body, nonce = :nonce", values)

    def store_bodies(self, run: int, owner: str, bodies: Sequence[str], now: int) -> list[Run]:
        """Keep all parts of a date, rendered at once by whoever leased the first; the date has so many parts from now.

        They keep the nonces that :func:`run_nonce` gives them.
        """
        if not 1 <= len(bodies) <= MOST_PARTS:
            raise UnfitValueError(f"a digest has 1 to {MOST_PARTS} parts, not {len(bodies)}", value=len(bodies))
        for body in bodies:
            exact_text(body, "the digest")
        with self._writing() as db:
            found = _step(db, run, owner, now, ("leased",), "body = :body", {"body": bodies[0]}, " AND part = 1")
            date = (found.schedule, found.local_date)
            db.execute("DELETE FROM digest_run WHERE schedule = ? AND local_date = ? AND part > 1", date)
            add_parts(db, *date, range(2, len(bodies) + 1), found.edition, now)
            db.executemany(
                "UPDATE digest_run SET body = ? WHERE schedule = ? AND local_date = ? AND part = ?",
                [(body, *date, part) for part, body in enumerate(bodies, 1)],
            )
        return self.runs(*date)

    def sending(self, run: int, owner: str, now: int, lease_seconds: int | None = None) -> Run:
        """The next thing done is the request; with ``lease_seconds``, the lease begins anew.

        :raises UnfitValueError: when there is no body yet.
        """
        values = {"until": None if lease_seconds is None else until(now, lease_seconds)}
        sets = "state = 'sending', sending_at = :now, lease_until = coalesce(:until, lease_until)"
        with self._writing() as db:
            found = _step(db, run, owner, now, ("leased",), sets, values)
            if found.body is None:
                raise UnfitValueError(f"run {run} has nothing to send", value=run, way_out="store its body first")
            return found

    def sent(self, run: int, owner: str, message: int, next_run: int, next_date: str, now: int) -> None:
        """It is posted as ``message``. With the last part of a date its schedule moves on, in the same transaction."""
        values = {"message": snowflake(message, "message")}
        sets = "state = 'sent', message = :message, error = NULL"
        with self._writing() as db:
            found = _step(db, run, owner, now, ("sending",), sets, values)
            db.execute("UPDATE schedule SET told_admin = 0 WHERE schedule = ?", (found.schedule,))
            _move_on(db, found, next_run, next_date)

    def skip(self, run: int, owner: str, reason: str, next_run: int, next_date: str, now: int) -> None:
        """Nothing is posted for this date any more; its schedule moves on."""
        self._end(run, owner, "skipped", ("leased",), reason, (next_run, next_date, now))

    def pause_run(self, run: int, owner: str, reason: str, next_run: int, next_date: str, now: int) -> None:
        """The post was refused for good and the rest of this date is not tried; its schedule moves on."""
        self._end(run, owner, "paused", ("leased", "sending"), reason, (next_run, next_date, now))

    def unknown(self, run: int, owner: str, reason: str, next_run: int, next_date: str, now: int) -> None:
        """Nobody can tell whether it was posted, and it is not sent again. Later parts may still be."""
        with self._writing() as db:
            sets = "state = 'unknown', error = :error"
            found = _step(db, run, owner, now, ("sending",), sets, {"error": text(reason)})
            _move_on(db, found, next_run, next_date)

    def back_to_due(self, run: int, owner: str, now: int, error: str | None = None, not_before: int = 0) -> None:
        """Not posted for certain: to be tried again, from ``not_before`` on, by whoever claims it."""
        values = {"error": optional_text(error), "not_before": instant(not_before)}
        sets = "state = 'due', lease_until = 0, sending_at = NULL, error = :error, not_before = :not_before"
        with self._writing() as db:
            _step(db, run, owner, now, ("leased", "sending"), sets, values)

    def renew(self, run: int, owner: str, now: int, lease_seconds: int) -> None:
        """Keep a run for longer."""
        values = {"until": until(now, lease_seconds)}
        with self._writing() as db:
            _step(db, run, owner, now, ("leased", "sending"), "lease_until = :until", values)

    def release(self, owner: str, now: int) -> int:
        """Give back what ``owner`` has claimed and not begun to send; how many. For a clean stop."""
        with self._writing() as db:
            done = db.execute(
                "UPDATE digest_run SET state = 'due', lease_until = 0, updated_at = ?"
                " WHERE state = 'leased' AND lease_owner = ?",
                (instant(now), owner),
            )
        return done.rowcount

    def _end(
        self, run: int, owner: str, state: str, before: tuple[str, ...], reason: str, then: tuple[int, str, int]
    ) -> None:
        next_run, next_date, now = then
        values = {"state": state, "error": text(reason)}
        with self._writing() as db:
            found = _step(db, run, owner, now, before, "state = :state, error = :error", values)
            db.execute(
                "UPDATE digest_run SET state = ?, error = ?, updated_at = ? WHERE schedule = ? AND local_date = ?"
                " AND state = 'due'", (state, text(reason), now, found.schedule, found.local_date),
            )  # fmt: skip
            _move_on(db, found, next_run, next_date)


def _step(
    db: sqlite3.Connection, run: int, owner: str, now: int, before: tuple[str, ...], sets: str,
    values: Mapping[str, object], where: str = "",
) -> Run:  # fmt: skip
    """Change a run that ``owner`` has the lease of and that is in one of the states ``before``."""
    states = ", ".join(f"'{state}'" for state in before)
    done = db.execute(
        f"UPDATE digest_run SET {sets}, updated_at = :now"
        f" WHERE run = :run AND lease_owner = :owner AND state IN ({states}){where}",
        {**values, "run": run, "owner": owner, "now": instant(now)},
    )
    if done.rowcount != 1:
        raise LostLeaseError(f"run {run} of a digest is no longer this process's to write", value=run, place=owner)
    return Run(*db.execute(f"SELECT {COLUMNS} FROM digest_run WHERE run = ?", (run,)).fetchone())


def _move_on(db: sqlite3.Connection, run: Run, next_run: int, next_date: str) -> None:
    """Set the schedule's next run, unless a part of this date is left to do or the schedule has changed meanwhile."""
    values = {
        "schedule": run.schedule, "date": run.local_date, "edition": run.edition, "next_run": instant(next_run),
        "next_date": local_date(next_date),
    }  # fmt: skip
    db.execute(
        "UPDATE schedule SET next_run = :next_run, next_date = :next_date WHERE schedule = :schedule"
        " AND edition = :edition AND next_run < :next_run AND NOT EXISTS (SELECT 1 FROM digest_run AS r WHERE"
        " r.schedule = :schedule AND r.local_date = :date AND r.state IN ('due', 'leased', 'sending'))",
        values,
    )
