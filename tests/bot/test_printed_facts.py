"""Questions that fit no phrase, answered by what letters print of themselves; and what must not be answered so."""

from __future__ import annotations

import pytest

from tests.bot.says import Said


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("A/52/322 came out of the mission of which country?", ["Azerbaijan"]),
        ("surnames and posts of the diplomats at the foot of the letter of 2002", ["Abelian", "Lavrov", "Tajikistan"]),
        ("I see a Rashid among the signers, what is his surname", ["Rashid Alimov"]),
        ("headings of the two agenda items printed on the paper of 1997", ["MAINTENANCE OF INTERNATIONAL SECURITY"]),
    ],
)
def test_a_fact_that_holds_every_word_of_the_question_answers_it(said: Said, question: str, holds: list[str]) -> None:
    status, text = said(question)
    assert status == "answered"
    assert all(part in text for part in holds)


@pytest.mark.parametrize(
    "question",
    [
        "When did Bordyuzha take office?",
        "name of the President of the General Assembly to whom Smagulov wrote",
        "Who was President of Azerbaijan when Kouliev wrote?",
    ],
)
def test_a_fact_of_something_else_does_not(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does the 2002 letter contain a draft resolution?", "No. There is no draft resolution"),
        ("has the 1997 letter an addendum", "No. There is no addendum"),
        ("is there an annex III to the 2009 letter", "No. There is no annex III"),
        ("is there a draft resolution attached to the 2009 letter?", "Yes."),
    ],
)
def test_whether_a_letter_has_a_part_is_answered_by_the_parts_it_has(said: Said, question: str, begins: str) -> None:
    status, text = said(question)
    assert (status, text.startswith(begins)) == ("answered", True)


def test_more_than_the_presence_of_a_part_that_is_not_there_is_refused(said: Said) -> None:
    assert said("did the draft resolution in the 2002 letter mention NATO")[0] == "unanswered"
