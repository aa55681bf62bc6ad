"""A catalogue beside the letters: supplies, corrects, survives reloading, and never costs a letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from store.load import Report, load
from store.reader import Reader
from store.report import OverrideNote, file_notes

Write = Callable[..., Path]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "letters.db"


@pytest.fixture
def said(folder: Path) -> Callable[[str], None]:
    """Writes the catalogue."""

    def write(toml: str) -> None:
        (folder / "catalogue.toml").write_text(toml)

    return write


Said = Callable[[str], None]


def cover(db: Path, file: str) -> dict[str, object]:
    with Reader(db) as reader:
        return dict(reader.rows("SELECT * FROM letters WHERE file = ?", (file,))[0])


def overrides(db: Path) -> list[tuple[object, ...]]:
    with Reader(db) as reader:
        sql = "SELECT l.file, o.field, o.before, o.after FROM overrides AS o JOIN letters AS l ON l.letter = o.letter"
        return sorted(tuple(row.values()) for row in reader.rows(sql))


def reasons(report: Report) -> list[str]:
    return [one.reason for one in report.rejected]


VALUES = [
    ("symbol", '"A/60/7"', "symbol", "A/60/7", "A/64/191"),
    ("symbol", '"a/60/7/add.1"', "symbol", "A/60/7/Add.1", "A/64/191"),
    ("dated", "1999-05-04", "dated", "1999-05-04", "2009-07-14"),
    ("dated", '"4 May 1999"', "dated", "1999-05-04", "2009-07-14"),
    ("document_date", '"1999-05-04"', "document_date", "1999-05-04", "2009-07-14"),
    ("sender_states", '["Russian Federation", "Zaire"]', "sender_states", "Russian Federation; Zaire", "Armenia"),
    ("sender_role", '"Minister of State"', "sender_role", "Minister of State", "Permanent Representative"),
    ("addressees", '"Security Council"', "addressees", "Security Council", "Secretary-General"),
    ("organs", '["Security Council"]', "organs", "Security Council", "General Assembly"),
    ("session", "60", "session", 60, "64"),
    ("original_language", '"French"', "original_language", "French", None),
    ("title", '"Letter  on\\npeace"', "title", "Letter on peace", ...),
    ("symbol", '""', "symbol", None, "A/64/191"),
    ("sender_states", "[]", "sender_states", None, "Armenia"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "value", "column", "after", "before"), VALUES)
def test_a_value_replaces_what_the_text_gave(
    folder: Path, db: Path, said: Said, key: str, value: str, column: str, after: object, before: object
) -> None:
    said(f'["a.txt"]\n{key} = {value}\n')
    report = load(db, [folder])
    assert (report.loaded, report.overrides, report.rejected) == (3, 1, ())
    assert report.catalogues == (str(folder / "catalogue.toml"),)
    assert cover(db, "a.txt")[column] == after
    ((file, _, was, now),) = overrides(db)
    assert (file, now) == ("a.txt", None if after is None else str(after))
    assert before in (..., was)


def test_the_basis_says_catalogue_and_the_span_is_a_place_of_the_text(folder: Path, db: Path, said: Said) -> None:
    (folder / "a.txt").write_text((folder / "a.txt").read_text().replace("A/64/191", ""))
    said('["a.txt"]\nsymbol = "A/60/7"\nother_symbols = ["S/2005/3"]\n')
    load(db, [folder])
    assert cover(db, "a.txt")["symbol_basis"] == "catalogue"
    with Reader(db) as reader:
        facts = reader.rows("SELECT * FROM letter_facts WHERE basis = 'catalogue' ORDER BY field")
        assert [(f["field"], f["value"]) for f in facts] == [("other_symbol", "S/2005/3"), ("symbol", "A/60/7")]
        for fact in facts:
            assert "Letter dated" in reader.text(str(fact["letter"]), int(str(fact["start"])), int(str(fact["end"])))
        assert {f["basis"] for f in reader.rows("SELECT basis FROM letter_facts WHERE field = 'dated'")} == {"printed"}


def test_what_the_text_prints_already_changes_nothing(folder: Path, db: Path, said: Said) -> None:
    said('["a.txt"]\nsymbol = "A/64/191"\ndated = 2009-07-14\n')
    load(db, [folder])
    assert overrides(db) == []
    assert cover(db, "a.txt")["symbol_basis"] == "printed"


def test_a_date_and_sender_name_the_letter_and_settle_its_warnings(folder: Path, db: Path, said: Said) -> None:
    (folder / "a.txt").write_text("I have the honour to write to you on peace.\n\n(Signed) A. Beck\n")
    said('["a.txt"]\ndated = 1999-05-04\nsender_states = ["Chad"]\n')
    load(db, [folder])
    assert cover(db, "a.txt")["letter"] == "1999-05-04-chad"
    with Reader(db) as reader:
        told = {r["rule"] for r in reader.rows("SELECT rule FROM parse_warnings WHERE letter = '1999-05-04-chad'")}
        assert told.isdisjoint({"date-absent", "sender-absent"})
        assert "addressee-absent" in told
        (part,) = reader.rows("SELECT dated FROM parts WHERE letter = '1999-05-04-chad'")
        assert part["dated"] == "1999-05-04"


def test_overrides_survive_reloading_and_go_with_the_entry(folder: Path, db: Path, said: Said) -> None:
    said('["a.txt"]\nsymbol = "A/60/7"\n')
    load(db, [folder])
    kept = overrides(db)
    assert len(kept) == 1
    for paths in ([folder], [folder / "a.txt"], [folder / "a.txt", folder / "catalogue.toml"]):
        report = load(db, paths)
        assert (report.loaded, report.replaced, report.rejected) == (0, 0, ())
        assert overrides(db) == kept
    (folder / "a.txt").write_text((folder / "a.txt").read_text() + "\nMore.\n")
    load(db, [folder])
    assert overrides(db) == kept
    said('["a.txt"]\nsymbol = "A/60/8"\n')
    report = load(db, [folder])
    assert (report.replaced, report.unchanged, cover(db, "a.txt")["symbol"]) == (1, 2, "A/60/8")
    (folder / "catalogue.toml").unlink()
    assert (load(db, [folder]).replaced, cover(db, "a.txt")["symbol"], overrides(db)) == (1, "A/64/191", [])


def test_one_letter_in_two_files_keeps_what_is_said_of_either(folder: Path, db: Path, said: Said) -> None:
    (folder / "z.txt").write_bytes((folder / "a.txt").read_bytes())
    said('["z.txt"]\nsymbol = "A/60/7"\n')
    load(db, [folder / "a.txt"])

    def symbols() -> set[object]:
        with Reader(db) as reader:
            return {row["symbol"] for row in reader.rows("SELECT symbol FROM letters WHERE sender_states = 'Armenia'")}

    for _ in range(3):
        report = load(db, [folder])
        assert symbols() == {"A/60/7"}
    assert (report.unchanged, report.replaced) == (4, 0)
    said("")
    load(db, [folder])
    assert symbols() == {"A/64/191"}
    assert load(db, [folder]).unchanged == 4


BAD = [
    ("no TOML", '["a.txt"\n', "is no valid TOML"),
    ("told twice", '["a.txt"]\n["a.txt"]\n', "is no valid TOML"),
    ("another encoding", '["a.txt"]\ntitle = "Chargé"\n', "is not in UTF-8"),
    ("nested without end", "a=" + "[" * 5000, "is no valid TOML"),
    ("no such file", '["none.txt"]\nsymbol = "A/1/1"\n', "'none.txt', which is not beside it"),
    ("another folder", '["../a.txt"]\nsymbol = "A/1/1"\n', "which is not beside it"),
    ("unknown key", '["a.txt"]\nsymbl = "A/1/1"\n', "'symbl' for a.txt, which is none of symbol, "),
    ("no symbol", '["a.txt"]\nsymbol = "no. 5"\n', "is no document symbol"),
    ("double symbol", '["a.txt"]\nsymbol = "A/52/1-S/1997/2"\n', "other_symbols"),
    ("no date", '["a.txt"]\ndated = "31 February 2004"\n', "is no date"),
    ("no State", '["a.txt"]\nsender_states = ["Ruritania"]\n', "no State or organization known"),
    ("no session", '["a.txt"]\nsession = -1\n', "is no session"),
    ("truth for a session", '["a.txt"]\nsession = true\n', "is no session"),
    ("a list for one", '["a.txt"]\nsymbol = ["A/1/1", "A/1/2"]\n', "list where there can be one only"),
    ("a number for text", '["a.txt"]\ntitle = 5\n', "is no text"),
    ("a control character", '["a.txt"]\ntitle = "a\\u202Eb"\n', "control characters"),
    ("a very long text", f'["a.txt"]\ntitle = "{"x" * 3000}"\n', "too long"),
]


@pytest.mark.parametrize(("rule", "toml", "reason"), BAD, ids=[b[0] for b in BAD])
def test_a_bad_catalogue_is_one_sentence_and_the_letters_load(
    folder: Path, db: Path, rule: str, toml: str, reason: str
) -> None:
    (folder / "catalogue.toml").write_bytes(toml.encode("cp1252" if rule == "another encoding" else "utf-8"))
    report = load(db, [folder])
    assert report.loaded == 3
    (said,) = report.rejected
    assert said.file == str(folder / "catalogue.toml")
    assert reason in said.reason
    assert "\n" not in said.reason
    assert len(said.reason) < 300
    assert overrides(db) == []


def test_a_bad_value_leaves_the_good_ones(folder: Path, db: Path, said: Said) -> None:
    said('["a.txt"]\nsymbol = "A/60/7"\ndated = "yesterday"\n["b.txt"]\nsession = 61\n')
    report = load(db, [folder])
    assert (len(report.rejected), report.overrides) == (1, 2)


def test_a_catalogue_that_breaks_later_takes_nothing_back(folder: Path, db: Path, said: Said) -> None:
    said('["a.txt"]\nsymbol = "A/60/7"\n')
    load(db, [folder])
    said('["a.txt"\n')
    report = load(db, [folder])
    assert (report.unchanged, len(report.rejected)) == (3, 1)
    assert cover(db, "a.txt")["symbol"] == "A/60/7"


def test_names_without_quotes_mean_the_same(folder: Path, db: Path, said: Said) -> None:
    said('[a.txt]\nsymbol = "A/60/7"\n')
    load(db, [folder])
    assert cover(db, "a.txt")["symbol"] == "A/60/7"


def test_a_catalogue_tells_of_its_own_folder_and_archive(folder: Path, db: Path, said: Said) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "a.txt").write_text((folder / "a.txt").read_text().replace("peace", "war"))
    with ZipFile(folder / "deep" / "b.zip", "w") as archive:
        archive.writestr("d.txt", (folder / "a.txt").read_text().replace("peace", "trade"))
        archive.writestr("catalogue.toml", '["d.txt"]\nsession = 5\n')
    said('["a.txt"]\nsession = 3\n')
    (folder / "deep" / "catalogue.toml").write_text('["a.txt"]\nsession = 4\n')
    load(db, [folder])
    with Reader(db) as reader:
        sessions = {
            row["session"] for row in reader.rows("SELECT session FROM letters WHERE file IN ('a.txt', 'd.txt')")
        }
    assert sessions == {3, 4, 5}


def test_the_report_tells_every_note_by_file(folder: Path, db: Path, said: Said) -> None:
    (folder / "a.txt").write_text("*(Signed)* A. Beck\n\nI write to you on peace.\n")
    said('["a.txt"]\nsymbol = "A/60/7"\n')
    load(db, [folder])
    with Reader(db) as reader:
        notes = {Path(one.path).name: one for one in file_notes(reader, [folder])}
        assert set(notes) == {"a.txt", "b.txt", "c.txt"}
        assert notes["a.txt"].overrides == (OverrideNote("symbol", None, "A/60/7"),)
        assert [(r.rule, r.before, r.start) for r in notes["a.txt"].repairs][:1] == [("emphasis", "*", 0)]
        assert "date-absent" in {w.rule for w in notes["a.txt"].warnings}
        assert [one.letter for one in file_notes(reader, [folder / "b.txt"])] == [notes["b.txt"].letter]
        assert list(file_notes(reader, [folder / "catalogue.toml"])) == []
