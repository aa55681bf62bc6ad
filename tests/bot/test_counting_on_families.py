"""Behind how many one got, the same of others by a name alone; behind who did it, what is asked of him."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

LETTER = """A/47/633
General Assembly
Distr.: General
9 November 1992

Original: English

Letter dated 5 November 1992 from the Permanent Representative of Belize to the United Nations addressed to the
Secretary-General

1. The congress of the Caribbean Reef League was opened by the Minister of Tourism of Belize, Mr. Leroy Usher, and was
closed by Lieutenant Colonel (retired) Miriam Castillo of Honduras.

2. In the ballot on the seat of the League, Dangriga obtained eleven votes, Roatán four and Bocas one. Offers had been
received from Dangriga, Roatán, Bocas and Limón.

(Signed) Edmund Young
Permanent Representative
"""


@pytest.fixture
def reef(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("How many votes did Dangriga get?", "and Roatán?"), "Four"),
        (("How many votes did Dangriga get?", "and Roatán?", "and Bocas?"), "One"),
        (("How many votes did Roatán get?", "Dangriga?", "and Bocas?"), "One"),
        (("Who opened the congress?", "who closed it?"), "Castillo"),
        (("Who is Miriam Castillo?",), "Lieutenant Colonel"),
    ],
)
def test_the_sentence_goes_on_telling(reef: Bot, turns: tuple[str, ...], named: str) -> None:
    tells(said_of(reef), turns, named)


def test_who_got_none_is_not_told_by_a_sentence_without_a_number(reef: Bot) -> None:
    declines(said_of(reef), ("How many votes did Dangriga get?", "and Roatán?", "and Limón?"))


def test_who_closed_it_is_not_who_opened_it(reef: Bot) -> None:
    text = said_of(reef)("Who closed the congress?", "which country is she from?")[1]
    assert "Honduras" in text
    assert not text.startswith("Leroy Usher")


def test_a_rank_of_two_words_is_one(reef: Bot) -> None:
    assert "Colonel Miriam Castillo" not in said_of(reef)("Who is Miriam Castillo?")[1].split("“")[0]


@pytest.mark.parametrize(
    "question", ["How many refugees are there?", "How many refugees took part?", "How many exiles voted in the ballot?"]
)
def test_no_number_is_told_by_words_near_in_meaning_alone(reef: Bot, question: str) -> None:
    declines(said_of(reef), question)
