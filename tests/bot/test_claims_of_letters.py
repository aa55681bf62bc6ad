"""Claims that need more than a name: a letter from a State, an organization that did something."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the 2009 letter sent by Armenia?", "No. Not from Armenia."),
        ("is the letter of 2004 from Belarus", "No. Not from Belarus."),
        ("Is the 1997 letter by Russia?", "No. Not from the Russian Federation."),
        ("does the letter of 1997 come from Azerbaijan", "Yes."),
        ("Is the 2002 letter from Kyrgyzstan?", "Yes."),
    ],
)
def test_a_letter_that_names_a_state_need_not_be_from_it(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Did the CSTO cooperate with the OSCE?",
        "Does the CIS provide security to the CSTO?",
        "did the united nations organize the OSCE",
    ],
)
def test_a_word_inside_the_name_of_an_organization_proves_nothing(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("Yes")
