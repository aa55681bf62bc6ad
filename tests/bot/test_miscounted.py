"""A number that the question takes for granted and the letters do not bear out: told as a correction."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of

LETTER = """United Nations   A/51/644

General Assembly

Distr.: General
14 November 1996

Original: English

Fifty-first session
Agenda items 21 and 40

Letter dated 12 November 1996 from the Permanent Representatives of Mali and Niger to the United Nations addressed to
the Secretary-General

We have the honour to request that this letter be circulated as a document of the General Assembly under agenda items
21 and 40.

(Signed) Moctar OUANE
Permanent Representative of Mali

(Signed) Joseph DIATTA
Permanent Representative of Niger
"""


@pytest.fixture
def letter(over: Over) -> Bot:
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which three ambassadors signed the letter?", "2, not 3: "),
        ("who are the four signatories of the 1996 letter", "2, not 4: "),
        ("the four agenda items of the letter", "2, not 4: "),
        ("What are the three agenda items named in the 1996 letter?", "2, not 3: "),
    ],
)
def test_fewer_than_the_question_takes_to_be_there_is_a_correction(letter: Bot, question: str, said: str) -> None:
    status, text = said_of(letter)(question)
    assert (status, text[: len(said)]) == ("unanswered", said)


@pytest.mark.parametrize(
    "question",
    [
        "Which two ambassadors signed the letter?",
        "Who signed the letter, and there are two questions?",
        "who are the signatories",
    ],
)
def test_as_many_or_no_number_is_answered(letter: Bot, question: str) -> None:
    assert said_of(letter)(question)[0] == "answered"
