"""Tables of ``state.db`` and the numbered migrations that make them.

A migration is never changed once released: a file in use has been through it. What is new goes into a further one.

sqlite-utils has migrations of its own. They begin a deferred transaction, in which two processes that open one file
both see the same step waiting and one of them fails, and they know no newer schema. So the steps are counted in
``PRAGMA user_version``, and each is looked up, made and counted under the write lock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlite_utils import Database

from store.connection import Kind, shown, value_of
from store.database import transaction
from store.errors import BadDatabaseError

Migration = Callable[[Database], None]


def _tables(db: Database) -> None:
    for sql in _FIRST:
        db.execute(sql)


# AUTOINCREMENT: a number that was once given is never given again. A nonce is made of the schedule's, and a run's is
# held in memory by whoever posts it.
_FIRST = (
    "CREATE TABLE guild_settings (guild INTEGER PRIMARY KEY, channels TEXT NOT NULL, ephemeral INTEGER NOT NULL,"
    " language TEXT, quiet INTEGER NOT NULL, admin_channel INTEGER)",
    "CREATE TABLE guild_left (guild INTEGER PRIMARY KEY, left_at INTEGER NOT NULL)",
    "CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE asked (token TEXT PRIMARY KEY, user INTEGER NOT NULL, guild INTEGER, channel INTEGER NOT NULL,"
    " message INTEGER, question TEXT NOT NULL, context TEXT NOT NULL, language TEXT NOT NULL,"
    " asked_at INTEGER NOT NULL, answered INTEGER NOT NULL, private INTEGER NOT NULL)",
    "CREATE INDEX asked_user ON asked (user)",
    "CREATE INDEX asked_message ON asked (message) WHERE message IS NOT NULL",
    "CREATE INDEX asked_guild ON asked (guild, asked_at) WHERE guild IS NOT NULL",
    "CREATE INDEX asked_time ON asked (asked_at)",
    "CREATE TABLE schedule (schedule INTEGER PRIMARY KEY AUTOINCREMENT, guild INTEGER NOT NULL,"
    " channel INTEGER NOT NULL, days TEXT NOT NULL, wall_time TEXT NOT NULL, zone TEXT NOT NULL,"
    " sections TEXT NOT NULL, silent INTEGER NOT NULL, empty TEXT NOT NULL CHECK (empty IN ('silent', 'say')),"
    " role INTEGER, created_at INTEGER NOT NULL, paused TEXT, next_run INTEGER NOT NULL, next_date TEXT NOT NULL,"
    " told_admin INTEGER NOT NULL, edition INTEGER NOT NULL)",
    "CREATE INDEX schedule_guild ON schedule (guild)",
    "CREATE INDEX schedule_next ON schedule (next_run) WHERE paused IS NULL",
    "CREATE TABLE digest_run (run INTEGER PRIMARY KEY AUTOINCREMENT,"
    " schedule INTEGER NOT NULL REFERENCES schedule ON DELETE CASCADE, edition INTEGER NOT NULL,"
    " local_date TEXT NOT NULL, part INTEGER NOT NULL, state TEXT NOT NULL CHECK"
    " (state IN ('due', 'leased', 'sending', 'sent', 'skipped', 'paused', 'unknown')),"
    " lease_owner TEXT, lease_until INTEGER NOT NULL, not_before INTEGER NOT NULL, attempt INTEGER NOT NULL,"
    " nonce TEXT, body TEXT, message INTEGER, error TEXT, sending_at INTEGER, created_at INTEGER NOT NULL,"
    " updated_at INTEGER NOT NULL, UNIQUE (schedule, local_date, part))",
    "CREATE INDEX digest_run_open ON digest_run (schedule, state) WHERE state IN ('due', 'leased', 'sending')",
    "CREATE TABLE scheduler (one INTEGER PRIMARY KEY CHECK (one = 1), owner TEXT NOT NULL,"
    " lease_until INTEGER NOT NULL)",
)

MIGRATIONS: tuple[Migration, ...] = (_tables,)
"""In order; the number of a migration is its place, from 1."""
STATE = Kind(
    application_id=0x44525354,  # "DRST"
    schema_version=len(MIGRATIONS),
    elsewhere="name another file with DRAGOMAN_STATE",
    mend="put a backup in its place (dragoman backup makes them)",
    folder_mode=0o700,
)


def migrate(db: Database, path: str, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file to the newest schema, a step at a time; each is made whole or not at all.

    :raises BadDatabaseError: when a step fails; the file stays at the step before.
    """
    while (done := value_of(db.conn, "user_version")) < len(migrations):
        with transaction(db):
            # Another process may have made the step while this one waited for the lock.
            if value_of(db.conn, "user_version") == done:
                _step(db, path, migrations[done], done + 1)


def _step(db: Database, path: str, migration: Migration, number: int) -> None:
    try:
        migration(db)
        if broken := db.execute("PRAGMA foreign_key_check").fetchall():
            raise ValueError(f"{len(broken)} rows would refer to nothing")
    except Exception as error:
        said = f"{shown(path)} could not be brought from schema {number - 1} to {number} ({error}) and is as it was"
        way_out = "use the version of the program that made it, and report this"
        raise BadDatabaseError(said, place=path, value=number, way_out=way_out) from error
    db.execute(f"PRAGMA application_id = {STATE.application_id}")
    db.execute(f"PRAGMA user_version = {number}")
