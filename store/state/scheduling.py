"""Which of several processes on one file is the one that posts: a lease that it must renew."""

from __future__ import annotations

from store.state.file import StateFile
from store.state.fitting import exact_text, instant
from store.state.leases import FREE, until


class Scheduling(StateFile):
    """The lease. An owner's name must be its own: of this process, and of this run of it."""

    def take_scheduler(self, owner: str, now: int, lease_seconds: int) -> bool:
        """Become the one process that posts, or stay it; False while another is."""
        values = {"owner": exact_text(owner, "the owner"), "now": instant(now), "until": until(now, lease_seconds)}
        with self._writing() as db:
            done = db.execute(
                "INSERT INTO scheduler VALUES (1, :owner, :until) ON CONFLICT DO UPDATE SET owner = :owner,"
                f" lease_until = :until WHERE owner = :owner OR {FREE}",
                values,
            )
        return done.rowcount == 1

    def renew_scheduler(self, owner: str, now: int, lease_seconds: int) -> bool:
        """Stay it; False where another process has taken over."""
        with self._writing() as db:
            sql = "UPDATE scheduler SET lease_until = ? WHERE owner = ?"
            return db.execute(sql, (until(now, lease_seconds), owner)).rowcount == 1

    def release_scheduler(self, owner: str) -> None:
        """Leave it to another process at once."""
        with self._writing() as db:
            db.execute("DELETE FROM scheduler WHERE owner = ?", (owner,))

    def scheduler(self, now: int) -> str | None:
        """The owner whose lease has not run out."""
        found = self._value(f"SELECT owner FROM scheduler WHERE NOT {FREE}", {"now": instant(now)})
        return None if found is None else str(found)
