"""A database that cannot be used is refused in one sentence, and left as it was."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from store.connection import SCHEMA_VERSION
from store.errors import (
    BadDatabaseError,
    LockedError,
    NewerDatabaseError,
    NoDatabaseError,
    OlderDatabaseError,
    StoreError,
)
from store.load import load
from store.reader import Reader


def sentence(error: BaseException) -> str:
    said = str(error)
    assert "\n" not in said
    assert "Traceback" not in said
    return said


def a_folder(path: Path) -> None:
    path.mkdir()


def not_sqlite(path: Path) -> None:
    path.write_text("Dear Sir, this is no database.\n" * 100)


def a_letter(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)


def of_another_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmark (url TEXT)")
    connection.close()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


BAD = [(a_folder, "is a folder"), (not_sqlite, "not a SQLite database"), (a_letter, "not a SQLite|damaged|cannot be"),
       (of_another_program, "another program"), (a_pipe, "no regular file")]  # fmt: skip


@pytest.mark.parametrize(("make", "said"), BAD, ids=[b[0].__name__ for b in BAD])
def test_no_database_of_ours(folder: Path, tmp_path: Path, make: Callable[[Path], None], said: str) -> None:
    db = tmp_path / "x.db"
    make(db)
    before = db.read_bytes() if db.is_file() else None
    with pytest.raises(BadDatabaseError) as on_load:
        load(db, [folder])
    with pytest.raises(BadDatabaseError) as on_read:
        Reader(db)
    for error in (on_load, on_read):
        assert any(part in sentence(error.value) for part in said.split("|"))
    assert before is None or db.read_bytes() == before


def test_a_newer_schema_is_refused_and_untouched(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder])
    connection = sqlite3.connect(db)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = db.read_bytes()
    for use in (lambda: load(db, [folder]), lambda: Reader(db)):
        with pytest.raises(NewerDatabaseError, match="newer version"):
            use()
    assert db.read_bytes() == before


def test_an_older_schema_is_rebuilt_by_loading_and_refused_by_reading(
    folder: Path, tmp_path: Path, dump: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder])
    content = dump(db)
    connection = sqlite3.connect(db)
    connection.execute("CREATE TABLE of_old (x)")
    connection.execute("DROP VIEW letters")
    connection.commit()
    connection.close()
    for module in ("store.connection", "store.database", "store.schema"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with pytest.raises(OlderDatabaseError, match="load the letters again"):
        Reader(db)
    assert load(db, [folder]).loaded == 3
    assert dump(db) == content


def test_no_database_yet(tmp_path: Path) -> None:
    with pytest.raises(NoDatabaseError, match="there is no database"):
        Reader(tmp_path / "letters.db")
    assert not (tmp_path / "letters.db").exists()
    (tmp_path / "empty.db").write_bytes(b"")
    with pytest.raises(NoDatabaseError, match="holds no letters yet"):
        Reader(tmp_path / "empty.db")


def test_a_path_with_a_nul(folder: Path, tmp_path: Path) -> None:
    for use in (lambda: load("a\0.db", [folder]), lambda: Reader("a\0.db")):
        with pytest.raises(StoreError, match="NUL"):
            use()


def test_a_folder_that_cannot_be_made(folder: Path) -> None:
    with pytest.raises(BadDatabaseError, match="cannot be made"):
        load(folder / "a.txt" / "letters.db", [folder])


def test_a_second_writer_waits_and_is_refused_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder])
    (folder / "a.txt").write_text("Something else\n")
    other = sqlite3.connect(db, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LockedError, match="another process"):
        load(db, [folder], wait_seconds=0.1)
    with Reader(db) as reader:
        assert len(reader.rows("SELECT * FROM letters")) == 3
    other.execute("ROLLBACK")
    other.close()
    assert load(db, [folder]).replaced == 1


def test_a_damaged_database_is_said_to_be(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder])
    content = bytearray(db.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    db.write_bytes(content)
    with pytest.raises(BadDatabaseError) as error, Reader(db) as reader:
        reader.rows("SELECT * FROM sentences")
    assert "delete it and load the letters again" in sentence(error.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_database_in_a_read_only_folder_can_be_read(folder: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    load(shelf / "letters.db", [folder])
    shelf.chmod(0o500)
    try:
        with Reader(shelf / "letters.db") as reader:
            assert len(reader.rows("SELECT * FROM letters")) == 3
    finally:
        shelf.chmod(0o700)
