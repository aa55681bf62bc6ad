"""Why the gateway closed a connection: remembered whatever becomes of the connection, and told where it is for good."""

from __future__ import annotations

import discord
from discord.gateway import DiscordClientWebSocketResponse

FATAL_CODES = {
    4004: "Discord does not accept the token; copy it again from the page of the application",
    4010: "Discord refuses the shard of this bot",
    4011: "Discord wants this bot in more shards",
    4012: "Discord no longer speaks this version of its gateway; update the program",
    4013: "Discord does not know an intent that the bot asks for; update the program",
    4014: "Discord does not allow an intent that the bot asks for",
}
"""Close codes of the gateway after which connecting again is of no use (Discord's documentation, opcodes)."""


class Socket(DiscordClientWebSocketResponse):
    """A connection that remembers the code with which the gateway closed it.

    aiohttp puts 1006 in its place where the connection is gone before the goodbye could be answered
    (aio-libs/aiohttp#5180), and discord.py would then resume a session that was ended for good.
    """

    _told: int | None = None

    @property
    def close_code(self) -> int | None:
        """The code that the gateway gave; None while it has not closed."""
        return self._told or super().close_code

    async def close(self, *, code: int = 4000, message: bytes = b"") -> bool:
        """Say goodbye, or answer that of the gateway."""
        self._told = self.close_code
        return await super().close(code=code, message=message)


def remember_close_codes() -> None:
    """Let all connections of discord.py be of :class:`Socket`; it offers no way to choose for one client."""
    discord.http.DiscordClientWebSocketResponse = Socket  # type: ignore[attr-defined]
