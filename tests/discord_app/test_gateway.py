"""The connection: lost, silent, sent away, asked to come again; and the servers that arrive late."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import discord
import pytest
import pytest_asyncio
import yarl
from aiohttp import test_utils, web

from bot.discord_app import greeting
from bot.discord_app.client import Client, TooManySessionsError
from bot.discord_app.close_codes import FATAL_CODES
from bot.discord_app.desk import Desk
from bot.discord_app.front import Front
from bot.discord_app.ledger import Ledger
from bot.discord_app.limits import MOST_SESSIONS, Sessions
from store.state import GuildSettings
from tests.discord_app.conftest import Hasty, left
from tests.discord_server import DiscordServer
from tests.discord_server.record import PATIENCE

pytestmark = pytest.mark.asyncio


class Begun(NamedTuple):
    """A bot, and the task that ends with it."""

    client: Client
    running: asyncio.Task[None]


Connect = Callable[[], Begun]


@pytest_asyncio.fixture
async def connect(
    discord_server: DiscordServer, letters_db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Connect]:
    """Starts the bot, without pauses between sessions."""
    monkeypatch.setattr(discord.http.Route, "BASE", discord_server.api_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(discord_server.gateway_url))
    monkeypatch.setattr(discord.client.Client, "before_identify_hook", _at_once)
    with closing(Desk(str(letters_db))) as desk, closing(Ledger(str(tmp_path / "state.db"))) as ledger:
        begun: list[Begun] = []

        def start() -> Begun:
            client = Client(Front(desk, ledger))
            client._connection.heartbeat_timeout = 12 * discord_server.gateway.heartbeat_interval
            begun.append(Begun(client, asyncio.create_task(client.start(discord_server.token))))
            return begun[-1]

        yield start
        for client, running in begun:
            await left(client, running)
        async with asyncio.timeout(PATIENCE):
            while any(isinstance(thread, discord.gateway.KeepAliveHandler) for thread in threading.enumerate()):
                await asyncio.sleep(0.01)


async def _at_once(self: discord.Client, shard_id: int | None, *, initial: bool = False) -> None:
    """discord.py waits five seconds before another session."""


@pytest.mark.parametrize("trouble", ["asked to come again", "invalid, to be resumed", "cut off", 4000, 4009, 1001])
async def test_a_session_is_resumed(discord_server: DiscordServer, connect: Connect, trouble: str | int) -> None:
    connect()
    await discord_server.ready()
    if trouble == "asked to come again":
        discord_server.send_reconnect()
    elif trouble == "invalid, to be resumed":
        discord_server.invalidate_session(True)
    elif trouble == "cut off":
        discord_server.drop_gateway()
    else:
        discord_server.close_gateway(int(trouble))
    await discord_server.until(lambda: discord_server.resumes == 1, what="the session to be resumed")
    assert discord_server.identifies == 1


async def test_a_gateway_that_has_gone_silent_is_left_and_the_session_resumed(
    discord_server: DiscordServer, connect: Connect
) -> None:
    discord_server.gateway.heartbeat_interval = 0.05
    connect()
    await discord_server.ready()
    discord_server.go_silent()
    await discord_server.until(lambda: discord_server.resumes == 1, what="the session to be resumed")
    assert discord_server.identifies == 1


@pytest.mark.parametrize("code", FATAL_CODES)
async def test_a_code_that_ends_the_bot_is_heard_also_when_the_connection_is_gone_by_then(
    discord_server: DiscordServer, connect: Connect, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    identify = discord.gateway.DiscordWebSocket.identify

    async def identify_and_be_closed(self: discord.gateway.DiscordWebSocket) -> None:
        await identify(self)
        await discord_server.ready()
        discord_server.close_gateway(code, at_once=True)
        while self.socket.get_extra_info("peername"):
            await asyncio.sleep(0)

    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "identify", identify_and_be_closed)
    expected = discord.PrivilegedIntentsRequired if code == 4014 else discord.ConnectionClosed
    with pytest.raises(expected):
        await asyncio.wait_for(connect().running, PATIENCE)
    assert (discord_server.identifies, discord_server.resumes) == (1, 0)


async def test_a_gateway_that_ends_the_bot_instead_of_a_hello_is_not_tried_again(
    discord_server: DiscordServer, connect: Connect
) -> None:
    discord_server.gateway.version = "11"
    with pytest.raises(discord.ConnectionClosed, match="4012"):
        await asyncio.wait_for(connect().running, PATIENCE)
    assert discord_server.record.connections == 1


async def test_a_gateway_that_answers_no_goodbye_has_said_hello(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, discord_server: DiscordServer
) -> None:
    monkeypatch.setattr(greeting, "GOODBYE_SECONDS", 0.05)
    over = asyncio.Event()

    async def hello_and_no_more(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 41250}})
        await over.wait()
        return socket

    client = connect().client
    await discord_server.ready()
    app = web.Application()
    app.router.add_get("/", hello_and_no_more)
    async with test_utils.TestServer(app) as silent:
        await asyncio.wait_for(greeting.greeted(client.http, yarl.URL(str(silent.make_url("/")))), 10)
        over.set()
    assert "cannot be reached" not in caplog.text


async def test_a_bot_that_has_left_connects_no_more_shards(
    discord_server: DiscordServer, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def the_others_are_refused(self: discord.Client, shard_id: int | None, *, initial: bool = False) -> None:
        discord_server.refuse_connections(1000)

    monkeypatch.setattr(discord.client.Client, "before_identify_hook", the_others_are_refused)
    monkeypatch.setattr(discord.shard, "asyncio", Hasty())
    discord_server.gateway.shards = 2
    begun = connect()
    await discord_server.until(
        lambda: 0 < discord_server.gateway.refusing < 1000, what="the second shard to be refused"
    )
    await begun.client.close()
    await asyncio.wait_for(begun.running, PATIENCE)


async def test_a_bot_that_has_left_begins_no_digests(discord_server: DiscordServer, connect: Connect) -> None:
    client = connect().client
    client._connection.guild_ready_timeout = 0.1
    await discord_server.until(lambda: bool(client._connection._ready_tasks), what="the bot to have heard READY")
    await client.close()
    await client.wait_until_ready()
    await asyncio.sleep(0.1)  # handlers of the event begin after those who waited for it
    assert await client.front.ledger.run(lambda state: state.scheduler(int(client.front.clock()))) is None


async def test_a_gateway_that_ends_every_session_is_given_only_so_many_in_an_hour(
    discord_server: DiscordServer, connect: Connect
) -> None:
    discord_server.gateway.heartbeat_interval = 0.05
    begun = connect()
    for number in range(1, MOST_SESSIONS + 1):
        await discord_server.until(lambda number=number: discord_server.identifies == number, 10, f"session {number}")
        await discord_server.ready()
        discord_server.invalidate_session(False)
    with pytest.raises(TooManySessionsError):
        await asyncio.wait_for(begun.running, PATIENCE)
    assert discord_server.identifies == MOST_SESSIONS


async def test_sessions_are_counted_by_the_hour_and_by_shard() -> None:
    sessions = Sessions(most=2, seconds=3600)
    for now in (0.0, 600.0):
        assert sessions.wait(0, now) == 0
        sessions.begun(0, now)
    assert sessions.wait(0, 700.0) == 2900
    assert sessions.wait(1, 700.0) == 0
    assert sessions.longest_wait(700.0) == 2900
    assert sessions.wait(0, 3600.0) == 0


async def test_thousands_of_servers_that_have_not_arrived_are_not_taken_for_left(
    discord_server: DiscordServer, connect: Connect
) -> None:
    guilds = [discord_server.add_guild(f"Guild {number}") for number in range(2_499)]
    for guild in guilds[1:]:
        guild.available = False
    channel = discord_server.add_channel(guilds[0], "general")
    ann = discord_server.add_member(guilds[0], "ann")
    client = connect().client
    await client.front.ledger.set_guild(GuildSettings(guilds[7].id, quiet=True))
    await client.front.ledger.set_guild(GuildSettings(99, quiet=True))
    await discord_server.ready()
    exchange = await discord_server.slash(ann, channel, "ask", {"question": "who signed the 2009 letter"})
    assert "Churkin" in (await exchange.done()).message.embeds[0]["description"]
    async with asyncio.timeout(PATIENCE):
        while not (left := await client.front.ledger.run(lambda state: state.left_guilds())):
            await asyncio.sleep(0.05)
    assert list(left) == [99]
