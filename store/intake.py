"""One letter file -> rows, or the reason why not. Runs in this process or in a parsing process."""

from __future__ import annotations

import marshal
import os
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from store.archived import contents
from store.catalogue import Entry
from store.errors import StoreError
from store.letters import Letter
from store.overrides import overridden
from store.parsing import parse
from store.reading.documents import read_document
from store.reading.files import printable
from store.rows import LetterRows, Text, letter_rows


class Task(NamedTuple):
    """A file to read."""

    path: str
    known: str | None
    """Digest under which the file has been loaded by this version of the parser, with this entry."""
    entry: Entry | None = None
    """What the catalogue beside the file says of it."""


class Taken(NamedTuple):
    """What became of a file: rows, or a reason, or neither when it has not changed."""

    path: str
    name: str
    sha256: str
    rows: LetterRows | None = None
    reason: str | None = None
    entry: str | None = None
    """Digest of the catalogue's entry that went into the rows."""


def packed(several: Iterable[Taken]) -> bytes:
    """What became of files, for a process of the same program: ``marshal`` takes plain values only, but takes two
    thirds of the time of ``pickle``."""
    return marshal.dumps([(tuple(one._replace(rows=None)), tuple(one.rows or ())) for one in several])


def unpacked(data: bytes) -> list[Taken]:
    """What was packed."""
    several = marshal.loads(data)  # noqa: S302 - from a pipe to a process of ours
    return [Taken(*values)._replace(rows=LetterRows(*rows) if rows else None) for values, rows in several]


def take(task: Task) -> Taken:
    """Read and parse one file; never raises on its content."""
    name = printable(os.path.basename(task.path))
    digest = ""
    try:
        data = contents(task.path)
        digest = sha256(data).hexdigest()
        if digest == task.known:
            return Taken(task.path, name, digest)
        source = read_document(name, data)
        letter = parse(source)
        letter = replace(letter, warnings=(*letter.warnings, *source.notes)) if source.notes else letter
        text = Text(source.raw, _digest_of(source.raw, data, digest))
        return _with_entry(Taken(task.path, name, digest), letter, text, task.entry)
    except StoreError as error:
        return Taken(task.path, name, digest, reason=str(error).removeprefix(name).strip())
    except Exception as error:  # a letter that breaks the parser must not stop the others
        return Taken(task.path, name, digest, reason=f"could not be parsed ({type(error).__name__}: {error})")


def _digest_of(text: str, data: bytes, digest: str) -> str:
    """Digest of a text; that of its file where the file is the text in UTF-8, as most are."""
    encoded = text.encode()
    return digest if encoded == data else sha256(encoded).hexdigest()


def _with_entry(taken: Taken, letter: Letter, text: Text, entry: Entry | None) -> Taken:
    if entry is None:
        return Taken(taken.path, taken.name, taken.sha256, letter_rows(letter, text))
    letter, made = overridden(letter, entry, text.text)
    return taken._replace(rows=letter_rows(letter, text, made), entry=entry.digest)
