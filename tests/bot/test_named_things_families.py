"""What letters name: States, organizations, organs; what they do not, and what only sounds like it."""

from __future__ import annotations

import pytest

from .invented_letters import FORWARDED, Over
from .says import Case, Said, says


@pytest.mark.parametrize(
    "case",
    [
        ("Which countries does the letter of 1997 mention?", "Azerbaijan; Armenia; the Russian Federation", "Belarus"),
        ("List the States named in the statement of 2002.", "Afghanistan; Tajikistan", "Uzbekistan"),
        (
            "What organizations are mentioned in the memorandum of 2004?",
            "Commonwealth of Independent States",
            "Assembly",
        ),
        ("Which committees does the 2009 letter name?", "Counter-Terrorism Committee", "Security Council"),
        ("How many countries are named in the 2009 letter?", "8: ", ""),
    ],
)
def test_what_is_named_is_listed_by_its_kind(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("question", ["Which weapons are mentioned?", "Which diseases are named?"])
def test_what_is_cited_is_not_told_for_what_is_named(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_the_states_of_a_letter_never_seen_are_listed(over: Over) -> None:
    answer = over(FORWARDED).ask("Which countries are mentioned?").answer
    assert (answer.status, "Gabon" in answer.answer) == ("answered", True)
