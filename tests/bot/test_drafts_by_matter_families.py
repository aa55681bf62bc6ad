"""A draft that is called by its matter: what became of it, only a later letter tells."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    "question",
    [
        "Was the cooperation resolution adopted?",
        "Has the resolution on cooperation been passed?",
        "When did the Assembly adopt the cooperation resolution?",
        "On which day was the resolution on cooperation adopted?",
        "Who adopted the cooperation resolution?",
    ],
)
def test_a_draft_called_by_its_matter_does_not_tell_its_own_adoption(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("When was the observer status resolution adopted?", "2 December 2004"),
        ("Was the decision on observer status approved?", "Yes."),
        ("When was resolution 59/50 adopted?", "2 December 2004"),
    ],
)
def test_a_later_letter_tells_it(said: Said, question: str, named: str) -> None:
    tells(said, question, named)
