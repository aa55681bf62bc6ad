"""What the other side says to a claim, and what each of two sides gives, in its own words."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

GHANA = """S/2003/401
Security Council
Distr.: General
9 May 2003

Original: English

Letter dated 7 May 2003 from the Permanent Representative of Ghana to the United Nations addressed to the
President of the Security Council

On 2 May 2003 soldiers of Togo crossed the frontier and burned six barns near Aflao.

They took away 31 goats and 14 ploughs. Two farmers are still held at Lomé.

Ghana asks that the frontier commission meet without delay.

(Signed) Kwame Asante-Boadi
Ambassador
"""
TOGO = """S/2003/430
Security Council
Distr.: General
20 May 2003

Original: English

Letter dated 19 May 2003 from the Permanent Representative of Togo to the United Nations addressed to the
President of the Security Council

No soldier of Togo crossed the frontier. Four barns caught fire during a storm.

The 12 goats that strayed into Togo have been returned to their owners.

The two farmers were set free on 6 May 2003 and are no longer held.

The frontier commission cannot meet before its members are appointed.

The Government of Togo calls upon the Government of Ghana:

(a) To name its members of the commission;

(b) To withdraw the patrols on the river.

(Signed) Afi Lawson-Mensah
Ambassador
"""


@pytest.fixture
def frontier(over: Over) -> Bot:
    """A bot over two invented letters that contradict each other."""
    return over(GHANA, TOGO)


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        ("Ghana says two farmers are still held. What does Togo say to that?", "no longer held", "still held at"),
        ("Ghana claims that soldiers crossed the frontier; what is the Togolese version?", "No soldier", "Aflao"),
        ("Ghana wants the frontier commission to meet. How does Togo respond?", "cannot meet", "without delay"),
        ("Togo says no soldier crossed the frontier. And what does Ghana say?", "burned six barns", "storm"),
    ],
)
def test_the_other_side_is_quoted_on_a_claim(frontier: Bot, question: str, told: str, other: str) -> None:
    answer = frontier.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer
    assert other not in answer.answer


def test_a_side_that_wrote_nothing_says_nothing(frontier: Bot) -> None:
    assert frontier.ask("Ghana says barns were burned. What does Benin say to that?").answer.status != "answered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many goats, according to Ghana and according to Togo?", ("31 goats", "12 goats")),
        ("How many barns does Ghana say were burned, and how many does Togo say?", ("six barns", "Four barns")),
        ("How many goats per Ghana and per Togo?", ("31 goats", "12 goats")),
    ],
)
def test_what_each_side_counts_is_told_for_each(frontier: Bot, question: str, told: tuple[str, ...]) -> None:
    answer = frontier.ask(question).answer
    assert answer.status == "answered"
    for one in told:
        assert one in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "What does Togo call upon Ghana to do?",
        "What does the Government of Togo call upon the Government of Ghana to do?",
    ],
)
def test_a_sentence_that_opens_a_list_is_told_with_its_items(frontier: Bot, question: str) -> None:
    answer = frontier.ask(question).answer
    assert "(a) “To name its members" in answer.answer
    assert "(b) “To withdraw the patrols" in answer.answer
    assert any("withdraw" in citation.quote for citation in answer.citations)
