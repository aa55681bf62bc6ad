"""``state.db`` opened: checked first, made or brought up to date where needed, and every refusal in one sentence."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from time import monotonic

from sqlite_utils import Database

from store.connection import check_marks, check_place, explained, shown, write_ahead
from store.errors import BadDatabaseError
from store.state.asked import AskedQuestions
from store.state.disk import network_disk
from store.state.guilds import Guilds
from store.state.notes import Notes
from store.state.posting import Posting
from store.state.reading import read_only
from store.state.schedules import Schedules
from store.state.scheduling import Scheduling
from store.state.schema import MIGRATIONS, STATE, Migration, migrate

WAIT_SECONDS = 5.0
"""How long a write waits for another process."""


class State(Guilds, AskedQuestions, Notes, Schedules, Posting, Scheduling):
    """The store of settings, questions, schedules and runs. Use it as a context manager, or ``close`` it.

    Synchronous: a front-end with an event loop calls it on a thread. Any thread may use it, one at a time gets
    through. Other processes may have the same file open. Every method raises StoreError, in one sentence.
    """


def open_state(
    path: str | os.PathLike[str], wait_seconds: float = WAIT_SECONDS, migrations: Sequence[Migration] = MIGRATIONS
) -> State:
    """The store at ``path``, made where there is none (folder 0700, file 0600) and migrated where it is older.

    :raises BadDatabaseError: and its children, for a folder, another program's file, a damaged one, a newer schema,
        a place that cannot be written or is on a network disk. The file stays as it was.
    """
    path = os.fsdecode(path)
    kind = STATE._replace(schema_version=len(migrations))
    with explained(path, kind):
        check_place(path, kind)
        if found := network_disk(path):
            said = f"{shown(path)} is on a network disk ({found}), where SQLite loses data"
            raise BadDatabaseError(said, place=path, value=found, way_out=kind.elsewhere)
        _make(path)
        with read_only(path, wait_seconds) as connection:
            check_marks(connection, path, kind)  # before anything could write to it
        connection = sqlite3.connect(path, timeout=wait_seconds, isolation_level=None, check_same_thread=False)
        try:
            _prepare(connection, path, monotonic() + wait_seconds)
            migrate(Database(connection, execute_plugins=False), path, migrations)
            connection.execute("PRAGMA foreign_keys = ON")
            return State(path, connection)
        except BaseException:
            connection.close()
            raise


def _make(path: str) -> None:
    """An empty file that only its owner may read; SQLite gives its log the same rights."""
    try:
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        said = f"{shown(path)} cannot be made ({error.strerror})"
        raise BadDatabaseError(said, place=path, way_out=STATE.elsewhere) from error
    if not os.access(path, os.R_OK | os.W_OK):  # SQLite would open it all the same, and fail at the first write
        raise BadDatabaseError(f"{shown(path)} cannot be written", place=path, way_out=STATE.elsewhere)


def _prepare(connection: sqlite3.Connection, path: str, deadline: float) -> None:
    mode = write_ahead(connection, deadline)
    if mode != "wal":
        said = f"the place of {shown(path)} allows no write-ahead log (SQLite uses {mode!r} there)"
        raise BadDatabaseError(said, place=path, value=mode, way_out=STATE.elsewhere)
    connection.execute("PRAGMA synchronous = FULL")  # what was committed outlives a power cut
    connection.execute("PRAGMA wal_autocheckpoint = 0")  # the log is folded in by StateFile, which goes by its size
    connection.execute("PRAGMA journal_size_limit = 0")  # it is cut off when it begins anew
    connection.execute("PRAGMA cache_size = -512")  # KB; a process that runs for months need not hold the file twice
    connection.execute("PRAGMA secure_delete = ON")  # what a person has taken out is overwritten
    connection.execute("PRAGMA trusted_schema = OFF")
