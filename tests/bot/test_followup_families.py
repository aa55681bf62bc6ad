"""Families of follow-ups of a few words: another place, since when, the same again, by whom, where that is said.

Each family stands with three conversations of its own, over the four seed letters.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[..., tuple[str, str]]


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(("Who signed the statement last?", "and first?"), "Kocharian", "Rakhmonov", id="first"),
        pytest.param(("Who was first to sign in 2004?", "and the last?"), "Alimov", "Martirosyan", id="last"),
        pytest.param(("Who signed the annex of 2004 second?", "the third?"), "Smagulov", "Ivanou", id="third"),
        pytest.param(
            ("Who represented Tajikistan in 2004?", "was it the same person in 2002?"), "Yes.", "Smagulov", id="same"
        ),
        pytest.param(
            ("Who represented Belarus in 2002?", "the same man in 2004?"), "No.", "Smagulov", id="not-the-same"
        ),
        pytest.param(("Did Churkin sign in 2009?", "did he sign anything else?"), "No.", "Yes", id="nothing-else"),
        pytest.param(("Did Alimov sign in 2004?", "did he sign another letter?"), "2002", "No.", id="something-else"),
        pytest.param(("When was the CSTO registered?", "where does it say that?"), "Addendum 1", "Four", id="where"),
        pytest.param(("Who is Bordyuzha?", "in which letter is that said?"), "2004", "Four letters", id="which-letter"),
        pytest.param(("Which countries did Churkin write for?", "how many are they?"), "Six", "Seven", id="how-many"),
        pytest.param(("Which States were members in 2009?", "how many are those?"), "Seven", "Six", id="of-those"),
        pytest.param(("What did the minister say?", "who was he?"), "Hassanov", "Kouliev", id="office-before"),
        pytest.param(("What is the oldest letter?", "who wrote it?"), "KOULIEV", "Churkin", id="wrote-it"),
    ],
)
def test_a_few_words_go_on_with_the_question_before(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    status, text = said(*turns)
    assert status == "answered"
    assert named in text
    assert not_named not in text


@pytest.mark.parametrize(
    "turns",
    [
        ("Is Kazakhstan a member?", "since when?"),
        ("What was set up in 2001?", "with what?"),
        ("When was the CSTO registered?", "of what?"),
    ],
)
def test_a_few_words_are_no_talk_about_the_bot(said: Said, turns: tuple[str, ...]) -> None:
    status, text = said(*turns)
    assert "I am dragoman" not in text
    assert "I answer questions" not in text
    assert status != "answered" or "registered" in text or "set up" in text
