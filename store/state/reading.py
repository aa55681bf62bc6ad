"""``state.db`` opened for looking only: nothing is made, written, or folded in from its log."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from urllib.parse import quote


@contextmanager
def read_only(path: str, wait_seconds: float) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write, to a file that is there."""
    place = f"file:{quote(os.fsencode(os.path.abspath(path)))}?mode=ro"
    with closing(sqlite3.connect(place, uri=True, timeout=wait_seconds, isolation_level=None)) as connection:
        yield connection
