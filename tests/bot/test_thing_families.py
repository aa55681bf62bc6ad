"""A thing that a question names and no sentence nearby: what is said of another thing tells nothing of it."""

from __future__ import annotations

import pytest

from bot.lexicon import base_forms
from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

LETTER = """United Nations   S/1997/611

Security Council

Distr.: General
8 August 1997

Original: English

Letter dated 6 August 1997 from the Permanent Representative of Ghana to the United Nations addressed to the President
of the Security Council

I wish to draw your attention to the following.

Three lorries with rice were burned on 12 July 1997 near the market of Bimbilla by men from the other bank.

On 14 July 1997, 14 girls were injured on the road to Yendi.

The bridge at Sabari was repaired by the engineers of the battalion on 20 July 1997 at a cost of 40,000 dollars.

The rate of illiteracy in the district stood at 38 per cent in 1996.

The mission of the neighbours was to supply the camp at Wulensi with water on the understanding that its guards stayed.

(Signed) Kojo ASANTE-BOATENG
Permanent Representative
"""


@pytest.mark.parametrize(
    "question",
    [
        "When were the tractors burned near the market of Bimbilla?",
        "by whom was the school near the market of Bimbilla burned",
        "What did the repair of the dam at Sabari cost?",
        "On which day was the hospital at Sabari repaired?",
        "which museum at Wulensi was to be supplied with water",
        "Who repaired the railway at Sabari?",
    ],
)
def test_a_sentence_on_another_thing_is_no_answer(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("On what condition was the camp at Wulensi to get water?", "on the understanding that its guards stayed"),
        ("by what event did the bridge at Sabari come into order again on 20 July 1997", "repaired by the engineers"),
        ("What was the job of the neighbours at Wulensi?", "to supply the camp"),
        ("When were lorries burned near the Bimbilla market?", "12 July 1997"),
    ],
)
def test_a_noun_that_stands_for_what_is_told_need_not_stand_there(over: Over, question: str, told: str) -> None:
    tells(said_of(over(LETTER)), question, told)


@pytest.mark.parametrize(
    "question",
    [
        "Did the literacy rate in the district stand at 38 per cent?",
        "what was the literacy of the district in 1996",
        "How many women were injured on the road to Yendi?",
        "how many men were injured on the road to Yendi",
        "How many soldiers were hurt on the road to Yendi?",
    ],
)
def test_the_opposite_and_other_persons_are_not_told_for_what_is_asked(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)


@pytest.mark.parametrize(
    "question", ["How many people were injured on the road to Yendi?", "how many children were hurt"]
)
def test_persons_of_any_kind_are_people(over: Over, question: str) -> None:
    tells(said_of(over(LETTER)), question, "14 girls")


@pytest.mark.parametrize(
    "question",
    [
        "According to the shepherd, what did the repair of the bridge at Sabari cost?",
        "Do the nurses say that the bridge at Sabari was repaired?",
        "did the refugees write that lorries were burned near the market of Bimbilla",
    ],
)
def test_what_the_letter_says_is_not_told_as_the_words_of_somebody_else(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)


@pytest.mark.parametrize(
    ("form", "base"), [("rates", "rate"), ("planes", "plane"), ("refugees", "refugee"), ("boxes", "box"),
                       ("noted", "note"), ("acted", "act"), ("casting", "cast")],
)  # fmt: skip
def test_the_base_form_is_the_one_the_ending_is_put_to(form: str, base: str) -> None:
    assert base_forms(form)[1] == base


EXEMPT = LETTER.replace(
    "The rate of",
    """Salt for the camps is exempt from duty for 24 months.

The crew of the Ankobra was held for three months at Lomé.

The barrier stands 12 kilometres from Bimbilla.

The rate of""",
)


@pytest.mark.parametrize(
    "question",
    [
        "What is exempt from duty for 24 weeks?",
        "Which crew was held for three weeks at Lomé?",
        "what stands 12 metres from Bimbilla",
    ],
)
def test_the_number_with_another_unit_is_another_thing(over: Over, question: str) -> None:
    declines(said_of(over(EXEMPT)), question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is exempt from duty for 24 months?", "Salt"),
        ("what stands 12 kilometres from Bimbilla", "barrier"),
    ],
)
def test_the_number_with_its_unit_is_told(over: Over, question: str, told: str) -> None:
    tells(said_of(over(EXEMPT)), question, told)
