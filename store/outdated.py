"""What a database of an older version holds, as far as that can be told without knowing its views."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path


def holds_only(path: str, files: Iterable[str]) -> bool:
    """Whether all letters of the database at ``path`` come from files of these names; False where that is not clear."""
    known = set(files)
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return all(name in known for (name,) in connection.execute("SELECT file FROM letter"))
    except (sqlite3.Error, ValueError):
        return False
