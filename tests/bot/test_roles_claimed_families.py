"""Who does it, to whom, as what, how many of whom: a sentence with all words of a claim may give them otherwise."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, tells

LETTER = """S/2007/319
Security Council
Distr.: General
4 June 2007

Original: English

Letter dated 1 June 2007 from the Permanent Representative of Malawi to the United Nations addressed to the
President of the Security Council

I have the honour to transmit herewith the statement of the Government of Malawi (see annex).

(Signed) Grace Phiri
Ambassador

S/2007/319

Annex

Statement of the Government of Malawi

1. Malawi will attend the conference on the lake to which Zambia has invited the States of the region, at Lusaka, in
August 2007.

2. My Government rejects the demand for payment put forward by Mozambique.

3. We thank Ms. Ruth Banda of Zambia, whose term as Commissioner expires on 31 May 2007, and appoint Mr. Peter Chirwa
of the United Republic of Tanzania to succeed her for four years.

4. By resolution 1204 (1998) of 8 October 1998 the Council established a Commission to watch over the fishery.

5. In the raids on the road seven drivers were killed. The European Union took part in the talks as an observer.
"""


@pytest.fixture
def lake(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    "question",
    [
        "Did Malawi invite the States of the region to Lusaka?",
        "Did Mozambique reject the demand of Malawi?",
        "Did Mozambique reject the demand for payment?",
        "Was Ms. Banda appointed Commissioner?",
        "Was the fishery established by resolution 1204?",
        "Were seven raiders killed?",
        "Did the European Union take part as a member?",
        "Did Malawi host the conference?",
        "Did the Minister of Malawi write on 1 June 2007?",
    ],
)
def test_another_role_is_not_borne_out(lake: Bot, question: str) -> None:
    assert not said_of(lake)(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    "question",
    [
        "Did Zambia invite the States of the region to Lusaka?",
        "Did Malawi reject the demand for payment?",
        "Was a Commission established by resolution 1204?",
        "Were seven drivers killed?",
        "Did the European Union take part as an observer?",
    ],
)
def test_the_role_that_is_told_is(lake: Bot, question: str) -> None:
    tells(said_of(lake), question, begins="Yes")
