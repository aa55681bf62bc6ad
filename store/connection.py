"""A SQLite file as this program's database: its marks, and SQLite's errors as sentences.

Shared by the reading and the writing side, and light: nothing here but the standard library's sqlite3.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from store.errors import (
    BadDatabaseError,
    LockedError,
    NewerDatabaseError,
    NoDatabaseError,
    OlderDatabaseError,
    StoreError,
    TooSlowError,
)

SCHEMA_VERSION = 3
"""Kept in ``PRAGMA user_version``."""
APPLICATION_ID = 0x44524147
"""Kept in ``PRAGMA application_id`` ("DRAG"): tells this database from another program's."""


@contextmanager
def explained(path: str) -> Iterator[None]:
    """SQLite's and the system's errors as sentences about the database at ``path``."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise sentence(path, error) from error
    except ValueError as error:  # a NUL in the path
        if "null" not in str(error):
            raise
        raise BadDatabaseError("the path of the database holds a NUL character", value=path) from error


def sentence(path: str, error: sqlite3.Error) -> StoreError:
    """What ``error`` means for whoever uses the database at ``path``."""
    name = shown(path)
    text = str(error)
    if "interrupted" in text:
        return TooSlowError("the question took too long", place=path, way_out="ask for less at a time")
    if "locked" in text or "busy" in text:
        return LockedError(f"{name} is being written by another process", place=path, way_out="try again in a moment")
    if "not a database" in text:
        return not_sqlite(path)
    if "malformed" in text or "corrupt" in text:
        return BadDatabaseError(f"{name} is damaged", place=path, way_out="delete it and load the letters again")
    reasons = {
        "readonly": "cannot be written",
        "full": "cannot grow: the disk is full",
        "disk I/O": "cannot be read",
        "unable to open": "cannot be opened",
    }
    reason = next((said for part, said in reasons.items() if part in text), f"cannot be used ({text})")
    return BadDatabaseError(f"{name} {reason}", place=path, value=text, way_out="name another place with --db")


def not_sqlite(path: str) -> BadDatabaseError:
    """The refusal of a file of another kind."""
    return BadDatabaseError(
        f"{shown(path)} is not a SQLite database", place=path, way_out="name another file with --db"
    )


def shown(path: str) -> str:
    """A path fit for a message."""
    return "".join(char if char.isprintable() else "\ufffd" for char in path)


def check_marks(connection: sqlite3.Connection, path: str) -> None:
    """Refuse another program's database and one of a newer version of this program."""
    version, owner = value_of(connection, "user_version"), value_of(connection, "application_id")
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and owner != APPLICATION_ID:
        raise BadDatabaseError(
            f"{shown(path)} is a database of another program", place=path, way_out="name another file with --db"
        )
    if version > SCHEMA_VERSION:
        raise NewerDatabaseError(
            f"{shown(path)} was made by a newer version of this program (schema {version}, known: {SCHEMA_VERSION})",
            place=path, value=version, way_out="update the program or name another file with --db",
        )  # fmt: skip


def value_of(connection: sqlite3.Connection, pragma: str) -> int:
    """An integer setting of the database."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def check_readable(connection: sqlite3.Connection, path: str) -> None:
    """Refuse what cannot be read: the above, a database without tables, and one of an older version."""
    check_marks(connection, path)
    version = value_of(connection, "user_version")
    if not version:
        raise NoDatabaseError(f"{shown(path)} holds no letters yet", place=path, way_out="load them first")
    if version < SCHEMA_VERSION:
        raise OlderDatabaseError(
            f"{shown(path)} was made by an older version of this program", place=path, way_out="load the letters again"
        )
