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
