"""Letters within zip files: a zip file is a folder whose members have paths like ``letters.zip/annex/a.txt``."""

from __future__ import annotations

import os
from functools import lru_cache
from zipfile import ZipInfo

from store.errors import BadFileError
from store.extraction.archives import directory, member
from store.reading.files import MAX_BYTES, printable, read_bytes

_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_DOCUMENTS = ("[Content_Types].xml", "mimetype")
"""Members that tell a document in the form of a zip file (Word, OpenDocument) from an archive."""
_LINK = 0o120000
_KIND = 0o170000


def is_archive(path: str) -> bool:
    """Whether the file at ``path`` is a zip file, and no document in that form, by its content."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        return False
    try:
        start = os.read(descriptor, 4)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return start in _MARKS


def members(path: str) -> dict[str, ZipInfo] | None:
    """Name of each file in the archive -> member; None for a document in the form of a zip file.

    Folders, hidden files and links are left out. Raises BadFileError, its sentence without the name of the file.
    """
    try:
        state = os.stat(path)
    except OSError as error:
        raise BadFileError(f"cannot be read: {error.strerror}") from error
    return _members(path, state.st_size, state.st_mtime_ns, state.st_ino)


def contents(path: str, most: int = MAX_BYTES) -> bytes:
    """Bytes of a letter file, also of one within an archive; raises BadFileError."""
    try:
        return read_bytes(path, most)
    except BadFileError as error:
        archive = _archive_of(path) if isinstance(error.__cause__, NotADirectoryError) else None
        if archive is None:
            raise
    return _read_member(archive, path, most)


def _read_member(archive: str, path: str, most: int) -> bytes:
    name = path[len(archive) + 1 :]
    shown = printable(os.path.basename(path))
    try:
        info = (members(archive) or {}).get(name)
        if info is None:
            raise BadFileError("is not in its zip file any more")
        with open(archive, "rb") as stream:
            return member(stream, info, most)
    except OSError as error:
        raise BadFileError(f"{shown} cannot be read: {error.strerror}") from error
    except BadFileError as error:
        raise BadFileError(f"{shown} {error}", place=path) from error


def _archive_of(path: str) -> str | None:
    """The file on the way to ``path``."""
    above = os.path.dirname(path)
    while above != os.path.dirname(above):
        if os.path.isfile(above):
            return above
        above = os.path.dirname(above)
    return None


@lru_cache(maxsize=4)
def _members(path: str, size: int, changed: int, number: int) -> dict[str, ZipInfo] | None:
    """The directory is read once, not once a member; size, time and number tell whether it is still that file."""
    try:
        with open(path, "rb") as stream:
            found = directory(stream)
    except OSError as error:
        raise BadFileError(f"cannot be read: {error.strerror}") from error
    if any(name in found for name in _DOCUMENTS):
        return None
    listed = {name.replace("\\", "/"): info for name, info in found.items()}
    return {name: info for name, info in sorted(listed.items()) if _is_file(name, info)}


def _is_file(name: str, info: ZipInfo) -> bool:
    """Not a folder, a hidden file, a link, or a name that leads elsewhere."""
    hidden = any(part.startswith((".", "__MACOSX")) or not part for part in name.split("/"))
    return not hidden and (info.external_attr >> 16) & _KIND != _LINK
