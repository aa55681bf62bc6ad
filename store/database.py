"""The database opened for writing: checked first, made where there is none, and every refusal in one sentence."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

from sqlite_utils import Database

from store.connection import SCHEMA_VERSION, check_marks, explained, shown, value_of
from store.errors import BadDatabaseError
from store.schema import create

WAIT_SECONDS = 10.0
"""How long a load waits for another one before it gives up."""


@contextmanager
def opened(path: str, wait_seconds: float = WAIT_SECONDS) -> Iterator[Database]:
    """The database at ``path``, made or rebuilt where needed; raises BadDatabaseError and its children."""
    with explained(path):
        _check_place(path)
        connection = sqlite3.connect(path, timeout=wait_seconds, isolation_level=None)
        try:
            _prepare(connection, path, wait_seconds)
            yield Database(connection)
        finally:
            connection.close()


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Write lock from the first statement on: a read that becomes a write fails at once when another wrote."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise


def _check_place(path: str) -> None:
    if os.path.isdir(path):
        raise BadDatabaseError(f"{shown(path)} is a folder", place=path, way_out="name a database file with --db")
    if os.path.exists(path) and not os.path.isfile(path):
        raise BadDatabaseError(f"{shown(path)} is no regular file", place=path, way_out="name another file with --db")
    folder = os.path.dirname(os.path.abspath(path))
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        said = f"the folder {shown(folder)} cannot be made ({error.strerror})"
        raise BadDatabaseError(said, place=path, way_out="name another with --db") from error


def _prepare(connection: sqlite3.Connection, path: str, wait_seconds: float) -> None:
    check_marks(connection, path)
    _write_ahead(connection, monotonic() + wait_seconds)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("PRAGMA wal_autocheckpoint = 16000")  # a batch is some 3,000 pages; 64 MB
    if value_of(connection, "user_version") < SCHEMA_VERSION:
        db = Database(connection)
        with transaction(db):
            # Another process may have made it while this one waited.
            if value_of(connection, "user_version") < SCHEMA_VERSION:
                _drop_all(connection)
                create(db)
    connection.execute("PRAGMA foreign_keys = ON")


def _write_ahead(connection: sqlite3.Connection, deadline: float) -> None:
    """Switch to WAL. SQLite does not wait for this lock as it does for others."""
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > deadline:
                raise
        sleep(0.02)


def _drop_all(connection: sqlite3.Connection) -> None:
    """Empty an older version's database; what was in it comes back from the letter files."""
    kinds = ("view", "trigger", "table")
    for kind in kinds:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
            " ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC", (kind,),
        ).fetchall()  # fmt: skip
        for (name,) in names:
            connection.execute(f'DROP {kind} IF EXISTS "{name}"')
