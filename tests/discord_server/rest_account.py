"""The bot's own account, its application, and where the gateway is."""

from __future__ import annotations

from tests.discord_server import payloads
from tests.discord_server.calls import Call, Reply, Routes
from tests.discord_server.core import Core

STARTS_A_DAY = 1000


class AccountRoutes:
    """Answers to ``/users/@me``, ``/applications/@me`` and ``/gateway``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def routes(self) -> Routes:
        return [
            ("GET", "/users/@me", self.me), ("GET", "/oauth2/applications/@me", self.application),
            ("GET", "/applications/@me", self.application), ("GET", "/gateway", self.gateway),
            ("GET", "/gateway/bot", self.gateway_bot),
        ]  # fmt: skip

    async def me(self, call: Call) -> Reply:
        """The bot's user."""
        return Reply(payloads.me(self._core.bot_user))

    async def application(self, call: Call) -> Reply:
        """The application."""
        return Reply(payloads.application(self._core.world, 0, self._core.owner))

    async def gateway(self, call: Call) -> Reply:
        """Where the gateway is."""
        return Reply({"url": self._core.gateway.url})

    async def gateway_bot(self, call: Call) -> Reply:
        """Where it is, how many shards are advised, and how many sessions may still be begun."""
        gateway = self._core.gateway
        limit = {
            "total": STARTS_A_DAY, "remaining": max(0, STARTS_A_DAY - self._core.record.identifies),
            "reset_after": 86_400_000, "max_concurrency": gateway.max_concurrency,
        }  # fmt: skip
        return Reply({"url": gateway.url, "shards": gateway.shards, "session_start_limit": limit})
