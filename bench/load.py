"""How fast letters are loaded, as a share of a bare scan-and-insert of the same letters in the same run.

    python bench/load.py [COUNT] [ROUNDS] [--plain]

Measures what ``pip install .`` gives here, which is compiled wherever that can be done (a wheel is built for it in a
temporary folder), and the checkout as plain Python beside it; with ``--plain`` that alone, and nothing is built. Prints
the rates, their ratio (limit 0.15), the peak memory, and the ratio for loading the same folder again to reading and
digesting it. Each measurement is a process of its own; rounds are interleaved, medians are shown.
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
COMPILING = "DRAGOMAN_COMPILE"
"""Which hatch_build.py reads; unset it decides as for anyone who installs."""


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
    """What an install gives, unpacked below ``place``."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", place, str(ROOT)]
    subprocess.run(command, env={name: os.environ[name] for name in os.environ if name != COMPILING}, check=True)
    root = Path(place, "installed")
    with zipfile.ZipFile(next(Path(place).glob("*.whl"))) as wheel:
        wheel.extractall(root)
    return root


def form(root: Path) -> str:
    """Whether the code at ``root`` is compiled."""
    compiled = any(name.suffix in (".so", ".pyd") for name in (root / "store" / "parsing").iterdir())
    return "compiled" if compiled else "plain Python"


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


def main(count: int, rounds: int, plain: bool) -> None:
    """Measure and print."""
    from synthetic import write

    with tempfile.TemporaryDirectory() as place:
        forms = {"plain": ROOT} if plain else {"installed": built(place), "plain": ROOT}
        first = next(iter(forms))
        if not plain:
            print(f"installed: {form(forms[first])}")
        folder = os.path.join(place, "letters")
        characters = write(folder, count)
        runs: dict[str, list[dict[str, float]]] = {way: [] for way in ("bare", *forms, "again", "digests")}
        for number in range(rounds):
            db = os.path.join(place, f"{number}.db")
            runs["bare"].append(measured("bare", f"{db}.bare", folder))
            for name, root in forms.items():
                runs[name].append(measured("ours", f"{db}.{name}", folder, root))
            runs["again"].append(measured("ours", f"{db}.{first}", folder, forms[first]))
            runs["digests"].append(measured("digests", db, folder))
        size = os.path.getsize(os.path.join(place, f"0.db.{first}"))
    seconds = {way: median(run["seconds"] for run in several) for way, several in runs.items()}
    for way, several in runs.items():
        peak = max(run["mb"] for run in several)
        print(f"{way:9} {count / seconds[way]:8.0f} letters/s  {seconds[way]:7.2f} s  peak {peak:4.0f} MB")
    for name in forms:
        print(f"{name} load / bare scan-and-insert: {seconds['bare'] / seconds[name]:.3f} (limit {LIMIT})")
    print(f"load again / digests alone: {seconds['again'] / seconds['digests']:.2f} times the time")
    print(f"database / text: {size / characters:.2f}")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] in WAYS:
        one(*sys.argv[1:])
    else:
        numbers = [int(word) for word in sys.argv[1:] if word != "--plain"]
        main(*(numbers + [10_000, 3][len(numbers) :]), plain="--plain" in sys.argv)
