"""A load that is killed, or that meets another, leaves every letter whole or absent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from store.load import load
from store.reader import Reader
from tests.store.conftest import letter_text, three_letters

Rows = dict[str, list[tuple[object, ...]]]
Dump = Callable[[Path], Rows]

# Small batches, so that a kill falls between and inside transactions.
CHILD = """
import sys
import store.load
store.load.BATCH_LETTERS = 3
print("ready", flush=True)
report = store.load.load(sys.argv[1], [sys.argv[2]], workers=int(sys.argv[3]))
print(report.loaded, report.unchanged, flush=True)
"""


def child(db: Path, folder: Path, workers: int) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", CHILD, str(db), str(folder), str(workers)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of sixty-three letters, for tests that only load it."""
    folder = three_letters(tmp_path_factory.mktemp("many") / "letters")
    for number in range(60):
        text = letter_text(topic=f"subject {number}", item=str(number), signer=f"A. PERSON{number % 7}")
        (folder / f"n{number:02}.txt").write_text(text)
    return folder


@pytest.fixture(scope="module")
def whole(many: Path, tmp_path_factory: pytest.TempPathFactory, dump: Dump) -> Rows:
    """All rows of a database into which first one letter and then all were loaded, undisturbed."""
    db = tmp_path_factory.mktemp("whole") / "whole.db"
    load(db, [many / "a.txt"])
    load(db, [many])
    return dump(db)


@pytest.mark.parametrize(("wait_ms", "workers"), [(0, 0), (40, 0), (80, 2), (120, 0), (200, 2), (300, 0)])
def test_a_killed_load_goes_on_to_the_same_end(
    many: Path, tmp_path: Path, dump: Dump, whole: Rows, wait_ms: int, workers: int
) -> None:
    db = tmp_path / "letters.db"
    load(db, [many / "a.txt"])
    process = child(db, many, workers)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(wait_ms / 1000)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    with Reader(db) as reader:
        assert len(reader.rows("SELECT * FROM letters")) >= 1
    dump(db)  # both integrity checks
    load(db, [many])
    assert dump(db) == whole


def test_two_loads_at_once_store_each_letter_once(many: Path, tmp_path: Path, dump: Dump, whole: Rows) -> None:
    db = tmp_path / "letters.db"
    both = [child(db, many, 0), child(db, many, 0)]
    said = [process.communicate(timeout=60) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    counts = [tuple(map(int, out.split()[1:])) for out, _ in said]
    assert sum(loaded for loaded, _ in counts) == 63
    assert all(loaded + unchanged == 63 for loaded, unchanged in counts)
    loaded = dump(db)
    for table in ("stem_count", "word_count", "total", "state_alias"):
        assert loaded[table] == whole[table]


def test_readers_see_the_old_or_the_new_state_while_a_load_runs(many: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [many / "a.txt"])
    process = child(db, many, 0)
    seen = set()
    with Reader(db) as reader:
        while process.poll() is None:
            rows = reader.rows(
                "SELECT (SELECT count(*) FROM letters) AS n, (SELECT count FROM totals WHERE what = 'letters') AS t"
            )
            assert rows[0]["n"] == rows[0]["t"]
            seen.add(rows[0]["n"])
    process.communicate()
    assert process.returncode == 0
    assert max(int(str(n)) for n in seen) >= 1


def test_parsing_processes_end_with_the_one_that_loads(many: Path, tmp_path: Path) -> None:
    process = child(tmp_path / "letters.db", many, 2)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.15)
    os.kill(process.pid, signal.SIGKILL)
    # The workers hold the other end of these pipes: they close when the last of them has ended.
    process.communicate(timeout=10)
