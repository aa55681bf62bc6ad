"""What tests of several packages share: a Discord to run a bot against."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.discord_server import DiscordServer


@pytest_asyncio.fixture
async def discord_server() -> AsyncIterator[DiscordServer]:
    """A fake Discord; the test fails when the bot sent it something over a limit of the platform."""
    async with DiscordServer() as server:
        yield server
    assert server.violations == []
