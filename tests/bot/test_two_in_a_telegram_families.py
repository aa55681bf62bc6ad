"""Two things asked in one telegram are both told; a part is called by its label and its kind; what a draft does."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("wen csto charter in force + wen registerd at un", "18 September 2003; 16 December 2003"),
        ("when charter in force & when registered", "18 September 2003; 16 December 2003"),
        ("rapid forces set up which yr n for which region", "2001; Central Asian region"),
        ("rapid deployment forces set up what year and for which region", "2001; Central Asian region"),
        (
            "Under which rule is the item requested in 2004, and under which is the memorandum attached?",
            "rule 14; rule 20",
        ),
        (
            "Under which rule of procedure is the item asked for in 2009, and under which is the note attached?",
            "rule 14; rule 20",
        ),
        (
            "On which day did the charter enter into force and on which was it registered?",
            "18 September 2003; 16 December 2003",
        ),
    ],
)
def test_both_things_are_told(said: Said, question: str, named: str) -> None:
    tells(said, question, *named.split("; "))


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Is annex II of the 2009 letter the explanatory note?", "No."),
        ("Is annex I of the 2009 letter the explanatory note?", "Yes."),
        ("Is the draft resolution in annex I of the 2009 letter?", "No."),
        ("Is addendum 2 the memorandum?", "No."),
        ("Is addendum 1 the memorandum of 2004?", "Yes."),
    ],
)
def test_a_part_is_held_against_its_kind(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "What would the 2004 draft do?",
        "What does the 2004 draft resolution do?",
        "2004 draft res wich 2 things it do",
        "2004 draft resolution what does it do",
    ],
)
def test_what_a_draft_does_is_what_it_says(said: Said, question: str) -> None:
    tells(said, question, "in the capacity of observer")


def test_what_came_into_force_is_no_number_of_troops(said: Said) -> None:
    first = "For what might the CSTO's peacekeeping machinery one day be used, according to the 2009 note?"
    assert said(first, "And how many troops does it have?")[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("is the 2009 letter itself dated 14 July or 11 August?", "14 July 2009", "11 August"),
        ("was the 2009 letter distributed on 14 July or 11 August?", "11 August 2009", "No"),
        ("In the 2004 document, in which addendum is the draft resolution?", "Addendum 2", "Addendum 1"),
        ("In which annex of the 2009 letter is the explanatory note?", "Annex I ", "Annex II"),
    ],
)
def test_of_two_that_are_offered_the_one_is_told(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize("question", ["how does this work?", "How does this thing work?", "how does that work"])
def test_how_this_works_is_asked_of_the_bot(said: Said, question: str) -> None:
    tells(said, question, begins="I answer questions about the letters")
