"""Families of questions that hold two letters or signers against each other: wordings, posts, persons, lists."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("illicit traffic or illegal trafficking: which document uses which wording?", ("21 May 2002", "14 July 2009")),
        ("peace-making or peacemaking - which letter has which spelling?", ("10 August 2004", "14 July 2009")),
        ("arms deliveries / arms trafficking: which year uses which?", ("5 September 1997", "10 August 2004")),
    ],
)
def test_two_wordings_are_each_found_as_typed(said: Said, question: str, named: tuple[str, ...]) -> None:
    status, text = said(question)
    assert status == "answered"
    assert all(one in text for one in named)


def test_a_wording_that_stands_nowhere_is_not_told(said: Said) -> None:
    assert said("unicorns or dragons, which letter uses which?")[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did Lavrov and Denisov sign in the same capacity?", "Yes."),
        ("Did Ling and Churkin hold the same post?", "Yes."),
        ("Did Smagulov and Denisov have the same rank?", "No."),
        ("Did the same ambassador sign for Tajikistan in 2002 and in 2004?", "Yes."),
        ("Did the same person sign for Armenia in 2002 and in 2004?", "No."),
        ("Smagulov: ambassador or chargé d'affaires?", "Chargé d'affaires"),
        ("Did Ivanou sign as chargé d'affaires or as permanent representative?", "Chargé d'affaires"),
        ("Ling, a real permanent representative or a mere chargé?", "Permanent Representative"),
    ],
)
def test_posts_and_persons_are_told_from_signatures(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Which threats of 2004 are missing from the 2002 statement?",
        "Compare the threats in the 2002 statement with those in the 2009 note: what is new?",
        "Which threats in the 2009 note were absent from the 2002 statement?",
    ],
)
def test_what_one_list_has_more_is_told(said: Said, question: str) -> None:
    tells(said, question, begins="Extremism")


@pytest.mark.parametrize(
    "question",
    [
        "Compare the number of ships in 2004 with that of 2009.",
        "How does the passage on Afghanistan of 1997 differ from that of 2009?",
        "Contrast the budget of 2004 with the budget of 2009",
    ],
)
def test_one_letter_alone_tells_no_difference(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
