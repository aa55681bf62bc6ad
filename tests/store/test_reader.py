"""Reading: exact slices, search that takes any text, near names, limits, and no way to write."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from store.errors import StoreError, TooSlowError
from store.load import load
from store.reader import Reader

Write = Callable[..., Path]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    base = tmp_path_factory.mktemp("library")
    folder = base / "letters"
    folder.mkdir()
    for number, topic in enumerate(
        ("peace", "drug trafficking", "terrorism", "co-operation at sea", "oﬃce of pea\u00adce")
    ):
        (folder / f"{number}.txt").write_text(
            f"Letter dated {number + 1} May 2004 from the Permanent Representative of Belarus to the United Nations\n\n"
            f"I have the honour to speak of {topic}. The General Assembly knows it well, and the Assembly acts.\n\n"
            "1. The second paragraph is about the Assembly only.\n\n(Signed) Andrei DAPKIUNAS\n"
        )
    load(base / "letters.db", [folder])
    with Reader(base / "letters.db") as reader:
        yield reader


def test_text_is_the_exact_slice_of_the_source(library: Reader) -> None:
    for row in library.rows("SELECT letter, text FROM sources"):
        letter, text = str(row["letter"]), str(row["text"])
        assert library.text(letter, 3, 40) == text[3:40]
        assert library.text(letter, len(text) - 5, len(text) + 100) == text[-5:]


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (9, 3), (1 << 70, 1 << 71), (1 << 33, 1 << 34)])
def test_no_such_place_is_empty(library: Reader, start: int, end: int) -> None:
    letter = str(library.rows("SELECT letter FROM letters")[0]["letter"])
    assert library.text(letter, start, end) == ""
    assert library.text("no-such-letter", 0, 5) == ""
    assert library.text("\ud800", 0, 5) == ""


FOUND = [
    ("one word", ["trafficking"], "drug trafficking"),
    ("inflected", ["terrorisms"], "terrorism"),
    ("stem of it", ["terror"], "terrorism"),
    ("rare word among common ones", ["the", "Assembly", "knows", "terrorism"], "terrorism"),
    ("hyphenated word by a piece", ["operation"], "co-operation"),
    ("ligature by plain letters", ["office"], "oﬃce"),
    ("soft hyphen", ["oﬃce"], "oﬃce"),
]


@pytest.mark.parametrize(("rule", "words", "text"), FOUND, ids=[f[0] for f in FOUND])
def test_search(library: Reader, rule: str, words: list[str], text: str) -> None:
    assert text in str(library.search(words, 5)[0]["text"])


def test_search_gives_rows_of_the_view_and_stays_within_its_scope(library: Reader) -> None:
    letter = str(library.rows("SELECT letter FROM letters WHERE file = '1.txt'")[0]["letter"])
    rows = library.search(["assembly", "paragraph"], 50, letters=[letter])
    assert {row["letter"] for row in rows} == {letter}
    assert list(rows[0]) == list(library.rows("SELECT * FROM sentences LIMIT 1")[0])
    assert library.search(["assembly"], 50, letters=[]) == []
    assert library.search(["assembly"], 50, letters=["no-such-letter"]) == []
    assert library.search(["assembly"], 50, parts=["letter"])
    assert library.search(["assembly"], 50, parts=["annex"]) == []
    assert len(library.search(["assembly"], 2)) == 2


HOSTILE = ['"', '""', '"a\nb"', "NEAR(", "*", "-peace", "t:peace", "a AND", "^a", "{a b}: c", "'; DROP TABLE letter;--",
           "%", "_", "\\", "a\0b", "\ud800", "\U000e0041", "", " ", "peace OR", "(", "{0.__class__}", "½²①",
           "x" * 100_000, "\u064e", "\u202e"]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=[ascii(h)[:20] for h in HOSTILE])
def test_hostile_text_is_taken_as_words(library: Reader, text: str) -> None:
    for words in ([text], [text, "peace"], text.split()):
        assert all(row["letter"] for row in library.search(words))
        assert library.search(words, letters=[text], parts=[text]) == []
    assert library.closest("state", text) == library.vocabulary("state")
    assert library.closest(text, text) == library.vocabulary(text) == []
    assert library.text(text, 0, 10) == ""
    assert library.rows("SELECT * FROM letters WHERE title = :t", {"t": text}) == []
    assert library.rows("SELECT * FROM letters WHERE year = ?", [1 << 200]) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters() | st.sampled_from("\"'*^:-(){}\0\ud800"), max_size=30), max_size=8))
@example(["word"] * 5000)
def test_search_never_raises(library: Reader, words: list[str]) -> None:
    assert len(library.search(words, 3)) <= 3


def test_near_names_all_when_few(library: Reader) -> None:
    assert "Belarus" in library.closest("state", "belorus", 1)
    assert library.vocabulary("family name") == ["DAPKIUNAS"]


def test_near_names_by_trigrams_when_many(library: Reader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("store.reader.FEW_NAMES", 0)
    assert library.closest("family name", "dapkunas") == ["DAPKIUNAS"]
    assert library.closest("family name", "xyzzy") == []
    assert library.closest("family name", "") == []


@pytest.mark.parametrize("sql", ["DELETE FROM letter", "CREATE TABLE x (y)", "UPDATE letter SET file = 'x'"])
def test_nothing_can_be_written(library: Reader, sql: str) -> None:
    library.rows("PRAGMA query_only = 0")  # any query can switch this layer off; the file stays read-only
    with pytest.raises(StoreError, match="cannot be written"):
        library.rows(sql)


def test_a_mistaken_query_stays_an_error_of_the_programmer(library: Reader) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        library.rows("SELECT * FROM nowhere")


def test_a_query_over_the_time_limit_is_stopped_and_the_next_one_runs(library: Reader) -> None:
    with Reader(library.path, time_limit_ms=50) as reader:
        begun = monotonic()
        with pytest.raises(TooSlowError, match="took too long"):
            reader.rows("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
        assert monotonic() - begun < 1
        assert reader.rows("SELECT 1 AS one") == [{"one": 1}]


def test_threads_have_connections_of_their_own(library: Reader) -> None:
    failed: list[Exception] = []

    def ask() -> None:
        try:
            for _ in range(20):
                assert library.search(["assembly"], 3)
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_a_closed_reader_says_so(library: Reader) -> None:
    with Reader(library.path) as reader:
        pass
    with pytest.raises(StoreError, match="closed"):
        reader.rows("SELECT 1")
