"""What one answer must not import: each of these costs more than the answer itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HEAVY = (
    "sqlite_utils asyncio discord rich prompt_toolkit babel pycountry platformdirs argparse logging dataclasses inspect"
    " importlib.metadata store.load store.letters"
).split()
SAY = """
import sys
from bot.__main__ import main
code = main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize("options", [[], ["--json"], ["--why"]])
def test_one_answer_imports_nothing_heavy(letters_db: Path, options: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SAY, "ask", "who signed the 2009 letter", *options], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DRAGOMAN_DB": str(letters_db)}, check=True,
    )  # fmt: skip
    imported = done.stderr.split()
    assert "Churkin" in done.stdout
    assert "bot.ask" in imported
    assert [module for module in HEAVY if module in imported] == []


def test_a_digest_that_is_only_read_imports_nothing_of_discord(letters_db: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SAY, "digest", "--date", "2026-08-10"], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DRAGOMAN_DB": str(letters_db)}, check=True,
    )  # fmt: skip
    assert done.stdout.startswith("Digest of 10 August 2026")
    assert {"discord", "aiohttp", "asyncio", "sqlite_utils"} & set(done.stderr.split()) == set()
