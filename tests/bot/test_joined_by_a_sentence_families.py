"""When a State joined or left an organization, told by a sentence where no list dates it."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, tells

LETTER = """A/60/703
General Assembly
Distr.: General
3 March 2006

Original: English

Letter dated 1 March 2006 from the Permanent Representative of Kiribati to the United Nations addressed to the
Secretary-General

The Atoll Shipping Organization (ASO) is an organization of five States: Kiribati, Nauru, Samoa, Tonga and Tuvalu. Tonga
was admitted on 4 May 1999. Nauru and Samoa became members on 7 June 2001. Palau withdrew from it on 31 December 2003.
Fiji has not joined, but its ships have called at Betio since 9 August 2004.

Kiribati joined the United Nations on 14 September 1999, and Tuvalu became a Member on 5 September 2000. Tonga acceded
to the Convention on the Law of the Sea on 2 August 1995.

(Signed) Mpho Ramaema
Ambassador
Permanent Representative
"""


@pytest.fixture
def shipping(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("When did Tonga join the ASO?", "4 May 1999"),
        ("When was Tonga admitted to the Atoll Shipping Organization?", "4 May 1999"),
        ("Since when has Samoa been in the Atoll Shipping Organization?", "7 June 2001"),
        ("When did Nauru become a member of the ASO?", "7 June 2001"),
        ("When did Palau leave the ASO?", "31 December 2003"),
        ("Since when has Kiribati been in the UN?", "14 September 1999"),
        ("When did Kiribati join the United Nations?", "14 September 1999"),
    ],
)
def test_the_day_stands_in_a_sentence(shipping: Bot, question: str, day: str) -> None:
    """The organization may be named in a sentence before it."""
    tells(said_of(shipping), question, day)


@pytest.mark.parametrize(
    "question",
    [
        "When did Fiji join the ASO?",
        "When did Tuvalu join the ASO?",
        "When did Tonga leave the ASO?",
        "When did Palau join the ASO?",
        "When did Tonga join the United Nations?",
        "Since when has Nauru been in the UN?",
    ],
)
def test_the_day_of_another_state_deed_or_organization_is_not_told(shipping: Bot, question: str) -> None:
    """What another one did, or the same one in another body, dates nothing."""
    status, text = said_of(shipping)(question)
    assert status == "unanswered", text
