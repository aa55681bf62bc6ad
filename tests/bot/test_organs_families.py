"""Letters by the organs they are for and by the symbols they bear: one alone, two together, one and not the other."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.lagoon_letters import INCIDENT, MEETING, REPLY
from tests.bot.says import Said, declines, said_of

DATES = {"1 November 2005", "18 November 2005", "20 September 1999"}
BOTH, COUNCIL, ASSEMBLY = "1 November 2005", "18 November 2005", "20 September 1999"


@pytest.fixture
def lagoon(over: Over) -> Bot:
    return over(INCIDENT, REPLY, MEETING)


def _dates(said: Said, question: str) -> set[str]:
    status, text = said(question)
    assert status == "answered", text
    return {date for date in DATES if date in text}


@pytest.mark.parametrize(
    ("question", "dates"),
    [
        ("Which letters were meant for the Security Council, alone or together with the Assembly?", {BOTH, COUNCIL}),
        ("Which documents were for the Security Council, whether alone or jointly with the Assembly?", {BOTH, COUNCIL}),
        ("Which letters went to the Security Council only?", {COUNCIL}),
        ("Which letters were circulated as documents of the General Assembly alone?", {ASSEMBLY}),
        ("Which letters went to both the General Assembly and the Security Council?", {BOTH}),
        ("Which letters went to the Security Council but not to the General Assembly?", {COUNCIL}),
        ("Which of the letters were circulated to the Security Council and not to the Assembly?", {COUNCIL}),
    ],
)
def test_letters_are_told_by_all_that_is_said_of_their_organs(lagoon: Bot, question: str, dates: set[str]) -> None:
    assert _dates(said_of(lagoon), question) == dates


@pytest.mark.parametrize(
    "question",
    [
        "Which of the documents carries two symbols, one for the Assembly and one for the Council?",
        "Which letter bears more than one symbol?",
        "Which of the letters has a double symbol?",
    ],
)
def test_a_letter_of_two_symbols_is_told_with_both(lagoon: Bot, question: str) -> None:
    text = said_of(lagoon)(question)[1]
    assert _dates(said_of(lagoon), question) == {BOTH}
    assert "A/60/512" in text
    assert "S/2005/688" in text


@pytest.mark.parametrize(
    "question",
    [
        "Which letters are from Rwanda but have no annex?",
        "Which letters mention Burundi but are not from Burundi?",
    ],
)
def test_of_two_conditions_the_one_is_not_told_for_both(lagoon: Bot, question: str) -> None:
    declines(said_of(lagoon), question)
