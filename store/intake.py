"""One letter file -> rows, or the reason why not. Runs in this process or in a parsing process."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import NamedTuple

from store.archived import contents
from store.errors import StoreError
from store.parsing import parse
from store.reading.documents import read_document
from store.reading.files import printable
from store.rows import LetterRows, letter_rows


class Task(NamedTuple):
    """A file to read."""

    path: str
    known: str | None
    """Digest under which the file has been loaded by this version of the parser."""


class Taken(NamedTuple):
    """What became of a file: rows, or a reason, or neither when it has not changed."""

    path: str
    name: str
    sha256: str
    rows: LetterRows | None = None
    reason: str | None = None


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
        return Taken(task.path, name, digest, letter_rows(parse(source), source.raw))
    except StoreError as error:
        return Taken(task.path, name, digest, reason=str(error).removeprefix(name).strip())
    except Exception as error:  # a letter that breaks the parser must not stop the others
        return Taken(task.path, name, digest, reason=f"could not be parsed ({type(error).__name__}: {error})")
