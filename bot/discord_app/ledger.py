"""``state.db`` for the event loop: every call runs on the one thread that reads and writes it, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from time import monotonic
from typing import TypeVar

from store.errors import StoreError
from store.state import GuildSettings, State, open_state

HURRY_SECONDS = 3.0
"""How long all that is still to be written waits, once the bot stops, for another process that holds the file."""
T = TypeVar("T")


class Ledger:
    """Settings, schedules and questions asked. Settings of guilds are all held in memory: every question needs them.

    Those that another process changes are read anew at the next use of the file, which the ticker of the digests makes
    every few seconds.
    """

    def __init__(self, path: str) -> None:
        """Open the file at ``path``; raises StoreError when it cannot be used."""
        self._state = open_state(path)
        self._pool = ThreadPoolExecutor(1, "dragoman-state")
        self._version, self._guilds = self._state.version(), _by_guild(self._state)
        self._until: float | None = None

    async def run(self, work: Callable[[State], T]) -> T:
        """Do ``work`` on the thread of the file."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._done, work)

    def _done(self, work: Callable[[State], T]) -> T:
        if self._until is not None:
            self._state.wait_at_most(max(0.0, self._until - monotonic()))
        try:
            return work(self._state)
        finally:
            with suppress(StoreError):  # what is held stays, and the next use looks again
                self._look()

    def _look(self) -> None:
        """Read the settings anew where another process has written; on the thread of the file."""
        version = self._state.version()
        if version != self._version:
            self._guilds = _by_guild(self._state)
            self._version = version

    def guild(self, guild: int) -> GuildSettings:
        """The settings of a guild; the defaults where nothing was set.

        From memory: before a question is taken up nothing may wait for the file.
        """
        return self._guilds.get(guild) or GuildSettings(guild)

    async def set_guild(self, settings: GuildSettings) -> None:
        """Keep settings of a guild; they are on disk when this returns."""

        def work(state: State) -> None:
            state.set_guild_settings(settings)
            self._guilds[settings.guild] = settings

        await self.run(work)

    async def reset_guild(self, guild: int) -> GuildSettings:
        """Back to the defaults, which are given."""

        def work(state: State) -> None:
            state.reset_guild_settings(guild)
            self._guilds.pop(guild, None)

        await self.run(work)
        return self.guild(guild)

    def hurry(self) -> None:
        """Let what waits for another process give up soon: each call has seconds, and many may be in the queue."""
        if self._until is None:
            self._until = monotonic() + HURRY_SECONDS

    def close(self) -> None:
        """Write what is waiting to be written, and close the file."""
        self.hurry()
        self._pool.shutdown(wait=True)
        self._state.close()


def _by_guild(state: State) -> dict[int, GuildSettings]:
    return {settings.guild: settings for settings in state.all_guild_settings()}
