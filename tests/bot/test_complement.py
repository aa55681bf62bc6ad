"""Letters that have not: found by asking for those that have."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "letters"),
    [
        ("which letters are not from Russia", {"5 September 1997", "10 August 2004"}),
        ("Is there any letter without a draft resolution?", {"5 September 1997", "21 May 2002"}),
        ("list the letters that do not mention terrorism", {"5 September 1997"}),
        ("Which letters are not addressed to the Secretary-General?", {"10 August 2004"}),
    ],
)
def test_letters_that_lack_something_are_those_left_over(said: Said, question: str, letters: set[str]) -> None:
    status, text = said(question)
    all_dates = {"5 September 1997", "21 May 2002", "10 August 2004", "14 July 2009"}
    assert status == "answered"
    assert {date for date in all_dates if date in text} == letters


@pytest.mark.parametrize("question", ["Which letters have no annex?", "letters not mentioning Armenia"])
def test_where_every_letter_has_it_none_is_left(said: Said, question: str) -> None:
    tells(said, question, begins="None")


@pytest.mark.parametrize("question", ["which letter speaks not only of arms", "why was the letter not sent"])
def test_a_negation_of_something_else_is_left_alone(said: Said, question: str) -> None:
    assert "None of the loaded letters" not in said(question)[1]


def test_a_letter_in_several_languages_is_told_by_its_parts(said: Said) -> None:
    assert said("letters not written in English")[1].startswith("Russian is printed as the original language of")
