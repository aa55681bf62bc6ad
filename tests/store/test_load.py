"""Loading: what is new goes in once, what changed is replaced, what is gone is said, what is bad stops nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store.errors import NothingToLoadError
from store.load import Report, load
from store.reader import Reader

Dump = Callable[[Path], dict[str, list[tuple[object, ...]]]]
Write = Callable[..., Path]


def counts(report: Report) -> tuple[int, int, int]:
    return report.loaded, report.unchanged, report.replaced


def files(db: Path) -> list[str]:
    with Reader(db) as reader:
        return [str(row["file"]) for row in reader.rows("SELECT file FROM letters ORDER BY file")]


def test_loading_twice_changes_no_row(folder: Path, tmp_path: Path, dump: Dump) -> None:
    db = tmp_path / "letters.db"
    assert counts(load(db, [folder])) == (3, 0, 0)
    before, content = dump(db), db.read_bytes()
    assert counts(load(db, [folder])) == (0, 3, 0)
    assert dump(db) == before
    assert db.read_bytes() == content


def test_a_changed_file_replaces_its_letter_and_keeps_its_name(folder: Path, write: Write, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder])
    with Reader(db) as reader:
        slug = reader.rows("SELECT letter FROM letters WHERE file = 'b.txt'")[0]["letter"]
    write("b.txt", date="2 May 2004", state="Belarus", signer="Andrei DAPKIUNAS", topic="poppies")
    assert counts(load(db, [folder])) == (0, 2, 1)
    with Reader(db) as reader:
        assert reader.rows("SELECT letter FROM letters WHERE file = 'b.txt'")[0]["letter"] == slug
        assert reader.search(["poppies"])
        assert not reader.search(["trafficking"])


def test_load_change_and_prune_leave_the_same_as_a_fresh_load(
    folder: Path, write: Write, tmp_path: Path, dump: Dump
) -> None:
    """Every count over letters goes down as it went up."""
    db, fresh = tmp_path / "letters.db", tmp_path / "fresh.db"
    load(db, [folder])
    write("a.txt", signer="A. MARTIROSYAN", topic="an entirely different subject")
    (folder / "c.txt").unlink()
    load(db, [folder], prune=True)
    load(fresh, [folder])
    counted = ("stem_count", "word_count", "total")
    assert [dump(db)[t] for t in counted] == [dump(fresh)[t] for t in counted]
    for query in ("SELECT kind, name, folded, letters FROM names ORDER BY 1, 2", "SELECT name FROM persons ORDER BY 1"):
        with Reader(db) as one, Reader(fresh) as other:
            assert one.rows(query) == other.rows(query)


def test_a_removed_file_is_said_and_goes_with_prune_only(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder])
    (folder / "b.txt").unlink()
    assert [Path(name).name for name in load(db, [folder]).missing] == ["b.txt"]
    assert files(db) == ["a.txt", "b.txt", "c.txt"]
    assert [Path(name).name for name in load(db, [folder], prune=True).pruned] == ["b.txt"]
    assert files(db) == ["a.txt", "c.txt"]


def test_files_elsewhere_are_not_missed(folder: Path, write: Write, tmp_path: Path) -> None:
    db, other = tmp_path / "letters.db", tmp_path / "letters-2"
    other.mkdir()
    write("z.txt", date="1 May 2001").rename(other / "z.txt")
    load(db, [folder, other])
    report = load(db, [other], prune=True)
    assert (report.pruned, len(files(db))) == ((), 4)


def test_a_missing_folder_takes_no_letter_with_it(folder: Path, tmp_path: Path) -> None:
    """A disk that is not mounted must not empty the database."""
    db = tmp_path / "letters.db"
    load(db, [folder])
    folder.rename(tmp_path / "away")
    with pytest.raises(NothingToLoadError, match="no such file or folder"):
        load(db, [folder], prune=True)
    assert len(files(db)) == 3


def test_one_letter_under_two_names_is_stored_once_and_said(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    shutil.copy(folder / "a.txt", folder / "copy.txt")
    (folder / "windows.txt").write_bytes(b"\xef\xbb\xbf" + (folder / "a.txt").read_bytes().replace(b"\n", b"\r\n"))
    report = load(db, [folder])
    assert report.same == (("copy.txt", "a.txt"), ("windows.txt", "a.txt"))
    assert files(db) == ["a.txt", "b.txt", "c.txt"]
    assert counts(load(db, [folder])) == (0, 5, 0)
    (folder / "a.txt").unlink()
    load(db, [folder], prune=True)
    assert files(db) == ["b.txt", "c.txt", "copy.txt"]


def test_letters_of_one_day_and_sender_get_numbers_in_file_order(
    folder: Path, write: Write, tmp_path: Path, dump: Dump
) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    for number in (1, 2, 3):
        write(f"d{number}.txt", topic=f"matter {number}")
    load(one, [folder])
    load(other, [folder / name for name in ("d3.txt", "d2.txt", "d1.txt", "a.txt", "b.txt", "c.txt")])
    with Reader(one) as reader:
        slugs = [str(r["letter"]) for r in reader.rows("SELECT letter FROM letters WHERE year = 2009 ORDER BY file")]
    assert slugs == [slugs[0], f"{slugs[0]}-2", f"{slugs[0]}-3", f"{slugs[0]}-4"]
    assert dump(one)["letter"] == dump(other)["letter"]


def test_another_parser_reads_every_letter_again(folder: Path, tmp_path: Path, dump: Dump) -> None:
    db = tmp_path / "letters.db"
    shutil.copy(folder / "a.txt", folder / "copy.txt")
    load(db, [folder])
    before = dump(db)
    connection = sqlite3.connect(db)
    with connection:
        connection.execute("UPDATE source SET parser = 'older'")
        connection.execute("UPDATE build SET value = 'older'")
        connection.execute("UPDATE word_count SET letters = 77")
    connection.close()
    assert counts(load(db, [folder])) == (0, 0, 4)
    after = dump(db)
    for table in ("stem_count", "word_count", "total", "build"):
        assert after[table] == before[table]
    assert [row[1:] for row in after["letter"]] == [row[1:] for row in before["letter"]]


def test_parsing_in_processes_stores_the_same(folder: Path, write: Write, tmp_path: Path, dump: Dump) -> None:
    for number in range(40):
        write(f"n{number}.txt", topic=f"subject {number}", item=str(number))
    (folder / "n99.txt").write_bytes(b"")
    alone, together = tmp_path / "alone.db", tmp_path / "together.db"
    seen: list[tuple[int, int]] = []
    first = load(alone, [folder], workers=0)
    second = load(together, [folder], workers=2, progress=lambda done, of: seen.append((done, of)))
    assert first == second
    assert seen[-1] == (44, 44)
    assert dump(alone) == dump(together)


def test_batches_shrink_towards_the_end(tmp_path: Path) -> None:
    for number in range(250):
        (tmp_path / f"{number}.txt").write_text(f"Letter {number} from nobody")
    seen: list[int] = []
    load(tmp_path / "letters.db", [tmp_path], workers=0, progress=lambda done, _: seen.append(done))
    assert seen == [125, 225, 250]


def test_a_letter_the_database_refuses_leaves_the_others(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder / "a.txt"])
    connection = sqlite3.connect(db)
    with connection:
        connection.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON letter WHEN new.file = 'b.txt'"
            " BEGIN SELECT RAISE(ABORT, 'refused by a test'); END"
        )
    connection.close()
    report = load(db, [folder])
    assert [(r.file, r.reason) for r in report.rejected] == [("b.txt", "cannot be stored (refused by a test)")]
    assert files(db) == ["a.txt", "c.txt"]


def test_paths_without_letters_are_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path in (tmp_path / "empty", tmp_path / "seeds"):
        with pytest.raises(NothingToLoadError, match=r"name \.txt, \.md"):
            load(tmp_path / "letters.db", [path])


def test_the_database_may_lie_in_a_folder_to_be_made(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "new" / "deep" / "let%ters?#1.db"
    load(os.fsencode(db).decode(), [folder])
    assert len(files(db)) == 3


class Clock:
    """Tells one time after another."""

    def __init__(self, *hours: int) -> None:
        self._hours = iter(hours)

    def __call__(self) -> datetime:
        return datetime(2026, 8, 10, next(self._hours), tzinfo=UTC)


def loaded_at(db: Path) -> dict[str, str | None]:
    """File -> hour of loading."""
    with Reader(db) as reader:
        rows = reader.rows("SELECT file, loaded FROM letters ORDER BY file")
    return {str(row["file"]): str(row["loaded"])[11:13] if row["loaded"] else None for row in rows}


def test_the_time_of_loading_is_that_of_the_text(folder: Path, write: Write, tmp_path: Path, dump: Dump) -> None:
    """Loaded again, read anew by another parser, or found under another name a letter is no new letter."""
    db = tmp_path / "letters.db"
    load(db, [folder / "a.txt"])
    load(db, [folder], clock=Clock(8))
    assert loaded_at(db) == {"a.txt": None, "b.txt": "08", "c.txt": "08"}
    before = dump(db)
    load(db, [folder], clock=Clock())
    assert dump(db) == before
    connection = sqlite3.connect(db)
    with connection:
        connection.execute("UPDATE source SET parser = 'older'")
    connection.close()
    assert counts(load(db, [folder], clock=Clock(9))) == (0, 0, 3)
    assert loaded_at(db) == {"a.txt": None, "b.txt": "08", "c.txt": "08"}
    (folder / "c.txt").rename(folder / "moved.txt")
    write("b.txt", topic="another text")
    write("d.txt", topic="a new letter")
    load(db, [folder], prune=True, clock=Clock(10))
    assert loaded_at(db) == {"a.txt": None, "b.txt": "10", "moved.txt": "08", "d.txt": "10"}
