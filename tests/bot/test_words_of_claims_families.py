"""Small words on which a yes or no hangs: "only" and "over" at the end, the month of May, a phrase not employed."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said

LETTER = """S/1998/412
Security Council
Distr.: General
3 June 1998

Original: English

Letter dated 1 June 1998 from the Permanent Representative of Paraguay to the United Nations addressed to the
President of the Security Council

The customs amendments laid before the Senate on 14 May 1998 were not approved.

The lighthouse committee elected Mr. Tomas Arrieta on 20 May 1998.

The Mission of Observers does not employ the phrase "orderly and calm".

Paraguay will present its candidature for membership of the Commission on Lighthouses.

(Signed) Rosa Benitez Caballero
Ambassador
"""


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Were the customs amendments approved?", "No."),
        ("Were the customs amendments approved in May 1998?", "No."),
        ("Was Mr. Tomas Arrieta elected?", "Yes."),
    ],
)
def test_the_month_of_may_makes_no_deed_a_possible_one(over: Over, question: str, begins: str) -> None:
    assert over(LETTER).ask(question).answer.answer.startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "Were the tax amendments approved?",
        'Does the Mission use the phrase "orderly and calm"?',
        'Did the Observers employ the phrase "orderly and calm"?',
        "Has Chile been a member of the Commission on Lighthouses?",
        "Is Uruguay a member of the Commission on Lighthouses?",
    ],
)
def test_what_is_not_said_gets_neither(over: Over, question: str) -> None:
    assert not over(LETTER).ask(question).answer.answer.startswith(("Yes", "No."))


@pytest.mark.parametrize("question", ["Did Churkin write for Russia only?", "Is the armed conflict over?"])
def test_a_last_word_that_bounds_the_claim_is_held_to_the_quote(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


def test_one_who_signed_alone_did(said: Said) -> None:
    assert said("Was the letter of 2009 signed by Churkin alone?")[1].startswith("Yes.")
