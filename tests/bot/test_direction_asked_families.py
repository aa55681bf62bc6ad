"""Whither and whence something went: a number in a sentence where nothing goes that way is not told."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

LETTER = """S/1999/802
Security Council
Distr.: General
21 July 1999

Original: English

Letter dated 19 July 1999 from the Permanent Representative of Ghana to the United Nations addressed to the
President of the Security Council

Since the floods 4,200 herders have fled from Mali to Burkina Faso. The Company sold 350 tons of maize to Togo. The
conflict between Benin and Niger has made 900 families homeless. Our country has taken in 60 orphans who fled to it.

(Signed) Ama Boateng
Ambassador
"""


@pytest.mark.parametrize(
    "question",
    [
        "How many herders fled to Mali?",
        "How many tons of maize were sold to Benin?",
        "How many families fled to Niger?",
        "Did 900 families flee to Benin?",
        "Were 350 tons of maize sold by Togo?",
    ],
)
def test_what_goes_elsewhere_is_not_told(over: Over, question: str) -> None:
    status, text = said_of(over(LETTER))(question)
    assert status != "answered" or text.startswith("No"), text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many herders fled to Burkina Faso?", "4,200"),
        ("How many herders fled from Mali?", "4,200"),
        ("How many tons of maize were sold to Togo?", "350"),
        ("How many orphans fled to Ghana?", "60"),
    ],
)
def test_what_goes_there_is(over: Over, question: str, named: str) -> None:
    tells(said_of(over(LETTER)), question, named)


@pytest.mark.parametrize(
    "question",
    [
        "How many people fled to Armenia?",
        "Did one million people flee to Armenia?",
        "how much were the arms delivered to Russia worth",
        "How much were the arms delivered by Armenia worth?",
        "Did arms worth over one billion dollars go to Azerbaijan?",
        "Of that million and more uprooted Azerbaijanis, how many were refugees and how many displaced in the country?",
    ],
)
def test_a_sum_is_not_that_of_another_way_or_share(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How much were the arms delivered to Armenia worth?", "one billion"),
        ("Did arms from Russia worth over one billion dollars go to Armenia?", "Yes."),
        ("Did over one million people become refugees?", "Yes."),
    ],
)
def test_a_sum_that_goes_that_way_is_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)
