"""Who bears a first name, of an office or a State or of all; nobody where it is no first name of theirs."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which of the heads of State has the first name Nursultan?", "Nursultan Nazarbaev"),
        ("Which ambassador has the first name Eldar?", "Eldar KOULIEV"),
        ("Which signatory for Belarus has the first name Aleg?", "Aleg Ivanou"),
        ("Who has the given name Vitaly?", "Vitaly Churkin"),
        ("Which signer of the 2004 letter has the first name Andrei?", "Andrei Denisov"),
        ("What is the first name of Putin?", "Vladimir Putin"),
    ],
)
def test_the_bearer_of_a_first_name(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Whose first name is Ivan?",
        "Which of the ministers has the first name Nursultan?",
        "Which signatory for Belarus has the first name Murat?",
        "Who bears the first name Kouliev?",
    ],
)
def test_nobody_bears_a_first_name_that_is_not_his(said: Said, question: str) -> None:
    declines(said, question)
