"""Files that were read, put into the database: what is new, changed, known, the same as another, or gone.

A letter is stored once however many files hold it; ``file`` says which do. All functions run in the caller's
write transaction and look at the database as it is then, so two loads at once cannot undo each other.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from store.folders import path_key
from store.intake import Taken
from store.rows import LetterRows
from store.writer import Sheet, insert_letters, remove_letters


class _Known(NamedTuple):
    """What the database holds of a file, or of a text."""

    letter: int
    sha256: str
    parser: str
    entry: str | None = None
    """Of a file: digest of what the catalogue said of it."""
    loaded: str | None = None
    """Of a text: when it was first loaded."""


@dataclass(slots=True)
class Shelved:
    """What was done with some files."""

    loaded: int = 0
    replaced: int = 0
    unchanged: int = 0
    same: list[tuple[str, str]] = field(default_factory=list)
    """(file, other file that holds the same letter)."""
    warnings: int = 0
    repairs: int = 0
    overrides: int = 0


@dataclass(slots=True)
class _Plan:
    """What to do, worked out before anything is done."""

    sheets: list[Sheet] = field(default_factory=list)
    by_text: dict[str, int] = field(default_factory=dict)
    """Digest of the text -> index into sheets."""
    stale: dict[int, int] = field(default_factory=dict)
    """Letter to be written anew -> index into sheets."""
    left: set[int] = field(default_factory=set)
    """Letters that a file does not hold any more."""
    files: list[tuple[Taken, int | None, int | None]] = field(default_factory=list)
    """(file, index into sheets or None, number of a letter that stays or None)."""


def known_digest(
    connection: sqlite3.Connection, path: str, parser: str, entry: str | None = None, any_entry: bool = False
) -> str | None:
    """Digest of a file as loaded by this version of the parser with this entry of a catalogue, else None."""
    known = _of_path(connection, path)
    same = known and known.parser == parser and (any_entry or known.entry == entry)
    return known.sha256 if known and same else None


def shelve(
    connection: sqlite3.Connection,
    taken: Sequence[Taken],
    parser: str,
    between: Callable[[], None] = lambda: None,
    now: str | None = None,
) -> Shelved:
    """Write what changed; ``between`` is called after each table, for a long batch must not keep others waiting.

    ``now`` is kept as the time of loading of letters whose text is new; one that is only read anew keeps its own.
    Raises sqlite3.Error when the database refuses a letter; then nothing counts.
    """
    done = Shelved()
    plan = _Plan()
    for one in taken:
        if one.rows is not None:
            _plan(connection, one, one.rows, parser, now, plan, done)
    moved = {path_key(file.path) for file, _, _ in plan.files}
    kept = {letter for _, _, letter in plan.files if letter is not None}
    orphans = {n for n in plan.left - kept - plan.stale.keys() if not _other_files(connection, n, moved)}
    remove_letters(connection, sorted(orphans | plan.stale.keys()))
    numbers = insert_letters(connection, plan.sheets, parser, between) if plan.sheets else []
    connection.executemany(
        "UPDATE file SET letter_id = ? WHERE letter_id = ?", ((numbers[i], old) for old, i in plan.stale.items())
    )
    for file, index, letter in plan.files:
        number = numbers[index] if index is not None else letter
        connection.execute(
            "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)",
            (path_key(file.path), file.name, file.sha256, number, file.entry),
        )
    _name_letters(connection, plan.left - orphans - plan.stale.keys())
    return done


def _plan(
    connection: sqlite3.Connection,
    one: Taken,
    rows: LetterRows,
    parser: str,
    now: str | None,
    plan: _Plan,
    done: Shelved,
) -> None:
    known = _of_path(connection, one.path)
    if known and known.sha256 == one.sha256 and known.parser == parser and known.entry == one.entry:
        done.unchanged += 1  # another load was quicker
        return
    if known:
        done.replaced += 1
    else:
        done.loaded += 1
    twin = _of_text(connection, rows.text_sha256)
    if rows.text_sha256 in plan.by_text:
        index = plan.by_text[rows.text_sha256]
        plan.files.append((one, index, None))
        done.same.append((one.name, plan.sheets[index].rows.letter[0]))
    elif twin and twin.parser == parser and not _corrects(connection, one, known, twin):
        plan.files.append((one, None, twin.letter))
        if not known or known.letter != twin.letter:
            done.same.append((one.name, _file_of(connection, twin.letter)))
    else:
        index = plan.by_text[rows.text_sha256] = len(plan.sheets)
        plan.sheets.append(Sheet(rows, one.sha256, twin.loaded if twin else now))
        plan.files.append((one, index, None))
        done.warnings += len(rows.tables["parse_warning"])
        done.repairs += len(rows.tables["repair"])
        done.overrides += len(rows.tables["override"])
        if twin:
            plan.stale[twin.letter] = index
    if known and not (twin and twin.letter == known.letter):
        plan.left.add(known.letter)


def _corrects(connection: sqlite3.Connection, one: Taken, known: _Known | None, twin: _Known) -> bool:
    """Whether what the catalogue says of the file changes the letter; of two files that hold it the first counts."""
    before = known.entry if known and known.letter == twin.letter else None
    if one.entry == before:
        return False
    (others,) = connection.execute(
        "SELECT count(*) FROM file WHERE letter_id = ? AND path <> ? AND entry IS NOT NULL",
        (twin.letter, path_key(one.path)),
    ).fetchone()
    return not others or (before is not None and one.entry is not None)


def take_out(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Forget files, and take out the letters that no other file holds."""
    letters = set()
    for key in keys:
        row = connection.execute("DELETE FROM file WHERE path = ? RETURNING letter_id", (key,)).fetchone()
        if row:
            letters.add(int(row[0]))
    orphans = {number for number in letters if not _other_files(connection, number, set())}
    remove_letters(connection, sorted(orphans))
    _name_letters(connection, letters - orphans)


def _name_letters(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """A letter goes by the name of its first file; its first file may have gone."""
    for number in sorted(numbers):
        names = [row[0] for row in connection.execute(
            "SELECT name FROM file WHERE letter_id = ? ORDER BY path", (number,))]  # fmt: skip
        current = _file_of(connection, number)
        if names and current not in names:
            connection.execute("UPDATE letter SET file = ? WHERE letter_id = ?", (names[0], number))


def _other_files(connection: sqlite3.Connection, letter: int, leaving: set[str]) -> bool:
    paths = connection.execute("SELECT path FROM file WHERE letter_id = ?", (letter,)).fetchall()
    return any(path not in leaving for (path,) in paths)


def _file_of(connection: sqlite3.Connection, letter: int) -> str:
    row = connection.execute("SELECT file FROM letter WHERE letter_id = ?", (letter,)).fetchone()
    return str(row[0]) if row else ""


def _of_path(connection: sqlite3.Connection, path: str) -> _Known | None:
    row = connection.execute(
        "SELECT f.letter_id, f.sha256, s.parser, f.entry FROM file AS f JOIN source AS s ON s.letter_id = f.letter_id"
        " WHERE f.path = ?", (path_key(path),),
    ).fetchone()  # fmt: skip
    return _Known(*row) if row else None


def _of_text(connection: sqlite3.Connection, digest: str) -> _Known | None:
    row = connection.execute(
        "SELECT s.letter_id, s.sha256, s.parser, NULL, l.loaded FROM source AS s"
        " JOIN letter AS l ON l.letter_id = s.letter_id WHERE s.text_sha256 = ?", (digest,),
    ).fetchone()  # fmt: skip
    return _Known(*row) if row else None
