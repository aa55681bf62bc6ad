"""Families of questions that set two letters beside each other in words of their own, over the four seed letters."""

from __future__ import annotations

import pytest

from tests.bot.says import Case, Said, says


@pytest.mark.parametrize(
    "case",
    [
        ("who is new if you lay the list of 2009 next to the 2004 one", "Uzbekistan is named in the list", ""),
        ("Which country is missing when you hold the 2004 list against the 2009 one?", "Uzbekistan", "Afghanistan"),
        ("Which countries are on the 2009 list but not on the 2004 list?", "Uzbekistan", "Afghanistan"),
        ("Delay between signature and circulation, 2004 vs 2009", "9 days; 28 days", ""),
        ("2009 letter: interval from its date to its distribution", "28 days", "9 days"),
        ("Time from dating to distribution: paper of 2004 against paper of 2009", "9 days; 28 days", ""),
        ("how long did it take each letter to be distributed?", "9 days; 28 days", ""),
        ("Between being written and being circulated, which had the shorter wait: Churkin's letter or Smagulov's?",
         "9 days; 28 days", ""),
        ("rapid deployment forces: full name in 2002 and in 2004",
         "Collective Rapid Deployment Forces; Collective Rapid-Deployment Forces", ""),
        ("Match the four letters with the addressee each was sent to", "President of the General Assembly", ""),
        ("Afghanistan comes up in two letters: in what context, each time?", "rehabilitation; drug trafficking", ""),
        ("Is Kouliev's letter addressed to the same person as Churkin's?", "Yes.; Secretary-General", "No."),
        ("Are Smagulov's letter and Churkin's addressed to the same person?", "No.; President", "Yes."),
        ("04 vs 09: to whom is each letter addressed", "President of the General Assembly; to the Secretary-Gen", ""),
        ("97 and 02 letters: how many annexes in each", "5 September 1997; 21 May 2002", ""),
    ],
)  # fmt: skip
def test_two_that_are_set_beside_each_other_are_both_told(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "question",
    [
        "unicorn forces: exact name in 2002 and in 2004",
        "Finland appears in two letters; in connection with what, each time?",
        "Which name do the fishermen bear in the 2002 text and in the 2004 text?",
    ],
)
def test_what_one_of_the_two_does_not_tell_is_not_told_of_the_other_alone(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
