"""Letter files into the database: what is new and changed goes in, what is bad is named, nothing is lost.

Files are parsed in order, written in batches with one transaction each, and every letter is either wholly there
or not at all whenever the process is stopped. Loading the same files again changes nothing.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from sqlite_utils import Database

from store import places
from store.catalogue import Catalogues, read_catalogues
from store.counting import recount_words
from store.database import WAIT_SECONDS, opened, transaction
from store.edition import edition
from store.errors import NothingToLoadError
from store.folders import Listing, Rejected, is_gone, key_path, listing
from store.inserting import insert
from store.intake import Taken, Task
from store.shelving import Shelved, known_digest, shelve, take_out
from store.words import fold
from store.workers import few_collections, taken

BATCH_LETTERS = 400
BATCH_CHARACTERS = 4_000_000
"""A transaction holds at most so many letters and about so much text."""
SMALL_BATCH = 100
"""Towards the end batches shrink to so many files: nothing is parsed any more while the last one is written."""

_REFUSALS = (sqlite3.Error, OverflowError, UnicodeError)
"""How a value is refused: by a constraint, or on the way to SQLite."""

Progress = Callable[[int, int], None]
"""Called with the number of files done and of all files."""
Clock = Callable[[], datetime]
"""Tells the time, aware of its zone."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a load did. The views parse_warnings and repairs tell the notes of each letter."""

    loaded: int
    """Files whose letter was not there before."""
    unchanged: int
    replaced: int
    """Files that have changed, or whose letter an older parser had read."""
    missing: tuple[str, ...]
    """Files loaded before that are not there any more; their letters stay."""
    pruned: tuple[str, ...]
    """The same, taken out."""
    rejected: tuple[Rejected, ...]
    """Files that hold no letter, with the reason; what an earlier load made of them stays."""
    skipped: tuple[Rejected, ...]
    """What was not tried: pipes, devices, links that lead away, files of other kinds."""
    same: tuple[tuple[str, str], ...]
    """(file, file that holds the same letter): stored once."""
    warnings: int
    repairs: int
    catalogues: tuple[str, ...] = ()
    """Catalogues beside the files; what could not be taken from them is among ``rejected``."""
    overrides: int = 0
    """Facts that catalogues supplied or corrected in the letters loaded now."""


@dataclass(slots=True)
class _Tally:
    loaded: int = 0
    unchanged: int = 0
    replaced: int = 0
    warnings: int = 0
    repairs: int = 0
    overrides: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    same: list[tuple[str, str]] = field(default_factory=list)

    def add(self, done: Shelved) -> None:
        self.loaded += done.loaded
        self.unchanged += done.unchanged
        self.replaced += done.replaced
        self.warnings += done.warnings
        self.repairs += done.repairs
        self.overrides += done.overrides
        self.same += done.same


def load(
    db_path: str | os.PathLike[str],
    paths: Iterable[str | os.PathLike[str]],
    prune: bool = False,
    progress: Progress | None = None,
    workers: int | None = None,
    wait_seconds: float = WAIT_SECONDS,
    clock: Clock | None = None,
) -> Report:
    """Load letter files and folders; with ``prune`` letters go whose files have gone.

    ``workers`` parsing processes (None: as many as pay, 0: none). Waits ``wait_seconds`` for another load.
    ``clock`` tells when each batch is written, for those who ask what is new; without it no time is kept.
    Raises BadDatabaseError for a database that cannot be used and NothingToLoadError where the paths hold nothing.
    """
    found = listing(paths)
    path = os.fsdecode(db_path)
    if not found.files and not found.folders and not found.named:
        raise _nothing(found)
    with opened(path, wait_seconds) as db:
        parser = edition()
        _renew(db, parser)
        said = read_catalogues(found.catalogues, found.files)
        tally = _Tally(rejected=[*found.rejected, *said.problems])
        _load_files(db, found.files, parser, said, tally, progress, workers, clock)
        missing = _missing(db, found)
        if not found.files and not missing:
            raise _nothing(found)
        if prune and missing:
            with transaction(db):
                take_out(db.conn, missing)
        _finish(db, parser)
    return Report(
        tally.loaded, tally.unchanged, tally.replaced, () if prune else tuple(missing), tuple(missing) if prune else (),
        tuple(tally.rejected), tuple(found.skipped), tuple(tally.same), tally.warnings, tally.repairs,
        tuple(found.catalogues), tally.overrides,
    )  # fmt: skip


def _nothing(found: Listing) -> NothingToLoadError:
    refused = found.rejected or found.skipped
    said = f"{refused[0].file} {refused[0].reason}" if refused else "there is no letter file in the folders given"
    return NothingToLoadError(said, way_out="name .txt, .md, .html, .pdf or .docx files, or what holds some")


def _load_files(
    db: Database,
    files: list[str],
    parser: str,
    said: Catalogues,
    tally: _Tally,
    progress: Progress | None,
    workers: int | None,
    clock: Clock | None,
) -> None:
    tasks = (_task(db, path, parser, said) for path in files)
    done = 0
    with few_collections(), taken(tasks, len(files), workers) as results:
        for batch in _batches(iter(results), len(files)):
            _store(db, batch, parser, tally, results.fetch, clock)
            done += len(batch)
            if progress:
                progress(done, len(files))


def _task(db: Database, path: str, parser: str, said: Catalogues) -> Task:
    entry = said.entries.get(path)
    unread = os.path.dirname(path) in said.unread
    return Task(path, known_digest(db.conn, path, parser, entry.digest if entry else None, unread), entry)


def _batches(results: Iterator[Taken], files: int) -> Iterator[list[Taken]]:
    """Results of so many ``files``, put together as they are written."""
    batch: list[Taken] = []
    letters = size = 0
    most = _most_letters(files)
    for one in results:
        batch.append(one)
        if one.rows is not None:
            letters += 1
            size += len(one.rows.text)
        if letters >= most or size >= BATCH_CHARACTERS or len(batch) >= 5 * most:
            yield batch
            files -= len(batch)
            batch, letters, size = [], 0, 0
            most = _most_letters(files)
    if batch:
        yield batch


def _most_letters(files: int) -> int:
    """Letters in the next batch of so many files to come."""
    return min(BATCH_LETTERS, max(files // 2, SMALL_BATCH))


def _store(
    db: Database,
    batch: list[Taken],
    parser: str,
    tally: _Tally,
    between: Callable[[], None],
    clock: Clock | None,
) -> None:
    """Write a batch; ``between`` is called now and then, for parsing goes on meanwhile."""
    tally.rejected += [Rejected(one.name, one.reason) for one in batch if one.reason]
    tally.unchanged += sum(1 for one in batch if one.rows is None and not one.reason)
    fresh = [one for one in batch if one.rows is not None]
    if not fresh:
        return
    try:
        with transaction(db):
            done = shelve(db.conn, fresh, parser, between, _told(clock))
    except _REFUSALS as error:
        if not _of_one_letter(error):
            raise
        _store_singly(db, fresh, parser, tally, clock)
    else:
        tally.add(done)


def _told(clock: Clock | None) -> str | None:
    """The time, asked within the transaction: of two batches the one that is seen later has the later time."""
    return clock().astimezone(UTC).isoformat(timespec="microseconds") if clock else None


def _store_singly(db: Database, fresh: list[Taken], parser: str, tally: _Tally, clock: Clock | None) -> None:
    """One savepoint a letter, so that the one the database refuses is found and the others stay."""
    with transaction(db):
        now = _told(clock)
        for one in fresh:
            try:
                with db.atomic():
                    done = shelve(db.conn, [one], parser, now=now)
            except _REFUSALS as error:
                if not _of_one_letter(error):
                    raise
                tally.rejected.append(Rejected(one.name, f"cannot be stored ({error})"))
            else:
                tally.add(done)


def _of_one_letter(error: Exception) -> bool:
    """Whether a letter's values are to blame rather than the disk or the database."""
    return not isinstance(error, sqlite3.OperationalError) and type(error) is not sqlite3.DatabaseError


def _missing(db: Database, found: Listing) -> list[str]:
    """Keys of files loaded before, below the folders or named, where there is nothing now."""
    present = set(found.files)
    keys = [row[0] for row in db.conn.execute("SELECT path FROM file ORDER BY path")]
    below = tuple(os.path.join(folder, "") for folder in found.folders)
    closed = tuple(os.path.join(archive, "") for archive in found.closed)
    named = set(found.named)
    gone = []
    for key in keys:
        path = key_path(key)
        if path in present or path.startswith(closed):
            continue
        if (path in named or path.startswith(below)) and is_gone(path):
            gone.append(key)
    return gone


def _renew(db: Database, parser: str) -> None:
    """Names of States, when the data they come from have changed."""
    if _built(db, "state names") == parser:
        return
    with transaction(db):
        db.execute("DELETE FROM state_alias")
        insert(db.conn, "state_alias", _state_names())
        db.execute("INSERT OR REPLACE INTO build VALUES ('state names', ?)", (parser,))


@cache
def _state_names() -> tuple[tuple[str, str, str, str, str | None, str | None], ...]:
    """Rows of state_alias in a fixed order; kept, for they are the same for every database."""
    names = {(fold(a.alias), a.state, a.kind, a.lang, a.valid_from, a.valid_to) for a in places.aliases()}
    regions = places.regions().items()
    names |= {(fold(region), state, "region", "en", None, None) for region, states in regions for state in states}
    return tuple(sorted(names, key=repr))


def _finish(db: Database, parser: str) -> None:
    """Words counted by an older rule are counted again."""
    if _built(db, "words") == parser:
        return
    with transaction(db):
        if _built(db, "words") is not None:
            recount_words(db.conn)
        db.execute("INSERT OR REPLACE INTO build VALUES ('words', ?)", (parser,))


def _built(db: Database, what: str) -> str | None:
    row = db.execute("SELECT value FROM build WHERE what = ?", (what,)).fetchone()
    return str(row[0]) if row else None
