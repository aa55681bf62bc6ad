"""Families of questions with what is asked taken apart: "was it X that ...", "before or after X: when did ...", "X, yes
or no: was that ...", and with what is meant put between."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "lead", "named"),
    [
        ("Minsk, yes or no: was that the place where the Council met in May 2002?", "No", "Moscow"),
        ("Moscow - yes or no - was that the city in which the 1997 treaty was signed?", "Yes", "Moscow"),
        ("was Yerevan the city where the treaty of 1997 was signed?", "No", "Moscow"),
        ("was it in Baku that the Russian-Armenian treaty was signed?", "No", "Moscow"),
        ("was it on 6 October 2007 that the peacekeeping agreement was signed?", "Yes", "6 October 2007"),
        ("was 6 October 2007 the day on which the peacekeeping agreement entered into force?", "No", "16 January 2009"),
        ("Is it in 2003 that the observer status was granted?", "No", "2004"),
    ],
)
def test_what_stands_in_front_of_its_clause_is_claimed_of_it(said: Said, question: str, lead: str, named: str) -> None:
    tells(said, question, named, begins=lead)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Yes or no, class: was it a chargé d'affaires who signed the 2004 request for Armenia?", "No"),
        ("yes or no, everybody: was it a chargé d'affaires who signed for Kyrgyzstan in 2004?", "Yes"),
        ("Y/N, folks: was it a chargé d'affaires that forwarded the 2004 letter?", "Yes"),
    ],
)
def test_a_frame_is_taken_off_beside_a_word_of_another_language(said: Said, question: str, lead: str) -> None:
    tells(said, question, "affaires" if lead == "Yes" else "Martirosyan", begins=lead)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Before or after its registration with the Secretariat: when did the charter of the CSTO enter into force?",
         "Before"),
        ("before or after its entry into force, when was the peacekeeping agreement signed", "Before"),
        ("When did the agreement on peacekeeping enter into force, before or after its signing?", "After"),
        ("before or after the letter of 21 May 2002: when was the statement adopted?", "Before"),
    ],
)  # fmt: skip
def test_the_order_of_two_days_is_asked_for_in_front_or_behind(said: Said, question: str, lead: str) -> None:
    tells(said, question, begins=lead)


def test_an_order_of_days_that_no_letter_dates_is_not_told(said: Said) -> None:
    assert said("Before or after the flood: when did the charter enter into force?")[0] != "answered"


@pytest.mark.parametrize(
    ("question", "name", "without"),
    [
        ("In the 1997 document, I mean the covering letter and not the annex, who signs?", "KOULIEV", "HASSANOV"),
        ("In the 2002 paper, and by that I mean the statement and not the cover, who signed for Belarus?",
         "Lukashenko", "Ling"),
        ("In the 2004 paper, I mean the annex and not the cover, who signed for Tajikistan?", "Rashid Alimov",
         "Smagulov"),
    ],
)  # fmt: skip
def test_what_is_meant_may_be_said_in_between(said: Said, question: str, name: str, without: str) -> None:
    tells(said, question, name, without=without)
