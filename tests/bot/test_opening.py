"""An update of the program: letters that came with it are loaded again by themselves, others only when told to."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.opening import opened
from store.errors import OlderDatabaseError
from store.load import load


def _made_older(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")
        connection.commit()


def test_a_database_of_the_seeds_alone_is_made_again(tmp_path: Path, seeds: Path) -> None:
    path = tmp_path / "letters.db"
    load(str(path), [str(seeds)])
    _made_older(path)
    with opened(str(path)) as reader:
        assert len(reader.rows("SELECT letter FROM letters")) == 4


def test_a_database_of_other_letters_is_left_alone(tmp_path: Path, seeds: Path) -> None:
    folder = shutil.copytree(seeds, tmp_path / "letters")
    next(folder.glob("*.txt")).rename(folder / "mine.txt")
    path = tmp_path / "letters.db"
    load(str(path), [str(folder)])
    _made_older(path)
    before = path.read_bytes()
    with pytest.raises(OlderDatabaseError, match="load the letters again with dragoman load FOLDER"):
        opened(str(path))
    assert path.read_bytes() == before
