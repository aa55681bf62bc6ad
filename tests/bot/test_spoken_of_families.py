"""Families of questions on somebody of whom something is said, who does not speak, and on what is printed of nobody."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    "question",
    [
        "What does the 2004 draft say about ambassadors?",
        "What is said about the committee of ministers of defence?",
        "What does the 2009 letter say about the president of Kazakhstan?",
        "What does the memorandum say about the council of prime ministers?",
        "What does Hassanov say about generals?",
    ],
)
def test_of_an_office_that_is_not_spoken_of_nothing_is_told(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_of_an_office_the_letters_that_print_it_are_told(said: Said) -> None:
    tells(said, "What do the letters say about foreign ministers?", "Minister for Foreign Affairs", "5 September 1997")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does the 2004 letter say about Bordyuzha?", "highest administrative official"),
        ("What is said about Kocharian?", "Head of State of Armenia"),
        ("What post does the letter say Bordyuzha has?", "highest administrative official"),
    ],
)
def test_of_a_person_who_is_spoken_of_it_is_told_who_that_is(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "What is the address of the mission of Kazakhstan?",
        "address of the Kazakh mission?",
        "What is the postal address of the Belarusian mission?",
    ],
)
def test_where_somebody_is_found_is_not_to_whom_a_letter_goes(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_the_address_of_a_letter_is_its_addressee(said: Said) -> None:
    tells(said, "address of the 2004 letter", "President of the General Assembly")


@pytest.mark.parametrize(
    "question",
    ["What languages is the treaty in?", "In what language was the charter written?", "language of the convention?"],
)
def test_of_a_treaty_that_is_only_cited_no_language_is_printed(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
