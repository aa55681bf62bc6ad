"""The day of a letter, behind its sender as well: of another day there is none, and the nearest are told."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

LETTER = """United Nations   {symbol}

General Assembly

Distr.: General
{distributed}

Original: English

Letter dated {dated} from the Permanent Representative of {state} to the United Nations addressed to the
Secretary-General

The ferry of Karungu was stopped {told}.

(Signed) {signed}
Permanent Representative
"""
LETTERS = (
    LETTER.format(symbol="A/48/501", distributed="13 October 1993", dated="11 October 1993", state="Kenya",
                  told="on 9 October 1993", signed="Wanjiru MUGO"),
    LETTER.format(symbol="A/48/530", distributed="27 October 1993", dated="25 October 1993", state="Uganda",
                  told="on 20 October 1993", signed="Okello OBURA"),
)  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the letter of Kenya of 12 October 1993?",
        "who signed the letter from Uganda dated 26 October 1993",
        "Кто подписал письмо Кении от 12 октября 1993 года?",
        "¿Quién firmó la carta de Uganda del 26 de octubre de 1993?",
        "What does the letter of the Permanent Representative of Kenya of 12 October 1993 say about the ferry?",
    ],
)
def test_a_letter_of_another_day_is_not_the_one_of_that_sender(over: Over, question: str) -> None:
    declines(said_of(over(*LETTERS)), question)


@pytest.mark.parametrize(
    ("question", "signed"),
    [
        ("Who signed the letter of Kenya of 11 October 1993?", "MUGO"),
        ("who signed the letter from Uganda dated 25 October 1993", "OBURA"),
        ("Who signed the Kenyan letter?", "MUGO"),
    ],
)
def test_the_letter_of_that_day_is(over: Over, question: str, signed: str) -> None:
    tells(said_of(over(*LETTERS)), question, signed)


def test_the_nearest_letters_are_those_before_and_behind_the_day(over: Over) -> None:
    _, text = said_of(over(*LETTERS))("Who signed the letter of 20 October 1993?")
    assert "the letter before it is of 11 October 1993" in text
    assert "the letter after it is of 25 October 1993" in text
