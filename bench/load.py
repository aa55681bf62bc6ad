"""How fast letters are loaded, as a share of a bare scan-and-insert of the same letters in the same run.

    python bench/load.py [COUNT] [ROUNDS] [--compiled]

Prints the rates, their ratio (limit 0.15), the peak memory of both, and the ratio for loading the same folder again
to reading and digesting it. Each measurement is a process of its own; rounds are interleaved, medians are shown.
With ``--compiled`` a wheel is built with DRAGOMAN_COMPILE=1 in a temporary folder, and measured beside the checkout.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "bench"))

LIMIT = 0.15
FAILED = "dragoman cannot be compiled"
"""How hatch_build.py says so."""


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


def built(place: str) -> Path:
    """The compiled form, unpacked below ``place``; where it cannot be built the program ends with the reason."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", place, str(ROOT)]
    done = subprocess.run(command, env={**os.environ, "DRAGOMAN_COMPILE": "1"}, capture_output=True, text=True)
    if done.returncode:
        said = (done.stdout + done.stderr).splitlines()
        raise SystemExit(next((line.strip() for line in said if FAILED in line), done.stderr))
    root = Path(place, "compiled")
    with zipfile.ZipFile(next(Path(place).glob("*.whl"))) as wheel:
        wheel.extractall(root)
    return root


def measured(way: str, db: str, folder: str, root: Path = ROOT) -> dict[str, float]:
    """Seconds, letters and peak memory in MB of one way with the code at ``root``, in a process of its own."""
    command = [sys.executable, __file__, way, db, folder, str(root)]
    result: dict[str, float] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return result


def one(way: str, db: str, folder: str, root: str) -> None:
    """Run one measurement and print it."""
    sys.path.insert(0, root)
    begun = perf_counter()
    count = WAYS[way](db, folder)
    seconds = perf_counter() - begun
    peak = max(getrusage(RUSAGE_SELF).ru_maxrss, getrusage(RUSAGE_CHILDREN).ru_maxrss)
    print(json.dumps({"seconds": seconds, "letters": count, "mb": peak / 1024}))


def main(count: int, rounds: int, compiled: bool) -> None:
    """Measure and print."""
    from synthetic import write

    with tempfile.TemporaryDirectory() as place:
        root = built(place) if compiled else None
        folder = os.path.join(place, "letters")
        characters = write(folder, count)
        runs: dict[str, list[dict[str, float]]] = {"bare": [], "ours": [], "again": [], "digests": []}
        for number in range(rounds):
            db = os.path.join(place, f"{number}.db")
            runs["bare"].append(measured("bare", f"{db}.bare", folder))
            runs["ours"].append(measured("ours", db, folder))
            runs["again"].append(measured("ours", db, folder))
            runs["digests"].append(measured("digests", db, folder))
            if root:
                runs.setdefault("compiled", []).append(measured("ours", f"{db}.compiled", folder, root))
        size = os.path.getsize(os.path.join(place, "0.db"))
    seconds = {way: median(run["seconds"] for run in several) for way, several in runs.items()}
    for way, several in runs.items():
        peak = max(run["mb"] for run in several)
        print(f"{way:8} {count / seconds[way]:8.0f} letters/s  {seconds[way]:7.2f} s  peak {peak:4.0f} MB")
    print(f"load / bare scan-and-insert: {seconds['bare'] / seconds['ours']:.3f} (limit {LIMIT})")
    if compiled:
        print(f"compiled load / bare scan-and-insert: {seconds['bare'] / seconds['compiled']:.3f} (limit {LIMIT})")
    print(f"load again / digests alone: {seconds['again'] / seconds['digests']:.2f} times the time")
    print(f"database / text: {size / characters:.2f}")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] in WAYS:
        one(*sys.argv[1:])
    else:
        numbers = [int(word) for word in sys.argv[1:] if word != "--compiled"]
        main(*(numbers + [10_000, 3][len(numbers) :]), compiled="--compiled" in sys.argv)
