"""What tests of several packages share: the seed letters, a Discord to run a bot against, how tests are run."""

from __future__ import annotations

import gc
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio
from hypothesis import settings

from tests.discord_server import DiscordServer

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"

# No example of hypothesis is held to a time: on a busy machine the first call may take long.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    """Let workers and processes share compiled modules where the environment forbids to keep them beside the source."""
    cache = getattr(config, "cache", None)  # none with -p no:cacheprovider
    if cache is not None and os.environ.get("PYTHONDONTWRITEBYTECODE"):
        with suppress(OSError):  # a checkout that nobody may write to
            os.environ["PYTHONPYCACHEPREFIX"] = str(cache.mkdir("compiled"))
            del os.environ["PYTHONDONTWRITEBYTECODE"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are cores: at any time some test waits for a process, a server or a lease."""
    return len(os.sched_getaffinity(0)) + 1 if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Nothing that is collected is thrown away before the end: looking for cycles in it took a seventh of the time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session")
def letters_db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database loaded from ``seeds/``; not to be written to."""
    from store.load import load  # here, for the process that hands out the tests needs none of it

    path = tmp_path_factory.mktemp("letters") / "letters.db"
    load(str(path), [str(SEEDS)])
    return path


@pytest_asyncio.fixture
async def discord_server() -> AsyncIterator[DiscordServer]:
    """A fake Discord; the test fails when the bot sent it something over a limit of the platform."""
    async with DiscordServer() as server:
        yield server
    assert server.violations == []
