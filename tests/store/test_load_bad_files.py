"""Bad files are named with a reason in one sentence, and the good letters beside them are loaded."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from store.load import load
from store.reader import Reader

Write = Callable[..., Path]

LETTER_LIKE = (
    "Letter dated 31 February 2004 from the Permanent Representative of Armenia\n\nBody without a signature.\n"
)


def files(db: Path) -> list[str]:
    with Reader(db) as reader:
        return [str(row["file"]) for row in reader.rows("SELECT file FROM letters ORDER BY file")]


REFUSED = [
    ("empty file", b"", "is empty"),
    ("byte order mark only", b"\xef\xbb\xbf", "is empty"),
    ("white space only", b" \r\n\t \n", "is empty"),
    ("NUL bytes only", b"\0" * 4000, "is empty"),
    ("binary", bytes(range(256)) * 20, "not text|unknown encoding"),
    ("PDF by its content", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
    ("database by its content", b"SQLite format 3\0" + b"\0" * 100, "SQLite"),
]


@pytest.mark.parametrize(("rule", "content", "reason"), REFUSED, ids=[r[0] for r in REFUSED])
def test_what_is_no_text_is_refused(folder: Path, tmp_path: Path, rule: str, content: bytes, reason: str) -> None:
    (folder / "bad.txt").write_bytes(content)
    report = load(tmp_path / "letters.db", [folder])
    assert [r.file for r in report.rejected] == ["bad.txt"]
    assert report.rejected[0].reason.count("\n") == 0
    assert any(said in report.rejected[0].reason for said in reason.split("|"))
    assert files(tmp_path / "letters.db") == ["a.txt", "b.txt", "c.txt"]


KEPT = [
    ("UTF-16 with mark", LETTER_LIKE.encode("utf-16")),
    ("UTF-16 without mark", LETTER_LIKE.encode("utf-16-le")),
    ("cp1252", (LETTER_LIKE + "(Signed) Ren\u00e9 Charg\u00e9 d\u2019affaires\n").encode("cp1252")),
    ("NUL inside", LETTER_LIKE.replace("Body", "Bo\0dy").encode()),
    ("broken UTF-8 inside", LETTER_LIKE.encode() + "déjà vu à l'été".encode() + b"\xff\xfe\n"),
    ("header without body", b"Letter dated 2 May 2004 from the Permanent Representative of Armenia\n"),
    ("body without header", b"I have the honour to transmit herewith a text.\n"),
    ("signature without name", LETTER_LIKE.encode() + b"\n(Signed)\n"),
    ("impossible dates", b"Letter dated 99 Foo 0000 from nobody\n\nOn 31 April 2003 and in year 99999.\n"),
    ("one long line", b"peace " * 300_000),
    ("many short lines", b"a\n" * 30_000),
    ("lone surrogate in an escape", LETTER_LIKE.encode() + b"\\ud800 and \xed\xa0\x80\n"),
]


@pytest.mark.parametrize(("rule", "content"), KEPT, ids=[k[0] for k in KEPT])
def test_what_is_odd_text_is_kept_whole(folder: Path, tmp_path: Path, rule: str, content: bytes) -> None:
    (folder / "odd.txt").write_bytes(content)
    report = load(tmp_path / "letters.db", [folder])
    assert report.rejected == ()
    with Reader(tmp_path / "letters.db") as reader:
        row = reader.rows("SELECT letter, text FROM sources WHERE file = 'odd.txt'")[0]
        assert reader.text(str(row["letter"]), 0, 1 << 39) == row["text"]
        for view in ("paragraphs", "sentences", "letter_facts", "dated_statements"):
            for fact in reader.rows(f"SELECT * FROM {view} WHERE letter = :l", {"l": row["letter"]}):
                spans = [(n, fact[n.replace("start", "end")]) for n in fact if n.endswith("start")]
                assert all(fact[n] is None or 0 <= int(str(fact[n])) <= int(str(e)) for n, e in spans)


def test_a_file_that_is_too_large_is_refused_without_being_read_whole(folder: Path, tmp_path: Path) -> None:
    with open(folder / "huge.txt", "wb") as stream:
        stream.truncate(200_000_000)
    report = load(tmp_path / "letters.db", [folder])
    assert "larger than 20 MB" in report.rejected[0].reason


def test_a_bad_file_keeps_the_letter_loaded_from_it_before(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "letters.db"
    load(db, [folder])
    (folder / "a.txt").write_bytes(b"")
    report = load(db, [folder], prune=True)
    assert [r.file for r in report.rejected] == ["a.txt"]
    assert files(db) == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_or_folder_is_named_and_nothing_below_it_is_missing(folder: Path, tmp_path: Path) -> None:
    db, closed = tmp_path / "letters.db", folder / "closed"
    closed.mkdir()
    (folder / "a.txt").rename(closed / "a.txt")
    load(db, [folder])
    closed.chmod(0)
    (folder / "b.txt").chmod(0)
    report = load(db, [folder], prune=True)
    closed.chmod(stat.S_IRWXU)
    assert len(report.rejected) == 2
    assert report.pruned == ()


def test_links_are_not_followed_round_or_out_and_pipes_do_not_block(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(LETTER_LIKE)
    (folder / "loop").symlink_to(folder)
    (folder / "away.txt").symlink_to(outside / "secret.txt")
    (folder / "away").symlink_to(outside)
    (folder / "nowhere.txt").symlink_to(folder / "missing")
    (folder / "self.txt").symlink_to(folder / "self.txt")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        here = os.getcwd()
        os.chdir(folder)
        server.bind("socket.txt")
        os.chdir(here)
    report = load(tmp_path / "letters.db", [folder, "/dev/null"])
    assert {Path(s.file).name for s in report.skipped} == {
        "loop", "away.txt", "away", "nowhere.txt", "self.txt", "pipe.txt", "socket.txt", "null",
    }  # fmt: skip
    assert files(tmp_path / "letters.db") == ["a.txt", "b.txt", "c.txt"]


def test_a_link_within_the_folder_is_the_same_letter(folder: Path, tmp_path: Path) -> None:
    (folder / "z.txt").symlink_to(folder / "a.txt")
    assert load(tmp_path / "letters.db", [folder]).same == (("z.txt", "a.txt"),)


NAMES = [b"new\nline.txt", b"\xff\xfe.txt", b"esc\x1b[31m.txt", "\u202eright.txt".encode(), b"n" * 251 + b".txt",
         b"100% ?#.txt", "été.TXT".encode(), b"bytes:x.txt"]  # fmt: skip


def test_any_file_name_is_handled_and_shown_printable(folder: Path, tmp_path: Path, write: Write) -> None:
    db = tmp_path / "letters.db"
    for number, name in enumerate(NAMES):
        write("new.txt", topic=f"subject {number}").rename(
            os.path.join(os.fsencode(folder), name).decode("utf-8", "surrogateescape")
        )
    report = load(db, [folder])
    assert (report.loaded, report.rejected) == (3 + len(NAMES), ())
    assert all(name.isprintable() for name in files(db))
    assert load(db, [folder]).unchanged == 3 + len(NAMES)
    for name in NAMES:
        os.unlink(os.path.join(os.fsencode(folder), name))
    assert len(load(db, [folder], prune=True).pruned) == len(NAMES)
    assert files(db) == ["a.txt", "b.txt", "c.txt"]


def test_a_path_with_a_nul_is_refused(folder: Path, tmp_path: Path) -> None:
    report = load(tmp_path / "letters.db", [folder, "a\0b"])
    assert "NUL" in report.rejected[0].reason


def test_files_of_other_kinds_are_left_out_and_said(folder: Path, tmp_path: Path) -> None:
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "table.csv").write_text("a,b\n")
    (folder / ".hidden.txt").write_text("x")
    (folder / "Letter No. 5").write_text(LETTER_LIKE)
    report = load(tmp_path / "letters.db", [folder])
    assert sorted(Path(s.file).name for s in report.skipped) == ["picture.png", "table.csv"]
    assert report.loaded == 4
