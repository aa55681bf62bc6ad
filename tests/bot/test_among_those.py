"""Numbers of some among those counted before, and numbers whose bearer stands above their sentence."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

LETTER = """A/66/512
General Assembly
Distr.: General
14 October 2011

Original: English

Letter dated 12 October 2011 from the Permanent Representative of Ghana to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith the communiqué of the Gulf Rivers Cooperation Organization (GRCO).

(Signed) Kwame Asante-Boadi
Ambassador

Annex to the letter dated 12 October 2011 from the Permanent Representative of Ghana to the United Nations addressed
to the Secretary-General

Communiqué of the tenth session of the Council of the Gulf Rivers Cooperation Organization

The House of Chiefs has 140 members, of whom 23 are women, and sits for five years.

900 dockers, of whom 210 are nationals of Benin and Togo, were taken on the next day to Takoradi by bus.

Twenty-six bursaries were awarded in 2010, of which seven went to girls.

Situation in Liberia

1. The Council welcomed the holding of elections in Liberia. The donors have so far paid only 35 per cent of what they
announced for the schools.

Finances

2. The levy stood at 480,000 dollars on 31 August 2011. In Togo the floods of July had driven 4,100 families from
their homes. The ferry fund was 30,000 dollars short.
"""


@pytest.fixture
def rivers(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("How many women sit in the House of Chiefs?", "23."),
        ("How many of the members of the House of Chiefs are women?", "23."),
        ("How many members does the House of Chiefs have?", "140 members."),
        ("How many girls received a bursary in 2010?", "Seven."),
        ("How many of the twenty-six bursaries went to girls?", "Seven."),
        ("How many bursaries were awarded in 2010?", "Twenty-six bursaries."),
        ("How many dockers were taken to Takoradi?", "900 dockers."),
        ("How many nationals of Benin and Togo were taken to Takoradi?", "210."),
    ],
)
def test_some_are_told_by_what_is_said_of_them(rivers: Bot, question: str, begins: str) -> None:
    """ "Of whom 23 are women" counts women, and what is said behind it is said of all."""
    tells(said_of(rivers), question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "How many men sit in the House of Chiefs?",
        "How many farmers sit in the House of Chiefs?",
        "How many of the bursaries of 2010 went to boys?",
        "How many girls received a bursary in 2009?",
    ],
)
def test_those_who_are_left_are_not_reckoned(rivers: Bot, question: str) -> None:
    """How many men there are would have to be worked out."""
    declines(said_of(rivers), question)


def test_the_heading_or_the_title_says_whose_number_it_is(rivers: Bot) -> None:
    """The words that name the State or the organization are told with the sentence that leaves them out."""
    said = said_of(rivers)
    tells(
        said, "What share of what they announced for schools in Liberia have the donors paid?", "35 per cent", "Liberia"
    )
    tells(said, "How much was the levy of the GRCO on 31 August 2011?", "480,000 dollars", "Gulf Rivers")


@pytest.mark.parametrize(
    "question",
    [
        "What share of what they announced for schools in Benin have the donors paid?",
        "How much was the levy of Liberia on 31 August 2011?",
        "How much was the levy of the GRCO on 31 August 2010?",
        "How much was the levy of UNESCO on 31 August 2011?",
    ],
)
def test_what_is_of_another_is_not_told(rivers: Bot, question: str) -> None:
    """A name that stands nowhere above the sentence is not read into it."""
    declines(said_of(rivers), question)
