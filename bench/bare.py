"""The least that loading can be: read, digest, scan lines with a few patterns, insert, eight indexes, full text.

It understands nothing but the synthetic letters; its rate is the yardstick for the real load.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple

_SYMBOL = re.compile(r"^[AS]/\S+$", re.M)
_TITLE = re.compile(r"^Letter dated (\d+ \w+ \d{4}) from the Permanent Representatives? of ([^\n]+)", re.M)
_SIGNED = re.compile(r"^\(Signed\) (.+)\n.*\nPermanent Representative of (.+)$", re.M)
_ITEMS = re.compile(r"agenda items? ([\d and,]+\d)")
_MEMBERS = re.compile(r"The (.+) is composed of \w+ States: ([^.]+)\.")
_TREATY = re.compile(r"The (.+) was signed on (\d+ \w+ \d{4})")
_RESOLUTION = re.compile(r"resolution (\d+/\d+)")

TABLES = {
    "letter": "letter_id INTEGER PRIMARY KEY, file TEXT, sha256 TEXT, symbol TEXT, dated TEXT, sender TEXT, text TEXT",
    "paragraph": "paragraph_id INTEGER PRIMARY KEY, letter_id INTEGER, ordinal INTEGER, text TEXT",
    "signer": "letter_id INTEGER, name TEXT, state TEXT",
    "item": "letter_id INTEGER, item TEXT",
    "member": "letter_id INTEGER, organization TEXT, state TEXT",
    "citation": "letter_id INTEGER, name TEXT",
}
INDEXES = ("letter (symbol)", "letter (dated)", "paragraph (letter_id)", "signer (letter_id)", "signer (name)",
           "item (letter_id)", "member (organization)", "citation (name)")  # fmt: skip
Row = tuple[Any, ...]


class Scanned(NamedTuple):
    """Rows of one letter, without numbers."""

    letter: Row
    paragraphs: list[str]
    rows: dict[str, list[Row]]


def load(db_path: str, folder: str) -> int:
    """Load the folder into a new database; the number of letters."""
    connection = sqlite3.connect(db_path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    for table, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({columns})")
    for number, index in enumerate(INDEXES):
        connection.execute(f"CREATE INDEX i{number} ON {index}")
    connection.execute(
        "CREATE VIRTUAL TABLE paragraph_fts USING fts5 (text, tokenize='porter unicode61', content='paragraph',"
        " content_rowid='paragraph_id')"
    )
    connection.execute("BEGIN")
    count = _insert(connection, _scanned(folder))
    connection.execute("INSERT INTO paragraph_fts (paragraph_fts) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.close()
    return count


def _scanned(folder: str) -> Iterator[Scanned]:
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as stream:
            data = stream.read()
        yield _scan(name, sha256(data).hexdigest(), data.decode())


def _scan(name: str, digest: str, text: str) -> Scanned:
    symbol, title = _SYMBOL.search(text), _TITLE.search(text)
    members, items = _MEMBERS.search(text), _ITEMS.search(text)
    rows: dict[str, list[Row]] = {
        "signer": [(n, s) for n, s in _SIGNED.findall(text)],
        "item": [(item,) for item in items[1].split(" and ")] if items else [],
        "member": [(members[1], s) for s in re.split(", | and ", members[2].replace("\n", " "))] if members else [],
        "citation": [*((t,) for t, _ in _TREATY.findall(text)), *((r,) for r in _RESOLUTION.findall(text))],
    }
    letter = (name, digest, symbol and symbol[0], title and title[1], title and title[2], text)
    return Scanned(letter, [p.replace("\n", " ") for p in text.split("\n\n") if p.strip()], rows)


def _insert(connection: sqlite3.Connection, letters: Iterator[Scanned]) -> int:
    batch: dict[str, list[Row]] = {table: [] for table in TABLES}
    paragraphs = count = 0
    for count, one in enumerate(letters, 1):
        batch["letter"].append((count, *one.letter))
        for ordinal, text in enumerate(one.paragraphs, 1):
            paragraphs += 1
            batch["paragraph"].append((paragraphs, count, ordinal, text))
        for table, rows in one.rows.items():
            batch[table].extend((count, *row) for row in rows)
        if count % 1000 == 0:
            _flush(connection, batch)
    _flush(connection, batch)
    return count


def _flush(connection: sqlite3.Connection, batch: dict[str, list[Row]]) -> None:
    for table, rows in batch.items():
        if rows:
            connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
            rows.clear()
