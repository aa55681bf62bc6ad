"""``state.db`` opened for looking only: nothing is made, written, or folded in from its log."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from urllib.parse import quote


@contextmanager
def read_only(path: str, wait_seconds: float) -> Iterator[sqlite3.Connection]:
    """A connection that writes nothing, to a file that is there.

    Only what a killed process left half written in a rollback journal is taken back: nobody could read it otherwise.
    """
    mode = "rw" if os.path.exists(f"{path}-journal") else "ro"
    place = f"file:{quote(os.fsencode(os.path.abspath(path)))}?mode={mode}"
    with closing(sqlite3.connect(place, uri=True, timeout=wait_seconds, isolation_level=None)) as connection:
        yield connection


def damage(connection: sqlite3.Connection) -> str | None:
    """What is wrong with the pages of a database, in one line; None when all is well."""
    found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    return None if found == "ok" else found.splitlines()[-1]
