"""Families of questions on what something is said of, what an address, a date or a number means."""

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


@pytest.mark.parametrize(
    "question",
    [
        "Does the 2009 letter cite the 2004 resolution?",
        "Does the 2009 draft refer to the resolution of 2 December 2004?",
        "Is the resolution of December 2004 named in the draft of 2009?",
    ],
)
def test_a_resolution_may_be_called_by_its_date(said: Said, question: str) -> None:
    tells(said, question, "resolution 59/50", begins="Yes.")


@pytest.mark.parametrize(
    ("question", "told", "lacks"),
    [
        ("Which bodies are named in operative paragraph 3?", "Office on Drugs and Crime", "Anti-Terrorism Centre"),
        (
            "Which organizations does paragraph 1 of the memorandum mention?",
            "Commonwealth of Independent",
            "Secretariat",
        ),
        ("What countries are listed in paragraph 2 of the explanatory note?", "Uzbekistan", "Afghanistan"),
    ],
)
def test_names_are_listed_of_the_paragraph_asked_about(said: Said, question: str, told: str, lacks: str) -> None:
    tells(said, question, told)
    assert lacks not in said(question)[1]


@pytest.mark.parametrize(
    "question",
    [
        "full title of the treaty with Russia?",
        "What does the letter say about the treaty with Armenia?",
        "When was the treaty with Armenia signed?",
        "Which letter mentions the treaty with Armenia?",
    ],
)
def test_a_pact_called_by_its_counterparty_is_of_no_letter_from_there(said: Said, question: str) -> None:
    tells(said, question, "29 August 1997")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the 2004 letter distributed on the day it was written?", "No. 9 days"),
        ("Was the 1997 letter issued on the same day it was signed?", "Yes. The same day"),
        ("Is the document date of the 2009 letter later than the letter date?", "Yes. 28 days"),
        ("Was the 2009 letter written after it was circulated?", "No. 28 days"),
        ("Is the date of the 2004 letter the same as its distribution date?", "No. 9 days"),
        ("What's the difference between the letter date and the document date in 2004?", "9 days"),
    ],
)
def test_the_two_days_of_a_letter_are_held_together(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    ["Was the 2002 letter circulated after it was written?", "Was the 2002 letter issued on the day it was dated?"],
)
def test_a_day_that_is_not_printed_is_held_against_none(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "Which ambassador of 2002 still represented his country in 2004?",
        "Which permanent representative of 2002 was still in post in 2004?",
        "Is any ambassador of 2002 still there in 2004?",
    ],
)
def test_who_is_still_there_signed_both_times(said: Said, question: str) -> None:
    tells(said, question, "Alimov")
    assert "Abelian" not in said(question)[1]


@pytest.mark.parametrize(
    "question",
    [
        "Did Churkin sign for nine countries?",
        "Did Abelian sign for two countries?",
        "Was the Anti-Terrorism Centre established in 2001?",
        "Was the CSTO created in 2003?",
        "Are the members of 2004 the same as the signers of 2002?",
    ],
)
def test_what_the_letters_do_not_bear_out_gets_neither_yes_nor_no(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the CSTO an observer in 2003?", "No."),
        ("Is the CSTO an observer since 2004?", "Yes. Annex I"),
        ("Were the rapid deployment forces set up in 2001?", "Yes."),
        ("Was the CSTO registered in 2003?", "Yes."),
        ("Are the signers of 2004 the same as in 2002?", "No."),
    ],
)
def test_what_is_claimed_of_a_year_is_told_of_it(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


def test_the_two_days_are_told_to_nothing_else_that_is_asked(said: Said) -> None:
    turns = ("Was the 2004 letter distributed on the day it was written?", "define observer status")
    assert "9 days" not in said(*turns)[1]
