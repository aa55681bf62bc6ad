"""What tests of several packages share: a Discord to run a bot against, and hypothesis without a time limit."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import settings

from tests.discord_server import DiscordServer

# No example of hypothesis is held to a time: on a busy machine the first call may take long.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are cores: at any time some test waits for a process, a server or a lease."""
    return len(os.sched_getaffinity(0)) + 1 if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1) + 1


@pytest_asyncio.fixture
async def discord_server() -> AsyncIterator[DiscordServer]:
    """A fake Discord; the test fails when the bot sent it something over a limit of the platform."""
    async with DiscordServer() as server:
        yield server
    assert server.violations == []
