"""Loads and writers of ``state.db`` killed at random moments: ``python bench/kills.py 100 --load``, ``--writes``."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random

from bench.synthetic import write
from tests.store.state.killed_writers import WRITERS, Writers, kill_writers

ROOT = Path(__file__).resolve().parents[1]
LETTERS = 240
# Many small transactions, so that kills fall between and inside them; else it is the program.
LOAD = "import sys, store.load; store.load.BATCH_LETTERS = 30; from bot.__main__ import main; sys.exit(main())"
Rows = dict[str, list[tuple[object, ...]]]


def rows_of(path: Path) -> Rows:
    """All rows of all tables but for when they were loaded, after the checks of the file and of its index of words."""
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        db.execute("INSERT INTO paragraph_fts (paragraph_fts, rank) VALUES ('integrity-check', 1)")
        db.rollback()
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%'").fetchall()
        found = {}
        for (name,) in tables:
            if not name.startswith("paragraph_fts"):
                columns = [c for _, c, *_ in db.execute(f"PRAGMA table_info({name})") if c != "loaded"]
                found[name] = sorted(db.execute(f"SELECT {', '.join(columns)} FROM {name}").fetchall(), key=repr)
        return found


def loading(db: Path, letters: Path) -> subprocess.Popen[bytes]:
    """``dragoman load``."""
    command = [sys.executable, "-c", LOAD, "load", "--db", str(db), str(letters)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def kills_of_loads(folder: Path, kills: int) -> None:
    """Kill loads, half of them into an empty place, half over an earlier state of the same letters; print what came.

    After each kill the file must be whole, and loading once more must give the rows of a load that nobody disturbed.
    """
    letters, chance = folder / "letters", Random(kills)
    beginnings = [folder / "none.db", _earlier(folder / "before.db", letters)]
    began = time.monotonic()
    expected = [_undisturbed(beginning, letters) for beginning in beginnings]
    took = (time.monotonic() - began) / len(expected)
    rounds, found = 0, Counter[str]()
    while found.total() < kills:
        number, rounds = rounds, rounds + 1
        db = _copied(beginnings[number % 2], folder / "db")
        process = loading(db, letters)
        time.sleep(chance.uniform(0.1, 1.0) * took)
        process.send_signal(signal.SIGKILL)
        if process.wait() != -signal.SIGKILL:  # it was quicker, as where the machine was busy before
            took *= 0.9
            continue
        found[_state(db, expected[number % 2])] += 1
        assert loading(db, letters).wait() == 0
        assert rows_of(db) == expected[number % 2], f"round {number} ends with other rows"
    print(f"{rounds} loads of {LETTERS} letters, {kills} killed before their end")
    print(f"letters there after the kill: {dict(sorted(found.items()))}; damaged 0, other rows after loading again 0")


def _earlier(db: Path, letters: Path) -> Path:
    """A database with two thirds of the letters, half of these with another text; the letters as they are now."""
    write(str(letters), LETTERS)
    for number, file in enumerate(sorted(letters.iterdir())):
        if number % 3 == 0:
            file.unlink()
        elif number % 3 == 1:
            file.write_text(file.read_text("utf-8") + "\nThe earlier text.\n", "utf-8")
    assert loading(db, letters).wait() == 0
    write(str(letters), LETTERS)
    return db


def _undisturbed(beginning: Path, letters: Path) -> Rows:
    db = _copied(beginning, letters.parent / "whole")
    assert loading(db, letters).wait() == 0
    return rows_of(db)


def _copied(beginning: Path, db: Path) -> Path:
    for file in db.parent.glob(f"{db.name}*"):
        file.unlink()
    if beginning.exists():
        shutil.copy(beginning, db)
    return db


def _state(db: Path, expected: Rows) -> str:
    """How much was loaded when the process was killed; the file is checked."""
    if not db.exists() or not db.stat().st_size:
        return "0 no file"
    with closing(sqlite3.connect(db)) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'letter'").fetchone():
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return "1 empty"
    rows = rows_of(db)
    return "3 all" if rows == expected else "2 some"


def kills_of_writers(folder: Path, kills: int) -> None:
    """Kill processes that write schedules, runs and questions; print what came."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", WRITERS]
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        acknowledged = kill_writers(folder / "state.db", Writers(process), kills, Random(1))
    print(f"{kills} writers killed, {len(acknowledged)} posts acknowledged; damaged 0, lost 0, half written 0, twice 0")
