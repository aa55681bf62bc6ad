"""What this installation can do, for whoever has to find out why something fails or is slow."""

from __future__ import annotations

import sqlite3
from importlib.machinery import ExtensionFileLoader
from importlib.util import find_spec
from typing import NamedTuple

OLDEST = (3, 34, 0)
"""The trigram tokenizer and everything older that is used."""
LOG_MENDED = (3, 51, 3)
"""From here on two processes that write to one file cannot damage its log: https://sqlite.org/wal.html#walresetbug"""


class Build(NamedTuple):
    """The SQLite library that Python was built with."""

    version: str
    recent: bool
    """Whether it is new enough."""
    log_mended: bool
    """Whether it lacks a rare fault of write-ahead logs; the program avoids what brings it about."""
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
    version = sqlite3.sqlite_version_info
    return Build(sqlite3.sqlite_version, version >= OLDEST, version >= LOG_MENDED, full_text)


def parses_compiled() -> bool:
    """Whether the modules that parse letters were compiled when the program was installed, or are plain Python."""
    spec = find_spec("store.parsing.letter")
    return spec is not None and isinstance(spec.loader, ExtensionFileLoader)
