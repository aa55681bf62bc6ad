"""Letter files below the paths given, in a fixed order; never outside them and never round in a loop."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote_from_bytes, unquote_to_bytes

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ""})
"""Files of other kinds in a folder are left out and said; a file named itself is always tried."""


class Rejected(NamedTuple):
    """A file that was not loaded, and why in one sentence."""

    file: str
    reason: str


class Listing(NamedTuple):
    """What the paths hold."""

    files: list[str]
    """Absolute paths, sorted, each once."""
    folders: list[str]
    """Folders among the paths, absolute."""
    named: list[str]
    """Files among the paths, absolute, also those that are not there."""
    skipped: list[Rejected]
    """No letters by their kind: pipes, devices, links that lead away, pictures."""
    rejected: list[Rejected]
    """Paths that are not there or cannot be read."""


def listing(paths: Iterable[str | os.PathLike[str]]) -> Listing:
    """Find letter files; raises nothing for what it finds."""
    found = Listing([], [], [], [], [])
    files: set[str] = set()
    for path in paths:
        given = os.path.abspath(os.fsdecode(path)) if "\0" not in os.fsdecode(path) else os.fsdecode(path)
        try:
            mode = os.stat(given).st_mode
        except (OSError, ValueError) as error:
            found.rejected.append(Rejected(path_key(given), _reason(error)))
            found.named.append(given)
            continue
        if stat.S_ISDIR(mode):
            files.update(_below(given, found))
            found.folders.append(given)
        elif stat.S_ISREG(mode):
            files.add(given)
            found.named.append(given)
        else:
            found.skipped.append(Rejected(path_key(given), f"is {_kind(mode)}, not a letter file"))
    found.files.extend(sorted(files, key=os.fsencode))
    return found


def path_key(path: str) -> str:
    """A path as the database keeps it: as it is, or with its odd bytes written out (``%FF``)."""
    if path.isascii() and path.isprintable():
        return path
    try:
        path.encode()
        return path
    except UnicodeEncodeError:
        return "bytes:" + quote_from_bytes(os.fsencode(path), safe="/ ")


def key_path(key: str) -> str:
    """The path that ``path_key`` wrote down."""
    return os.fsdecode(unquote_to_bytes(key[6:])) if key.startswith("bytes:") else key


def is_gone(path: str) -> bool:
    """Whether there is nothing at ``path``; a place that cannot be looked at is not known to be empty."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _below(root: str, found: Listing) -> Iterator[str]:
    real_root = os.path.realpath(root)
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                listed = list(entries)
        except OSError as error:
            found.rejected.append(Rejected(path_key(folder), _reason(error)))
            continue
        for entry in listed:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif (why := _unfit(entry, real_root)) is None:
                yield entry.path
            else:
                found.skipped.append(Rejected(path_key(entry.path), why))


def _unfit(entry: os.DirEntry[str], real_root: str) -> str | None:
    """Why an entry of a folder is no letter file, or None."""
    if entry.is_symlink():
        target = os.path.realpath(entry.path)
        if os.path.isdir(target):
            return "is a link to a folder; links to folders are not followed"
        if not os.path.isfile(target):
            return "is a link that leads nowhere"
        if os.path.commonpath([target, real_root]) != real_root:
            return "is a link out of the folder"
    elif not entry.is_file():
        return f"is {_kind(entry.stat(follow_symlinks=False).st_mode)}, not a letter file"
    suffix = os.path.splitext(entry.name)[1].lower()
    # Something like "Letter No. 5" has no suffix, though there is a dot in its name.
    if suffix not in SUFFIXES and suffix[1:].isalnum() and len(suffix) <= 6 and not suffix[1:].isdigit():
        return f"is a {suffix} file; letters are read from .txt and .md files"
    return None


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "a pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror}"
    return "cannot be read: its name holds a NUL character"
