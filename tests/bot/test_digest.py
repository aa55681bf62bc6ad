"""Digests of the seed letters: what is told on which day, with quotes that are the characters of the source."""

from __future__ import annotations

import logging
import re
import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from math import gcd
from pathlib import Path

import pytest

from bot.answers import Answer
from bot.digest import SECTIONS, Digest, DigestSettings, digest, parse_sections
from bot.digest.weekly import _stride
from bot.errors import UsageError
from store.errors import TooSlowError
from store.reader import Params, Reader, Row

RUSSIAN = "the letter of 14 July 2009 from the Russian Federation to the Secretary-General"


def made(reader: Reader, day: str, *sections: str, since: str = "", asked: tuple[str, ...] = ()) -> Digest:
    """The digest of a day, at 09:00 UTC."""
    today = date.fromisoformat(day)
    before = datetime.fromisoformat(since).replace(hour=9, tzinfo=UTC) if since else None
    until = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    return digest(reader, before, until, today, DigestSettings(sections or SECTIONS), asked)


def lines(reader: Reader, day: str, *sections: str, since: str = "", asked: tuple[str, ...] = ()) -> list[str]:
    """The lines of a digest, without the headings."""
    return [a.answer for s in made(reader, day, *sections, since=since, asked=asked).sections for a in s.answers]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-07-14", [f"17 years ago today: {RUSSIAN}."]),
        ("2010-07-14", [f"One year ago today: {RUSSIAN}."]),
        ("2009-07-14", []),  # the day itself
        ("2008-07-14", []),
        ("2027-09-05", ["30 years ago today: the letter of 5 September 1997 from Azerbaijan to the Secretary-General "
                        "(A/52/322)."]),
        ("2026-05-21", ["24 years ago today: the letter of 21 May 2002 from Armenia and five other States to the "
                        "Secretary-General."]),
        ("2026-01-01", []),  # "since 2004" is no 1 January
        # two letters tell it in other words, one of them as "16 December of that year"
        ("2026-12-16", ["23 years ago today, on 16 December 2003: “which was registered in the United Nations "
                        "Secretariat on 16 December 2003” (addendum 1 (memorandum) to the letter of 10 August 2004 "
                        "from Kazakhstan and annex I (explanatory note) to the letter of 14 July 2009 from the Russian "
                        "Federation)."]),
    ],
)  # fmt: skip
def test_what_happened_on_this_day(reader: Reader, day: str, told: list[str]) -> None:
    assert lines(reader, day, "anniversaries") == told


def test_days_since_the_digest_before_are_told_with_their_date(reader: Reader) -> None:
    assert lines(reader, "2026-07-17", "anniversaries", since="2026-07-10") == [f"17 years ago on 14 July: {RUSSIAN}."]
    assert lines(reader, "2026-07-17", "anniversaries", since="2026-07-14") == []
    assert lines(reader, "2026-07-14", "anniversaries", since="2026-07-14") == []


def test_after_a_long_pause_a_month_is_told(reader: Reader) -> None:
    newest_last = lines(reader, "2026-08-10", "anniversaries", since="2019-01-01")[::-1]
    assert newest_last == [
        f"17 years ago on 14 July: {RUSSIAN}.",
        "22 years ago today: the letter of 10 August 2004 from Kazakhstan to the President of the General Assembly.",
    ]


@pytest.mark.parametrize(
    ("since", "sections"),
    [
        ("", {"letter", "question", "holdings"}),
        ("2026-02-02", set()),  # Monday of the same week
        ("2026-02-01", {"letter", "question"}),  # the week before
        ("2026-01-31", {"letter", "question", "holdings"}),  # the month before
    ],
)
def test_what_comes_once_a_week_and_once_a_month(reader: Reader, since: str, sections: set[str]) -> None:
    """On Tuesday 3 February 2026."""
    made_of = made(reader, "2026-02-03", "letter", "question", "holdings", since=since)
    assert {section.name for section in made_of.sections} == sections


def test_changes_of_an_organization_come_every_eight_weeks_where_there_are_few(reader: Reader) -> None:
    """The seed letters have one organization whose members two letters list."""
    mondays = [date(2026, 1, 5) + timedelta(weeks=week) for week in range(32)]
    told = [
        week for week, day in enumerate(mondays)
        if lines(reader, str(day), "changes", since=str(day - timedelta(7)))
    ]  # fmt: skip
    assert [later - earlier for earlier, later in pairwise(told)] == [8, 8, 8]


def test_a_monthly_digest_misses_no_turn_of_its_month(reader: Reader) -> None:
    days = [date(2026, month, 15) for month in range(1, 13)]
    told = [bool(lines(reader, str(day), "changes", since=str(before))) for before, day in pairwise(days)]
    assert sum(told) == 6  # 48 weeks, a turn in eight


def test_what_changed_between_two_letters_on_one_organization(reader: Reader) -> None:
    assert lines(reader, "2026-02-03", "changes") == [
        "Members of the Collective Security Treaty Organization: Uzbekistan is named on 14 July 2009 and not on "
        "10 August 2004; six States are named both times.",
        "Permanent Representative of the Russian Federation: Andrei Denisov signed on 10 August 2004, Vitaly Churkin "
        "on 14 July 2009.",
    ]


def test_every_letter_is_letter_of_the_week_in_its_turn(reader: Reader) -> None:
    mondays = [date(2026, 12, 7) + timedelta(weeks=week) for week in range(8)]  # over the turn of the year
    told = [made(reader, str(day), "letter").sections[0].answers for day in mondays]
    letters = [answers[0].items for answers in told]
    assert len(set(letters[:4])) == 4
    assert letters[4:] == letters[:4]
    assert all(told[i][1] != told[i + 4][1] for i in range(4))  # another passage each time round


@pytest.mark.parametrize("count", [*range(1, 60), 365, 10_000])
def test_the_stride_through_the_letters_leaves_none_out(count: int) -> None:
    assert gcd(_stride(count), count) == 1


def test_letter_of_the_week_in_words(reader: Reader) -> None:
    assert lines(reader, "2026-12-16", "letter") == [
        "The letter of 21 May 2002 from Armenia and five other States to the Secretary-General, with the annex "
        "(statement).",
        "From the annex (statement): “Another key component of the Treaty is the close cooperation among the States "
        "parties in matters related to regional and world politics. This form of cooperation will be developed and "
        "enhanced in every possible way, using the mechanisms for consultation available within the framework of the "
        "Treaty, with a view to securing for the Treaty a weighty and influential role in international affairs. The "
        "...”",
        "M. Abelian, Permanent Representative of Armenia, S. Ling, Permanent Representative of Belarus and M. "
        "Jarbussynova, Permanent Representative of Kazakhstan, signed the letter of 21 May 2002. So did three other "
        "persons.",
    ]


ASKED = "who signed the 2009 letter"


@pytest.mark.parametrize(
    "asked",
    [
        (ASKED,),
        ("who will win the cup", ASKED, "who signed the 2004 letter"),
        ("", "\x00\u202e", f"{ASKED} @everyone", f"{ASKED} <@&1>", f"{ASKED} https://example.org", "x" * 5000, ASKED),
        ("hello", ASKED),
    ],
)
def test_the_first_question_asked_that_the_letters_answer(reader: Reader, asked: tuple[str, ...]) -> None:
    told = lines(reader, "2026-02-04", "question", since="2026-02-03", asked=asked)
    assert len(told) == 1
    assert told[0].startswith(f"“{ASKED}” — Vitaly Churkin")


def test_questions_without_an_answer_are_no_section(reader: Reader) -> None:
    assert made(reader, "2026-02-03", "question", asked=("who will win the cup", "and he?")).empty


def test_examples_take_turns_where_nobody_asked(reader: Reader) -> None:
    mondays = [date(2026, 1, 5) + timedelta(weeks=week) for week in range(10)]
    told = [text for day in mondays for text in lines(reader, str(day), "question")]
    assert len(told) == 10
    assert len(set(told)) > 5


def test_what_is_loaded(reader: Reader) -> None:
    told = lines(reader, "2026-02-03", "holdings")
    assert told[:2] == ["Four letters of 1997 to 2009.", "Letters by year: 1997 (1), 2002 (1), 2004 (1), 2009 (1)."]
    assert told[2].startswith("States named in most letters: Armenia (4), Russian Federation (4), Belarus (3), ")


def test_sections_are_switched_and_keep_their_order(reader: Reader) -> None:
    assert [s.name for s in made(reader, "2026-07-14", "holdings", "letter", "anniversaries").sections] == [
        "anniversaries", "letter", "holdings",
    ]  # fmt: skip
    assert parse_sections("Letter, new anniversaries") == ("anniversaries", "new", "letter")
    for wrong in ("", ",", "letters", "new; drop table"):
        with pytest.raises(UsageError, match="there are anniversaries, new, letter, question, changes, holdings"):
            parse_sections(wrong)


def test_an_empty_digest_is_silent_or_says_so(reader: Reader) -> None:
    since, until, today = (datetime(2026, 2, day, 9, tzinfo=UTC) for day in (3, 4, 4))
    silent = digest(reader, since, until, today.date())
    assert silent == Digest("Digest of 4 February 2026", (), True)
    says = digest(reader, since, until, today.date(), DigestSettings(says_when_empty=True))
    assert says.empty
    assert [a.answer for s in says.sections for a in s.answers] == ["The letters have nothing to tell today."]


def test_a_digest_depends_on_nothing_else(reader: Reader, letters_db: Path) -> None:
    with Reader(letters_db) as other:
        assert made(reader, "2026-12-16", asked=(ASKED,)) == made(other, "2026-12-16", asked=(ASKED,))


def checked(answer: Answer, texts: dict[str, str]) -> None:
    """Quotes are the characters of the source, and the line reads as a sentence."""
    for citation in answer.citations:
        assert texts[citation.file][citation.start : citation.end] == citation.quote
    assert answer.citations or not answer.evidence
    assert answer.answer.rstrip("”")[-1] in ".?!"
    own_words = re.sub("“[^”]*”", "“”", answer.answer)
    assert not re.search(r"  |\.\.$| ,|\(\)|None|\b[Oo]ne (more )?(year|letter|State|person)s\b|\bthe the\b", own_words)
    assert not own_words[0].islower()


def test_on_every_day_of_a_year_every_quote_stands_in_its_letter(reader: Reader) -> None:
    texts = {str(row["file"]): str(row["text"]) for row in reader.rows("SELECT file, text FROM sources")}
    told = 0
    for number in range(366):
        day = date(2028, 1, 1) + timedelta(number)
        for section in made(reader, str(day), "anniversaries", "letter", "changes", "holdings").sections:
            for answer in section.answers:
                checked(answer, texts)
                told += section.name == "anniversaries"
    assert told == 14  # four letters, and ten days told in them, two of those by two letters


def test_a_line_whose_quote_does_not_hold_is_left_out_and_logged(
    letters_db: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The stored text is not what the spans were made from: a letter changed behind the program's back."""
    broken = tmp_path / "broken.db"
    shutil.copy(letters_db, broken)
    connection = sqlite3.connect(broken)
    with connection:
        connection.execute("UPDATE source SET text = substr(text, 1, 300) WHERE text LIKE '%14 July 2009%'")
    connection.close()
    with Reader(broken) as reader, caplog.at_level(logging.ERROR, "dragoman.digest"):
        assert made(reader, "2026-07-14", "anniversaries").empty
    assert "line left out of the digest" in caplog.text


class Slow(Reader):
    """Letters whose lists of members take too long to read."""

    def rows(self, sql: str, params: Params | None = None) -> list[Row]:
        if "attestations" in sql:
            raise TooSlowError("the question took too long")
        return super().rows(sql, params)


def test_a_section_that_takes_too_long_is_left_out_and_the_others_stay(
    letters_db: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Slow(letters_db) as slow, caplog.at_level(logging.WARNING, "dragoman.digest"):
        assert [s.name for s in made(slow, "2026-07-14", "changes", "holdings").sections] == ["holdings"]
    assert "section changes left out of the digest: the question took too long" in caplog.text
