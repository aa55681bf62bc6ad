"""Letters asked for by their time: a month of any year, a year in which none was written."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("How many letters are dated in August?", "One letter: the letter of 10 August 2004", "2009"),
        ("Which letters were written in July?", "letter of 14 July 2009", "2004"),
        ("Which letter was written in May?", "letter of 21 May 2002", "1997"),
        ("how many of the letters were sent in September", "One letter", "2004"),
        ("Were any of the letters written in August?", "Yes", "2009"),
        ("Is there a letter from February?", "No", ""),
        ("How many letters were written in 2004?", "One letter: the letter of 10 August 2004", "2002"),
    ],
)
def test_letters_of_a_month_or_year(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize(
    "question",
    [
        "Which letters are dated in December?",
        "Which letter was written in March?",
        "Which letters were written in 1998?",
        "How many letters were sent in 1998?",
        "Which letters were written in May 1998?",
    ],
)
def test_no_letter_is_told_of_a_time_that_has_none(said: Said, question: str) -> None:
    declines(said, question)
