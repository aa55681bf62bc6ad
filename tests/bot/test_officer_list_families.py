"""Lists of officers: posts as headings, below them who holds each, with the State in brackets.

The letter is invented, and stands here in full.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

BUREAU = """General Assembly

A/62/511

Distr.: General
8 November 2007

Original: English

Letter dated 1 November 2007 from the Permanent Representative of Ghana to the United Nations addressed to the President
of the General Assembly

I have the honour to inform you that the Union of Cocoa Ports elected its officers at Tema on 20 October 2007. The list
is annexed to the present letter.

(Signed) Kwame Ofori
Ambassador
Permanent Representative

Annex

Officers of the Union of Cocoa Ports

President
H.E. Mr. Kojo Antwi (Ghana)

Vice-Presidents
Ms. Awa Diarra (Côte d'Ivoire), for Africa
Mr. Pedro Lugo (Ecuador), for the Americas

Treasurer
Ms. Lina Sayed (Indonesia)

Coordinators
Storage: Mr. Samuel Tetteh (Ghana) and Mr. Paulo Reis (Brazil)
Prices: Ms. Rosa Andrade (Brazil)
"""


@pytest.fixture
def bureau(over: Over) -> Bot:
    """A bot over the letter."""
    return over(BUREAU)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Who are the vice-presidents?", "Awa Diarra; Pedro Lugo", "Antwi"),
        ("Who is the vice-president for the Americas?", "Pedro Lugo", "Diarra"),
        ("Which country provides two coordinators?", "Brazil", "Tetteh"),
        ("Which coordinators come from Brazil?", "Paulo Reis; Rosa Andrade", "Tetteh"),
        ("Who is the coordinator for prices?", "Rosa Andrade", "Reis"),
        ("Which country does the treasurer come from?", "Indonesia", "Brazil"),
        ("How many coordinators are there?", "3", "Antwi"),
    ],
)
def test_who_holds_the_posts_of_a_list(bureau: Bot, question: str, named: str, without: str) -> None:
    tells(said_of(bureau), question, *named.split("; "), without=without)


@pytest.mark.parametrize(
    "question",
    [
        "Who is the rapporteur?",
        "Which country provides three coordinators?",
        "Who is the coordinator for shipping?",
        "Which coordinators come from Indonesia?",
    ],
)
def test_a_post_or_holder_that_is_not_listed_is_not_told(bureau: Bot, question: str) -> None:
    declines(said_of(bureau), question)
