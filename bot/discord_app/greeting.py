"""The hello of the gateway, waited for before the first shard is connected.

discord.py would try a gateway that cannot be reached for ever, but each attempt within the one before
(Rapptz/discord.py, shard.py).
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

import aiohttp
import discord
from discord.http import HTTPClient
from yarl import URL

from bot.discord_app.close_codes import FATAL_CODES

LOG = logging.getLogger("dragoman.discord")

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 120.0
HELLO_SECONDS = 20.0
GOODBYE_SECONDS = 1.0
"""How long the goodbye may take that follows the hello; a gateway that never answers it can be connected to as well."""


async def greeted(http: HTTPClient, gateway: URL) -> None:
    """Wait until ``gateway`` says hello, trying with growing pauses.

    :raises discord.ConnectionClosed: when it says instead that connecting is of no use.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            await _hello(http, str(gateway % {"v": "10", "encoding": "json"}))
            return
        except (aiohttp.ClientError, OSError, TimeoutError, TypeError, ValueError) as error:
            LOG.warning("the gateway cannot be reached (%s); again in %.1f s", type(error).__name__, pause)
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


async def _hello(http: HTTPClient, gateway: str) -> None:
    async with asyncio.timeout(HELLO_SECONDS):
        socket = await http.ws_connect(gateway)
    try:
        async with asyncio.timeout(HELLO_SECONDS):
            await socket.receive_json()
    except TypeError:  # what came was no text: a goodbye
        if socket.close_code in FATAL_CODES:
            raise discord.ConnectionClosed(socket, shard_id=None) from None
        raise
    finally:
        with suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await socket.close(code=1000)
