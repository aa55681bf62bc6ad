"""Digests of real processes on one ``state.db``: stopped in the middle, killed, and two of them at once."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from store.state import Schedule, open_state
from tests.discord_app.conftest import Started
from tests.discord_server import Channel, DiscordServer
from tests.discord_server.record import PATIENCE

pytestmark = pytest.mark.asyncio


def _scheduled(server: DiscordServer, tmp_path: Path) -> Channel:
    """A channel with a daily digest that is due now."""
    guild = server.add_guild("Letters")
    channel = server.add_channel(guild, "digests")
    now = int(time.time())
    today = time.strftime("%Y-%m-%d", time.gmtime(now))
    with open_state(tmp_path / "state.db") as state:
        state.add_schedule(
            Schedule(None, guild.id, channel.id, "daily", time.strftime("%H:%M", time.gmtime(now)), "Etc/UTC",
                     ("holdings",), empty="say", next_run=now, next_date=today)
        )  # fmt: skip
    return channel


def _states(tmp_path: Path) -> list[str]:
    with closing(sqlite3.connect(tmp_path / "state.db")) as db:
        return [state for (state,) in db.execute("SELECT state FROM digest_run")]


async def _posted(server: DiscordServer, channel: Channel, count: int = 1) -> None:
    await server.until(lambda: len(channel.messages) == count, PATIENCE, "the digest")


async def test_a_digest_under_way_goes_out_before_it_stops(
    discord_server: DiscordServer, started: Started, tmp_path: Path
) -> None:
    channel = _scheduled(discord_server, tmp_path)
    slow = discord_server.fail("POST /channels/*/messages", 0, times=1, delay=1.5)
    process = started(discord_server)
    await discord_server.until(lambda: slow.met == 1, PATIENCE, "the digest to be on its way")
    process.send_signal(signal.SIGTERM)
    assert await asyncio.to_thread(process.wait, PATIENCE) == 0
    assert len(channel.messages) == 1
    assert not (tmp_path / "state.db-wal").exists()
    assert _states(tmp_path) == ["sent"]
    assert discord_server.close_codes[-1] == 1000


async def test_of_two_processes_one_posts_and_the_other_takes_over_when_it_is_killed(
    discord_server: DiscordServer, started: Started, tmp_path: Path
) -> None:
    channel = _scheduled(discord_server, tmp_path)
    first = started(discord_server)
    await _posted(discord_server, channel)
    started(discord_server)
    await discord_server.ready(timeout=PATIENCE, sessions=2)
    log = tmp_path / "log1"
    await discord_server.until(lambda: "standing by" in log.read_text(encoding="utf-8"), PATIENCE, "it to stand by")
    first.kill()
    first.wait()
    # As if the lease had run out, and a day gone by.
    with closing(sqlite3.connect(tmp_path / "state.db", isolation_level=None)) as db:
        db.execute("UPDATE scheduler SET lease_until = 0")
        db.execute("UPDATE schedule SET next_run = ?", (int(time.time()),))
    await _posted(discord_server, channel, 2)
    await discord_server.until(lambda: "this process posts" in log.read_text(encoding="utf-8"), PATIENCE, "its line")
    await discord_server.until(lambda: _states(tmp_path) == ["sent", "sent"], PATIENCE, "both to count as sent")
