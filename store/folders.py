"""Letter files below the paths given, in a fixed order; never outside them and never round in a loop."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote_from_bytes, unquote_to_bytes

from store.archived import is_archive, members
from store.errors import BadFileError

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".zip", ""})
"""Files of other kinds in a folder are left out and said; a file named itself is always tried."""
CATALOGUE = "catalogue.toml"
"""Beside the letters: what their owner knows better of them."""


class Rejected(NamedTuple):
    """A file that was not loaded, and why in one sentence."""

    file: str
    reason: str


class Listing(NamedTuple):
    """What the paths hold."""

    files: list[str]
    """Absolute paths, sorted, each once."""
    folders: list[str]
    """Folders among the paths, absolute, and all zip files that hold letters."""
    named: list[str]
    """Files among the paths, absolute, also those that are not there."""
    skipped: list[Rejected]
    """No letters by their kind: pipes, devices, links that lead away, pictures."""
    rejected: list[Rejected]
    """Paths that are not there or cannot be read."""
    closed: list[str]
    """Zip files that cannot be read: what is in them is not known."""
    catalogues: list[str]
    """Catalogues beside the files, absolute, each once."""


def listing(paths: Iterable[str | os.PathLike[str]]) -> Listing:
    """Find letter files; raises nothing for what it finds."""
    found = Listing([], [], [], [], [], [], [])
    files: set[str] = set()
    catalogues: set[str] = set()
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
            catalogues.add(os.path.join(os.path.dirname(given), CATALOGUE))
            if os.path.basename(given) != CATALOGUE:
                files.update(_letters(given, found))
                found.named.append(given)
        else:
            found.skipped.append(Rejected(path_key(given), f"is {_kind(mode)}, not a letter file"))
    found.files.extend(sorted(files, key=os.fsencode))
    catalogues = {path for path in catalogues if os.path.isfile(path)}.union(found.catalogues)
    found.catalogues[:] = sorted(catalogues, key=os.fsencode)
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
                if entry.name == CATALOGUE:
                    found.catalogues.append(entry.path)
                else:
                    yield from _letters(entry.path, found)
            else:
                found.skipped.append(Rejected(path_key(entry.path), why))


def _letters(path: str, found: Listing) -> Iterator[str]:
    """The file itself, or the files within it."""
    if not is_archive(path):
        yield path
        return
    try:
        names = members(path)
    except BadFileError as error:
        found.rejected.append(Rejected(path_key(path), str(error)))
        found.closed.append(path)
        return
    if names is None:
        yield path
        return
    found.folders.append(path)
    for name in names:
        inner = f"{path}/{name}"
        if os.path.basename(name) == CATALOGUE:
            found.catalogues.append(inner)
        elif (why := _unfit_name(name)) is None:
            yield inner
        else:
            found.skipped.append(Rejected(path_key(inner), why))


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
    return None if entry.name == CATALOGUE else _unfit_name(entry.name)


def _unfit_name(name: str) -> str | None:
    suffix = os.path.splitext(name)[1].lower()
    # Something like "Letter No. 5" has no suffix, though there is a dot in its name.
    if suffix not in SUFFIXES and suffix[1:].isalnum() and len(suffix) <= 6 and not suffix[1:].isdigit():
        return f"is a {suffix} file; letters are read from .txt, .md, .html, .pdf, .docx and .zip files"
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
