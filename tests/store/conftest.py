"""Small letters on disk, and the whole content of a database as a value."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from store.load import load

LETTER = """UNITED NATIONS

General Assembly

Distr. GENERAL

{symbol}

{date}

Letter dated {date} from the Permanent Representative of {state}
to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith a statement on {topic}. The Treaty entered into force on
18 September 2003. I should be grateful if you would have the present letter circulated as a document of the
General Assembly under agenda item {item}.

(Signed) {signer}
Ambassador
Permanent Representative of {state} to the United Nations
"""


def letter_text(
    date: str = "14 July 2009",
    state: str = "Armenia",
    signer: str = "Armen MARTIROSYAN",
    topic: str = "peace",
    symbol: str = "A/64/191",
    item: str = "40",
) -> str:
    """A plausible letter."""
    return LETTER.format(date=date, state=state, signer=signer, topic=topic, symbol=symbol, item=item)


@pytest.fixture
def write(folder: Path) -> Callable[..., Path]:
    """Writes a letter into the folder: ``write(name, topic="...")``."""

    def written(name: str, **said: str) -> Path:
        (folder / name).write_text(letter_text(**said))
        return folder / name

    return written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three different letters."""
    return three_letters(tmp_path / "letters")


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of these three letters, for tests that only read."""
    place = tmp_path_factory.mktemp("loaded")
    load(place / "letters.db", [three_letters(place / "letters")])
    return place / "letters.db"


def three_letters(folder: Path) -> Path:
    """The folder, made, with three different letters in it."""
    folder.mkdir()
    for name, text in (
        ("a.txt", letter_text()),
        ("b.txt", letter_text("2 May 2004", "Belarus", "Andrei DAPKIUNAS", "drug trafficking", "A/58/1")),
        ("c.txt", letter_text("3 June 2002", "Kazakhstan", "M. Jarbussynova", "terrorism", "A/57/2")),
    ):
        (folder / name).write_text(text)
    return folder


@pytest.fixture(scope="session")
def dump() -> Callable[[Path], dict[str, list[tuple[object, ...]]]]:
    """All rows of all tables, after both integrity checks."""

    def read(path: Path) -> dict[str, list[tuple[object, ...]]]:
        connection = sqlite3.connect(path)
        try:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            connection.execute("INSERT INTO paragraph_fts (paragraph_fts, rank) VALUES ('integrity-check', 1)")
            connection.rollback()
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%'")
            names = [n for (n,) in tables if not n.startswith("paragraph_fts")]
            return {n: sorted(connection.execute(f"SELECT * FROM {n}").fetchall(), key=repr) for n in names}
        finally:
            connection.close()

    return read
