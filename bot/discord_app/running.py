"""The life of the bot: started, kept connected, stopped cleanly."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from time import monotonic

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.config import Settings
from bot.discord_app.client import Client
from bot.discord_app.close_codes import FATAL_CODES
from bot.discord_app.default_schedule import Default, default_schedule
from bot.discord_app.desk import Desk
from bot.discord_app.front import Front
from bot.discord_app.ledger import Ledger
from bot.discord_app.logs import set_up, silent
from bot.discord_settings import DiscordSettings
from bot.errors import BotError
from bot.opening import opened
from store.errors import StoreError

LOG = logging.getLogger("dragoman.discord")

DRAIN_SECONDS = 8.0
"""How long stopping waits for answers that are under way."""
CANCEL_SECONDS = 1.0
"""After so long a connection that was told to end, and did not, is told again."""
LONGEST_WAIT = 300.0
SWITCH_SECONDS = 0.001
"""How long a thread that answers may keep the event loop from running; Python's own value is five times that."""
STEADY_SECONDS = 600.0
"""A connection that held so long was good: the next failure is waited for from the beginning."""


def run(settings: Settings, connection: DiscordSettings, sync: bool) -> int:
    """Run until a signal stops the bot; gives the exit code.

    :raises BotError: when Discord will never let this bot in, or a setting cannot be used, with one sentence.
    :raises StoreError: when the letters or the settings cannot be used.
    """
    default = default_schedule(connection.digest) if connection.digest else None
    set_up(connection.log, [connection.token])
    if connection.api:
        Route.BASE = connection.api
    if connection.gateway:
        DiscordWebSocket.DEFAULT_GATEWAY = URL(connection.gateway)
    sys.setswitchinterval(SWITCH_SECONDS)
    opened(settings.database).close()
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(settings, connection, sync, default))
    return 0


async def _serve(settings: Settings, connection: DiscordSettings, sync: bool, default: Default | None) -> None:
    stop = asyncio.Event()
    _heed_signals(stop)
    # The settings are closed first: only the letters may have to wait for a question that goes on.
    # discord.py writes a traceback for each shard whose connection is cut off when the bot leaves.
    with (
        closing(Desk(settings.database)) as desk,
        closing(Ledger(settings.state)) as ledger,
        silent("discord.shard", stop.is_set),
    ):
        await _stay_connected(Front(desk, ledger), connection, stop, sync, default)
    LOG.info("stopped")


def _heed_signals(stop: asyncio.Event) -> None:
    """SIGTERM and SIGINT ask the bot to stop; discord.py itself heeds only the second."""
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows has no handlers on loops; Ctrl-C raises there
            loop.add_signal_handler(name, stop.set)


async def _stay_connected(
    front: Front, connection: DiscordSettings, stop: asyncio.Event, sync: bool, default: Default | None
) -> None:
    """Connect, and again with growing pauses whenever the connection is lost for good, until ``stop``."""
    pauses = _pauses()
    while not stop.is_set():
        began = monotonic()
        client = Client(front, connection.gateway, sync, default)
        error = await _connected(client, front, connection.token, stop)
        if stop.is_set():
            return
        _raise_if_fatal(error)
        sync = False
        if monotonic() - began > STEADY_SECONDS:
            pauses = _pauses()
        pause = next(pauses)
        LOG.warning("the connection to Discord failed (%s: %s); again in %.0f s", type(error).__name__, error, pause)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause)


async def _connected(client: Client, front: Front, token: str, stop: asyncio.Event) -> BaseException | None:
    """One client from its start to its end; gives what ended it, None for ``stop``."""
    running = asyncio.create_task(client.start(token))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if stop.is_set():
        client.digests.stop()
        await front.drained(DRAIN_SECONDS)
        front.ledger.hurry()
        try:
            await client.digests.leave()
        except StoreError as error:
            LOG.warning("another process must wait before it posts digests: %s", error)
    stopping.cancel()
    with suppress(Exception):
        await client.close()
    while not running.done():  # discord.py keeps a cancellation to itself while it begins or resumes a session
        running.cancel()
        await asyncio.wait({running}, timeout=CANCEL_SECONDS)
    if client.unauthorized:
        return discord.LoginFailure()
    return None if running.cancelled() else running.exception()


def _raise_if_fatal(error: BaseException | None) -> None:
    """One sentence for what no new attempt can mend."""
    if isinstance(error, discord.LoginFailure):
        raise BotError(FATAL_CODES[4004]) from error
    if isinstance(error, discord.PrivilegedIntentsRequired):
        raise BotError(FATAL_CODES[4014]) from error
    if isinstance(error, discord.ConnectionClosed) and error.code in FATAL_CODES:
        raise BotError(FATAL_CODES[error.code]) from error
    if isinstance(error, BotError):
        raise error


def _pauses() -> Iterator[float]:
    pause = 1.0
    while True:
        yield pause
        pause = min(2 * pause, LONGEST_WAIT)
