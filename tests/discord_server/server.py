"""A Discord on the loopback interface, for an unmodified bot to run against."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.discord_server import faults
from tests.discord_server.faults import Fault
from tests.discord_server.record import PATIENCE, Ping, Request
from tests.discord_server.rest import BASE, Rest
from tests.discord_server.rest_account import AccountRoutes
from tests.discord_server.rest_commands import CommandRoutes
from tests.discord_server.rest_guilds import GuildRoutes
from tests.discord_server.rest_interactions import InteractionRoutes
from tests.discord_server.rest_messages import MessageRoutes
from tests.discord_server.rest_webhooks import WebhookRoutes
from tests.discord_server.speaking import Speaking

LOOPBACK = "127.0.0.1"


class DiscordServer(Speaking):
    """``async with DiscordServer() as server:`` serves REST and the gateway on a free port of 127.0.0.1.

    Its users act through ``slash``, ``autocomplete``, ``press``, ``choose``, ``submit_modal``, ``context_command`` and
    ``say``; what the bot did stands in ``Exchange``, ``next_message`` and ``record``. Limits are checked on all that it
    receives: a breach is answered with 400 and stays in ``violations``, which a test expects to be empty.
    """

    def __init__(self) -> None:
        super().__init__()
        self._runner: web.AppRunner | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        interactions = InteractionRoutes(self)
        parts = (AccountRoutes(self), CommandRoutes(self, self.commands), interactions,
                 WebhookRoutes(self, interactions), MessageRoutes(self), GuildRoutes(self))  # fmt: skip
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/", self.gateway.handle)
        Rest(self).mount(app, [route for part in parts for route in part.routes()])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, LOOPBACK, 0)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.gateway.url = self.gateway_url
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gateway.drop()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        """What ``discord.http.Route.BASE`` is set to: ``http://127.0.0.1:PORT/api/v10``."""
        return f"http://{LOOPBACK}:{self._port}{BASE}"

    @property
    def gateway_url(self) -> str:
        """What ``discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY`` is set to: ``ws://127.0.0.1:PORT/gateway/``."""
        return f"ws://{LOOPBACK}:{self._port}/gateway/"

    # Failures on request.

    def fail(
        self, pattern: str, status: int = 500, times: int | None = 1, body: Any = None,
        headers: dict[str, str] | None = None, *, delay: float = 0.0, reset: bool = False, stored: bool = False,
    ) -> Fault:  # fmt: skip
        """Let the next ``times`` requests that fit ``"POST /channels/*/messages"`` fail; None means for good.

        ``body``: an object goes as JSON, a text as a web page (``faults.HTML``), bytes as JSON that may be cut short.
        ``stored`` does what was asked and fails all the same; ``reset`` breaks the connection; ``status=0`` delays.
        """
        made = faults.fault(pattern, status, times, body, headers)
        made.delay, made.reset, made.stored = delay, reset, stored
        return self.faults.add(made)

    def rate_limit(
        self, pattern: str, retry_after: float | None = 0.05, *, via: bool = True, scope: str = "user",
        times: int | None = 1,
    ) -> Fault:  # fmt: skip
        """Answer 429; ``retry_after=None`` leaves it out of the body, ``scope`` is user, shared or global."""
        return self.faults.add(faults.too_many(pattern, retry_after, via, scope, times))

    def delay_rest(self, seconds: float) -> None:
        """Let every request wait before it is looked at."""
        self.faults.rest_delay = seconds

    # The gateway.

    def dispatch(self, event: str, data: dict[str, Any], guild_id: int | None = None) -> int:
        """Send any event to all sessions that want it; how many connections it went to."""
        return self.gateway.dispatch(event, data, guild_id)

    def close_gateway(self, code: int, at_once: bool = False) -> None:
        """Close all connections with this code; ``at_once`` hangs up without waiting for the answer."""
        self.gateway.close(code, at_once)

    def drop_gateway(self) -> None:
        """Break all connections without a close frame."""
        self.gateway.drop()

    def send_reconnect(self) -> None:
        """Ask for a reconnection (op 7)."""
        self.gateway.reconnect()

    def invalidate_session(self, resumable: bool) -> None:
        """Invalidate the session (op 9)."""
        self.gateway.invalidate(resumable)

    def go_silent(self) -> None:
        """Say nothing more on the present connections, no heartbeat acknowledgement either."""
        for connection in self.gateway.connections:
            connection.silent = True

    def refuse_connections(self, times: int) -> None:
        """Refuse the next connections to the gateway with 503."""
        self.gateway.refusing = times

    async def ready(self, timeout: float = PATIENCE, sessions: int = 1) -> None:
        """Wait until so many sessions have been identified or resumed and are connected."""
        await self.until(lambda: len(self.gateway.live()) >= sessions, timeout, "a session on the gateway")

    # What was received: the fields of ``record`` that tests ask for most.

    @property
    def requests(self) -> list[Request]:
        return self.record.requests

    @property
    def violations(self) -> list[str]:
        return self.record.violations

    @property
    def bodies_without_allowed_mentions(self) -> list[Request]:
        return self.record.bodies_without_allowed_mentions

    @property
    def pings(self) -> list[Ping]:
        return self.record.pings

    @property
    def identifies(self) -> int:
        return self.record.identifies

    @property
    def resumes(self) -> int:
        return self.record.resumes

    @property
    def close_codes(self) -> list[int | None]:
        return self.record.close_codes
