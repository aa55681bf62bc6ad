"""What a careful owner of letters wants to know of each file: repairs, warnings, corrections by the catalogue."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from store.folders import listing, path_key
from store.reader import Reader


class RepairNote(NamedTuple):
    """A change to the text while cleaning it."""

    rule: str
    before: str
    after: str
    start: int
    """Offset in the decoded text."""


class WarningNote(NamedTuple):
    """Something doubtful about the letter."""

    rule: str
    message: str


class OverrideNote(NamedTuple):
    """A fact that the catalogue supplied (``before`` is None), corrected, or took away (``after`` is None)."""

    field: str
    before: str | None
    after: str | None


class FileNotes(NamedTuple):
    """All notes on the letter of one file."""

    path: str
    """As the database keeps it: absolute, odd bytes written out."""
    letter: str
    """Slug; a letter that stands in several files is told of with each."""
    repairs: tuple[RepairNote, ...]
    warnings: tuple[WarningNote, ...]
    overrides: tuple[OverrideNote, ...]


def file_notes(reader: Reader, paths: Iterable[str | os.PathLike[str]]) -> Iterator[FileNotes]:
    """Notes on each loaded file at or below ``paths``, in the order of loading; files not loaded have none.

    What a load rejected or left out is in its ``store.load.Report``.
    """
    for path in listing(paths).files:
        key = path_key(path)
        for row in reader.rows("SELECT letter FROM files WHERE path = ?", (key,)):
            yield letter_notes(reader, key, str(row["letter"]))


def letter_notes(reader: Reader, path: str, letter: str) -> FileNotes:
    """Notes on one letter, read from the file at ``path``."""
    repairs = reader.rows("SELECT rule, before, after, start FROM repairs WHERE letter = ? ORDER BY start", (letter,))
    warnings = reader.rows("SELECT rule, message FROM parse_warnings WHERE letter = ?", (letter,))
    overrides = reader.rows("SELECT field, before, after FROM overrides WHERE letter = ?", (letter,))
    return FileNotes(
        path,
        letter,
        tuple(RepairNote(str(r["rule"]), str(r["before"]), str(r["after"]), int(str(r["start"]))) for r in repairs),
        tuple(WarningNote(str(r["rule"]), str(r["message"])) for r in warnings),
        tuple(OverrideNote(str(r["field"]), _text(r["before"]), _text(r["after"])) for r in overrides),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
