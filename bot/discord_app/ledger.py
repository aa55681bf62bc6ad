"""``state.db`` for the event loop: every call runs on the one thread that reads and writes it, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from store.state import GuildSettings, State, open_state

T = TypeVar("T")


class Ledger:
    """Settings, schedules and questions asked. Settings of guilds are all held in memory: every question needs them.

    Those that another process changes meanwhile are seen when this one is started again.
    """

    def __init__(self, path: str) -> None:
        """Open the file at ``path``; raises StoreError when it cannot be used."""
        self._state = open_state(path)
        self._pool = ThreadPoolExecutor(1, "dragoman-state")
        self._guilds = {settings.guild: settings for settings in self._state.all_guild_settings()}

    async def run(self, work: Callable[[State], T]) -> T:
        """Do ``work`` on the thread of the file."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work, self._state)

    def guild(self, guild: int) -> GuildSettings:
        """The settings of a guild; the defaults where nothing was set.

        From memory: before a question is taken up nothing may wait for the file.
        """
        return self._guilds.get(guild) or GuildSettings(guild)

    async def set_guild(self, settings: GuildSettings) -> None:
        """Keep settings of a guild; they are on disk when this returns."""
        await self.run(lambda state: state.set_guild_settings(settings))
        self._guilds[settings.guild] = settings

    async def reset_guild(self, guild: int) -> GuildSettings:
        """Back to the defaults, which are given."""
        await self.run(lambda state: state.reset_guild_settings(guild))
        self._guilds.pop(guild, None)
        return self.guild(guild)

    def close(self) -> None:
        """Write what is waiting to be written, and close the file."""
        self._pool.shutdown(wait=True)
        self._state.close()
