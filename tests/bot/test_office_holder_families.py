"""Of what State or body somebody holds which office: not the deputy's, not that of another body or ministry."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, tells

LETTER = """A/58/611
General Assembly
Distr.: General
3 December 2003

Original: English

Letter dated 1 December 2003 from the Permanent Representative of Lesotho to the United Nations addressed to the
Secretary-General

On 4 November 2003 the Minister for Foreign Affairs, Mr. Thabo Molapo, received the High Commissioner of Botswana at
Maseru. Eswatini was represented at the talks that followed by its Minister of Agriculture, Ms. Nomsa Dube, and Botswana
by its Deputy Minister of Trade, Mr. Kagiso Tau.

The Highland Grazing Commission (HGC) was founded at Maseru in 1988. It has six member States. Its President is
Dr. Henrik Lund of Norway and its Executive Secretary Ms. Zodwa Khumalo of South Africa. Mr. Palo Sello of Lesotho is
Deputy Executive Secretary.

The talks were chaired by the Vice-President of Botswana, Mr. Neo Sebina. Ms. Ana Moyo died ten days before the opening
of the fair. The fair was opened by Mr. Peter Kgosi.

It was decided to set up a Pasture Committee, based at Gaborone, chaired by the High Commissioner of Botswana.

(Signed) Mpho Ramaema
Ambassador
Permanent Representative
"""


@pytest.fixture
def grazing(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who is the President of the HGC?", "Henrik Lund"),
        ("Who was President of the Highland Grazing Commission?", "Henrik Lund"),
        ("Who was the Minister for Foreign Affairs of Lesotho?", "Thabo Molapo"),
        ("Who was Lesotho's foreign minister in 2003?", "Thabo Molapo"),
        ("Who was Eswatini's Minister of Agriculture?", "Nomsa Dube"),
        ("Who was Deputy Minister of Trade of Botswana?", "Kagiso Tau"),
        ("Who was the Vice-President of Botswana?", "Neo Sebina"),
        ("Who opened the fair?", "Peter Kgosi"),
    ],
)
def test_the_holder_is_told_though_the_office_is_printed_without_its_state_or_body(
    grazing: Bot, question: str, named: str
) -> None:
    tells(said_of(grazing), question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Who is the President of Norway?",
        "Who was the President of Botswana?",
        "Who is the President of the Economic and Social Council?",
        "Who was Minister for Foreign Affairs of Botswana?",
        "Who was Minister of Trade of Botswana?",
        "Who was Minister of Health of Eswatini?",
        "Is Palo Sello the Executive Secretary of the Commission?",
        "Were the talks chaired by the President of Botswana?",
        "Who is the Deputy President of the HGC?",
        "Who chaired the Gaborone meeting?",
    ],
)
def test_another_office_is_not_told(grazing: Bot, question: str) -> None:
    status, text = said_of(grazing)(question)
    assert status != "answered" or text.startswith("No."), text


def test_what_is_denied_is_named_by_nobody(grazing: Bot) -> None:
    assert "name nobody as" in said_of(grazing)("Who was Minister for Foreign Affairs of Eswatini?")[1]


def test_the_country_of_an_officer_is_not_said_to_be_that_of_the_office(grazing: Bot) -> None:
    assert "President of Norway" not in said_of(grazing)("Who is Henrik Lund?")[1]
    assert "Secretary of South Africa" not in said_of(grazing)("Who is Executive Secretary of South Africa?")[1]
