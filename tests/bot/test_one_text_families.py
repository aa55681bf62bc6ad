"""A singular noun that each letter has one of is asked back for; a number of letters counts nothing else."""

from __future__ import annotations

import pytest

from tests.bot.says import Said


@pytest.mark.parametrize(
    "question",
    [
        "What is the original language?",
        "what language is the letter in",
        "What does the footnote say?",
        "what is the agenda item?",
        "how many annexes does the letter have",
        "how many paragraphs does the resolution have",
    ],
)
def test_the_one_footnote_or_language_of_several_letters_is_asked_back_for(said: Said, question: str) -> None:
    assert said(question)[0] == "clarify"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What are the original languages?", "Russian"),
        ("What do the footnotes say?", "A/57/50/Rev.1"),
        ("What is the original language of the 2009 letter?", "Russian"),
        ("how many annexes do the letters have", "5"),
        ("How many annexes are there in all the letters?", "5"),
        ("how many annexes do all four letters have together", "5"),
        ("how many documents are there", "Four letters"),
        ("in how many letters is the OSCE mentioned", "Two letters"),
    ],
)
def test_what_is_asked_of_all_or_of_one_is_told(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert (status, told in text) == ("answered", True), text


@pytest.mark.parametrize(
    "question", ["how many footnotes are there in all letters", "how many stamps have the letters"]
)
def test_a_number_of_letters_counts_nothing_but_letters(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Give me the name under the letter of 10 August 2004 itself, not under its annex.",
        "what names are below the covering letter of 2004",
        "the name beneath the cover of 2004?",
    ],
)
def test_the_name_under_a_letter_is_no_title(said: Said, question: str) -> None:
    assert "Smagulov" in said(question)[1]
