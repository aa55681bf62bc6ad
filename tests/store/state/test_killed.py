"""SIGKILL at any point: the file is whole, no transaction is half there, and nothing acknowledged is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random
from subprocess import Popen

import pytest

import store.state.file
from store.errors import StoreError
from store.state import Asked, Schedule, State, open_state
from tests.store.state.killed_writers import WRITERS, Writers, kill_writers

Start = Callable[..., "Popen[str]"]
KILLS = 30
NOW = 1_786_000_000


@pytest.fixture
def writers(start: Start) -> Writers:
    if not hasattr(os, "fork"):
        pytest.skip("this system does not fork")
    return Writers(start(WRITERS))


def test_writers_that_are_killed(path: Path, writers: Writers) -> None:
    assert len(kill_writers(path, writers, KILLS, Random(5))) > KILLS


def test_a_file_whose_making_was_killed_is_made_by_the_next(
    tmp_path: Path, writers: Writers, whole: Callable[[Path], None]
) -> None:
    for kill in range(10):
        path = tmp_path / f"{kill}" / "state.db"
        writers.run_and_kill(path, 0, kill * 0.001)
        with open_state(path) as state:
            assert state.schedules() == []
        whole(path)


NO_ROOM = """
import resource, sys
from store.errors import StoreError
from store.state import Asked, open_state
with open_state(sys.argv[1]) as state:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    for number in range(1000):
        try:
            state.keep_asked(Asked(f"t{number}", 7, 1, 11, None, "who signed it " * 100, (), "en", 5))
        except StoreError as error:
            print(number, error)
            break
    print(state.about_user(7).questions)
"""


def test_a_full_disk_is_said_and_loses_nothing(path: Path, start: Start, whole: Callable[[Path], None]) -> None:
    pytest.importorskip("resource")
    out, error = start(NO_ROOM, path).communicate(timeout=30)
    assert error == ""
    refused, kept = out.splitlines()
    number, _, said = refused.partition(" ")
    assert int(number) > 10
    assert f"{path} cannot" in said
    assert kept == number
    whole(path)
    with open_state(path) as state:
        assert state.about_user(7).questions == int(number)
        state.keep_asked(Asked("later", 7, 1, 11, None, "who", (), "en", 5))


class TestLog:
    """The log is folded in while nobody else can write."""

    def test_it_does_not_grow_for_ever(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(store.state.file, "LOG_BYTES", 100_000)
        log = path.with_name("state.db-wal")
        sizes = []
        with open_state(path) as first, open_state(path) as second:
            for number in range(200):
                (first, second)[number % 2].set_note(f"key {number}", "x" * 3000)
                sizes.append(log.stat().st_size)
            folded = [size for size, after in pairwise(sizes) if after < size]
            assert max(sizes) < 150_000
            assert 5 < len(folded) < 50  # not at every write once it was long
            assert first.note("key 199") == second.note("key 0") == "x" * 3000

    def test_another_writer_puts_it_off(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(store.state.file, "LOG_BYTES", 1)
        with open_state(path) as state:
            folded = path.stat().st_size
            monkeypatch.setattr(store.state.file, "LOG_BYTES", 1 << 30)
            state.set_note("key", "x" * 50_000)
            other = sqlite3.connect(path, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            monkeypatch.setattr(store.state.file, "LOG_BYTES", 1)
            state._fold_log()
            assert path.stat().st_size == folded
            other.execute("ROLLBACK")
            other.close()
            state._fold_log()
            assert path.stat().st_size > folded

    def test_an_error_in_a_transaction_takes_all_of_it_back(
        self, state: State, new_schedule: Callable[..., Schedule]
    ) -> None:
        kept = state.add_schedule(new_schedule())
        run = state.claim(kept.schedule or 0, "2026-08-06", 1, "me", NOW, 60)
        assert run is not None
        state.store_body(run.run, "me", "{}", "nonce", NOW)
        state.sending(run.run, "me", NOW)
        with pytest.raises(StoreError):
            state.sent(run.run, "me", 4711, NOW, "no date", NOW)
        assert [found.state for found in state.runs(run.schedule, "2026-08-06")] == ["sending"]
        assert state.schedules() == [kept]
