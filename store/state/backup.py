"""A copy of ``state.db`` that is whole, taken while it is in use."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing, suppress
from typing import NamedTuple

from store.connection import check_marks, explained, shown
from store.errors import BadDatabaseError, NoDatabaseError, StoreError
from store.state.reading import damage, read_only
from store.state.schema import STATE

WAIT_SECONDS = 30.0
_KIND = STATE._replace(elsewhere="name another file for the backup")


class Backup(NamedTuple):
    """A copy that was made and checked."""

    path: str
    size: int
    """Bytes."""
    schedules: int


def backup(path_from: str | os.PathLike[str], path_to: str | os.PathLike[str]) -> Backup:
    """Copy the store to a new file (0600): as it is at one moment, checked, and on the disk when this returns.

    :raises StoreError: when there is nothing to copy, the target is there, or the copy cannot be made or is damaged;
        nothing is left behind then.
    """
    source, target = os.fsdecode(path_from), os.path.abspath(os.fsdecode(path_to))
    with explained(source, STATE):
        if not os.path.lexists(source):
            raise NoDatabaseError(f"there is no {shown(source)} yet", place=source, way_out="the bot makes it")
        part = f"{target}.{os.getpid()}.part"
        try:
            with read_only(source, WAIT_SECONDS) as connection:
                check_marks(connection, source, STATE)
                _make(part, target)
                try:
                    return _copied(connection, part, target)
                finally:
                    with suppress(FileNotFoundError):
                        os.unlink(part)
        except OSError as error:
            said = f"{shown(target)} cannot be made ({error.strerror})"
            raise StoreError(said, place=target, way_out=_KIND.elsewhere) from error


def _make(part: str, target: str) -> None:
    """An empty file that only its owner may read; SQLite fills it."""
    if os.path.isdir(target):
        raise StoreError(f"{shown(target)} is a folder", place=target, way_out="name a file in it")
    if os.path.lexists(target):
        raise _there(target)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _copied(connection: sqlite3.Connection, part: str, target: str) -> Backup:
    with explained(target, _KIND):
        connection.execute("VACUUM INTO ?", (part,))
        schedules = _checked(part, target)
    _keep(part)
    made = Backup(target, os.path.getsize(part), schedules)
    _name(part, target)
    _keep(os.path.dirname(target))
    return made


def _checked(part: str, target: str) -> int:
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        if found := damage(copy):
            raise BadDatabaseError(f"the copy is damaged ({found})", place=target, way_out="check the disks")
        return int(copy.execute("SELECT count(*) FROM schedule").fetchone()[0])


def _name(part: str, target: str) -> None:
    """Give the copy its name without ever taking the place of a file that came meanwhile."""
    try:
        os.link(part, target)
    except FileExistsError as error:
        raise _there(target) from error
    except OSError as error:  # a disk without hard links
        if error.errno not in (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK):
            raise
        if os.path.lexists(target):
            raise _there(target) from error
        os.rename(part, target)


def _there(target: str) -> StoreError:
    return StoreError(f"{shown(target)} is there already", place=target, way_out="name a new file")


def _keep(path: str) -> None:
    """Have the system write a file, or the names in a folder, to the disk."""
    if os.name == "nt" and os.path.isdir(path):
        return  # Windows opens no folders
    handle = os.open(path, os.O_RDONLY if os.path.isdir(path) else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
