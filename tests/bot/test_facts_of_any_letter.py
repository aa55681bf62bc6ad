"""Facts out of sentences of letters that are none of the seeds: hours, days, ages, distances, sums, counts, places.

The letters stand here in full, so that each question can be checked against them.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, tells

BORDER = """United Nations   S/1998/811

Security Council

Distr.: General
31 August 1998
Original: English

Letter dated 28 August 1998 from the Permanent Representative of Zambia to the United Nations
addressed to the President of the Security Council

On instructions from my Government, I have the honour to inform you of the following events on our western border.

1. At 0415 hours on 20 August 1998, a column of 14 lorries broke through the barrier at Mwinilunga and drove
2.7 kilometres into our territory.

2. At 0630 hours, post 31 shelled the village of Kalene. Some 40 shells fell. A teacher, Mrs. Agnes Mutale, aged 34,
was killed.

3. On 23 August, the governor of the province met the commander of the column in Solwezi. The talks went on for nine
hours. The damage is estimated at 310,000 United States dollars.

4. The Front for the Freedom of the Upper Kasai (FLHK) has denied any part in the raid.

5. My Government closed the bridge because its pillars had been mined. It will open the bridge again on the
understanding that the mines are removed by observers.

I should be grateful if you would have the present letter circulated as a document of the Security Council.

(Signed) Peter KASANDA
Permanent Representative of Zambia
"""

LAKE = """United Nations   A/61/702

General Assembly

Distr.: General
22 January 2007
Original: English

Letter dated 15 January 2007 from the Permanent Representative of Chad to the United Nations
addressed to the Secretary-General

I have the honour to transmit herewith the declaration of the Fishing Ports of the Lake, adopted at Bol on
9 December 2006 (see annex).

(Signed) Mahamat ADERDINE
Permanent Representative of Chad

Annex
Declaration of the Fishing Ports of the Lake

1. We, the mayors of the eleven ports, met under the chairmanship of Mr. Idriss Kellou, mayor of Bol.

2. The catch has shrunk by 38 per cent since 1990, and 5,200 fishermen have given up their trade.

3. We have set up a common fund of 600,000 euros, to be spent within 18 months.

4. The shore has moved 25 kilometres away from the port of Baga Sola.
"""


@pytest.fixture
def bot(over: Over) -> Bot:
    """A bot over the two letters above."""
    return over(BORDER, LAKE)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("At what time was Kalene shelled?", "0630 hours"),
        ("What hour was it when the column of lorries broke through the barrier?", "0415 hours"),
        ("At what time did the lorries break through the barrier at Mwinilunga?", "0415 hours"),
    ],
)
def test_an_hour(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert (status, text.split(". ")[0]) == ("answered", told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When did the governor meet the commander of the column?", "23 August"),
        ("On what day did a column break through the barrier at Mwinilunga?", "20 August 1998"),
        ("When was the declaration of the fishing ports adopted?", "9 December 2006"),
    ],
)
def test_a_day(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old was Mrs. Mutale, and what happened to her?", "34"),
        ("How far into Zambian territory did the lorries drive?", "2.7 kilometres"),
        ("How much money do the mayors put into a common fund?", "600,000 euros"),
        ("How soon is the common fund to be spent?", "18 months"),
        ("By what percentage did the catch shrink?", "38 per cent"),
        ("How many fishermen gave up their trade?", "5,200 fishermen"),
        ("How many shells fell on Kalene?", "40 shells"),
        ("What sum is the damage on the border estimated at?", "310,000 United States dollars"),
        ("How far has the shore moved away from Baga Sola?", "25 kilometres"),
    ],
)
def test_a_number_in_its_unit(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert told.casefold() in text.casefold()


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does FLHK stand for?", "Front for the Freedom of the Upper Kasai"),
        ("Who chaired the meeting of the mayors?", "Idriss Kellou"),
        ("Why was the bridge closed?", "because its pillars had been mined"),
        ("In which town did the governor meet the commander?", "Solwezi"),
        ("On what understanding will Zambia open the bridge?", "on the understanding that"),
    ],
)
def test_a_name_a_place_a_reason(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert told in text.replace("\n", " ")


@pytest.mark.parametrize(
    "question",
    [
        "How old was the governor?",
        "How many fishermen were killed?",
        "How much is the common fund worth in dollars?",
        "At which hour did the governor meet the commander?",
        "How many bridges does Zambia have?",
    ],
)
def test_what_no_sentence_tells(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
