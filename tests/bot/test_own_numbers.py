"""The number of just that noun, year, bearer and deed, where a sentence has several; else none."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.searching.counted import numbers_there
from tests.bot.invented_letters import Over

LETTER = """S/1998/417
Security Council
Distr.: General
20 May 1998

Original: English

Letter dated 18 May 1998 from the Permanent Representative of Zambia to the United Nations addressed to the
President of the Security Council

On 3 May 1998, at 0430 hours, two gunboats shelled the fishing village of Kasanka. Five fishermen were killed and
nine others were wounded.

The camp cost 1,240,000 kwacha in 1970, against 985,000 kwacha in 1969. For the well 90,000 sucres were paid.

Six flares (two of them duds) and a horn were found. The budget of the clinic for 1998 is 3.85 million dollars (1997:
3.40 million).

There were 40 stewards from three towns, of whom 14 were women. Sixty life jackets were handed out, of which nine went
to children.

On 6 May 1998 a ferry carrying 84 passengers to Nsumbu ran aground. Sixteen passengers were injured, four of them
seriously.

On 8 May 1998 three helicopters violated the airspace of Zambia and dropped seven rockets on the outskirts of Mpulungu.

On 9 May 1998 militiamen attacked the mission of Kaputa and killed eleven villagers, including three foreign nurses.

The clinic at Mbala treated 320 refugees in 1996 and 275 in 1997. In 1997, the police arrested 64 smugglers, compared
with 41 in 1996. The number of thefts had fallen from 910 in 1995 to 640 in 1997.

Denmark pledged 300,000 kroner and Ireland 90,000 pounds. The Southern Bank will lend 12 million dollars and the
Danish Fund will grant 5 million dollars.

Since the cease-fire of 1993, 71 Zambian citizens have been killed and 130 wounded. In 1996 alone, 28 persons were
killed. Some 60 per cent of the incidents occurred in Sector East.

Zimbabwe announced that it would send 250 soldiers to the Joint Force; Malawi offered a field hospital. Owners of
canoes received 40 kwacha for a net and 95 kwacha for a sail. The regatta was attended by 34 of the 43 clubs.

(Signed) Peter Lesa Kasanda
Ambassador
"""


@pytest.fixture
def border(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many fishermen were killed at Kasanka?", "Five fishermen"),
        ("How many fishermen were wounded at Kasanka?", "Nine"),
        ("How many passengers were injured?", "Sixteen passengers"),
        ("How much did the camp cost in 1970?", "1,240,000 kwacha"),
        ("How much did the camp cost in 1969?", "985,000 kwacha"),
        ("How much was paid for the well?", "90,000 sucres"),
        ("How many flares were found?", "Six flares"),
        ("How many of the flares were duds?", "Two"),
        ("How much was the budget of the clinic for 1998?", "3.85 million dollars"),
        ("How many of the 40 stewards were women?", "14"),
        ("How many female stewards were there?", "14"),
        ("How many of the life jackets went to children?", "Nine"),
        ("How many passengers were seriously injured?", "Four"),
        ("How many refugees did the clinic at Mbala treat in 1996?", "320 refugees"),
        ("How many refugees did the clinic at Mbala treat in 1997?", "275"),
        ("How many smugglers were arrested in 1996?", "41"),
        ("How many smugglers were arrested in 1997?", "64 smugglers"),
        ("How much did Ireland pledge?", "90,000 pounds"),
        ("How many soldiers would Zimbabwe send?", "250 soldiers"),
        ("How much will the Danish Fund grant?", "5 million dollars"),
        ("How many foreign nurses were killed?", "Three foreign nurses"),
    ],
)
def test_the_number_of_that_noun_and_year_is_told(border: Bot, question: str, told: str) -> None:
    answer = border.ask(question).answer
    assert answer.status == "answered", answer.answer
    assert answer.answer.startswith(told), answer.answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Were nine fishermen killed?", "No"),
        ("Were five fishermen wounded?", "No"),
        ("Were five fishermen killed and nine wounded?", "Yes"),
        ("Were nine fishermen killed and five wounded?", "No"),
        ("Were four passengers seriously injured?", "Yes"),
        ("Was the regatta attended by 34 of the 43 clubs?", "Yes"),
        ("Was the regatta attended by 35 of the 43 clubs?", "No"),
        ("Were four passengers injured?", "No"),
        ("Did the clinic treat 275 refugees in 1997?", "Yes"),
        ("Did the clinic treat 320 refugees in 1997?", "No"),
        ("Were 41 smugglers arrested in 1996?", "Yes"),
        ("Were 64 smugglers arrested in 1996?", "No"),
        ("Was the number of thefts 910 in 1997?", "No"),
        ("Did the camp cost 1,240,000 kwacha in 1970?", "Yes"),
        ("Did the camp cost 1,340,000 kwacha in 1970?", "No"),
    ],
)
def test_a_claim_is_held_against_the_number_of_its_noun(border: Bot, question: str, said: str) -> None:
    answer = border.ask(question).answer
    assert answer.items[:1] == (said,), answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "How many Zambian citizens were killed in 1996?",
        "How many Zambian citizens were killed in Sector East?",
        "What percentage of the incidents occurred in Sector West?",
        "How much did Ireland pledge in kroner?",
        "How much will the Southern Bank grant?",
        "Did Denmark pledge 90,000 pounds?",
        "Did Ireland pledge 300,000 kroner?",
        "Were 28 persons wounded in 1996?",
        "How many soldiers would Malawi send?",
        "How many kwacha were paid for a rudder?",
        "Will the Danish Fund lend 5 million dollars?",
        "How many nurses were wounded?",
    ],
)
def test_the_number_of_something_else_is_not_told(border: Bot, question: str) -> None:
    answer = border.ask(question).answer
    assert answer.status != "answered", answer.answer


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Were three foreign nurses killed?", "Yes"),
        ("Were eleven foreign nurses killed?", "No"),  # eleven villagers were, of whom three were nurses
        ("Were eleven villagers killed?", "Yes"),
        ("Were twelve villagers killed?", "No"),
    ],
)
def test_a_number_within_another_is_held_against_its_own_noun(border: Bot, question: str, word: str) -> None:
    assert border.ask(question).answer.answer.startswith(word)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It fitted 61 limbs in 2003 and 48 in 2004.", [(61, "limbs", "2003"), (48, "limbs", "2004")]),
        ("In 1998, 9 of the 34 members paid.", [(9, "members", "1998"), (34, "members", "1998")]),
        ("At 0640 hours on 24 and 25 May 1997 it fired 60 rounds under rule 14.", [(60, "rounds", "1997")]),
        ("Of 26 houses, 9 other villages had none.", [(26, "houses", ""), (9, "villages", "")]),
        ("The flood killed 1,870 of its inhabitants.", [(1870, "inhabitants", "")]),
        ("The number of cases fell from 83 in 1986 to 11 in 1995.", [(83, "cases", "1986"), (11, "cases", "1995")]),
    ],
)  # fmt: skip
def test_each_number_has_its_noun_and_year(sentence: str, told: list[tuple[float, str, str]]) -> None:
    found = [(one.amount.value, " ".join(one.noun), " ".join(sorted(one.years))) for one in numbers_there(sentence)]
    assert found == [(value, noun.casefold(), year) for value, noun, year in told]
