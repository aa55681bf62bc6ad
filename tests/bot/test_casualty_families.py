"""Losses counted in a letter, what the other side replied, and a named kind of thing, over an invented letter."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

LETTER = """United Nations   S/2003/512

Security Council

Distr.: General
9 May 2003

Original: English

Letter dated 8 May 2003 from the Permanent Representative of Fiji to the United Nations addressed to the
President of the Security Council

On 2 May 2003 an armed band landed at Cape Vuna. Our casualties were 4 dead, 17 wounded and 3 missing. We captured
12 of the attackers.

The Ministry of Defence of Tonga replied on 5 May 2003 that it had no knowledge of the landing. Nauru has offered to
receive the wounded.

(Signed) Jone TUILOMA
Ambassador
Permanent Representative
"""


@pytest.fixture
def fiji(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("how many Fijian soldiers died", "4 dead"),
        ("how many people were injured at Cape Vuna", "17 wounded"),
        ("how many were killed in the landing?", "4 dead"),
        ("how many are missing", "3 missing"),
    ],
)
def test_losses_are_counted_whatever_word_asks_for_them(fiji: Bot, question: str, number: str) -> None:
    answer = fiji.ask(question).answer
    assert answer.status == "answered"
    assert answer.items == (number,)


@pytest.mark.parametrize(
    "question",
    ["how many soldiers of Tonga died", "how many people were killed at Cape Horn", "how many Nauruans were wounded"],
)
def test_losses_of_another_side_or_place_are_not_told(fiji: Bot, question: str) -> None:
    assert fiji.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    "question", ["what did Tonga reply", "how did Tonga answer", "what did Tonga say about the landing"]
)
def test_a_reply_may_be_told_by_the_other_side(fiji: Bot, question: str) -> None:
    assert "no knowledge of the landing" in fiji.ask(question).answer.answer


@pytest.mark.parametrize(
    "question", ["what did Nauru promise", "what did Tonga protest against", "on which decree was the landing based"]
)
def test_an_act_or_thing_that_no_sentence_names_is_not_told(fiji: Bot, question: str) -> None:
    assert fiji.ask(question).answer.status != "answered"
