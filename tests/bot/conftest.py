"""The seed letters, loaded once, and a bot over them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.ask import Bot
from store.load import load
from store.reader import Reader

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def letters_db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database loaded from ``seeds/``; not to be written to."""
    path = tmp_path_factory.mktemp("letters") / "letters.db"
    load(str(path), [str(SEEDS)])
    return path


@pytest.fixture(scope="session")
def bot(letters_db: Path) -> Iterator[Bot]:
    """A bot over the seed letters."""
    with Reader(letters_db) as reader:
        yield Bot(reader)
