"""Everyday words for those of letters: handed out, the UN guys, by virtue of which rule, has it got."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("when was the 2004 letter handed out", "19 August 2004"),
        ("when did the UN hand the 2009 letter out?", "11 August 2009"),
        ("when is the report to be turned in", "sixty-fifth session"),
        ("how many annexes has the 2009 letter got?", "two annexes"),
        ("Number of addenda stapled to the annexed letter of 2004?", "two addenda"),
        ("on the strength of which rule was the memorandum attached in 2004", "rule 20"),
        ("Pursuant to what rule did the ambassadors request the item in 2009?", "rule 14"),
        ("by virtue of which article do they render military assistance to each other?", "Article 51"),
    ],
)
def test_what_is_done_to_letters_and_by_which_rule(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("the UN guy of armenia in 2004?", "Martirosyan", "Abelian"),
        ("armenia's ambassadors over the years 2002, 2004", "Abelian; Martirosyan", "Alimov"),
        ("tajik prez 2002", "Rakhmonov", "Alimov"),
        ("nm of the kazakh prez", "Nazarbaev", "Smagulov"),
        ("the 3 chargés in 2004?", "Ivanou; Toktomushev; Smagulov", "Denisov"),
        ("which republics and federations belong to the csto in 2009", "Uzbekistan; Russian Federation", "Georgia"),
        ("Enumerate the republics and the federation that signed the 2002 letter", "Abelian; Lavrov", "Putin"),
    ],
)
def test_people_and_states_by_what_they_are_called(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, *named.split("; "), without=without)


@pytest.mark.parametrize(
    "question",
    [
        "prez of azerbaijan?",
        "by virtue of which article was the letter of 2002 written",
        "what has armenia got to do with it",
    ],
)
def test_what_is_not_told_stays_untold(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the 2004 letter circulated on the same day?", "No. 9 days"),
        ("was the 2009 letter handed out on the same day it was written", "No. 28 days"),
        (
            "Was the document of 1997 issued on the very day that stands in the heading of the letter?",
            "Yes. The same day",
        ),
    ],
)
def test_the_day_of_circulation_is_held_against_that_of_the_letter(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


def test_a_request_to_circulate_tells_no_day(said: Said) -> None:
    assert said("was the 2002 letter circulated on the same day?")[0] != "answered"


def test_the_day_of_distribution_is_that_of_circulation(said: Said) -> None:
    tells(said, "was the 2009 letter circulated in august?", "11 August 2009", begins="Yes")


@pytest.mark.parametrize(
    "question", ["what kinda stuff can i ask you lol", "what questions can i put to you", "what can i find out here?"]
)
def test_what_the_bot_can_be_asked(said: Said, question: str) -> None:
    tells(said, question, begins="I answer questions about the letters")


@pytest.mark.parametrize(
    "question",
    [
        "Who was the Secretary-General to whom Mr. Hassanov wrote? The name, please.",
        "Which Secretary-General did Churkin write to?",
        "To whom is the 2009 letter addressed? Give the name.",
        "what is the name of the addressee of the 2004 letter?",
        "Who was the letter of 2004 addressed to, by name?",
    ],
)
def test_an_office_that_is_known_does_not_name_its_holder(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered"
    assert "name nobody as" in text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("To which official did Hassanov write?", "addressed to the Secretary-General"),
        ("what official did Smagulov address his letter to?", "President of the General Assembly"),
        ("Who signed the 2009 letter? The name, please.", "Churkin"),
        ("name the addressee of the 2004 letter", "President of the General Assembly"),
    ],
)
def test_the_office_is_told_where_no_name_is_asked_for(said: Said, question: str, named: str) -> None:
    tells(said, question, named)
