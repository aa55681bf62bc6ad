"""The gateway of the fake Discord: sessions that are resumed, replaced, refused, and what each is sent."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord
import pytest

from tests.discord_server import DiscordServer
from tests.discord_server.example_bot import ExampleBot, point_at, running

pytestmark = pytest.mark.asyncio

Client = aiohttp.ClientWebSocketResponse


def identify(token: str, intents: int = 1, shard: tuple[int, int] = (0, 1)) -> dict[str, Any]:
    return {"op": 2, "d": {"token": token, "intents": intents, "shard": shard, "properties": {}}}


@asynccontextmanager
async def connected(server: DiscordServer, query: str = "") -> AsyncIterator[Client]:
    """A bare websocket that has said nothing yet."""
    url = f"{server.gateway_url}?v=10&encoding=json{query}"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as client:
        yield client


async def until_event(client: Client, name: str) -> dict[str, Any]:
    """The data of the next event of this name."""
    while True:
        message = await client.receive_json(timeout=5)
        if message["t"] == name:
            return dict(message["d"])


@pytest.mark.parametrize("code", [1000, 1001, 1006, 4000, 4001, 4007, 4008, 4009])
async def test_a_closed_connection_is_resumed_without_a_second_identify(
    discord_server: DiscordServer, code: int
) -> None:
    guild = discord_server.add_guild()
    channel, ann = discord_server.add_channel(guild), discord_server.add_member(guild, "ann")
    async with running(discord_server) as bot:
        discord_server.drop_gateway() if code == 1006 else discord_server.close_gateway(code)
        await discord_server.say(ann, channel, f"{discord_server.bot_user.mention} while you were away")
        assert "while you were away" in (await discord_server.next_message(channel)).text
        assert len([m for m in bot.heard if m.author.name == "ann"]) == 1
    assert (discord_server.identifies, discord_server.resumes, discord_server.record.resumes_accepted) == (1, 1, 1)
    assert discord_server.close_codes == [1000]  # only the goodbye


async def test_every_event_that_was_missed_comes_once_and_in_order(discord_server: DiscordServer) -> None:
    guild = discord_server.add_guild()
    channel, ann = discord_server.add_channel(guild), discord_server.add_member(guild, "ann")
    async with running(discord_server) as bot:
        for number in range(60):
            if number in (20, 40):
                discord_server.drop_gateway()
                await asyncio.sleep(0)
            await discord_server.say(ann, channel, f"{discord_server.bot_user.mention} {number}")
        await discord_server.until(lambda: len(bot.heard) >= 60)
        heard = [int(m.content.split()[-1]) for m in bot.heard if m.author.name == "ann"]
    assert heard == list(range(60))


async def test_op_7_brings_a_resume(discord_server: DiscordServer) -> None:
    async with running(discord_server):
        discord_server.send_reconnect()
        await discord_server.until(lambda: discord_server.record.resumes_accepted == 1)
    assert (discord_server.identifies, discord_server.close_codes) == (1, [4000, 1000])


@pytest.mark.parametrize(("resumable", "identifies", "resumes"), [(True, 1, 1), (False, 2, 0)])
async def test_op_9(discord_server: DiscordServer, resumable: bool, identifies: int, resumes: int) -> None:
    async with running(discord_server):
        discord_server.invalidate_session(resumable)
        await discord_server.until(lambda: discord_server.record.connections == 2)
        await discord_server.ready()
    assert (discord_server.identifies, discord_server.resumes) == (identifies, resumes)


async def test_a_session_that_the_server_forgot_is_identified_anew(discord_server: DiscordServer) -> None:
    async with running(discord_server):
        discord_server.gateway.forget_sessions()
        discord_server.close_gateway(4000)
        await discord_server.until(lambda: discord_server.identifies == 2)
    assert (discord_server.resumes, discord_server.record.resumes_accepted) == (1, 0)


async def test_a_client_that_says_goodbye_ends_its_session(discord_server: DiscordServer) -> None:
    async with running(discord_server):
        assert len(discord_server.gateway.sessions) == 1
    await discord_server.until(lambda: discord_server.close_codes == [1000])
    assert discord_server.gateway.sessions == {}


async def test_the_server_hangs_up_when_its_goodbye_was_answered(discord_server: DiscordServer) -> None:
    async with connected(discord_server) as client:
        assert (await client.receive_json())["op"] == 10
        discord_server.close_gateway(4000)
        assert (await client.receive()).data == 4000  # this answers
        await discord_server.until(lambda: not discord_server.gateway.connections)
        assert client.close_code == 4000


async def test_the_server_hangs_up_at_once_if_it_is_asked_to(discord_server: DiscordServer) -> None:
    async with connected(discord_server) as client:
        assert (await client.receive_json())["op"] == 10
        discord_server.close_gateway(4000, at_once=True)
        await discord_server.until(lambda: not discord_server.gateway.connections, timeout=0.9)
        assert (await client.receive()).data == 4000


@pytest.mark.parametrize("code", [4004, 4010, 4011, 4012, 4013, 4014])
async def test_fatal_close_codes_end_the_client(discord_server: DiscordServer, code: int) -> None:
    expected = discord.PrivilegedIntentsRequired if code == 4014 else discord.ConnectionClosed

    async def closed_by_the_server() -> None:
        async with running(discord_server) as bot:
            discord_server.close_gateway(code)
            await discord_server.until(bot.is_closed)

    with pytest.raises(expected):
        await closed_by_the_server()
    assert (discord_server.identifies, discord_server.resumes) == (1, 0)


async def test_privileged_intents_must_have_been_granted(discord_server: DiscordServer) -> None:
    wanted = discord.Intents(guilds=True, guild_messages=True, message_content=True)
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await running(discord_server, ExampleBot(wanted)).__aenter__()
    discord_server.gateway.approved_intents = wanted.value
    guild = discord_server.add_guild()
    channel, ann = discord_server.add_channel(guild), discord_server.add_member(guild, "ann")
    async with running(discord_server, ExampleBot(wanted)) as bot:
        await discord_server.say(ann, channel, "for all to read")
        await discord_server.until(lambda: bool(bot.heard))
        assert bot.heard[0].content == "for all to read"


async def test_a_silent_gateway_is_left_and_resumed_elsewhere(discord_server: DiscordServer) -> None:
    discord_server.gateway.heartbeat_interval = 0.05
    async with running(discord_server, ExampleBot(heartbeat_timeout=0.6)) as bot:
        await discord_server.until(lambda: discord_server.record.heartbeats > 2)
        assert bot.latency < 0.6
        discord_server.go_silent()
        await discord_server.until(lambda: discord_server.record.resumes_accepted == 1)
    assert discord_server.identifies == 1
    assert 4000 in discord_server.close_codes


async def test_connections_are_refused_as_often_as_was_asked(discord_server: DiscordServer) -> None:
    discord_server.refuse_connections(2)
    for _ in range(2):
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await connected(discord_server).__aenter__()
    async with connected(discord_server) as client:
        assert (await client.receive_json())["op"] == 10


async def test_a_plain_client_does_not_ask_where_the_gateway_is(
    discord_server: DiscordServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    point_at(discord_server, monkeypatch)
    async with discord.Client(intents=discord.Intents(guilds=True)) as plain:
        task = asyncio.create_task(plain.start(discord_server.token))
        await discord_server.ready()
    await task
    async with running(discord_server):
        pass
    asked = discord_server.record.of("GET", "/gateway")
    assert [request.path for request in asked] == ["/gateway/bot"]  # by the sharded client only


async def test_what_the_client_asks_for_is_compressed_as_one_stream(discord_server: DiscordServer) -> None:
    discord_server.add_guild("Letters", locale="fr")
    stream, seen = zlib.decompressobj(), list[Any]()
    async with connected(discord_server, "&compress=zlib-stream") as client:
        await client.send_json(identify(discord_server.token))
        while len(seen) < 3:
            data = (await client.receive(timeout=5)).data
            assert data.endswith(b"\x00\x00\xff\xff")
            seen.append(json.loads(stream.decompress(data)))
    assert [message["t"] for message in seen] == [None, "READY", "GUILD_CREATE"]


async def test_uncompressed_frames_are_text(discord_server: DiscordServer) -> None:
    async with connected(discord_server) as client:
        assert (await client.receive()).type is aiohttp.WSMsgType.TEXT
        await client.send_json({"op": 1, "d": None})
        assert (await client.receive_json())["op"] == 11


async def test_the_resume_url_points_back_here(discord_server: DiscordServer) -> None:
    async with connected(discord_server) as client:
        await client.send_json(identify(discord_server.token))
        ready = await until_event(client, "READY")
    assert ready["resume_gateway_url"] == discord_server.gateway_url


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("not JSON", 4002),
        ('{"op": 1, "d": "' + "x" * 4096 + '"}', 4002),
        ('{"op": 99, "d": null}', 4001),
        ('{"op": 3, "d": {}}', 4003),
        (json.dumps(identify("another token")), 4004),
        (json.dumps(identify("fake-token-of-the-tests", shard=(3, 2))), 4010),
        (json.dumps(identify("fake-token-of-the-tests", intents=1 << 40)), 4013),
        (json.dumps(identify("fake-token-of-the-tests", intents=1 << 15)), 4014),
        ('{"op": 6, "d": {"token": "another token", "session_id": "", "seq": 0}}', 4004),
    ],
)
async def test_clients_that_break_a_rule_are_sent_away(discord_server: DiscordServer, sent: str, code: int) -> None:
    async with connected(discord_server) as client:
        await client.receive_json()
        await client.send_str(sent)
        await client.receive(timeout=5)
        assert client.close_code == code


async def test_120_messages_a_minute_and_no_more(discord_server: DiscordServer) -> None:
    async with connected(discord_server) as client:
        for _ in range(121):
            await client.send_json({"op": 1, "d": None})
        while (await client.receive(timeout=5)).type is aiohttp.WSMsgType.TEXT:
            pass
        assert client.close_code == 4008


async def test_identifies_in_quick_succession_are_refused_when_the_window_is_the_platforms(
    discord_server: DiscordServer,
) -> None:
    discord_server.gateway.identify_window = 5.0
    for expected in (0, 9):
        async with connected(discord_server) as client:
            await client.receive_json()
            await client.send_json(identify(discord_server.token))
            assert (await client.receive_json())["op"] == expected


async def test_guilds_and_direct_messages_go_to_their_shards(discord_server: DiscordServer) -> None:
    discord_server.gateway.shards = 2
    guilds = [discord_server.add_guild(str(number)) for number in range(4)]
    async with running(discord_server) as bot:
        await discord_server.ready(sessions=2)
        shards = {session.shard[0]: session for session in discord_server.gateway.sessions.values()}
        assert sorted(guild.shard_id for guild in bot.guilds) == [0, 0, 1, 1]
        before = shards[1].sequence
        ann = discord_server.add_member(guilds[0], "ann")
        await discord_server.say(ann, discord_server.direct(ann), "hello")
        await discord_server.next_message(discord_server.direct(ann))
        assert shards[1].sequence == before


async def test_a_session_is_sent_only_what_it_asked_for(discord_server: DiscordServer) -> None:
    guild = discord_server.add_guild()
    channel, ann = discord_server.add_channel(guild), discord_server.add_member(guild, "ann")
    async with running(discord_server, ExampleBot(discord.Intents(guilds=True, dm_messages=True))) as bot:
        await discord_server.say(ann, channel, discord_server.bot_user.mention)
        discord_server.add_member(guild, "bob")
        await discord_server.say(ann, discord_server.direct(ann), "hello")
        await discord_server.next_message(discord_server.direct(ann))
        assert [m.guild for m in bot.heard if m.author.name == "ann"] == [None]
        assert [m.name for g in bot.guilds for m in g.members] == [discord_server.bot_user.name]


async def test_guilds_come_and_go(discord_server: DiscordServer) -> None:
    early, late = discord_server.add_guild("early"), discord_server.add_guild("late", available=False)
    async with running(discord_server) as bot:
        assert [guild.name for guild in bot.guilds if not guild.unavailable] == ["early"]
        discord_server.recover(late)
        third = discord_server.add_guild("third")
        discord_server.add_channel(third, "general")
        discord_server.outage(early)
        await discord_server.until(lambda: len(bot.guilds) == 3 and any(g.name == "late" for g in bot.guilds))
        await discord_server.until(lambda: any(g.unavailable for g in bot.guilds))
        assert {guild.name: guild.unavailable for guild in bot.guilds} == {"early": True, "late": False, "third": False}
        discord_server.remove_guild(third)
        await discord_server.until(lambda: len(bot.guilds) == 2)
