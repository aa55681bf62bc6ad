"""Who made, asked for or handed over a text is told by what says so, not by what it decides or whom it goes to."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    "question",
    [
        "Who proposed the draft in 2004?",
        "Who presented the 2009 draft in the Assembly?",
        "Who drafted the resolution?",
        "Who asked Kouliev to send the letter?",
        "Who instructed Kouliev to send the letter?",
    ],
)
def test_who_made_or_asked_for_it_is_not_guessed(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who handed the statement to the UN?", "Abelian"),
        ("Who delivered the statement of the presidents to the Secretary-General?", "Lavrov"),
        ("Who submitted the 2009 draft?", "Churkin"),
        ("what was sent together with the 2002 letter", "Statement of the heads of State"),
        ("What did Kouliev enclose?", "Hassan Hassanov"),
    ],
)
def test_what_was_handed_over_and_by_whom_is_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_a_draft_hands_over_nothing(said: Said) -> None:
    assert "forward" not in said("What does the draft transmit?")[1]
