"""Which code counts for what a letter's rows hold: a change of other code must not have every letter read again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STORE = Path(__file__).resolve().parents[2] / "store"
SAY = "from store.edition import edition; print(edition())"


def edition(root: Path) -> str:
    done = subprocess.run([sys.executable, "-c", SAY], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize(
    ("file", "counts"),
    [("state/schema.py", False), ("connection.py", False), ("dates.py", True), ("parsing/title.py", True)],
)  # fmt: skip
def test_what_decides_the_edition(tmp_path: Path, file: str, counts: bool) -> None:
    shutil.copytree(STORE, tmp_path / "store", ignore=shutil.ignore_patterns("__pycache__"))
    before = edition(tmp_path)
    path = tmp_path / "store" / file
    path.write_text(path.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    assert (edition(tmp_path) != before) is counts
