"""The life of the program as a process: started, connected, reconnected, stopped; commands published once."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.discord_app.conftest import Started
from tests.discord_server import DiscordServer
from tests.discord_server.record import PATIENCE

pytestmark = pytest.mark.asyncio


def _ended(process: subprocess.Popen[str]) -> int:
    return process.wait(timeout=PATIENCE)


def _log(tmp_path: Path, number: int = 0) -> str:
    return (tmp_path / f"log{number}").read_text(encoding="utf-8")


async def _ended_soon(process: subprocess.Popen[str]) -> int:
    return await asyncio.to_thread(_ended, process)


@pytest.mark.parametrize("ask_to_stop", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_it_cleanly(
    discord_server: DiscordServer, started: Started, tmp_path: Path, ask_to_stop: signal.Signals
) -> None:
    process = started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    process.send_signal(ask_to_stop)
    assert await _ended_soon(process) == 0
    assert discord_server.close_codes[-1] == 1000
    assert "Traceback" not in _log(tmp_path)
    assert sqlite3.connect(tmp_path / "state.db").execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def test_a_signal_stops_it_while_it_connects_its_shards(
    discord_server: DiscordServer, started: Started, tmp_path: Path
) -> None:
    discord_server.gateway.shards = 16  # five seconds lie between two of them
    process = started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    process.send_signal(signal.SIGTERM)
    assert await _ended_soon(process) == 0
    assert "Traceback" not in _log(tmp_path)
    assert discord_server.identifies == 1


async def test_answers_under_way_are_given_before_it_stops(discord_server: DiscordServer, started: Started) -> None:
    guild = discord_server.add_guild("Letters")
    channel = discord_server.add_channel(guild, "general")
    people = [discord_server.add_member(guild, f"p{n}") for n in range(10)]
    process = started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    discord_server.delay_rest(0.2)
    asked = [await discord_server.slash(p, channel, "ask", {"question": "who signed the 2009 letter"}) for p in people]
    await asked[0].acknowledged(timeout=PATIENCE)
    process.send_signal(signal.SIGTERM)
    assert await _ended_soon(process) == 0
    assert all("Churkin" in one.message.embeds[0]["description"] for one in asked)


async def test_a_gateway_that_refuses_is_tried_again(discord_server: DiscordServer, started: Started) -> None:
    discord_server.refuse_connections(3)
    process = started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    assert discord_server.identifies == 1
    assert process.poll() is None


@pytest.mark.parametrize("close", [4000, 1001])
async def test_a_lost_connection_is_resumed(discord_server: DiscordServer, started: Started, close: int) -> None:
    started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    discord_server.close_gateway(close)
    await discord_server.until(lambda: discord_server.resumes == 1, PATIENCE, "the session to be resumed")
    assert discord_server.identifies == 1


async def test_an_invalid_session_is_begun_anew(discord_server: DiscordServer, started: Started) -> None:
    started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    discord_server.invalidate_session(False)
    await discord_server.until(lambda: discord_server.identifies == 2, PATIENCE, "a second session")


@pytest.mark.parametrize(
    ("close", "said"),
    [
        (4004, "does not accept the token"), (4010, "refuses the shard"), (4011, "wants this bot in more shards"),
        (4012, "no longer speaks this version"), (4013, "update the program"), (4014, "an intent"),
    ],
)  # fmt: skip
async def test_what_cannot_be_mended_ends_it_with_a_sentence(
    discord_server: DiscordServer, started: Started, tmp_path: Path, close: int, said: str
) -> None:
    process = started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    discord_server.close_gateway(close, at_once=True)
    assert await _ended_soon(process) == 1
    assert said in _log(tmp_path).splitlines()[-1]
    assert (discord_server.identifies, discord_server.resumes) == (1, 0)
    assert "Traceback" not in _log(tmp_path).splitlines()[-1]


async def test_a_wrong_token_ends_it_at_once(discord_server: DiscordServer, started: Started, tmp_path: Path) -> None:
    process = started(discord_server, DISCORD_TOKEN="another-word-of-the-tests")
    assert await _ended_soon(process) == 1
    assert "does not accept the token" in _log(tmp_path)
    assert len([r for r in discord_server.requests if r.status == 401]) <= 3


async def test_a_token_that_is_accepted_no_more_ends_it(
    discord_server: DiscordServer, started: Started, tmp_path: Path
) -> None:
    guild = discord_server.add_guild("Letters")
    channel = discord_server.add_channel(guild, "general")
    ann = discord_server.add_member(guild, "ann")
    process = started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    fault = discord_server.fail("* /channels/*", 401, times=None, body={"code": 0, "message": "401: Unauthorized"})
    await discord_server.say(ann, channel, f"{discord_server.bot_user.mention} hello")
    assert await _ended_soon(process) == 1
    assert "does not accept the token" in _log(tmp_path).splitlines()[-1]
    assert fault.met <= 3


async def test_no_token_is_a_sentence_and_a_usage_error(
    discord_server: DiscordServer, started: Started, tmp_path: Path
) -> None:
    assert await _ended_soon(started(discord_server, DISCORD_TOKEN="")) == 2
    assert _log(tmp_path).startswith("dragoman: DISCORD_TOKEN is not set")
    assert len(_log(tmp_path).splitlines()) == 1


async def test_commands_are_published_once_and_again_only_on_request(
    discord_server: DiscordServer, started: Started
) -> None:
    def published() -> int:
        return len([r for r in discord_server.requests if r.method == "PUT" and r.path.endswith("/commands")])

    for options, count in (((), 1), ((), 1), (("--sync",), 2)):
        process = started(discord_server, *options)
        await discord_server.ready(timeout=PATIENCE)
        discord_server.close_gateway(4000)
        await discord_server.until(lambda: discord_server.resumes >= 1, PATIENCE, "the session to be resumed")
        process.send_signal(signal.SIGTERM)
        assert await _ended_soon(process) == 0
        assert published() == count


async def test_no_privileged_intent_is_asked_for(discord_server: DiscordServer, started: Started) -> None:
    started(discord_server)
    await discord_server.ready(timeout=PATIENCE)
    (said,) = discord_server.gateway.identified
    assert said["intents"] & (1 << 1 | 1 << 8 | 1 << 15) == 0


async def test_at_debug_no_token_is_logged(discord_server: DiscordServer, started: Started, tmp_path: Path) -> None:
    guild = discord_server.add_guild("Letters")
    channel = discord_server.add_channel(guild, "general")
    ann = discord_server.add_member(guild, "ann")
    process = started(discord_server, DRAGOMAN_LOG="debug")
    await discord_server.ready(timeout=PATIENCE)
    exchange = await discord_server.slash(ann, channel, "ask", {"question": "who signed the 2009 letter"})
    await exchange.done(timeout=PATIENCE)
    process.send_signal(signal.SIGTERM)
    await _ended_soon(process)
    log = _log(tmp_path)
    assert discord_server.token not in log
    assert exchange.interaction.token not in log
    assert "guard:" not in log
