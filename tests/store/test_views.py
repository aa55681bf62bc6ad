"""The views: documented to the last column, every look-up by index, readable by other tools."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.load import load
from store.schema import TABLES
from store.views import VIEWS


@pytest.fixture
def opened(loaded: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(loaded)
    yield connection
    connection.close()


def test_every_view_and_column_is_documented_and_no_other_exists(opened: sqlite3.Connection) -> None:
    made = {n for (n,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}
    assert made == {view.name for view in VIEWS}
    for view in VIEWS:
        columns = [row[1] for row in opened.execute(f"PRAGMA table_info({view.name})")]
        assert columns == [column.name for column in view.columns]
        assert view.meaning
        assert all(len(column.meaning) > 5 and "\n" not in column.meaning for column in view.columns)


def test_every_view_can_be_read(opened: sqlite3.Connection) -> None:
    for view in VIEWS:
        read = opened.execute(f"SELECT * FROM {view.name}")
        assert all(len(row) == len(view.columns) for row in read.fetchall()), view.name


LOOKUPS = [
    *(f"{view.name} WHERE letter = 'x'" for view in VIEWS if any(c.name == "letter" for c in view.columns)),
    *(f"{v.name} WHERE letter = 'x' AND part = 'y'" for v in VIEWS if any(c.name == "part" for c in v.columns)),
    *(f"{view} WHERE year = 2004" for view in (
        "letters", "signatures", "spoken_for", "attestations", "dated_statements", "person_mentions")),
    *(f"{view} WHERE state = 'x'" for view in (
        "signatures", "spoken_for", "attestation_states", "person_mentions", "state_mentions", "state_names")),
    "letters WHERE letter IN ('x', 'y')", "letters WHERE symbol = 'x'", "letters WHERE dated BETWEEN 'a' AND 'b'",
    "letters WHERE dated IN ('x', 'y')", "letters WHERE loaded > 'x'",
    "letter_facts WHERE field = 'x' AND value = 'y'", "signatures WHERE family_name = 'x'",
    "persons WHERE folded = 'x'", "persons WHERE person = 1", "person_mentions WHERE person = 1",
    "attestations WHERE organization = 'x'", "attestation_states WHERE attestation = 1", "cited WHERE name = 'x'",
    "bodies WHERE name = 'x'", "terms WHERE term = 'x'", "quantities WHERE noun = 'x'", "agenda_items WHERE item = '1'",
    "dated_statements WHERE date = 'x'", "sentences WHERE sentence_id = 1", "state_names WHERE alias IN ('x', 'y')",
    "names WHERE folded IN ('x', 'y')", "names WHERE kind = 'x'", "words WHERE word = 'x'",
    "stem_counts WHERE stem = 'x'", "totals WHERE what = 'letters'",
]  # fmt: skip


@pytest.mark.parametrize("lookup", LOOKUPS)
def test_every_look_up_is_an_index_search(opened: sqlite3.Connection, lookup: str) -> None:
    plan = [row[3] for row in opened.execute(f"EXPLAIN QUERY PLAN SELECT * FROM {lookup}")]
    assert not [step for step in plan if step.startswith("SCAN")]


def test_other_tools_find_the_full_text_index_and_singular_table_names(opened: sqlite3.Connection) -> None:
    """Datasette looks for a virtual table with this content table, and shows tables and views by their names."""
    (sql,) = opened.execute("SELECT sql FROM sqlite_master WHERE name = 'paragraph_fts'").fetchone()
    assert 'content="paragraph"' in sql
    assert not set(TABLES) & {view.name for view in VIEWS}
    assert opened.execute("SELECT count(*) FROM paragraph_fts WHERE paragraph_fts MATCH 'terrorism'").fetchone() == (1,)


def test_the_reader_starts_without_heavy_imports() -> None:
    heavy = (
        "{'sqlite_utils', 'dataclasses', 'inspect', 'pathlib', 'typing_extensions', 'json', 'urllib', 'store.views'}"
    )
    root = Path(load.__code__.co_filename).parents[1]
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r}); import store.reader; print(sorted({heavy} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
