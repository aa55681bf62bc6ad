"""A person whom a sentence calls "he" or "she", and who came after whom."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, tells

LETTER = """A/60/702
General Assembly
Distr.: General
3 March 2006

Original: English

Letter dated 1 March 2006 from the Permanent Representative of Kiribati to the United Nations addressed to the
Secretary-General

The Council appointed Ms. Teresia Kabuta of Kiribati as Director of the Atoll Shipping Board. She succeeds Mr. Ioane
Tekee, to whom it paid a tribute. From 1 May 2006, she will also be in charge of the pilots' school at Betio.

The meeting was opened by Mr. Beniamina Rurua, a senator. He took over the chairmanship from Mr. Paul Ibata of Vanuatu.

Captain Anote Bwere met Mr. Tito Nakau at Betio. He was elected Harbour Master in 2004.

Mr. Kautu Riteti has been relieved of his post at the bank. He was replaced by Ms. Meere Tonga.

(Signed) Mpho Ramaema
Ambassador
Permanent Representative
"""


@pytest.fixture
def atolls(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who did Ms. Kabuta succeed?", "Ioane Tekee"),
        ("Whom does Teresia Kabuta succeed?", "Ioane Tekee"),
        ("Whom will Kabuta replace?", "Ioane Tekee"),
        ("From whom does Ms. Kabuta take over?", "Ioane Tekee"),
        ("By whom was Mr. Riteti replaced?", "Meere Tonga"),
    ],
)
def test_he_is_the_one_person_of_the_sentence_before(atolls: Bot, question: str, named: str) -> None:
    """The next sentence tells it of "him"."""
    tells(said_of(atolls), question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Who succeeded Ms. Kabuta?",
        "By whom was Ms. Kabuta succeeded?",
        "Whom did Mr. Tekee succeed?",
        "Who took over from Senator Rurua?",
        "Whom did Mr. Ibata take over the chairmanship from?",
        "When was Mr. Nakau elected Harbour Master?",
        "When was Captain Bwere elected Harbour Master?",
        "Whom did Mr. Riteti replace?",
    ],
)
def test_neither_the_other_way_round_nor_of_two_persons(atolls: Bot, question: str) -> None:
    """Who came after somebody does not tell who came after them in turn; of two men "he" may be either."""
    assert said_of(atolls)(question)[0] == "unanswered"


def test_a_rank_before_a_name_is_no_given_name(atolls: Bot) -> None:
    """ "Captain" stands before the name and contradicts no given name."""
    assert "do not name" not in said_of(atolls)("Who is Captain Bwere?")[1]
