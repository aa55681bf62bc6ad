"""Verbs of two words and everyday nouns in a question, and the single or formal word that a letter prints for them."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

LETTER = """United Nations   S/1999/512

Security Council

Distr.: General
9 May 1999

Original: English

Letter dated 7 May 1999 from the Permanent Representative of Chad to the United Nations addressed to the President of
the Security Council

I wish to draw your attention to the following.

The offer of the company was rejected on 3 March 1999 by the Ministry of Mines.

The licence for the quarry at Bardai was granted on 12 January 1999.

The talks were postponed on 20 March 1999 at the wish of both sides.

The mandate of the observers was extended on 1 April 1999 by six months.

The depot at Faya was closed on 6 April 1999.

The bandits plundered the market of Ounianga on 9 April 1999.

The prohibition of the sale of fuel was proclaimed on 15 April 1999.

(Signed) Ahmat HAGGAR
Permanent Representative
"""


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("When was the company's offer turned down?", "3 March 1999"),
        ("When was the permit for the quarry at Bardai given out?", "12 January 1999"),
        ("when were the talks put off", "20 March 1999"),
        ("When was the observers' mandate prolonged?", "1 April 1999"),
        ("on what day was the depot at Faya shut down", "6 April 1999"),
        ("When was the market of Ounianga looted?", "9 April 1999"),
        ("When was the sale of fuel banned?", "15 April 1999"),
    ],
)
def test_a_verb_of_two_words_is_the_one_that_the_letter_prints(over: Over, question: str, day: str) -> None:
    tells(said_of(over(LETTER)), question, day)


@pytest.mark.parametrize(
    "question",
    [
        "When was the company's offer taken up?",
        "When was the depot at Faya blown up?",
        "when was the mandate of the observers handed over",
    ],
)
def test_another_verb_of_two_words_is_not_told(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)


@pytest.mark.parametrize(
    "question",
    [
        "When was the depot at Faya painted?",
        "where was the offer of the company printed",
        "When was the quarry at Bardai flooded?",
        "by whom was the market of Ounianga rebuilt",
    ],
)
def test_what_else_was_done_to_a_thing_tells_no_day(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)


NARROW = """The rate of illiteracy in Borkou stood at 38 per cent in 1998.

On 12 April 1999, 14 girls were injured on the road to Zouar.

The cattle of the nomads were driven to Bilma on 13 April 1999.

Several trucks were burned on 15 April 1999 near Gouro.

The chief of the customs post was assassinated on 17 April 1999.

The prices of millet rose by 30 per cent in 1998.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What animals were driven to Bilma?", "cattle"),
        ("when were the vehicles near Gouro burned", "15 April 1999"),
        ("When was the chief of the customs post killed?", "17 April 1999"),
    ],
)
def test_a_narrower_word_in_a_letter_tells_what_a_wider_one_asks(over: Over, question: str, told: str) -> None:
    tells(said_of(over(LETTER.replace("The talks were", NARROW + "\nThe talks were"))), question, told)


@pytest.mark.parametrize(
    "question",
    [
        "When was the market of Ounianga bombed?",
        "when was the debt service at Faya closed",
    ],
)
def test_a_wider_or_other_word_in_a_letter_tells_nothing_of_a_narrower_one(over: Over, question: str) -> None:
    declines(said_of(over(LETTER.replace("The talks were", NARROW + "\nThe talks were"))), question)


@pytest.mark.parametrize("question", ["OCHA stands for what?", "OCHA is short for what"])
def test_what_letters_stand_for_is_asked_with_the_question_word_behind(over: Over, question: str) -> None:
    letter = LETTER.replace(
        "The talks were", "The Office for the Coordination of Humanitarian Affairs (OCHA) was told. The talks were"
    )
    tells(said_of(over(letter)), question, "Office for the Coordination of Humanitarian Affairs")
