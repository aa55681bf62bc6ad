"""What the SQLite library of this machine can do, for whoever has to find out why something fails."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

OLDEST = (3, 34, 0)
"""The trigram tokenizer and everything older that is used."""


class Build(NamedTuple):
    """The SQLite library that Python was built with."""

    version: str
    recent: bool
    """Whether it is new enough."""
    full_text: bool
    """Whether FTS5 is there, without which no letter can be loaded."""


def sqlite_build() -> Build:
    """Find out by asking the library, not by its version alone."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5 (text)")
        full_text = True
    except sqlite3.OperationalError:
        full_text = False
    finally:
        connection.close()
    return Build(sqlite3.sqlite_version, sqlite3.sqlite_version_info >= OLDEST, full_text)
