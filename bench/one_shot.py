"""How long one answer takes from the shell, against the least that a process with the same libraries needs.

    python bench/one_shot.py [ROUNDS] [QUESTION]

The yardstick imports sqlite3 and rapidfuzz and runs one query on the same database. Rounds are interleaved; medians
and their ratio (limit 2, aim 1.5) are shown. The seeds are loaded into a database of its own first, and bytecode is
kept beside it, for a user's Python keeps it too.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
QUESTION = "who signed the 2009 letter"
LIMIT, AIM = 2.0, 1.5
YARDSTICK = """
import sqlite3, sys
from rapidfuzz import fuzz, process
connection = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True)
print(connection.execute("SELECT name FROM signatures WHERE year = 2009").fetchall())
"""
LOAD = "import sys; from store.load import load; load(sys.argv[1], [sys.argv[2]])"


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Wall time of one process, which must end well."""
    begun = perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    taken = perf_counter() - begun
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])} ended with {done.returncode}: {done.stderr[-500:]}")
    return taken


def main(rounds: int, question: str) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        db = os.path.join(place, "letters.db")
        kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        own = {"DRAGOMAN_DB": db, "DRAGOMAN_STATE": os.path.join(place, "state.db")}
        environment = {**kept, **own, "PYTHONPYCACHEPREFIX": os.path.join(place, "compiled")}
        seconds([sys.executable, "-c", LOAD, db, str(ROOT / "seeds")], environment)
        commands = {
            "python": [sys.executable, "-c", "pass"],
            "yardstick": [sys.executable, "-c", YARDSTICK, db],
            "ask": [sys.executable, "-m", "bot", "ask", question],
        }
        runs: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds + 1):
            for name, command in commands.items():
                runs[name].append(seconds(command, environment))
    middle = {name: median(times[1:]) for name, times in runs.items()}  # the first round warms the caches
    for name, taken in middle.items():
        print(f"{name:10} {1000 * taken:6.1f} ms  {taken / middle['python']:5.2f} x python")
    print(f"ask / yardstick: {middle['ask'] / middle['yardstick']:.2f} (limit {LIMIT}, aim {AIM})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15, sys.argv[2] if len(sys.argv) > 2 else QUESTION)
