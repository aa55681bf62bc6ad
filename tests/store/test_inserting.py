"""Rows written many in one statement are the rows that one statement each would write."""

from __future__ import annotations

import sqlite3

import pytest

from store.inserting import insert


@pytest.fixture
def connection() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.execute("CREATE TABLE word (name TEXT PRIMARY KEY, count INTEGER NOT NULL)")
    return made


@pytest.mark.parametrize("count", [0, 1, 449, 450, 451, 900, 1000])
def test_every_row_is_written_once_in_its_order(connection: sqlite3.Connection, count: int) -> None:
    rows = [(f"word {number}", number) for number in range(count)]
    insert(connection, "word", iter(rows))
    assert connection.execute("SELECT * FROM word ORDER BY rowid").fetchall() == rows


def test_a_conflict_is_settled_for_rows_of_one_statement_too(connection: sqlite3.Connection) -> None:
    adding = "ON CONFLICT (name) DO UPDATE SET count = count + excluded.count"
    insert(connection, "word", [("peace", 2), ("water", 1)], adding)
    insert(connection, "word", [("peace", 3), ("border", 1), *((f"word {n}", 1) for n in range(500))], adding)
    assert dict(connection.execute("SELECT name, count FROM word WHERE name IN ('peace', 'border')")) == {
        "peace": 5, "border": 1,
    }  # fmt: skip


def test_none_is_written_as_null(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE note (word TEXT, said TEXT)")
    insert(connection, "note", [("peace", None)] * 451)
    assert connection.execute("SELECT DISTINCT word, typeof(said) FROM note").fetchall() == [("peace", "null")]


def test_a_refused_row_is_an_error_and_the_caller_undoes_the_statement(connection: sqlite3.Connection) -> None:
    connection.isolation_level = None
    connection.execute("BEGIN")
    with pytest.raises(sqlite3.IntegrityError):
        insert(connection, "word", [(f"word {n}", None if n == 300 else n) for n in range(500)])
    assert connection.in_transaction
    connection.execute("ROLLBACK")
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (0,)
