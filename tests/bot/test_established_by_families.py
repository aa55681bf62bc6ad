"""The day of the instrument by which something came about is its day."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, tells

LETTER = """A/60/704
General Assembly
Distr.: General
3 March 2006

Original: English

Letter dated 1 March 2006 from the Permanent Representative of Kiribati to the United Nations addressed to the
Secretary-General

Recalling the Convention signed at Betio on 8 May 1991, by which the Atoll Shipping Commission was established, my
Government wishes to recall what followed. The Central Pacific Tuna Bureau was set up by the Agreement signed at Yaren
on 3 June 1994 by the Presidents of the three Republics.

(Signed) Mpho Ramaema
Ambassador
Permanent Representative
"""


@pytest.fixture
def reefs(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("When was the Atoll Shipping Commission established?", "8 May 1991"),
        ("When did the Atoll Shipping Commission come into being?", "8 May 1991"),
        ("When was the Central Pacific Tuna Bureau established?", "3 June 1994"),
        ("On what day was the Central Pacific Tuna Bureau set up?", "3 June 1994"),
    ],
)
def test_what_a_treaty_establishes_is_established_on_its_day(reefs: Bot, question: str, day: str) -> None:
    """The one deed between what came about and the day is that of the instrument."""
    tells(said_of(reefs), question, day)


@pytest.mark.parametrize(
    "question",
    [
        "When was the Atoll Shipping Commission dissolved?",
        "When was the Atoll Shipping Commission registered?",
        "When was the Central Pacific Tuna Bureau ratified?",
        "When was the Reef Fund created?",
    ],
)
def test_another_deed_has_another_day(reefs: Bot, question: str) -> None:
    """What is asked of another deed, or of another body, is not told by it."""
    status, text = said_of(reefs)(question)
    assert status == "unanswered", text
