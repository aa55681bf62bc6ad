"""Digests of other letters: written for a rule, or made by the hundred. Nothing may know the seed letters."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bench import synthetic
from bot.answers import Answer
from bot.digest import SECTIONS, DigestSettings, digest
from store.load import load
from store.reader import Params, Reader, Row

LETTER = """UNITED NATIONS

General Assembly

Distr. GENERAL

{date}

Letter dated {date} from the Permanent Representative of {state}
to the United Nations addressed to the Secretary-General

I have the honour to write to you. {body}

(Signed) {signer}
Ambassador
Permanent Representative of {state} to the United Nations
"""
MEMBERS = "The Union of Coastal States is composed of {} States: {}."
THREE = MEMBERS.format("three", "Chile, Kenya and Peru")
Tell = Callable[..., list[str]]


class Shelf:
    """A folder of letters and their database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "letters"
        self._folder.mkdir()
        self.db = folder / "letters.db"

    def put(
        self, date: str, body: str = "", state: str = "Chile", signer: str = "Ana ROJAS", loaded: datetime | None = None
    ) -> None:
        """Write and load one letter."""
        name = f"{len(list(self._folder.iterdir()))}.txt"
        (self._folder / name).write_text(LETTER.format(date=date, state=state, signer=signer, body=body))
        load(self.db, [self._folder], clock=(lambda: loaded) if loaded else None)

    def told(self, day: str, *sections: str, since: str = "") -> list[str]:
        """The lines of the digest of a day, at 09:00 UTC."""
        today = date.fromisoformat(day)
        before = datetime.fromisoformat(since).replace(hour=9, tzinfo=UTC) if since else None
        until = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
        with Reader(self.db) as reader:
            made = digest(reader, before, until, today, DigestSettings(sections or SECTIONS))
        return [answer.answer for section in made.sections for answer in section.answers]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_a_month_is_told_as_a_month_in_its_first_digest_and_a_year_not_at_all(shelf: Shelf) -> None:
    shelf.put("3 May 1991", "In August 1990 the Agreement on Shared Waters was signed. In 1980 the river was closed.")
    told = ["36 years ago this month, in August 1990: “In August 1990 the Agreement on Shared Waters was signed” "
            "(the letter of 3 May 1991 from Chile)."]  # fmt: skip
    assert shelf.told("2026-08-10", "anniversaries", since="2026-07-10") == told
    assert shelf.told("2026-08-01", "anniversaries") == told
    assert shelf.told("2026-08-10", "anniversaries", since="2026-08-01") == []
    assert shelf.told("2026-09-01", "anniversaries", since="2026-08-01") == []


def test_29_february_is_remembered_in_leap_years(shelf: Shelf) -> None:
    shelf.put("29 February 2004")
    assert shelf.told("2028-02-29", "anniversaries") == [
        "24 years ago today: the letter of 29 February 2004 from Chile to the Secretary-General."
    ]
    assert shelf.told("2026-02-28", "anniversaries") == shelf.told("2026-03-01", "anniversaries") == []


@pytest.mark.parametrize(
    ("first", "second", "lines"),
    [
        ("its charter entered into force on 5 June 1999", "the charter's entry into force was on 5 June 1999", 1),
        ("the charter entered into force on 5 June 1999", "the treaty entered into force on 5 June 1999", 2),
        ("the treaty was signed on 5 June 1999 by 4 States", "the treaty was signed on 5 June 1999 by 9 States", 2),
        ("the port of Iquique was opened on 5 June 1999", "the port of Callao was opened on 5 June 1999", 2),
    ],
)  # fmt: skip
def test_one_event_told_twice_is_one_line(shelf: Shelf, first: str, second: str, lines: int) -> None:
    shelf.put("3 May 2001", f"I recall that {first}.")
    shelf.put("4 May 2002", f"I recall that {second}.", "Peru")
    told = shelf.told("2026-06-05", "anniversaries")
    assert len(told) == lines
    assert (" and the letter of 4 May 2002 from Peru)" in told[0]) == (lines == 1)


def test_round_numbers_go_first_and_what_is_left_out_is_counted(shelf: Shelf) -> None:
    for year in range(1990, 2003):
        shelf.put(f"10 August {year}")
    told = shelf.told("2026-08-10", "anniversaries")
    assert [line.split(" years")[0] for line in told[:-1]] == ["36", "35", "34", "30", "25"]
    assert told[-1] == "And eight more anniversaries."


def test_new_letters_are_told_once(shelf: Shelf) -> None:
    """However soon behind each other letters are loaded and digests are made."""
    shelf.put("1 May 2001")
    start = datetime(2026, 8, 10, 8, 58, tzinfo=UTC)
    for number in range(8):
        shelf.put(f"{number + 2} May 2001", loaded=start + timedelta(seconds=30 * number))
    told = [shelf.told(f"2026-08-{day}", "new", since=f"2026-08-{day - 1:02}") for day in (10, 11, 12)]
    assert [[line.split(" from")[0] for line in lines] for lines in told] == [
        [f"The letter of {day} May 2001" for day in range(2, 5)],
        [f"The letter of {day} May 2001" for day in range(5, 10)],
        [],
    ]


def test_of_many_new_letters_some_are_named_and_the_rest_is_counted(shelf: Shelf) -> None:
    loaded = datetime(2026, 8, 10, tzinfo=UTC)
    for day in range(1, 9):
        shelf.put(f"{day} May 2001", loaded=loaded)
    told = shelf.told("2026-08-11", "new", since="2026-08-09")
    assert told[0] == "The letter of 1 May 2001 from Chile to the Secretary-General."
    assert told[5:] == ["And three more letters."]
    assert shelf.told("2026-08-11", "new") == []  # all are new to the first digest


def test_what_a_new_letter_changes_is_told_at_once(shelf: Shelf) -> None:
    shelf.put("1 May 2001", MEMBERS.format("three", "Chile, Kenya and Peru"))
    shelf.put("1 May 2005", MEMBERS.format("three", "Chile, Ghana and Peru"), signer="Carlos SOTO",
              loaded=datetime(2026, 8, 11, tzinfo=UTC))  # fmt: skip
    assert shelf.told("2026-08-12", "changes", since="2026-08-10") == [
        "Members of the Union of Coastal States: Ghana is named on 1 May 2005 and not on 1 May 2001; Kenya is named on "
        "1 May 2001 and not on 1 May 2005; two States are named both times.",
        "Permanent Representative of Chile: Ana ROJAS signed on 1 May 2001, Carlos SOTO on 1 May 2005.",
    ]
    assert shelf.told("2026-08-13", "changes", since="2026-08-12") == []


def test_changes_of_two_organizations_are_told_together(shelf: Shelf) -> None:
    loaded = datetime(2026, 8, 11, tzinfo=UTC)
    for name in ("Union of Coastal States", "Inter-State Transport Council"):
        shelf.put("1 May 2001", f"The {name} is composed of three States: Chile, Kenya and Peru.")
        shelf.put("1 May 2005", f"The {name} is composed of three States: Chile, Ghana and Peru.", loaded=loaded)
    told = shelf.told("2026-08-12", "changes", since="2026-08-10")
    assert [line.split(":")[0] for line in told] == [
        "Members of the Inter-State Transport Council", "Members of the Union of Coastal States",
    ]  # fmt: skip


def test_lists_of_one_day_are_told_apart_by_the_names_of_their_letters(shelf: Shelf) -> None:
    shelf.put("1 May 2001", THREE)
    shelf.put("1 May 2001", MEMBERS.format("two", "Chile and Peru"), "Peru", "Luis VEGA")
    assert shelf.told("2026-08-12", "changes") == [
        "Members of the Union of Coastal States: Kenya is named in 2001-05-01-chile and not in 2001-05-01-peru; "
        "two States are named both times."
    ]


def test_an_open_list_is_said_to_be_one(shelf: Shelf) -> None:
    shelf.put("1 May 2001", THREE)
    shelf.put("1 May 2005", "The member States of the Union of Coastal States include Chile and Peru.")
    told = shelf.told("2026-08-12", "changes")
    assert told[0].endswith("two States are named both times. The later list does not say that it is complete.")


def test_letters_that_agree_are_no_change(shelf: Shelf) -> None:
    shelf.put("1 May 2001", THREE)
    shelf.put("1 May 2005", THREE)
    assert shelf.told("2026-08-12", "changes") == []


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        (["1 May 2001"], ["One letter of 2001."]),
        (["1 May 2001", "2 May 2001"], ["Two letters of 2001."]),
        ([f"1 May {year}" for year in range(1995, 2005)], [
            "Ten letters of 1995 to 2004.", "Letters by decade: 1990s (5), 2000s (5).",
        ]),
    ],
)  # fmt: skip
def test_what_is_loaded_in_words(shelf: Shelf, dates: list[str], told: list[str]) -> None:
    for day in dates:
        shelf.put(day)
    assert [line for line in shelf.told("2026-08-12", "holdings") if "named in most" not in line] == told


def test_without_letters_there_is_nothing_to_tell(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("1 May 2001")
    for file in (tmp_path / "letters").iterdir():
        file.unlink()
    load(shelf.db, [tmp_path / "letters"], prune=True)
    assert shelf.told("2026-05-01") == []


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three hundred synthetic letters."""
    folder = tmp_path_factory.mktemp("many")
    synthetic.write(str(folder / "letters"), 320)
    load(folder / "many.db", [folder / "letters"], clock=lambda: datetime(2026, 8, 9, tzinfo=UTC))
    return folder / "many.db"


class Watched(Reader):
    """Keeps the queries that are made."""

    def __init__(self, path: Path) -> None:
        self.queries: dict[str, Params] = {}
        super().__init__(path)

    def rows(self, sql: str, params: Params | None = None) -> list[Row]:
        self.queries[sql] = params or {}
        return super().rows(sql, params)


@pytest.fixture
def watched(many: Path) -> Iterator[Watched]:
    with Watched(many) as reader:
        yield reader


def answers(reader: Reader, day: date, since: datetime | None) -> list[Answer]:
    until = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return [a for s in digest(reader, since, until, day).sections for a in s.answers]


def test_many_letters_are_told_as_well_as_few(watched: Watched) -> None:
    """On each day of a month: real quotes, a few lines a section, whole words, one and many told apart."""
    texts = {str(row["file"]): str(row["text"]) for row in watched.rows("SELECT file, text FROM sources")}
    for number in range(31):
        day = date(2026, 8, 1) + timedelta(number)
        told = answers(watched, day, datetime(day.year, day.month, day.day, 9, tzinfo=UTC) - timedelta(7))
        assert 2 < len(told) <= 6 * len(SECTIONS)
        for answer in told:
            for citation in answer.citations:
                assert texts[citation.file][citation.start : citation.end] == citation.quote
            assert answer.citations or not answer.evidence
            assert answer.answer.rstrip("”").endswith((".", "!", "?"))
            assert len(answer.answer) < 1200


def test_no_query_of_a_digest_looks_through_all_letters(watched: Watched, many: Path) -> None:
    """Only what is counted in an index, or what is small however many letters there are, is read through."""
    answers(watched, date(2026, 8, 10), datetime(2026, 8, 3, 9, tzinfo=UTC))
    answers(watched, date(2026, 8, 10), None)
    connection = sqlite3.connect(many)
    scans = [
        (sql, step[3])
        for sql, params in watched.queries.items()
        for step in connection.execute(f"EXPLAIN QUERY PLAN {sql}", params)
        if step[3].startswith("SCAN") and "USING" not in step[3]
    ]
    connection.close()
    assert len(watched.queries) > 20
    assert scans == []
