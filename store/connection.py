"""A SQLite file as one of this program's databases: its place, its marks, and SQLite's errors as sentences.

Shared by ``letters.db``, its readers and ``state.db``, and light: nothing here but the standard library.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import NamedTuple

from store.errors import (
    BadDatabaseError,
    LockedError,
    NewerDatabaseError,
    NoDatabaseError,
    OlderDatabaseError,
    StoreError,
    TooSlowError,
)

SCHEMA_VERSION = 5
"""Kept in ``PRAGMA user_version``."""
APPLICATION_ID = 0x44524147
"""Kept in ``PRAGMA application_id`` ("DRAG"): tells this database from another program's."""


class Kind(NamedTuple):
    """One of the program's databases, for its checks and its messages."""

    application_id: int
    schema_version: int
    """The newest that this program knows."""
    elsewhere: str
    """How to name another file, as the end of a sentence."""
    mend: str
    """What to do about a damaged one."""
    folder_mode: int = 0o777
    """Rights of a folder that has to be made for it, before the umask."""


def letters() -> Kind:
    """``letters.db``."""
    return Kind(APPLICATION_ID, SCHEMA_VERSION, "name another file with --db", "delete it and load the letters again")


@contextmanager
def explained(path: str, kind: Kind | None = None) -> Iterator[None]:
    """SQLite's and the system's errors as sentences about the database at ``path``."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise sentence(path, error, kind) from error
    except ValueError as error:  # a NUL in the path
        if "null" not in str(error):
            raise
        raise BadDatabaseError("the path of the database holds a NUL character", value=path) from error


def sentence(path: str, error: sqlite3.Error, kind: Kind | None = None) -> StoreError:
    """What ``error`` means for whoever uses the database at ``path``."""
    kind = kind or letters()
    name = shown(path)
    text = str(error)
    if "interrupted" in text:
        return TooSlowError("the question took too long", place=path, way_out="ask for less at a time")
    if "locked" in text or "busy" in text:
        return LockedError(f"{name} is being written by another process", place=path, way_out="try again in a moment")
    if "not a database" in text:
        return not_sqlite(path, kind)
    if "malformed" in text or "corrupt" in text:
        return BadDatabaseError(f"{name} is damaged", place=path, way_out=kind.mend)
    reasons = {
        "readonly": "cannot be written",
        "full": "cannot grow: the disk is full",
        "disk I/O": "cannot be read",
        "unable to open": "cannot be opened",
    }
    reason = next((said for part, said in reasons.items() if part in text), f"cannot be used ({text})")
    return BadDatabaseError(f"{name} {reason}", place=path, value=text, way_out=kind.elsewhere)


def not_sqlite(path: str, kind: Kind) -> BadDatabaseError:
    """The refusal of a file that SQLite did not write."""
    return BadDatabaseError(f"{shown(path)} is not a SQLite database", place=path, way_out=kind.elsewhere)


def shown(path: str) -> str:
    """A path fit for a message."""
    return "".join(char if char.isprintable() else "\ufffd" for char in path)


def check_place(path: str, kind: Kind | None = None) -> None:
    """Refuse what can be no database file, and make its folder where there is none."""
    kind = kind or letters()
    if os.path.isdir(path):
        raise BadDatabaseError(f"{shown(path)} is a folder", place=path, way_out=kind.elsewhere)
    if os.path.exists(path) and not os.path.isfile(path):
        raise BadDatabaseError(f"{shown(path)} is no regular file", place=path, way_out=kind.elsewhere)
    folder = os.path.dirname(os.path.abspath(path))
    try:
        os.makedirs(folder, kind.folder_mode, exist_ok=True)
    except OSError as error:
        said = f"the folder {shown(folder)} cannot be made ({error.strerror})"
        raise BadDatabaseError(said, place=path, way_out=kind.elsewhere) from error


def write_ahead(connection: sqlite3.Connection, deadline: float) -> str:
    """Switch to WAL and give the journal mode that came of it. SQLite does not wait for this lock as for others."""
    while True:
        try:
            return str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0])
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > deadline:
                raise
        sleep(0.02)


def check_marks(connection: sqlite3.Connection, path: str, kind: Kind | None = None) -> None:
    """Refuse another program's database and one of a newer version of this program."""
    kind = kind or letters()
    # In this order: another process may make the tables, together with the marks, between two of these statements.
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    version, owner = value_of(connection, "user_version"), value_of(connection, "application_id")
    if tables and owner != kind.application_id:
        said = f"{shown(path)} is a database of another program"
        raise BadDatabaseError(said, place=path, way_out=kind.elsewhere)
    if version > kind.schema_version:
        known = kind.schema_version
        raise NewerDatabaseError(
            f"{shown(path)} was made by a newer version of this program (schema {version}, known: {known})",
            place=path, value=version, way_out=f"update the program or {kind.elsewhere}",
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
            f"{shown(path)} was made by an older version of this program",
            place=path,
            way_out="load the letters again with dragoman load FOLDER",
        )
