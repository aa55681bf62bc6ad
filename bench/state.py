"""What writes and looks at ``state.db`` cost, against one bare row committed to a bare file on the same disk.

python bench/state.py [SCHEDULES]
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from store.state import Asked, Schedule, State, backup, open_state

NOW = 1_786_000_000
TIMES = 200


def bare(folder: Path) -> Callable[[int], object]:
    """One row, on the disk when the call returns: what no store can do without."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, text TEXT)")
    return lambda number: connection.execute("INSERT INTO row (text) VALUES (?)", (f"question {number}",))


def post(state: State) -> Callable[[int], object]:
    """A digest from claim to message: four transactions."""

    def one(number: int) -> None:
        run = state.claim(number + 1, "2026-08-06", 1, "bench", NOW, 60)
        assert run is not None
        state.store_bodies(run.run, "bench", ["{}"], NOW)
        state.sending(run.run, "bench", NOW)
        state.sent(run.run, "bench", number + 1, NOW + 86400, "2026-08-07", NOW)

    return one


def turns(work: Callable[[int], object], commit: Callable[[int], object]) -> float:
    """How many bare commits a call takes: the two in alternation, for the disk has moods."""
    took, unit = [], []
    for number in range(TIMES):
        start = perf_counter()
        commit(number)
        between = perf_counter()
        work(number)
        took.append(perf_counter() - between)
        unit.append(between - start)
    return median(took) / median(unit)


def main(schedules: int) -> None:
    """Print a line for each thing measured."""
    with tempfile.TemporaryDirectory() as name, open_state(f"{name}/state.db") as state:
        for guild in range(1, schedules + 1):
            state.add_schedule(Schedule(None, guild, 1, "daily", "09:00", "UTC", next_run=NOW, next_date="2026-08-06"))
        commit = bare(Path(name))
        asked = Asked("", 7, 1, 11, None, "who signed the 2009 letter", (), "en", NOW)
        works: dict[str, Callable[[int], object]] = {
            "keep a question": lambda number: state.keep_asked(asked._replace(token=f"t{number}")),
            "find a question": lambda number: state.asked(f"t{number}"),
            "settings of a guild": lambda number: state.guild_settings(number + 1),
            "the first 100 due": lambda _: state.due(NOW),
            "a digest, claim to message": post(state),
            "a backup": lambda number: backup(state.path, f"{name}/copy {number}.db"),
        }
        for said, work in works.items():
            print(f"{said:28}{turns(work, commit):8.2f} bare commits")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1000)
