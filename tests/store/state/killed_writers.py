"""Processes that post digests without end and are killed at random moments, and what must hold after each kill."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from subprocess import Popen
from typing import IO

from store.state import Schedule, State, open_state

NOW = 1_786_000_000
FIRST_DATE = "2026-08-06"

# Forks a process for every line of its input, and says when that has ended: importing once is what makes this quick.
WRITERS = """
import os, sys, traceback
from datetime import date, timedelta
from store.state import Asked, open_state

def post_for_ever(path, turn):
    now, owner = 1_800_000_000 + turn * 1000, f"process {turn}"
    with open_state(path) as state:
        for left in state.left_sending(now):
            run = state.takeover(left.run, owner, now, 60)
            finish(state, run, owner, now)
        while schedules := state.schedules():
            schedule = schedules[0]
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
    say(f"{run.local_date} {run.part}")

def say(line):
    os.write(1, f"{line}\\n".encode())  # whole or not at all: print writes in pieces where PYTHONUNBUFFERED is set

for turn, path in enumerate(map(str.strip, sys.stdin)):
    pid = os.fork()
    if pid == 0:
        say(f"pid {os.getpid()}")
        try:
            post_for_ever(path, turn)
        except BaseException:
            say("failed " + " ".join(traceback.format_exc().split()))
        finally:
            os._exit(1)
    os.waitpid(pid, 0)
    say("ended")
"""


class Writers:
    """One writing process after another, started by a process that runs :data:`WRITERS`."""

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
        said = [_line(out) for _ in range(lines)]
        time.sleep(wait)
        with suppress(ProcessLookupError):  # it may have come to its end
            os.kill(pid, signal.SIGKILL)
        while (line := _line(out)) != "ended":
            said.append(line)
        return said


def _line(out: IO[str]) -> str:
    line = out.readline().strip()
    assert line, "the process that forks has ended"
    assert not line.startswith("failed"), line
    return line


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


def check_whole(path: Path) -> None:
    """Every page and every reference of the file is in order."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def kill_writers(path: Path, writers: Writers, kills: int, chance: Random) -> set[str]:
    """Kill so many writers of one file, and check it after each; gives the posts that were acknowledged."""
    with open_state(path) as state:
        state.add_schedule(
            Schedule(None, 1, 11, "daily", "09:00", "Europe/Berlin", created_at=NOW, next_run=NOW, next_date=FIRST_DATE)
        )
    acknowledged: set[str] = set()
    for kill in range(kills):
        said = writers.run_and_kill(path, chance.randrange(0, 8), chance.uniform(0, 0.012))
        assert not acknowledged.intersection(said), "posted twice"
        acknowledged.update(said)
        if kill % 2:  # the log of every second one is left to the next writer
            check_whole(path)
        with open_state(path) as state:
            check_dates(state)
            sent = {f"{run.local_date} {run.part}" for run in state.last_runs(1, 1_000_000) if run.state == "sent"}
            assert acknowledged <= sent
            assert len(sent - acknowledged) <= kill + 1  # committed, and killed before saying so
            assert state.about_user(7).questions >= len(sent)
    check_whole(path)
    return acknowledged
