"""Read-only access to ``letters.db``: rows of the views, text of the sources, candidates for search and names.

One connection a thread, opened when first needed. Nothing here writes, and no query runs longer than the limit.
Imported by every question asked, so it stays light.
"""

from __future__ import annotations

import os
import sqlite3
from _thread import _local
from collections.abc import Iterable, Mapping, Sequence
from time import monotonic
from types import TracebackType

from store.connection import check_readable, explained, sentence, shown
from store.errors import BadDatabaseError, NoDatabaseError, StoreError, TooMuchError

Row = Mapping[str, object]
"""A row by column name."""
Params = Mapping[str, object] | Sequence[object]

TIME_LIMIT_MS = 2000
FEW_NAMES = 1000
"""Up to so many names of a kind all are candidates: comparing them costs less than looking for trigrams."""
_STEPS = 5000  # between two looks at the clock: about a tenth of a millisecond of work
STEPS_FOR_A_FEW = 250_000
"""Steps of SQLite that a query for a few rows may take: those that read some ten thousand rows."""
_KEPT = 512  # statements; the usual 128 are fewer than the queries of a few questions, most of them over views
_LONGEST_TEXT = 1 << 30  # substr() counts in 32 bits
_GRAMS, _POSTINGS = 8, 20_000


class Reader:
    """The letters, read-only. Use as a context manager, or ``close`` it; any thread may use it."""

    def __init__(self, path: str | os.PathLike[str], time_limit_ms: int = TIME_LIMIT_MS) -> None:
        """Open the database at ``path``; raises BadDatabaseError (and children) with one sentence."""
        self.path = os.fsdecode(path)
        self._limit = time_limit_ms / 1000
        self._thread = _local()
        self._opened: list[sqlite3.Connection] = []
        self._closed = False
        self._connection()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of all threads."""
        self._closed = True
        while self._opened:
            self._opened.pop().close()
        self._thread = _local()

    def rows(self, sql: str, params: Params | None = None) -> list[Row]:
        """Rows of a query over the views, each by column name.

        Raises TooSlowError after the time limit and BadDatabaseError when the file is damaged or gone.
        """
        cursor = self._run(sql, params or ())
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in self._fetch(cursor)]

    def few_rows(self, sql: str, params: Params | None, most: int) -> list[Row]:
        """Rows of a query that should look at a few only, however many letters there are.

        Raises TooMuchError where there are more than ``most``, or where finding them takes more than
        :data:`STEPS_FOR_A_FEW`; that depends on the letters alone, not on the machine.
        """
        self._connection()
        self._thread.looks = STEPS_FOR_A_FEW // _STEPS
        try:
            found = self.rows(f"SELECT * FROM ({sql}) LIMIT {most + 1}", params)
        finally:
            self._thread.looks = None
        if len(found) > most:
            raise TooMuchError("more letters come into question than can be looked at", way_out="name one of them")
        return found

    def search(
        self,
        words: Iterable[str],
        limit: int = 150,
        letters: Iterable[str] | None = None,
        parts: Iterable[str] | None = None,
    ) -> list[Row]:
        """Rows of ``sentences`` that share words with ``words``, those with more and rarer ones first.

        ``letters`` are slugs and ``parts`` labels to stay within. Any text is safe: words are taken literally.
        """
        from store.finding import Finder  # here to keep start-up fast: few questions look for words

        return Finder(self._values, self.rows).sentences(words, limit, letters, parts)

    def closest(self, kind: str, text: str, limit: int = 50) -> list[str]:
        """Names of ``kind`` (see the view ``names``) that ``text`` may be a misspelling of, likelier ones first.

        All names where there are few, whatever ``limit`` says; else those that share its rarest trigrams. Symbols
        and titles have no near names when there are many.
        """
        kind = _plain(kind)
        few = self._values("SELECT name FROM name WHERE kind = ? LIMIT ?", (kind, FEW_NAMES + 1))
        if len(few) <= FEW_NAMES:
            return [str(row[0]) for row in few]
        return self._sharing(kind, " ".join(_plain(text).casefold().split())[:200], limit)

    def _sharing(self, kind: str, folded: str, limit: int) -> list[str]:
        from store.grams import grams  # here to keep start-up fast

        counted = sorted((self._postings(kind, gram), gram) for gram in grams(folded))
        chosen: list[str] = []
        work = 0
        for count, gram in counted:
            if count and len(chosen) < _GRAMS and (not chosen or work + count <= _POSTINGS):
                chosen.append(gram)
                work += count
        marks = ",".join("?" * len(chosen))
        rows = self._values(
            "SELECT n.name FROM (SELECT name_id, count(*) AS shared FROM name_gram"
            f" WHERE kind = ? AND gram IN ({marks}) GROUP BY name_id) AS g JOIN name AS n ON n.name_id = g.name_id"
            " ORDER BY g.shared DESC, abs(length(n.folded) - ?), n.name_id LIMIT ?",
            (kind, *chosen, len(folded), limit),
        )
        return [str(row[0]) for row in rows]

    def _postings(self, kind: str, gram: str) -> int:
        rows = self._values(
            "SELECT count(*) FROM (SELECT 1 FROM name_gram WHERE kind = ? AND gram = ? LIMIT ?)",
            (kind, gram, _POSTINGS),
        )
        return int(str(rows[0][0]))

    def vocabulary(self, kind: str) -> list[str]:
        """All names of ``kind``, those in most letters first."""
        rows = self._values("SELECT name FROM name WHERE kind = ? ORDER BY letters DESC, name", (_plain(kind),))
        return [str(row[0]) for row in rows]

    def text(self, letter: str, start: int, end: int) -> str:
        """Characters ``start`` to ``end`` of the letter's source; "" for no such letter or place."""
        end = min(end, _LONGEST_TEXT)
        if not 0 <= start < end:
            return ""
        rows = self._values(
            "SELECT substr(s.text, ?, ?) FROM source AS s JOIN letter AS l ON l.letter_id = s.letter_id"
            " WHERE l.slug = ?",
            (start + 1, end - start, _plain(letter)),
        )
        return str(rows[0][0]) if rows else ""

    def generation(self) -> tuple[int, int]:
        """Changes when letters were loaded since the calling thread last asked; means nothing to another thread.

        Another file that was put in the place of this one counts too, and is read from then on.
        """
        self._leave_replaced()
        version = self._values("PRAGMA data_version")
        return id(self._connection()), int(str(version[0][0]))

    def _leave_replaced(self) -> None:
        connection: sqlite3.Connection | None = getattr(self._thread, "connection", None)
        there = _identity(self.path)
        if connection is not None and there and there != self._thread.identity:
            self._opened.remove(connection)
            connection.close()
            self._thread.connection = None

    def _values(self, sql: str, params: Params = ()) -> list[tuple[object, ...]]:
        return self._fetch(self._run(sql, params))

    def _run(self, sql: str, params: Params) -> sqlite3.Cursor:
        connection = self._connection()
        self._thread.deadline = monotonic() + self._limit
        try:
            return connection.execute(sql, _safe(params))
        except sqlite3.Error as error:
            raise self._told(error) from error

    def _fetch(self, cursor: sqlite3.Cursor) -> list[tuple[object, ...]]:
        try:
            return cursor.fetchall()
        except sqlite3.Error as error:
            raise self._told(error) from error

    def _told(self, error: sqlite3.Error) -> Exception:
        """A sentence for what the user can mend; a mistake in a query stays what it is."""
        wrong_query = isinstance(error, sqlite3.ProgrammingError) or any(
            said in str(error) for said in ("syntax error", "no such", "ambiguous", "misuse", "incomplete input")
        )
        if "interrupted" in str(error) and self._thread.looks is not None and self._thread.looks < 0:
            return TooMuchError("more letters come into question than can be looked at", way_out="name one of them")
        return error if wrong_query else sentence(self.path, error)

    def _connection(self) -> sqlite3.Connection:
        thread = self._thread
        connection: sqlite3.Connection | None = getattr(thread, "connection", None)
        if connection is not None and thread.stamp and thread.stamp != _stamp(self.path):
            # Opened as unchanging, and yet another user's load has changed it.
            self._opened.remove(connection)
            connection.close()
            connection = None
        if connection is None:
            if self._closed:
                raise StoreError("the letters have been closed", place=self.path)
            thread.identity = _identity(self.path)
            connection, thread.stamp = _connect(self.path)
            thread.connection = connection
            self._opened.append(connection)
            thread.looks = None
            connection.set_progress_handler(self._spent, _STEPS)
        return connection

    def _spent(self) -> bool:
        """Whether the query that runs has used up its steps or its time."""
        thread = self._thread
        if thread.looks is not None:
            thread.looks -= 1
            if thread.looks < 0:
                return True
        return bool(monotonic() > thread.deadline)


def _connect(path: str) -> tuple[sqlite3.Connection, tuple[int, int] | None]:
    """A connection; with the file's stamp when it was opened as a file that nobody changes."""
    if "\0" not in path and not os.path.exists(path):
        raise NoDatabaseError(f"there is no database at {shown(path)}", place=path, way_out="load letters first")
    if "\0" not in path and not os.path.isfile(path):
        kind = "a folder" if os.path.isdir(path) else "no regular file"
        raise BadDatabaseError(f"{shown(path)} is {kind}", place=path, way_out="name a database file with --db")
    with explained(path):
        try:
            return _checked(path, "mode=ro"), None
        except sqlite3.OperationalError as error:
            # In a folder that may not be written SQLite cannot make the shared-memory file that WAL needs. Without a
            # write-ahead log the file itself holds everything.
            if ("readonly" not in str(error) and "unable to open" not in str(error)) or _size(f"{path}-wal"):
                raise
            stamp = _stamp(path)
            return _checked(path, "mode=ro&immutable=1"), stamp


def _identity(path: str) -> tuple[int, int] | None:
    """Which file it is, whatever stands in it; None where there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _stamp(path: str) -> tuple[int, int]:
    """Changes when the file is written."""
    try:
        status = os.stat(path)
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def _size(path: str) -> int:
    return os.path.getsize(path) if os.path.exists(path) else 0


def _checked(path: str, options: str) -> sqlite3.Connection:
    plain = os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    uri = "file:" + ("/" if os.name == "nt" else "") + plain.replace(os.sep, "/") + f"?{options}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=_KEPT)
    try:
        connection.execute("PRAGMA query_only = 1")
        connection.execute("PRAGMA trusted_schema = 0")
        check_readable(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _safe(params: Params) -> Params:
    """Parameters that SQLite accepts: no lone surrogates, no integers beyond 64 bits."""
    if isinstance(params, Mapping):
        return {name: _safe_value(value) for name, value in params.items()}
    return [_safe_value(value) for value in params]


def _safe_value(value: object) -> object:
    if isinstance(value, str):
        return _plain(value)
    if isinstance(value, int) and not -(1 << 63) <= value < 1 << 63:
        return float(value) if abs(value) < 10**300 else None
    return value


def _plain(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
