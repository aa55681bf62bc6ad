"""Membership asked in words that do not say so: who is put in a body, in which order, under which name."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does the 2009 explanatory note put Georgia in the organisation?", "No"),
        ("Does the letter of 2004 count Belarus among the members?", "Yes"),
        ("Are all the signatories of the 2002 statement also CSTO members in 2004?", "Yes"),
    ],
)
def test_a_state_that_is_put_in_a_body_is_a_member(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("In which order are the members listed in 2004?", "Tajikistan"),
        ("alphabetical list of the members in 2009", "Uzbekistan"),
        ("how is Kyrgyzstan called in the 2004 list", "Kyrgyz Republic"),
        ("the CSTO is which countries?", "Armenia"),
        ("the members as printed at number 2 of the 2004 memorandum", "Tajikistan"),
    ],
)
def test_members_and_their_names_are_listed(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question", ["how is Peru called in the 2004 list", "Does the 2009 note put its flag in the bloc?"]
)
def test_what_no_list_holds_is_not_told(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("any Central Asian members in 2004?", "Yes. Kazakhstan, Kyrgyzstan and Tajikistan"),
        ("Are there European states among the members of 2009?", "Yes. Belarus and the Russian Federation"),
        ("Are the Central Asian states members in 2009?", "No."),
        ("any Baltic members in 2009?", "No."),
        ("how many members in 2006?", "No letter states the membership in 2006. Six States"),
    ],
)
def test_any_of_a_region_is_not_all_of_it(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Does the statement of 2002 say that the parties will help Afghanistan recover?",
        "do the members say they should fight Georgia?",
    ],
)
def test_what_members_will_do_is_no_question_of_belonging(said: Said, question: str) -> None:
    declines(said, question)


def test_who_belongs_is_told_by_no_sentence_that_only_names_the_body(said: Said) -> None:
    declines(said, "who belonged to the Commonwealth of Independent States")


@pytest.mark.parametrize(
    "later", ["which of these was not yet there in 2004?", "and which of those were not listed in 2004?"]
)
def test_which_of_those_told_were_missing_elsewhere(said: Said, later: str) -> None:
    tells(said, ("Which states are members of the CSTO according to the 2009 note?", later), "Uzbekistan")
