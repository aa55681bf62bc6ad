"""``state.db`` held open: reads, and writes in transactions, from any thread."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from threading import RLock
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from store.connection import explained
from store.database import transaction
from store.errors import UnfitValueError
from store.state.schema import STATE

LOG_BYTES = 4 << 20
"""From this size on the log is folded into the file."""
_FOLD_WAIT_SECONDS = 0.05
Values = Sequence[object] | Mapping[str, object]


class StateFile:
    """One connection behind one lock: any thread may call any method, and one at a time gets through."""

    def __init__(self, path: str, connection: sqlite3.Connection) -> None:
        """Takes over ``connection``, which must allow use from any thread."""
        self.path = path
        self._db = Database(connection, execute_plugins=False)
        self._lock = RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, once whatever is being written is written; later calls are refused."""
        with self._lock:
            self._db.conn.close()

    def wait_at_most(self, seconds: float) -> None:
        """How long each call waits from now on while another process writes, before it is refused."""
        with self._lock:
            self._db.conn.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")

    def version(self) -> int:
        """Another number after another connection, as that of another process, has written."""
        return int(self._value("PRAGMA data_version"))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that holds the write lock from its start; an error takes all of it back."""
        with self._lock, self._told():
            with transaction(self._db):
                yield self._db.conn
            self._fold_log()

    def _rows(self, sql: str, values: Values = ()) -> list[Any]:
        with self._lock, self._told():
            return self._db.conn.execute(sql, values).fetchall()

    def _value(self, sql: str, values: Values = ()) -> Any:
        """The first value of the first row; None where there is no row."""
        rows = self._rows(sql, values)
        return rows[0][0] if rows else None

    def _fold_log(self) -> None:
        """Fold the log in when it is long, while nobody can write; another time if somebody just does.

        SQLite's own way, to do it whenever a connection finds the log long, can lose what another process commits at
        that moment: https://sqlite.org/wal.html#walresetbug, up to 3.51.2, which many systems have.
        """
        # What was committed is safe in the log: no failure here is one of the write.
        with suppress(OSError, sqlite3.Error):
            if os.path.getsize(f"{self.path}-wal") >= LOG_BYTES:
                with closing(sqlite3.connect(self.path, _FOLD_WAIT_SECONDS, isolation_level=None)) as guard:
                    guard.execute("BEGIN IMMEDIATE")
                    self._db.conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    @contextmanager
    def _told(self) -> Iterator[None]:
        with explained(self.path, STATE):
            try:
                yield
            except OverflowError as error:
                said = "a number is too large to be kept"
                raise UnfitValueError(said, place=self.path, way_out="numbers end at 9223372036854775807") from error
