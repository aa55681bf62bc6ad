"""``dragoman`` as processes that end themselves with SIGKILL at a given point of their first digest.

Run as a program it reads a line of JSON for each process to start, as :class:`Order` makes them, and prints the number
of the process, then how it ended. Processes are forked from this one, in which all is imported already: what they run
is the unmodified program. Points are counted around it: before and behind each statement that writes to ``state.db``,
and on the way of each HTTP request, from the first look at what is due until that look has ended.
"""

from __future__ import annotations

import functools
import gc
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from typing import Any, NamedTuple

WRITING = ("BEGIN", "COMMIT", "ROLLBACK", "INSERT", "UPDATE", "DELETE", "REPLACE")

GUILDS_SECONDS = 0.1
"""Of discord.py, in place of two seconds; rounds are many."""


class Order(NamedTuple):
    """A process to be started."""

    environment: dict[str, str]
    log: str
    """A file for what it says."""
    kill_at: int = -1
    """The point at which it ends; -1 for none."""
    points: str = ""
    """A file in which the points that it passes are named, one a line; empty for none."""

    def line(self) -> str:
        """As it is read."""
        return json.dumps(self._asdict())


class Points:
    """Counts the points that are passed while a digest is posted."""

    def __init__(self, order: Order) -> None:
        self._order, self._passed, self._counting = order, 0, False

    def passed(self, name: str) -> None:
        """One more; it may be the last."""
        if not self._counting:
            return
        if self._passed == self._order.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        self._passed += 1
        if self._order.points:
            with open(self._order.points, "a", encoding="utf-8") as file:
                file.write(f"{name}\n")

    def around(self, call: Callable[..., Any], name: str) -> Callable[..., Any]:
        """The same coroutine function with a point before and one behind it."""

        @functools.wraps(call)
        async def counted(*given: Any, **named: Any) -> Any:
            self.passed(f"before {name}")
            result = await call(*given, **named)
            self.passed(f"behind {name}")
            return result

        return counted

    def during(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same coroutine function; points count while it runs for the first time."""

        @functools.wraps(call)
        async def counted(*given: Any, **named: Any) -> Any:
            self._counting, first = self._passed == 0, self._passed == 0
            try:
                return await call(*given, **named)
            finally:
                self._counting = self._counting and not first

        return counted


def watch(points: Points, state: str) -> None:
    """Put points around what the program writes and sends."""
    from aiohttp import ClientRequest, ClientResponse, ClientSession

    from bot.discord_app.digest_ticker import Digests

    class Watched(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> Any:
            return self._counted(super().execute, sql, *values)

        def executemany(self, sql: str, *values: Any) -> Any:
            return self._counted(super().executemany, sql, *values)

        def _counted(self, call: Callable[..., Any], sql: str, *values: Any) -> Any:
            if not sql.lstrip().startswith(WRITING):
                return call(sql, *values)
            name = " ".join(sql.split())[:60]
            points.passed(f"before {name}")
            result = call(sql, *values)
            points.passed(f"behind {name}")
            return result

    connect = sqlite3.connect

    def connected(path: Any, *given: Any, **named: Any) -> Any:
        return connect(path, *given, **({"factory": Watched, **named} if path == state else named))

    sqlite3.connect = connected
    Digests.tick = points.during(Digests.tick)
    ClientSession._request = points.around(ClientSession._request, "the request")
    ClientRequest.write_bytes = points.around(ClientRequest.write_bytes, "its body is written")
    ClientResponse.start = points.around(ClientResponse.start, "the head of the answer is read")
    ClientResponse.read = points.around(ClientResponse.read, "the answer is read")


def hurry() -> None:
    """Let the library wait less for the servers of the bot, which here are all told at once."""
    from discord import AutoShardedClient

    AutoShardedClient.__init__ = functools.partialmethod(  # type: ignore[assignment]
        AutoShardedClient.__init__, guild_ready_timeout=GUILDS_SECONDS
    )


def run(order: Order) -> int:
    """The program, in the process that was forked for it."""
    from bot.__main__ import main

    os.environ.update(order.environment)
    log = os.open(order.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    hurry()
    if order.kill_at >= 0 or order.points:
        watch(Points(order), order.environment["DRAGOMAN_STATE"])
    return main(["discord"])


def serve() -> None:
    """Start processes, one after the other, as the lines of the input say."""
    import bot.discord_app.running  # noqa: F401 (what all of them need)

    gc.freeze()
    for line in sys.stdin:
        order = Order(**json.loads(line))
        process = os.fork()
        if not process:
            os._exit(run(order))
        print(process, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)


if __name__ == "__main__":
    serve()
