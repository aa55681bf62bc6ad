"""Who wrote a text, asked by office or mission, and events that a noun names: asked like the plain question."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("which envoy sent the 1997 letter?", "KOULIEV"),
        ("Which diplomat submitted the request of 2004?", "Smagulov"),
        ("The 2009 text was submitted by which ambassador?", "Churkin"),
        ("what delegation asked for the item in 2009", "Russian Federation"),
    ],
)
def test_a_writer_asked_by_office_or_mission_is_named(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Where did the heads of State issue their statement of 14 May 2002?", "Moscow"),
        ("in what town was the statement of 2002 given out?", "Moscow"),
        ("which city stands under the statement of 2002?", "Moscow"),
        ("place of signature of the treaty", "Moscow"),
        ("what is the place where the treaty was concluded", "Moscow"),
        ("what was the day of the registration of the charter?", "16 December 2003"),
    ],
)
def test_a_day_or_place_of_an_event_is_asked_by_its_verb(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question", ["with how many annexes was the 2009 letter sent", "How many papers are annexed to the 2009 letter?"]
)
def test_what_is_annexed_is_counted(said: Said, question: str) -> None:
    tells(said, question, "two")


@pytest.mark.parametrize(
    "question",
    [
        "Two Assembly declarations from the nineties are mentioned in the 2009 preamble. Dates?",
        "When were the declarations cited in the 2009 draft adopted?",
        "dates of the Assembly declarations that the draft resolution of 2009 cites",
    ],
)
def test_declarations_that_a_draft_cites_are_told_with_their_days(said: Said, question: str) -> None:
    tells(said, question, "9 December 1994", "17 February 1995")


@pytest.mark.parametrize(
    "question",
    [
        "Under what agenda number was the 2009 item to be put?",
        "Agenda item no. of the supplementary item of 2004?",
        "place of ratification of the treaty",
        "which envoy tore up the 2009 letter?",
    ],
)
def test_what_is_not_printed_is_not_told(said: Said, question: str) -> None:
    declines(said, question)


def test_numbers_of_items_that_are_printed_are_told(said: Said) -> None:
    tells(said, "which agenda item numbers does the 2002 letter name?", "37", "79")


def test_who_came_on_top_of_a_list_had_joined(said: Said) -> None:
    tells(said, ("List the members of the CSTO in 2004.", "and who had come on top of these by 2009?"), "Uzbekistan")
