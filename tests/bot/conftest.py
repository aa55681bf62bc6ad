"""A bot over the seed letters, and the program as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from bot.ask import Bot
from store.reader import Reader
from tests.bot.invented_letters import FORWARDED, UNSIGNED, Over, bot_over
from tests.bot.says import Said, said_of
from tests.conftest import ROOT, SEEDS

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(scope="session")
def bot(letters_db: Path) -> Iterator[Bot]:
    """A bot over the seed letters."""
    with Reader(letters_db) as reader:
        yield Bot(reader)


@pytest.fixture
def said(bot: Bot) -> Said:
    """Status of the last answer of a conversation, and all it says: ``said("who signed in 2009", "and in 2004?")``."""
    return said_of(bot)


@pytest.fixture(scope="session")
def over(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Over]:
    """A bot over letters that stand in a test: ``over(TREATY, NOTE)``. The same letters are loaded once."""
    with ExitStack() as opened:

        @cache
        def bot(*letters: str) -> Bot:
            return opened.enter_context(bot_over(tmp_path_factory.mktemp("over"), *letters))

        yield bot


@pytest.fixture
def archive(over: Over) -> Bot:
    """A bot over the letters of ``invented_letters``."""
    return over(FORWARDED, UNSIGNED)


@pytest.fixture
def reader(letters_db: Path) -> Iterator[Reader]:
    """The seed letters, opened."""
    with Reader(letters_db) as opened:
        yield opened


@pytest.fixture
def seeds() -> Path:
    """The folder of the four seed letters."""
    return SEEDS


@pytest.fixture
def environment(letters_db: Path, tmp_path: Path) -> dict[str, str]:
    """An environment of its own: home, databases, no settings of whoever runs the tests."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("DRAGOMAN_", "XDG_", "COV_"))}
    home = tmp_path / "home"
    home.mkdir()
    return {
        **kept, "HOME": str(home), "DRAGOMAN_DB": str(letters_db), "DRAGOMAN_STATE": str(tmp_path / "state/state.db"),
        "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", "LANG": "C.UTF-8", "TERM": "xterm-256color",
    }  # fmt: skip


@pytest.fixture
def dragoman(environment: dict[str, str], tmp_path: Path) -> Run:
    """Runs the command in a folder of its own: ``dragoman("ask", "...", input="", DRAGOMAN_DB="...")``."""

    def run(*arguments: str, input: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments], input=input, cwd=tmp_path, env={**environment, **settings},
            capture_output=True, text=True, encoding="utf-8", errors="surrogateescape", timeout=60, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        return done

    return run


@pytest.fixture
def started(environment: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """Starts the command with pipes at all ends, and ends it with the test."""
    processes: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", "bot", *arguments]
        options = {"stdin": pipe, "stdout": pipe, "stderr": pipe, "env": environment, "cwd": tmp_path, "text": True}
        processes.append(subprocess.Popen(command, **options))
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
        process.communicate()
