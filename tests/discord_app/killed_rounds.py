"""A digest whose process is killed at a point of it, and what the next process makes of that."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple, Self

from store.state import GuildSettings, Schedule, open_state
from tests.discord_app.killed_program import Order
from tests.discord_app.program import settings_for
from tests.discord_server import Channel, Guild, Permission, ServerThread

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40.0
MINUTES_LATER = 200
"""Seconds after which Discord knows no nonce any more."""
LOOKED = 0.1
"""Seconds for a process that finds nothing to do to go wrong."""
OPEN = {"due", "leased", "sending"}

Then = Literal["soon", "later", "unreadable"]
"""When the next process comes: while the nonce counts; when only the history tells; or when not even that does,
because the bot may not read it."""


class Round(NamedTuple):
    """What came of one kill."""

    exit: int
    killed_while: str
    """State of the run when the process was killed; "none" where there was no run yet."""
    ended: str
    posts: int
    notices: int
    """Messages to those who manage the server."""
    moved_on: bool
    """Whether the schedule waits for another day."""
    healthy: bool
    """Whether ``PRAGMA integrity_check`` finds the file in order, after the kill and at the end."""

    def right(self, then: Then) -> bool:
        """One post, told nobody; where nobody can know whether it was posted, none more, and one notice."""
        unsure = then == "unreadable" and self.killed_while == "sending"
        expected = ("unknown", 1) if unsure else ("sent", 0)
        posts = (0, 1) if unsure else (1,)
        return (self.ended, self.notices) == expected and self.posts in posts and self.moved_on and self.healthy


class Place(NamedTuple):
    """A server with a digest that is due."""

    guild: Guild
    channel: Channel
    notices: Channel
    due: str


class Killing:
    """Rounds on one Discord, with processes forked from one that has imported all. Use it as a context manager."""

    def __init__(self, thread: ServerThread, folder: Path, letters: Path) -> None:
        self._thread, self._folder, self.state = thread, folder, folder / "state.db"
        self._environment = settings_for(thread.server, letters, self.state)
        self._running = 0
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("DRAGOMAN_", "DISCORD_"))}
        self._starter = subprocess.Popen(
            [sys.executable, "-m", "tests.discord_app.killed_program"], text=True, cwd=ROOT,
            env={**kept, "HOME": str(folder), "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._running:  # something went wrong in between
            os.kill(self._running, signal.SIGKILL)
        self._starter.communicate()  # the end of its input ends it

    def points(self) -> list[str]:
        """The points of an undisturbed digest, in order."""
        place, file = self._prepared(), self._folder / "points"
        file.unlink(missing_ok=True)
        self._finished(Order(self._environment, self._log, points=str(file)))
        self._thread.call(self._thread.server.remove_guild, place.guild)
        return file.read_text("utf-8").splitlines()

    def round(self, point: int, then: Then) -> Round:
        """Kill a process at ``point`` of its digest, and let another one finish."""
        place = self._prepared()
        self._start(Order(self._environment, self._log, kill_at=point))
        code = self._ended()
        found, healthy = self._states(), self._healthy()
        self._time_goes_by(place, then)
        self._finished(Order(self._environment, self._log))
        made = Round(
            code, *(found or ["none"]), *self._states(), len(place.channel.messages), len(place.notices.messages),
            self._next_date() > place.due, healthy and self._healthy(),
        )  # fmt: skip
        self._thread.call(self._thread.server.remove_guild, place.guild)
        return made

    @property
    def _log(self) -> str:
        return str(self._folder / "log")

    def _prepared(self) -> Place:
        for file in self._folder.glob("state.db*"):
            file.unlink()
        server, now = self._thread.server, time.gmtime()
        server.record.identifies = 0  # a round is a day to Discord, which allows a thousand sessions in one
        guild = self._thread.call(server.add_guild, "Letters")
        channel, notices = (self._thread.call(server.add_channel, guild, name) for name in ("digests", "notices"))
        today = time.strftime("%Y-%m-%d", now)
        with open_state(self.state) as state:
            state.set_guild_settings(GuildSettings(guild.id, admin_channel=notices.id))
            state.add_schedule(
                Schedule(None, guild.id, channel.id, "daily", time.strftime("%H:%M", now), "Etc/UTC",
                         ("holdings",), empty="say", next_run=int(time.time()), next_date=today)
            )  # fmt: skip
        return Place(guild, channel, notices, today)

    def _start(self, order: Order) -> int:
        assert self._starter.stdin is not None
        assert self._starter.stdout is not None
        self._starter.stdin.write(f"{order.line()}\n")
        self._starter.stdin.flush()
        self._running = int(self._starter.stdout.readline())
        return self._running

    def _ended(self) -> int:
        assert self._starter.stdout is not None
        code, self._running = int(self._starter.stdout.readline()), 0
        return code

    def _time_goes_by(self, place: Place, then: Then) -> None:
        """The leases of the killed process run out: a minute, or some, that nobody need wait for."""
        seconds = 0 if then == "soon" else MINUTES_LATER
        server = self._thread.server
        self._thread.call(server.clock.advance, seconds)
        if then == "unreadable":
            self._thread.call(lambda: server.overwrite(place.channel, deny=Permission.READ_MESSAGE_HISTORY))
        with closing(sqlite3.connect(self.state, isolation_level=None)) as db:
            db.execute("UPDATE scheduler SET lease_until = 0")
            db.execute(
                "UPDATE digest_run SET lease_until = 0, sending_at = sending_at - :by, created_at = created_at - :by"
                " WHERE state IN ('leased', 'sending')", {"by": seconds},
            )  # fmt: skip

    def _finished(self, order: Order) -> None:
        """A process that is stopped when the run has come to its end."""
        process = self._start(order)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and not self._settled():
            time.sleep(0.02)
        time.sleep(LOOKED)
        os.kill(process, signal.SIGTERM)  # what is under way goes out first
        code = self._ended()
        assert code == 0, f"exit code {code}: {Path(self._log).read_text('utf-8')[-2000:]}"

    def _settled(self) -> bool:
        """Whether a process looks what is due, and the run has come to its end."""
        looking = self._rows("SELECT 1 FROM scheduler WHERE lease_until > 0")
        return bool(looking and self._states()) and OPEN.isdisjoint(self._states())

    def _states(self) -> list[str]:
        return [str(state) for (state,) in self._rows("SELECT state FROM digest_run")]

    def _next_date(self) -> str:
        return str(self._rows("SELECT next_date FROM schedule")[0][0])

    def _healthy(self) -> bool:
        return self._rows("PRAGMA integrity_check") == [("ok",)]

    def _rows(self, sql: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.state)) as db:
            return db.execute(sql).fetchall()
