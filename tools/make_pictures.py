"""Draw docs/*.svg: messages of the bot in Discord, from real answers about the seed letters.

Run from the root of the project: ``python tools/make_pictures.py``. ``build()`` returns the files as text, so that a
test can compare them with those that are shown.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.discord_app.desk import Desk  # noqa: E402 - the path must be set first
from bot.discord_app.digest_bodies import Wished, made, pages  # noqa: E402
from bot.discord_app.outgoing import Outgoing  # noqa: E402
from bot.discord_app.pages import answer_message  # noqa: E402
from store.load import load  # noqa: E402
from store.state import Asked  # noqa: E402
from tools.discord_svg import Drawing  # noqa: E402

DOCS = ROOT / "docs"
BOT, PERSON = "dragoman", "ann"
QUESTIONS = {
    "answer.svg": "on whose behalf did Churkin write",
    "refusal.svg": "who signed the 2005 letter",
}
DUE = datetime(2026, 8, 10, 9, tzinfo=UTC)
"""A day on which a letter has its anniversary."""
SECTIONS = ("anniversaries", "changes", "holdings")


def build() -> dict[str, str]:
    """Every picture, by the name of its file."""
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "letters.db")
        load(database, [str(ROOT / "seeds")])
        desk = Desk(database, threads=1)
        try:
            pictures = {name: answered(desk, question) for name, question in QUESTIONS.items()}
            return {**pictures, "digest.svg": digested(desk)}
        finally:
            desk.close()


def answered(desk: Desk, question: str) -> str:
    """A person mentions the bot, which answers."""
    heard = asyncio.run(desk.ask(question))
    asked = Asked("picture", 1, None, 1, None, question, (), "en", 0)
    drawing = Drawing()
    drawing.person(PERSON, question, BOT)
    drawing.message(BOT, answer_message(heard, asked))
    return drawing.svg(f"“{question}”, asked and answered in Discord")


def digested(desk: Desk) -> str:
    """The first digest of a schedule that wants these sections."""
    first, *more = pages(made(desk, Wished(None, DUE, DUE.date(), SECTIONS, False)))
    drawing = Drawing()
    drawing.message(BOT, Outgoing(first, "", more=tuple(more)))
    return drawing.svg(f"{first.title}, posted in Discord")


if __name__ == "__main__":
    for name, picture in build().items():
        (DOCS / name).write_text(picture, encoding="utf-8")
