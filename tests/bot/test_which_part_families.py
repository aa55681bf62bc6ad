"""Which annex or addendum holds something: told by its kind or title, and not by what every annex begins with."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

ELECTIONS = """United Nations   A/63/512

General Assembly

Distr.: General
4 November 2008
Original: English

Letter dated 29 October 2008 from the Permanent Representative of Fiji to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith the communiqué of the ninth meeting of the Ministers of the region (see annex I)
and the timetable that they adopted (see annex II).

(Signed) Isikia SAVUA
Permanent Representative

Annex I

Communiqué of the ninth meeting of the Ministers of the region

The Ministers met at Suva on 20 October 2008 and welcomed the return of the observers.

Annex II

Timetable for the elections

1. Registration of voters shall end on 1 March 2009.
"""


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Which annex contains the draft resolution?", "Annex II", "begins"),
        ("In which annex is the explanatory note printed?", "Annex I (", "begins"),
        ("Which addendum of the 2004 letter holds the draft resolution?", "Addendum 2", "ddendum 1"),
        ("which addendum carries the explanatory memorandum", "Addendum 1", "ddendum 2"),
    ],
)
def test_a_part_is_found_by_its_kind(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Which annex gives the timetable for the elections?", "Annex II", "Annex I "),
        ("In which annex do I find the communiqué?", "Annex I (", "Annex II"),
        ("which annex is the communique of the ninth meeting", "Annex I (", "Annex II"),
    ],
)
def test_a_part_is_found_by_its_title(over: Over, question: str, named: str, without: str) -> None:
    tells(said_of(over(ELECTIONS)), question, named, without=without)


@pytest.mark.parametrize(
    "question",
    [
        "Which annex contains the list of candidates?",
        "In which annex is the draft resolution?",
        "Which annex holds the declaration?",
        "Which annex of the 2004 letter holds the timetable?",
    ],
)
def test_no_part_is_told_where_none_is_such(over: Over, question: str) -> None:
    status, text = said_of(over(ELECTIONS))(question)
    assert status != "answered", text
