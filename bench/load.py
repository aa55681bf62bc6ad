"""How fast letters are loaded, as a share of a bare scan-and-insert of the same letters in the same run.

    python bench/load.py [COUNT] [ROUNDS]

Prints the rates, their ratio (limit 0.15), the peak memory of both, and the ratio for loading the same folder again
to reading and digesting it. Each measurement is a process of its own; rounds are interleaved, medians are shown.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

LIMIT = 0.15


def bare(db: str, folder: str) -> int:
    """The yardstick."""
    from bare import load

    return load(db, folder)


def ours(db: str, folder: str) -> int:
    """The real load."""
    from store.load import load

    report = load(db, [folder])
    if report.rejected:
        raise SystemExit(f"rejected: {report.rejected[:3]}")
    return report.loaded + report.unchanged


def digests(_: str, folder: str) -> int:
    """Reading and digesting alone."""
    names = os.listdir(folder)
    for name in names:
        sha256(Path(folder, name).read_bytes()).hexdigest()
    return len(names)


WAYS: dict[str, Callable[[str, str], int]] = {"bare": bare, "ours": ours, "digests": digests}


def measured(way: str, db: str, folder: str) -> dict[str, float]:
    """Seconds, letters and peak memory in MB of one way, in a process of its own."""
    said = subprocess.run([sys.executable, __file__, way, db, folder], capture_output=True, text=True, check=True)
    result: dict[str, float] = json.loads(said.stdout)
    return result


def one(way: str, db: str, folder: str) -> None:
    """Run one measurement and print it."""
    begun = perf_counter()
    count = WAYS[way](db, folder)
    seconds = perf_counter() - begun
    peak = max(getrusage(RUSAGE_SELF).ru_maxrss, getrusage(RUSAGE_CHILDREN).ru_maxrss)
    print(json.dumps({"seconds": seconds, "letters": count, "mb": peak / 1024}))


def main(count: int, rounds: int) -> None:
    """Measure and print."""
    from synthetic import write

    with tempfile.TemporaryDirectory() as place:
        folder = os.path.join(place, "letters")
        characters = write(folder, count)
        runs: dict[str, list[dict[str, float]]] = {"bare": [], "ours": [], "again": [], "digests": []}
        for number in range(rounds):
            db = os.path.join(place, f"{number}.db")
            runs["bare"].append(measured("bare", f"{db}.bare", folder))
            runs["ours"].append(measured("ours", db, folder))
            runs["again"].append(measured("ours", db, folder))
            runs["digests"].append(measured("digests", db, folder))
        size = os.path.getsize(os.path.join(place, "0.db"))
    seconds = {way: median(run["seconds"] for run in several) for way, several in runs.items()}
    for way, several in runs.items():
        peak = max(run["mb"] for run in several)
        print(f"{way:8} {count / seconds[way]:8.0f} letters/s  {seconds[way]:7.2f} s  peak {peak:4.0f} MB")
    ratio = seconds["bare"] / seconds["ours"]
    print(f"load / bare scan-and-insert: {ratio:.3f} (limit {LIMIT})")
    print(f"load again / digests alone: {seconds['again'] / seconds['digests']:.2f} times the time")
    print(f"database / text: {size / characters:.2f}")


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] in WAYS:
        one(*sys.argv[1:])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, int(sys.argv[2]) if len(sys.argv) > 2 else 3)
