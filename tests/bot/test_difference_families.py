"""What is left of all, and by how much one exceeds another: the bot's own sum of two numbers that are both quoted."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.difference import of_each
from tests.bot.invented_letters import Over
from tests.bot.says import Said, tells

LETTER = """S/2011/57
Security Council
Distr.: General
3 February 2011

Original: English

Letter dated 1 February 2011 from the Permanent Representative of Chile to the United Nations addressed to the
President of the Security Council

The new form is now used at 27 of the 40 harbours of the coast.

Of the 95 complaints made to the office, it settled 70 and rejected 11.

In the trial year Chile planted 1.5 million trees and Peru 900,000.

The average fee is 12 dollars per ton in Chile and 15 dollars in Peru.

(Signed) Ana Rojas Quiroga
Ambassador
"""

LOSSES = """S/1994/88
Security Council
Distr.: General
3 February 1994

Original: English

Letter dated 1 February 1994 from the Permanent Representative of Chile to the United Nations addressed to the
President of the Security Council

Storms off the coast destroyed ships: 52 in 1991, 61 in 1992 and 74 in 1993, all of which were lost.

The lamps lit by the new service numbered 900,000 in Arica and 1.2 million in Talca.

The sailors were held for nine days in a shed.

Divers work in 14 countries of the region.

(Signed) Ana Rojas Quiroga
Ambassador
"""


@pytest.fixture
def harbours(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.fixture
def losses(over: Over) -> Bot:
    """A bot over another invented letter."""
    return over(LOSSES)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many harbours do not use the new form yet?", "13 of the 40"),
        ("At how many harbours is the new form still not used?", "13 of the 40"),
        ("How many complaints were not settled?", "25 of the 95"),
        ("How many more trees did Chile plant than Peru?", "600,000. "),
        ("Which country planted fewer trees, Chile or Peru?", "Peru. "),
        ("Which was more expensive per ton, Chile or Peru?", "Peru. "),
    ],
)
def test_the_rest_and_the_difference_are_worked_out_from_one_sentence(harbours: Bot, question: str, told: str) -> None:
    answer = harbours.ask(question).answer
    assert answer.status == "answered"
    assert answer.answer.startswith(told)
    assert answer.citations


def test_a_sum_of_money_is_no_count_of_things(harbours: Bot) -> None:
    answer = harbours.ask("How many trees did Peru plant?").answer
    assert answer.status == "answered"
    assert "900,000" in answer.answer
    assert "dollars" not in answer.answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many more operative paragraphs has the cooperation draft of 2009 than that of 2004?", "Three. "),
        ("How many fewer signatures does the 2009 letter bear than the 2002 cover?", "Five. "),
        (
            "After four ratifications of the peacekeeping agreement, how many members were yet to ratify?",
            "Three of the",
        ),
        ("How many more numbered paragraphs are in the 2009 note than in the 2004 memorandum?", "One. "),
    ],
)
def test_what_is_counted_in_two_letters_is_counted_in_each(said: Said, question: str, told: str) -> None:
    tells(said, question, begins=told)


def test_the_second_question_stands_with_the_other_side(bot: Bot) -> None:
    sides = of_each("How many more boats were sunk on 3 May than on 4 May?", bot.read)
    assert sides == ("how many boats were sunk on 3 May?", "how many boats were sunk on 4 May?")
    assert of_each("How many boats were sunk?", bot.read) is None


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("In which year were more ships lost?", "74 in 1993. "),
        ("Which year had the fewest ships lost?", "52 in 1991. "),
        ("Where were more lamps lit?", "1.2 million in Talca. "),
    ],
)
def test_the_most_of_all_is_told_by_its_own_number(losses: Bot, question: str, told: str) -> None:
    answer = losses.ask(question).answer
    assert answer.status == "answered"
    assert answer.answer.startswith(told)


def test_a_number_of_days_or_of_places_is_no_number_of_those_who_are_there(losses: Bot) -> None:
    assert "nine days" not in losses.ask("How many sailors were held?").answer.answer.casefold()
    assert losses.ask("What is the number of divers?").answer.status != "answered"
