"""``state.db`` looked over without changing it, for whoever has to find out why something fails."""

from __future__ import annotations

import os
import stat
from typing import NamedTuple

from store.connection import check_marks, explained, shown, value_of
from store.errors import BadDatabaseError, NoDatabaseError
from store.state.disk import network_disk
from store.state.reading import damage, read_only
from store.state.schema import STATE


class StateHealth(NamedTuple):
    """What was found in a store that can be used."""

    schema: int
    newest: int
    """The newest schema that this program knows; it makes an older one new when it next opens the file."""
    schedules: int
    paused: int
    zones: tuple[str, ...]
    """Time zones that schedules name."""
    unknown: int
    """Runs of which nobody knows whether they were posted."""
    open_to_others: bool
    """Whether other users of the computer may read the file."""


def state_health(path: str, wait_seconds: float = 5.0) -> StateHealth:
    """Check every page of the store, and count what matters.

    :raises NoDatabaseError: when there is none yet.
    :raises BadDatabaseError: when it cannot be used.
    """
    with explained(path, STATE):
        if os.path.isdir(path):
            raise BadDatabaseError(f"{shown(path)} is a folder", place=path, way_out=STATE.elsewhere)
        if not os.path.exists(path):
            raise NoDatabaseError(f"there is no {shown(path)} yet", place=path, way_out="the bot makes it")
        if found := network_disk(path):
            said = f"{shown(path)} is on a network disk ({found}), where SQLite loses data"
            raise BadDatabaseError(said, place=path, way_out=STATE.elsewhere)
        return _looked_over(path, wait_seconds)


def _looked_over(path: str, wait_seconds: float) -> StateHealth:
    with read_only(path, wait_seconds) as connection:
        check_marks(connection, path, STATE)
        schema = value_of(connection, "user_version")
        if not schema:
            raise NoDatabaseError(f"{shown(path)} is empty", place=path, way_out="the bot fills it")
        if found := damage(connection):
            raise BadDatabaseError(f"{shown(path)} is damaged ({found})", place=path, way_out=STATE.mend)
        schedules, paused = connection.execute("SELECT count(*), count(paused) FROM schedule").fetchone()
        zones = connection.execute("SELECT DISTINCT zone FROM schedule ORDER BY zone").fetchall()
        (unknown,) = connection.execute("SELECT count(*) FROM digest_run WHERE state = 'unknown'").fetchone()
    mode = os.stat(path).st_mode
    others = bool(mode & (stat.S_IRGRP | stat.S_IROTH)) and os.name != "nt"
    return StateHealth(schema, STATE.schema_version, schedules, paused, tuple(z for (z,) in zones), unknown, others)
