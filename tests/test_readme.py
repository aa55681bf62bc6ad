"""The README shows what the program prints. ``python tests/test_readme.py`` writes its transcript anew."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from bot.arguments import CHAT, COMMANDS
from bot.ask import Bot
from store.load import load
from store.reader import Reader

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
_TRANSCRIPT = re.compile(r"```console\n\$ dragoman\n(.*?)```", re.DOTALL)


def readme() -> str:
    return README.read_text(encoding="utf-8")


def transcript() -> str:
    """The conversation that the README shows."""
    found = _TRANSCRIPT.search(readme())
    assert found
    return found[1]


def retold(shown: str, database: Path) -> str:
    """The same questions with what the program answers now."""
    questions = [line.removeprefix("> ") for line in shown.splitlines() if line.startswith("> ")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DRAGOMAN_DB": str(database)}
    done = subprocess.run(
        [sys.executable, "-m", "bot"], input="\n".join(questions), env=environment, capture_output=True, text=True,
        encoding="utf-8", check=True,
    )  # fmt: skip
    answers = done.stdout.strip().split("\n\n")
    return "\n".join(f"> {question}\n{answer}\n" for question, answer in zip(questions, answers, strict=True))


def test_transcript_is_what_the_program_prints(letters_db: Path) -> None:
    assert transcript() == retold(transcript(), letters_db), "write it anew with: python tests/test_readme.py"


@pytest.mark.parametrize("question", re.findall(r"^\| [^|`]+ \| `([^`]+)` \|$", readme(), re.MULTILINE))
def test_each_question_it_names_is_answered(letters_db: Path, question: str) -> None:
    with Reader(letters_db) as reader:
        assert Bot(reader).ask(question).answer.status == "answered"


def test_it_tells_every_command() -> None:
    assert [c.name for c in COMMANDS if c is not CHAT and f"`dragoman {c.name}" not in readme()] == []


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letters.db"
        load(path, [ROOT / "seeds"])
        README.write_text(readme().replace(transcript(), retold(transcript(), path)), encoding="utf-8")
