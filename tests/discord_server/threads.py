"""The server in a thread of its own, for tests and benches that have no event loop, or must not share theirs."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from tests.discord_server.server import DiscordServer

P = ParamSpec("P")
T = TypeVar("T")
PATIENCE = 60.0


class ServerThread:
    """``with ServerThread() as thread:`` has a ``thread.server``; its coroutines go through ``thread.run``.

    Its plain methods may be called from outside only while nothing else happens on it, as before the bot starts; else
    use ``thread.call(server.add_guild, "name")``.
    """

    def __init__(self) -> None:
        self.server = DiscordServer()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fake discord", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self.run(self.server.__aenter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.run(self.server.__aexit__(kind, error, trace))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, awaitable: Awaitable[T], timeout: float = PATIENCE) -> T:
        """The result of a coroutine of the server, waited for."""

        async def waited() -> T:
            return await awaitable

        return asyncio.run_coroutine_threadsafe(waited(), self._loop).result(timeout)

    def call(self, function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
        """The result of a plain method of the server, called in its thread."""

        async def called() -> T:
            return function(*arguments, **named)

        return self.run(called())
