"""For whom a signature stands where that is no State; sums of money and towns that are asked for."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, tells

LETTER = """S/2005/611
Security Council
Distr.: General
3 October 2005

Original: English

Letter dated 29 September 2005 from the Permanent Representative of Kenya to the United Nations addressed to the
President of the Security Council

I have the honour to transmit the Accord on the Grazing Lands (see annex).

(Signed) Ruth Mwangi
Ambassador

S/2005/611

Annex

Accord on the Grazing Lands

The sides have agreed as follows.

1. The herders shall leave the wells. The herders were counted at the wells in the dry season.

2. Each owner of a lost herd shall receive 900 dollars from the fund.

For the Council of                         For the Alliance of
Herders                                    Valley Farmers

(Signed) Daudi LEKOLOL                     (Signed) Peter KAMAU NJOROGE
Chairman                                   Spokesman

For the guarantors

(Signed) Amina Yusuf
Bishop of Marsabit
"""


@pytest.fixture
def accord(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told", "others"),
    [
        ("Who signed for the Council of Herders?", "LEKOLOL", ("NJOROGE", "Yusuf", "Mwangi")),
        ("Who signed the accord for the herders?", "LEKOLOL", ("NJOROGE", "Yusuf", "Mwangi")),
        ("Who signed on behalf of the valley farmers?", "NJOROGE", ("LEKOLOL", "Yusuf", "Mwangi")),
        ("Whose signature stands for the guarantors?", "Yusuf", ("LEKOLOL", "NJOROGE", "Mwangi")),
    ],
)
def test_who_signed_for_a_side(accord: Bot, question: str, told: str, others: tuple[str, ...]) -> None:
    answer = accord.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer
    assert not [name for name in others if name in answer.answer]


@pytest.mark.parametrize("question", ["Who signed for the traders?", "Who signed on behalf of the fishermen?"])
def test_nobody_signed_for_a_side_that_is_not_named(accord: Bot, question: str) -> None:
    assert accord.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    "question", ["What sum do the herders at the wells get?", "What fine do the herders pay at the wells?"]
)
def test_no_sentence_without_money_tells_a_sum(accord: Bot, question: str) -> None:
    assert accord.ask(question).answer.status != "answered"


def test_a_sentence_with_money_tells_a_sum(accord: Bot) -> None:
    assert "900 dollars" in accord.ask("What sum shall each owner of a lost herd receive?").answer.answer


TOWNS = """S/2006/98
Security Council
Distr.: General
3 March 2006

Original: English

Letter dated 1 March 2006 from the Permanent Representative of Kenya to the United Nations addressed to the
President of the Security Council

The League of Herders was founded at Garissa on 4 May 1981. Its fund was set up at Isiolo in 1984.

The League met the Security Council in the dry season and thanked it at length.

(Signed) Ruth Mwangi
Ambassador
"""


@pytest.fixture
def league(over: Over) -> Bot:
    """A bot over one invented letter with towns that no list knows."""
    return over(TOWNS)


@pytest.mark.parametrize(
    ("question", "town"),
    [
        ("In what city was the League of Herders founded?", "Garissa"),
        ("In which town was the fund set up?", "Isiolo"),
        ("In which city was the fund of the League set up?", "Isiolo"),
    ],
)
def test_a_name_behind_at_is_a_town(league: Bot, question: str, town: str) -> None:
    answer = league.ask(question).answer
    assert answer.status == "answered"
    assert town in answer.answer


def test_no_town_is_told_where_none_is_printed(league: Bot) -> None:
    assert league.ask("In what town did the League thank the Security Council?").answer.status != "answered"


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("who signed the letter to the Secretary-General for Belarus in 2002", "S. Ling", "Abelian"),
        ("Who for Russia signed the 2009 letter to the UN Secretary-General?", "Churkin", "No signature"),
        ("Who signed the letter to the President of the General Assembly for Kazakhstan?", "Smagulov", "No signature"),
        ("who signed the 2002 letter to the Secretary-General", "M. Abelian", "comes from"),
    ],
)
def test_an_office_behind_to_is_that_of_the_addressee(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


def test_an_office_to_which_the_letter_does_not_go_is_refused(said: Said) -> None:
    assert said("who signed the 2009 letter to the President of the General Assembly")[0] == "unanswered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who is Nursultan Nazarbaev?", "did he sign the 2004 letter?", "so who did, for his country?"), "Smagulov"),
        (("Did Lukashenko sign the covering letter of May 2002?", "who did, for his country?"), "S. Ling"),
        (("Did Churkin sign the 2004 letter?", "who did then for his country?"), "Andrei Denisov"),
        (("Did Rakhmonov sign the 2004 letter?", "then who did on behalf of his country?"), "Rashid Alimov"),
    ],
)
def test_the_country_of_who_did_not_sign_is_his_state(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


def test_the_country_of_nobody_known_is_refused(said: Said) -> None:
    assert said("Did Karimov sign the statement?", "who did, for his country?")[0] == "unanswered"
