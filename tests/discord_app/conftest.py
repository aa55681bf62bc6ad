"""The real bot in the process of the test, connected to the Discord of the tests; and the program as a process."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import discord
import pytest
import pytest_asyncio
import yarl

from bot.discord_app.client import Client
from bot.discord_app.desk import Desk
from bot.discord_app.digest_ticker import Digests
from bot.discord_app.front import Front
from bot.discord_app.ledger import Ledger
from store.state import Schedule, State
from tests.conftest import ROOT
from tests.discord_app.program import settings_for
from tests.discord_server import DiscordServer, Message
from tests.discord_server.record import PATIENCE
from tests.discord_server.world import Channel, Guild, User


class Place(NamedTuple):
    """The bot on a server with one channel and two people."""

    server: DiscordServer
    client: Client
    guild: Guild
    channel: Channel
    ann: User
    bob: User


@pytest_asyncio.fixture
async def place(
    discord_server: DiscordServer, letters_db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Place]:
    """The bot, ready."""
    server = discord_server
    guild = server.add_guild("Letters")
    channel = server.add_channel(guild, "general")
    ann, bob = server.add_member(guild, "ann"), server.add_member(guild, "bob")
    monkeypatch.setattr(discord.http.Route, "BASE", server.api_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))
    async with connecting(server, letters_db, tmp_path / "state.db") as client:
        await server.ready()
        yield Place(server, client, guild, channel, ann, bob)


@asynccontextmanager
async def connecting(server: DiscordServer, letters_db: Path, state_db: Path) -> AsyncIterator[Client]:
    """A bot over these files that connects; when the block ends it leaves."""
    with closing(Desk(str(letters_db))) as desk, closing(Ledger(str(state_db))) as ledger:
        client = Client(Front(desk, ledger))
        running = asyncio.create_task(client.start(server.token))
        try:
            yield client
        finally:
            await left(client, running)


async def left(client: Client, running: asyncio.Task[None]) -> None:
    """Close ``client``, whose ``start`` is ``running``; a test whose bot does not end fails, it does not wait."""
    async with asyncio.timeout(PATIENCE):
        await client.close()
        await asyncio.wait({running})


Started = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def started(letters_db: Path, tmp_path: Path) -> Iterator[Started]:
    """Starts ``dragoman discord`` as a user does, towards the server given; ends it with the test."""
    processes: list[subprocess.Popen[str]] = []

    def start(server: DiscordServer, *options: str, **settings: str) -> subprocess.Popen[str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("DRAGOMAN_", "DISCORD_", "XDG_", "COV_"))}
        environment = {
            **kept, **settings_for(server, letters_db, tmp_path / "state.db"), "HOME": str(tmp_path), "LANG": "C.UTF-8",
            "PYTHONPATH": f"{ROOT / 'tests' / 'discord_server' / 'guard'}{os.pathsep}{ROOT}",
            "PYTHONWARNINGS": "error,ignore:'audioop' is deprecated:DeprecationWarning", **settings,
        }  # fmt: skip
        command = [sys.executable, "-m", "bot", "discord", *options]
        log = open(tmp_path / f"log{len(processes)}", "w", encoding="utf-8")  # noqa: SIM115 (closed below)
        process = subprocess.Popen(command, env=environment, cwd=tmp_path, stderr=log, stdout=log, text=True)
        log.close()
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()


NINE = datetime(2026, 8, 10, 9, tzinfo=UTC)
"""A day on which a letter of the seeds has its anniversary; digests are due at nine."""


class Clock:
    """The time as the test has it, for the bot and for Discord."""

    def __init__(self, place: Place) -> None:
        self.now, self._place = NINE, place

    def __call__(self) -> float:
        return self.now.timestamp()

    def on(self, **by: float) -> None:
        self.now += timedelta(**by)
        self._place.server.clock.advance(timedelta(**by).total_seconds())


class Office:
    """A server with a daily digest, and processes that post it."""

    def __init__(self, place: Place, schedule: Schedule) -> None:
        self.place, self.schedule, self.clock = place, schedule, Clock(place)
        place.client.front.clock = self.clock

    def process(self) -> Digests:
        """One more process over the same settings."""
        return Digests(self.place.client, self.place.client.front)

    def posts(self) -> list[Message]:
        """What stands in the channel by the bot."""
        return [m for m in self.place.channel.messages.values() if m.author == self.place.server.bot_user]

    async def state(self, work: Callable[[State], Any]) -> Any:
        return await self.place.client.front.ledger.run(work)


def keep_from_posting(client: Client) -> None:
    """Let only the test say when it is looked what is due: the bot would begin by itself, some seconds after its start,
    when discord.py says that it is ready."""
    client._posting = True
    for task in client._work:
        task.cancel()


class Hasty:
    """asyncio with short pauses: discord.py waits up to nine seconds between two attempts."""

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    @staticmethod
    async def sleep(seconds: float) -> None:
        await asyncio.sleep(seconds / 100)


@pytest_asyncio.fixture
async def office(place: Place) -> AsyncIterator[Office]:
    """A daily digest at nine, universal time, due for the first time on 10 August 2026."""
    wanted = Schedule(
        None, place.guild.id, place.channel.id, "daily", "09:00", "Etc/UTC", ("anniversaries", "holdings"), False,
        "say", next_run=int(NINE.timestamp()), next_date="2026-08-10",
    )  # fmt: skip
    keep_from_posting(place.client)
    schedule = await place.client.front.ledger.run(lambda state: state.add_schedule(wanted))
    yield Office(place, schedule)
