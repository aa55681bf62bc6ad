"""A store in a folder of its own, and the values that tests put into it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store.state import Asked, Schedule, State, open_state
from tests.store.state.killed_writers import check_whole

ROOT = Path(__file__).resolve().parents[3]
NOW = 1_786_000_000
"""A Thursday in August 2026."""

NewSchedule = Callable[..., Schedule]
NewAsked = Callable[..., Asked]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "state.db"


@pytest.fixture
def state(path: Path) -> Iterator[State]:
    with open_state(path) as opened:
        yield opened


@pytest.fixture
def new_schedule() -> NewSchedule:
    """A schedule that is due: ``new_schedule(guild=2)``."""

    def made(**changes: object) -> Schedule:
        plain = Schedule(
            None, 1, 11, "daily", "09:00", "Europe/Berlin", ("letters",), created_at=NOW, next_run=NOW,
            next_date="2026-08-06",
        )  # fmt: skip
        return plain._replace(**changes)

    return made


@pytest.fixture
def new_asked() -> NewAsked:
    """A question: ``new_asked("token", user=3)``."""

    def made(token: str = "tok", **changes: object) -> Asked:
        asked = Asked(token, 7, 1, 11, None, "who signed the 2009 letter", (), "en", NOW, answered=True)
        return asked._replace(**changes)

    return made


@pytest.fixture
def whole() -> Callable[[Path], None]:
    """Asserts that every page and every reference of the file is in order."""

    return check_whole


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts Python with a text of code and arguments, pipes at both ends; ends it with the test."""
    processes: list[subprocess.Popen[str]] = []

    def started(code: str, *arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", code, *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        pipe = subprocess.PIPE
        processes.append(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment))
        return processes[-1]

    yield started
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture
def schedule(state: State, new_schedule: NewSchedule) -> int:
    """The number of one that is due."""
    return state.add_schedule(new_schedule()).schedule or 0
