"""Of what letters cite that of the year and the organ asked for is told, and nothing else in its place."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    "question",
    [
        "Name the treaty of 1992.",
        "Which treaty of 1992 is mentioned?",
        "Which resolution of 2006 is cited?",
        "Which decision of 1999 do the letters recall?",
        "Which Security Council resolution of 2004 is cited?",
        "Which rules of the Security Council are cited?",
        "Which Security Council declarations are recalled in 2009?",
    ],
)
def test_what_is_of_another_year_or_organ_is_not_told(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which declaration of 1994 is recalled in 2009?", "9 December 1994"),
        ("How many Declarations of the General Assembly are recalled in the 2009 draft resolution?", "Two"),
        ("Which Security Council resolution does the 2009 draft recall?", "1631 (2005)"),
        ("Which rules of the General Assembly are cited in the 2004 letter?", "rule 14"),
        ("Which General Assembly resolution is cited in 2009?", "59/50"),
    ],
)
def test_what_is_of_that_year_or_organ_is_told(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize("question", ["Which committee did the CSTO join in 2006?", "What did the CSTO join in 2006?"])
def test_what_an_organization_joins_is_no_list_of_its_members(said: Said, question: str) -> None:
    tells(said, question, "standing committee", without="Belarus")
