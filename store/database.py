"""The database opened for writing: checked first, made where there is none, and every refusal in one sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from sqlite_utils import Database

from store.connection import SCHEMA_VERSION, check_marks, check_place, explained, value_of, write_ahead
from store.schema import create

WAIT_SECONDS = 10.0
"""How long a load waits for another one before it gives up."""


@contextmanager
def opened(path: str, wait_seconds: float = WAIT_SECONDS) -> Iterator[Database]:
    """The database at ``path``, made or rebuilt where needed; raises BadDatabaseError and its children."""
    with explained(path):
        check_place(path)
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


def _prepare(connection: sqlite3.Connection, path: str, wait_seconds: float) -> None:
    check_marks(connection, path)
    write_ahead(connection, monotonic() + wait_seconds)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA cache_size = -65536")
    # 16 MB; a batch is some 2,000 pages. What is left waits for the end, when nothing is parsed beside it.
    connection.execute("PRAGMA wal_autocheckpoint = 4000")
    if value_of(connection, "user_version") < SCHEMA_VERSION:
        db = Database(connection)
        with transaction(db):
            # Another process may have made it while this one waited.
            if value_of(connection, "user_version") < SCHEMA_VERSION:
                _drop_all(connection)
                create(db)
    connection.execute("PRAGMA foreign_keys = ON")


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
