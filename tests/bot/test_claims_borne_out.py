"""A yes needs more than the words of the claim: who did it to whom, that it came about, and that it is all of it."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of

LETTER = """United Nations   S/1995/407

Security Council

Distr.: General
20 May 1995

Original: English

Letter dated 18 May 1995 from the Permanent Representative of Ecuador to the United Nations addressed to the President
of the Security Council

The illegal Peruvian arms deliveries to Chile have already upset the balance in the region.

Ecuador regards the pact as a factor which weakens the hopes of the peoples of the region for a lasting peace and a
normalization of relations.

The pact may legalize the purchase of mines.

A standing patrol is being established on the Cenepa.

The Government demands the immediate release of Ivan Matos and that the post at Tiwintza be reopened.

The law does not apply to the police.

Two aircraft dropped six bombs on Loja.

At El Paraíso 742 mines were destroyed.

When 20 per cent of the province of Loja had been flooded, over one million people became homeless.

The threats to the river are pollution, piracy and silt.

At least four of the bridges were repaired on 2 March 1995.

(Signed) Edgar TERAN-MOLINA
Permanent Representative of Ecuador

(Signed) Rosa CHECA
Counsellor
"""
NOTE = """United Nations   S/1995/433

Security Council

Distr.: General
30 May 1995

Original: English

Letter dated 29 May 1995 from the Permanent Representative of Ecuador to the United Nations addressed to the
Secretary-General

I have the honour to refer to the letter of 18 May 1995.

(Signed) Luis VALENCIA
Permanent Representative of Ecuador
"""


@pytest.fixture
def letters(over: Over) -> Bot:
    return over(LETTER, NOTE)


@pytest.mark.parametrize(
    "claim",
    [
        "Were Chilean arms deliveries to Peru illegal?",
        "Did Peruvians become homeless, over one million of them?",
        "Does Ecuador weaken the hopes of the peoples?",
        "Have relations been normalized?",
        "Does the pact legalize the purchase of mines?",
        "Has a standing patrol been established on the Cenepa?",
        "Has the whole province of Loja been flooded?",
        "Is piracy the only threat to the river?",
        "Did exactly one million people become homeless?",
        "Did Ecuador receive illegal arms deliveries?",
        "Did the arms deliveries come from Chile?",
        "Was the post at Tiwintza reopened?",
        "Does the law apply to the police?",
        "Did six aircraft drop bombs on Loja?",
        "Are Edgar Teran-Molina and Rosa Checa both counsellors?",
        "Did Edgar Teran-Molina write to Chile?",
        "Did no letter mention Ecuador?",
    ],
)
def test_words_in_one_sentence_are_no_yes(letters: Bot, claim: str) -> None:
    status, text = said_of(letters)(claim)
    assert status != "answered" or not text.startswith("Yes"), text


@pytest.mark.parametrize(
    "claim",
    [
        "Were Peruvian arms deliveries to Chile illegal?",
        "Have the arms deliveries upset the balance in the region?",
        "Did over one million people become homeless?",
        "Is piracy a threat to the river?",
        "Were at least four bridges repaired?",
    ],
)
def test_what_the_sentence_says_is_a_yes(letters: Bot, claim: str) -> None:
    status, text = said_of(letters)(claim)
    assert (status, text[:3]) == ("answered", "Yes"), text


@pytest.mark.parametrize(
    ("claim", "begins"),
    [
        ("Is it wrong that Rosa Checa signed the letter of 18 May 1995?", "No"),
        ("Is it false to say that Luis Valencia signed the letter of 29 May 1995?", "No"),
        ("is it true that Rosa Checa signed the letter of 18 May 1995", "Yes"),
        ("Are Edgar Teran-Molina and Luis Valencia from the same country?", "Yes"),
    ],
)
def test_what_is_asked_to_be_false_and_the_same_state(letters: Bot, claim: str, begins: str) -> None:
    status, text = said_of(letters)(claim)
    assert (status, text[: len(begins)]) == ("answered", begins), text


@pytest.mark.parametrize("question", ["When was the 1995 letter signed?", "When was the letter of Ecuador signed?"])
def test_a_letter_is_signed_on_its_own_day_and_not_on_that_of_a_treaty(over: Over, question: str) -> None:
    told = NOTE.replace("18 May 1995.", "18 May 1995 and to the pact signed at Rio on 29 January 1942.")
    status, text = said_of(over(told))(question)
    assert (status, "29 May 1995" in text, "1942" in text) == ("answered", True, False), text


def test_a_place_that_begins_with_a_small_word_is_read(letters: Bot) -> None:
    status, text = said_of(letters)("How many mines were destroyed in El Paraíso?")
    assert (status, "742" in text) == ("answered", True), text
