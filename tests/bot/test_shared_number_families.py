"""A number for each of several in one sentence: of the one that is named only its own number is told."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.questions.shared_out import listed
from bot.searching.retrieval import dated_clause
from tests.bot.invented_letters import Over

LETTER = """S/2008/233
Security Council
Distr.: General
9 April 2008

Original: English

Letter dated 7 April 2008 from the Permanent Representative of Ghana to the United Nations addressed to the
President of the Security Council

During the floods 8,200 families lost their houses, of whom 3,100 in Togo, 2,700 in Benin and 2,400 in Ghana.

Blankets were sent by Japan (40,000), Norway (12,500) and the Red Cross (9,000).

The ferries carried 700 passengers to Lomé, 450 to Cotonou and 90 to Keta, and the port of Tema was closed for a week.

(Signed) Kwame Asante-Boadi
Ambassador
"""


@pytest.fixture
def floods(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told", "others"),
    [
        ("How many families lost their houses in Benin?", "2,700 in Benin", ("3,100", "2,400")),
        ("How many families lost houses in Togo?", "3,100 in Togo", ("2,700", "2,400")),
        ("Families that lost their houses in Ghana?", "2,400 in Ghana", ("3,100", "2,700")),
        ("How many blankets did Norway send?", "Norway (12,500)", ("40,000", "9,000")),
        ("How many passengers were carried to Keta?", "90 to Keta", ("700", "450")),
        ("How many blankets did Japan send?", "Japan (40,000)", ("12,500", "9,000")),
    ],
)
def test_only_the_number_of_the_one_that_is_named(
    floods: Bot, question: str, told: str, others: tuple[str, ...]
) -> None:
    answer = floods.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer
    assert not [number for number in others if number in answer.answer]


@pytest.mark.parametrize(
    "question",
    [
        "How many foreign ones were carried to Keta?",
        "Togo: how many wounded ones?",
        "How many trucks did Norway send?",
        "how many ppl ded in Benin",
    ],
)
def test_a_number_of_other_things_is_not_told(floods: Bot, question: str) -> None:
    assert floods.ask(question).answer.status == "unanswered"


def test_the_number_of_all_is_told_where_nobody_is_named(floods: Bot) -> None:
    assert "8,200 families" in floods.ask("How many families lost their houses?").answer.answer


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("It has 9 members: three appointed by Chad, three by Gabon and two by Mali.",
         ["three appointed by Chad,", "three by Gabon and", "two by Mali."]),
        ("On 3 May 1999 in Peru and on 4 June 2000 in Chile two ships sank.", []),
        ("The 12 trucks left Accra for Bawku.", []),
        ("Under paragraph 5 of the plan and article 6 of the act Ghana waits.", []),
    ],
)  # fmt: skip
def test_pieces_of_a_list(sentence: str, pieces: list[str]) -> None:
    found = [sentence[piece.start : piece.end].strip() for piece in listed(sentence)]
    assert found == pieces


@pytest.mark.parametrize(
    ("sentence", "matched", "told"),
    [
        ("The bell came back on 3 May 1999, and the lamp was found on 9 June 2001.", [("bell",)],
         "The bell came back on 3 May 1999"),
        ("The bell came back on 3 May 1999, and the lamp was found on 9 June 2001.", [("lamp",), ("found",)],
         "and the lamp was found on 9 June 2001."),
        ("The bell came back on 3 May 1999, and the lamp was found on 9 June 2001.", [("bell",), ("lamp",)], None),
        ("The bell came back on 3 May 1999, and the lamp was lost.", [("bell",)], None),
    ],
)  # fmt: skip
def test_of_clauses_with_a_day_each_one_is_told(
    sentence: str, matched: list[tuple[str, ...]], told: str | None
) -> None:
    found = dated_clause(sentence, matched)
    assert (sentence[found[0] : found[1]] if found else None) == told
