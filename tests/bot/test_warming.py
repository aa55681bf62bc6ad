"""After warming up no question waits for what could have been done before it; one answer alone does without."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bot.ask import Bot
from bot.warming import warm_up
from store.reader import Reader

ROOT = Path(__file__).resolve().parents[2]
SAY = """
import sys
from bot.ask import Bot
from bot.reading.patterns import _LATER
from bot.talk import Talk
from bot.warming import warm_up
from store.reader import Reader
with Reader(sys.argv[1]) as reader:
    bot = Bot(reader)
    warm_up(bot)
    print(len(_LATER) > 100, [one.later for one in _LATER if "search" not in one.__dict__])
    before = set(sys.modules)
    for question in sys.argv[2:]:
        print(Talk(bot).ask(question).status)
    print([name for name in set(sys.modules) - before if name.startswith(("bot.", "store."))])
"""
QUESTIONS = {
    "who signed the 2009 letter": "answered",
    "Кто подписал письмо 2009 года?": "answered",
    "members in 2004 and who signed in 2009?": "answered",
    "what is paragraph 5": "clarify",
    "why did Georgia leave": "unanswered",
}


def test_after_warming_up_no_question_imports_a_part_of_the_bot_or_compiles_a_pattern(letters_db: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SAY, str(letters_db), *QUESTIONS], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["True []", *QUESTIONS.values(), "[]"]


def test_letters_that_cannot_be_read_are_told_of_to_who_asks_and_not_before(letters_db: Path) -> None:
    reader = Reader(letters_db)
    asked = Bot(reader)
    reader.close()
    warm_up(asked)
