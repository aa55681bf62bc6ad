"""SIGKILL at any point: the file is whole, no transaction is half there, and nothing acknowledged is lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from random import Random
from subprocess import Popen

import pytest

import store.state.file
from store.errors import StoreError
from store.state import Asked, Schedule, State, open_state

Start = Callable[..., "Popen[str]"]
KILLS = 30
NOW = 1_786_000_000

# Forks a process for every line of its input, and says when that has ended: importing once is what makes this quick.
WRITERS = """
import os, sys
from datetime import date, timedelta
from store.state import Asked, open_state

def post_for_ever(path, turn):
    now, owner = 1_800_000_000 + turn * 1000, f"process {turn}"
    with open_state(path) as state:
        for left in state.left_sending(now):
            run = state.takeover(left.run, owner, now, 60)
            finish(state, run, owner, now)
        while True:
            schedule = state.schedules()[0]
            while run := state.claim(schedule.schedule, schedule.next_date, 1, owner, now, 60, schedule.edition):
                if run.body is None:
                    bodies = [f"{run.local_date}/{part}" for part in (1, 2, 3)]
                    state.store_bodies(run.run, owner, bodies, now)
                state.sending(run.run, owner, now)
                finish(state, run, owner, now)

def finish(state, run, owner, now):
    state.keep_asked(Asked(f"{run.local_date}-{run.part}", 7, 1, 11, None, "who" * 100, (), "en", now))
    after = date.fromisoformat(run.local_date) + timedelta(days=1)
    schedule = state.schedule(run.schedule)
    state.sent(run.run, owner, run.run, schedule.next_run + 1, after.isoformat(), now)
    print(run.local_date, run.part, flush=True)

for turn, path in enumerate(map(str.strip, sys.stdin)):
    pid = os.fork()
    if pid == 0:
        print("pid", os.getpid(), flush=True)
        try:
            post_for_ever(path, turn)
        finally:
            os._exit(1)
    os.waitpid(pid, 0)
    print("ended", flush=True)
"""


class Writers:
    """One writing process after another."""

    def __init__(self, process: Popen[str]) -> None:
        self._process = process

    def run_and_kill(self, path: Path, lines: int, wait: float) -> list[str]:
        """What a process acknowledged that was killed ``wait`` seconds after so many lines."""
        out, orders = self._process.stdout, self._process.stdin
        assert out is not None
        assert orders is not None
        orders.write(f"{path}\n")
        orders.flush()
        pid = int(out.readline().split()[1])
        said = [out.readline().strip() for _ in range(lines)]
        time.sleep(wait)
        with suppress(ProcessLookupError):  # it may have come to its end
            os.kill(pid, signal.SIGKILL)
        while (line := out.readline().strip()) != "ended":
            assert line, "the process that forks has ended"
            said.append(line)
        return said


@pytest.fixture
def writers(start: Start) -> Writers:
    if not hasattr(os, "fork"):
        pytest.skip("this system does not fork")
    return Writers(start(WRITERS))


def check_dates(state: State) -> None:
    """Dates before the next are posted whole; the next one is not, and its bodies are all there or none is."""
    (schedule,) = state.schedules()
    runs: dict[str, list[tuple[int, str, str | None]]] = {}
    for run in state.last_runs(1, 1_000_000):
        runs.setdefault(run.local_date, []).append((run.part, run.state, run.body))
        assert (run.state == "sent") == (run.message is not None)
    for date, parts in runs.items():
        parts.sort()
        bodies = [body for _, _, body in parts]
        assert bodies in ([None], [f"{date}/{part}" for part in (1, 2, 3)])
        if date < schedule.next_date:
            assert [state for _, state, _ in parts] == ["sent"] * 3
        else:
            assert date == schedule.next_date
            assert parts[-1][1] != "sent"
    assert schedule.next_run == NOW + len([date for date in runs if date < schedule.next_date])


def test_writers_that_are_killed(
    path: Path, writers: Writers, whole: Callable[[Path], None], new_schedule: Callable[..., Schedule]
) -> None:
    with open_state(path) as state:
        state.add_schedule(new_schedule())
    chance = Random(5)
    acknowledged: set[str] = set()
    for kill in range(KILLS):
        said = writers.run_and_kill(path, chance.randrange(0, 8), chance.uniform(0, 0.012))
        assert not acknowledged.intersection(said), "posted twice"
        acknowledged.update(said)
        if kill % 2:  # the log of every second one is left to the next writer
            whole(path)
        with open_state(path) as state:
            check_dates(state)
            sent = {f"{run.local_date} {run.part}" for run in state.last_runs(1, 1_000_000) if run.state == "sent"}
            assert acknowledged <= sent
            assert len(sent - acknowledged) <= kill + 1  # committed, and killed before saying so
            assert state.about_user(7).questions >= len(sent)
    whole(path)
    assert len(acknowledged) > KILLS


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
