"""A letter file -> SourceText, or one sentence on why not."""

from __future__ import annotations

import os
import stat

from store.errors import BadFileError
from store.reading.documents import read_document
from store.reading.source import SourceText

MAX_BYTES = 20_000_000
"""Largest letter file read, in bytes; the longest United Nations documents stay below a tenth of it."""


def read_text(path: str | os.PathLike[str], max_bytes: int = MAX_BYTES) -> SourceText:
    """Read and clean a letter: plain text, web page, PDF or Word document.

    Raises BadFileError with one sentence for a file that is missing, unreadable, no regular file, too large, empty,
    or no text. Never blocks on a pipe or device.
    """
    name = printable(os.path.basename(os.fspath(path)))
    return read_document(name, read_bytes(path, max_bytes))


def read_bytes(path: str | os.PathLike[str], max_bytes: int = MAX_BYTES) -> bytes:
    """Content of a regular file of at most ``max_bytes``; raises BadFileError otherwise."""
    name = printable(os.path.basename(os.fspath(path)) or os.fspath(path))
    try:
        # Without O_NONBLOCK opening a FIFO waits for a writer.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise BadFileError(f"{name} cannot be read: {_reason(error)}") from error
    try:
        about = os.fstat(descriptor)
        mode = about.st_mode
        if stat.S_ISDIR(mode):
            raise BadFileError(f"{name} is a folder; name a letter file, or load the folder")
        if not stat.S_ISREG(mode):
            raise BadFileError(f"{name} is no regular file; name a letter file")
        # Room for the file as it is: room for the largest would be asked of the system for every letter.
        data = os.read(descriptor, min(about.st_size, max_bytes) + 1)
        if len(data) != about.st_size:
            # It has grown, or came in pieces; only then a stream is worth its calls of the system.
            with open(descriptor, "rb", closefd=False) as stream:
                data += stream.read(max_bytes + 1 - len(data))
    except OSError as error:
        raise BadFileError(f"{name} cannot be read: {_reason(error)}") from error
    finally:
        os.close(descriptor)
    if len(data) > max_bytes:
        raise BadFileError(f"{name} is larger than {max_bytes // 1_000_000} MB, the most a letter file may have")
    return data


def printable(name: str) -> str:
    """A file name fit for messages and for UTF-8: control characters and undecodable bytes are replaced."""
    return name if name.isprintable() else "".join(char if char.isprintable() else "\ufffd" for char in name)


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
