"""A message through a webhook: what each failure says of whether it was posted, and that none makes it two."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import discord
import pytest

from bot.discord_app.digest_webhook import Trouble, deliver
from bot.discord_settings import WebhookSettings
from bot.render.embeds import Embed
from tests.discord_server import Channel, DiscordServer
from tests.discord_server.faults import HTML

Sent = Callable[..., Awaitable[Trouble | None]]


@pytest.fixture
def channel(discord_server: DiscordServer) -> Channel:
    """Where the webhook posts."""
    return discord_server.add_channel(discord_server.add_guild("Letters"), "digests")


@pytest.fixture
def sent(discord_server: DiscordServer, channel: Channel, monkeypatch: pytest.MonkeyPatch) -> Sent:
    """Sends one message; gives what went wrong."""
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)  # as it was, after the test
    made = discord_server.add_webhook(channel)

    async def send(seconds: float = 10.0, api: str = discord_server.api_url) -> Trouble | None:
        return await asyncio.to_thread(deliver, WebhookSettings(made.id, made.token, api), (Embed("text"),), seconds)

    return send


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (404, {"code": 10015}, "the webhook is gone; make another"),
        (401, {"code": 50027}, "Discord does not accept the token of the webhook"),
        (404, {"code": 10003}, "the channel is gone"),
        (400, {"code": 200000}, "the server’s AutoMod blocks its text"),
        (403, HTML, "Discord refuses it (403, 0)"),
        (429, HTML, "Discord asks for a pause"),
    ],
)
async def test_refusals_mean_that_nothing_was_posted(
    discord_server: DiscordServer, sent: Sent, status: int, body: Any, said: str
) -> None:
    discord_server.fail("POST *", status, body=body)
    fault = await sent()
    assert fault is not None
    assert fault.says.startswith(said)
    assert fault.refused


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"status": 500}, "Discord fails (500)"),
        ({"status": 503, "body": HTML}, "Discord fails (503)"),
        ({"status": 200, "body": HTML}, "Discord's answer cannot be understood (TypeError)"),
        ({"status": 200, "body": b'{"id": "1'}, "Discord's answer cannot be understood (JSONDecodeError)"),
        ({"status": 0, "delay": 3.0}, "the network fails (TimeoutError)"),
        ({"reset": True}, "the network fails (ServerDisconnectedError)"),
    ],
)
async def test_what_nobody_can_tell_is_sent_once_and_told(
    discord_server: DiscordServer, sent: Sent, fault: dict[str, Any], said: str
) -> None:
    discord_server.fail("POST *", times=None, stored="delay" not in fault, **fault)
    assert await sent(1.0) == Trouble(said)
    assert len(discord_server.requests) == 1


@pytest.mark.asyncio
async def test_a_server_that_is_not_there_gets_nothing(sent: Sent) -> None:
    fault = await sent(api="http://127.0.0.1:9/api/v10")
    assert fault == Trouble("Discord cannot be reached; is this machine connected?", refused=True)


@pytest.mark.asyncio
@pytest.mark.parametrize("via", [True, False], ids=["by discord", "by a proxy"])
async def test_a_short_pause_is_waited_for(
    discord_server: DiscordServer, channel: Channel, sent: Sent, via: bool
) -> None:
    discord_server.rate_limit("POST *", 0.2, via=via)
    assert await sent() is None
    assert len(channel.messages) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize(("pause", "tries"), [(3600, 1), (None, 1), (0, 3)])
async def test_no_pause_is_waited_for_without_end(
    discord_server: DiscordServer, sent: Sent, pause: float | None, tries: int
) -> None:
    discord_server.rate_limit("POST *", pause, times=None)
    assert await sent() == Trouble("Discord asks for a pause", refused=True)
    assert len(discord_server.requests) == tries
