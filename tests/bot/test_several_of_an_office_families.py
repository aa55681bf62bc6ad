"""A letter called by those who wrote it: "the six ambassadors", the ones of that office who alone signed a text."""

from __future__ import annotations

import pytest

from tests.bot.says import Said


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What do the six ambassadors ask for?", "37 and 79"),
        ("to whom did the six ambassadors write", "Secretary-General"),
        ("When did the six permanent representatives write?", "21 May 2002"),
        ("For which session was the list drawn up that the ambassadors refer to?", "57th"),
        ("which agenda items do the ambassadors mention", "37 and 79"),
        ("Where did the six presidents meet?", "Moscow"),
    ],
)
def test_several_of_an_office_are_those_who_alone_signed_a_text(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert (status, told in text) == ("answered", True), text


@pytest.mark.parametrize(
    "question",
    ["What do the seven ambassadors ask for?", "what does the ambassador ask for", "When did an ambassador write?"],
)
def test_as_many_as_nobody_is_or_one_of_them_is_no_letter(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "question", ["How do the ambassadors see the Treaty?", "What do the ambassadors say about drugs?"]
)
def test_what_others_signed_is_not_said_by_them(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("first", "question", "begins", "named"),
    [
        ("who are the people that signed in 2004?", "was any of them from Moscow", "Yes.", "Denisov"),
        ("who signed the 2004 annex", "is one of them from Belarus", "Yes.", "Ivanou"),
        ("who signed in 2004", "any of them Russian?", "Yes.", "Denisov"),
        ("who signed the 2002 statement", "is any of them from Uzbekistan?", "No.", "Kocharian"),
        ("who signed the 2004 annex", "was anyone from Georgia among them", "No.", "Martirosyan"),
        ("who signed the 2004 annex", "is there a minister among them", "No.", "Smagulov"),
        ("who signed the 2004 letter", "was any of them an ambassador", "No.", "Smagulov"),
    ],
)
def test_whether_one_of_those_told_is_of_a_state_or_an_office(
    said: Said, first: str, question: str, begins: str, named: str
) -> None:
    status, text = said(first, question)
    assert (status, text.startswith(begins), named in text) == ("answered", True, True), text
