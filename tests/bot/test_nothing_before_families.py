"""First questions that mean something said before are asked back; those that name it themselves are answered."""

from __future__ import annotations

import pytest

from tests.bot.says import Said


@pytest.mark.parametrize(
    "question",
    [
        "what's the date of this one?",
        "when was this one sent?",
        "who drafted that one?",
        "and what did the others think of it?",
        "what did the others want?",
        "and the reasons for that?",
        "how much did that cost then?",
        "where was that held?",
        "how long did this take?",
        "what did that lead to?",
        "how many died then?",
        "and what happened next?",
        "so what came after that?",
    ],
)
def test_a_first_question_that_points_at_what_was_said_before_is_asked_back(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "clarify", text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("so how many members were there in 2004?", "Six"),
        ("which of the members in 2009 joined after the others?", "Uzbekistan"),
        ("when was the treaty signed that the letter of 1997 is concerned about?", "29 August 1997"),
        ("where was the treaty of 29 August 1997 signed then?", "Moscow"),
    ],
)
def test_a_first_question_that_names_what_it_means_is_not_asked_back(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert status != "clarify", text
    assert status == "unanswered" or named in text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("which treaty is the 1997 letter concerned about?", "where was that signed?"), "Moscow"),
        (("when was the CSTO charter registered?", "and when did that come into force?"), "18 September 2003"),
    ],
)
def test_behind_another_turn_the_same_words_mean_what_was_told(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert status == "unanswered" or named in text, text


@pytest.mark.parametrize("question", ["and at Ciudad del Este?", "and in La Paz?", "And for Cabo de la Vela?"])
def test_a_foreign_name_behind_english_words_leaves_the_question_english(said: Said, question: str) -> None:
    text = said("Where was the treaty signed?", question)[1]
    assert "cartas" not in text, text
    assert "lettres" not in text, text
