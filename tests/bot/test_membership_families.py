"""Families of questions on membership: number, order, regions, years without a list, who is new or gone."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Does the 2009 note list eight members?", "No. Seven States", id="number-claimed"),
        pytest.param("Did the organization have six members in 2004?", "Yes. Six States", id="number-claimed-right"),
        pytest.param("Is it true that Georgia was a member in 2004?", "No.", id="state-not-named"),
        pytest.param("Georgia was not a member in 2009, correct?", "Yes.", id="denial"),
        pytest.param("Are Armenia and Uzbekistan both on the 2004 list?", "No.", id="two-states"),
        pytest.param("Was Kyrgyzstan still a member in 2009?", "Yes.", id="still"),
        pytest.param("Is Uzbekistan on the seven-country list?", "Yes. Annex I", id="list-called-by-its-length"),
        pytest.param("Did anyone leave between 2004 and 2009?", "No.", id="nobody-left"),
        pytest.param("Did Uzbekistan join between 2004 and 2009?", "Yes.", id="joined-between-lists"),
        pytest.param("Are all 2002 treaty parties members in 2009?", "Yes.", id="parties-and-members"),
        pytest.param("Were there more members in 2009 than in 2004?", "Yes.", id="more"),
        pytest.param("Were there more members in 2004 than in 2009?", "No.", id="more-before"),
        pytest.param("Were there fewer members in 2004 than in 2009?", "Yes.", id="fewer-before"),
        pytest.param("Are the members of 2004 and 2009 the same?", "No.", id="same"),
        pytest.param("Were there still six parties in 2009?", "No. Seven States", id="number-that-may-have-changed"),
        pytest.param("Were the six still members in 2009?", "Yes. Uzbekistan", id="states-called-by-their-number"),
        pytest.param("Are all six founding parties still there in 2009?", "Yes. Uzbekistan", id="parties-of-that-year"),
        pytest.param("How many parties were there in 2009?", "At least seven States", id="parties-called-members"),
    ],
)
def test_a_claim_on_membership_is_compared_with_the_lists(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "items"),
    [
        pytest.param("third country on the 2004 list", ("Kazakhstan",), id="place"),
        pytest.param("Which State comes first in the member list of 2009?", ("Armenia",), id="first"),
        pytest.param("who was missing from the 2004 list?", ("Uzbekistan",), id="missing-from-the-earlier"),
        pytest.param("Which 2009 member was not on the 2004 list?", ("Uzbekistan",), id="new"),
        pytest.param("Which Central Asian States were members in 2004?", ("Kazakhstan", "Kyrgyzstan", "Tajikistan"),
                     id="region"),
        pytest.param("By how many States did the organization grow from 2004 to 2009?", ("1", "Uzbekistan"),
                     id="growth"),
    ],
)  # fmt: skip
def test_what_is_asked_of_a_list_is_picked_from_it(bot: Bot, question: str, items: tuple[str, ...]) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert answer.items == items


@pytest.mark.parametrize(
    "question", ["Was Uzbekistan a party to the Treaty in 2009?", "Who were the parties to the treaty in 2004?"]
)
def test_who_is_a_member_of_an_organization_is_no_party_to_a_treaty_by_that(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered"
    assert text.startswith("No letter says who the parties to the treaty were in"), text
    assert "as members of" in text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When did Armenia leave the CSTO?", id="leaving-never-told"),
        pytest.param("Did Uzbekistan join in 2006?", id="year-without-a-list"),
        pytest.param("Was Armenia a CSTO member in 1997?", id="before-any-list"),
        pytest.param("On what day did Kazakhstan become a member?", id="day-of-joining"),
    ],
)
def test_a_date_of_joining_or_leaving_is_never_invented(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_a_year_between_two_lists_is_told_from_both_sides(said: Said) -> None:
    status, text = said("which countries were members in 2005?")
    assert status == "answered"
    assert all(piece in text for piece in ("No letter states", "2005", "10 August 2004", "14 July 2009"))


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Was the number of CSTO members eight in 2009?", "No. Seven", id="number-denied"),
        pytest.param("Was the number of members of the CSTO seven in 2009?", "Yes. Seven", id="number-of"),
        pytest.param("Were the members of the CSTO six in number in 2004?", "Yes. Six", id="in-number"),
        pytest.param("Was the number of States that ratified the agreement five?", "No. Four", id="those-who-did"),
        pytest.param("Besides Uzbekistan, did anybody join after 2004?", "No.", id="nobody-else-joined"),
        pytest.param("Did anyone other than Armenia join the CSTO after 2004?", "Yes. Uzbekistan", id="another-joined"),
        pytest.param("Who was no member in 2004 but was in 2009?", "Uzbekistan is named", id="no-member"),
    ],
)
def test_a_claim_on_all_members_is_held_against_the_lists(said: Said, question: str, begins: str) -> None:
    status, text = said(question)
    assert (status, text[: len(begins)]) == ("answered", begins), text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Did anyone but Uzbekistan join the CSTO?", id="anyone-but"),
        pytest.param("Which organization does the 2009 letter speak of?", id="the-letter-is-no-day"),
    ],
)
def test_what_the_lists_are_not_asked_is_not_answered_by_them(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
