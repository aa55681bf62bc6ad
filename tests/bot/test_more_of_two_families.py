"""Of two sides joined by "or" the one with more or fewer: both figures stand in one sentence, in words too."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over

LETTER = """S/2009/81
Security Council
Distr.: General
11 February 2009

Original: English

Letter dated 9 February 2009 from the Permanent Representative of Paraguay to the United Nations addressed to the
President of the Security Council

Of the eleven ferries withdrawn, six are in Paraguay, four in Bolivia and one in Uruguay.

The commission inspected two shipyards in Peru and two in Ecuador.

Nine pilots drowned at the upper lock and three at the lower lock.

(Signed) Rosa Benitez Caballero
Ambassador
"""


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Of the ferries withdrawn, are there more in Paraguay or in Bolivia?", "Paraguay."),
        ("Are there fewer withdrawn ferries in Bolivia or in Uruguay?", "Uruguay."),
        ("Are there more withdrawn ferries in Uruguay or in Bolivia?", "Bolivia."),
    ],
)
def test_the_side_with_the_larger_figure_is_chosen(over: Over, question: str, begins: str) -> None:
    assert over(LETTER).ask(question).answer.answer.startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "Of the ferries withdrawn, are there more in Paraguay or in Chile?",
        "Were there more ferries burnt in Paraguay or in Bolivia?",
        "Did the commission inspect more shipyards in Peru or in Ecuador?",
    ],
)
def test_none_is_where_one_side_lacks_or_both_are_equal(over: Over, question: str) -> None:
    answer = over(LETTER).ask(question).answer
    assert not answer.answer.startswith(("Paraguay.", "Bolivia.", "Chile.", "Peru.", "Ecuador."))
