"""A yes to a claim asks for a sentence that asserts it: not one that demands it, alleges it or hangs it on a condition,
nor one in which another did it, it was done to another, or it went the other way."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.demanded.pieces import pieces
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_LETTER = """United Nations   S/1992/318

Security Council

Distr.: General
4 May 1992

Original: English

Letter dated 2 May 1992 from the Permanent Representative of Chad to the United Nations addressed to the President
of the Security Council

On 12 April 1992, a lorry carrying 40 herders from Mao to Bol was stopped by border guards. The guards freed the
herders on the following day. The inquiry was conducted by Major Idriss Abakar, who succeeded Captain Ali Haggar.

The rebels allege that the well at Rig Rig had been poisoned by soldiers of the garrison.

In the Lac region the price of millet rose by a third; in the Kanem region it fell by a tenth.

Captain Haggar is the commander of the garrison of Nokou. The Bédjondo freed the Kéra.
The two wounded nurses were treated at the hospital of Moussoro. A battalion of 60 men was sent to Biltine on 6 March.
The army cleared 13 of its 53 wells. The mission visited Faya (3 to 6 March) and Fada (7 March).

The Government of Chad would reopen the market of Liwa only if the mines were cleared. If the garrison leaves, the road
to Nokou will be opened.

The Government condemns the abduction of two French nurses by an armed band and welcomes their rescue by the
gendarmerie of Niger.

Chad demands:

(a) The dismissal of Colonel Barka;

(b) The return of all stolen camels to their owners;

(c) The payment of 40 million francs to the herders.

Niger demands the return of the lorry of Mr. Ousmane Issa and the payment of 7 million francs to the drivers.

Nigeria renounces all claims to Lake Chad. The council of the Union met at Bol in 1988, and the assembly of elders met
at Mao in 1990. Guards fired 14 shots on 2 May.
Nobody was killed, but three guards suffered cuts.

The Lake Herders Union (LHU) was founded at Bol on 3 May 1961 by Chad, Niger and Nigeria. In April 1992 its council
approved the construction of a slaughterhouse at Ngouri.

The Council should urge all States to ban the sale of rockets.

(Signed) Mahamat ADOUM
Permanent Representative of Chad
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the letter."""
    return said_of(over(_LETTER))


@pytest.mark.parametrize(
    "question",
    [
        "Did the border guards stop the lorry?",
        "Was the lorry stopped by border guards?",
        "Did the guards free the herders?",
        "Were the herders freed by the guards?",
        "Was the inquiry conducted by Major Abakar?",
        "Did the price of millet rise in the Lac region?",
        "Did the Bédjondo free the Kéra?",
        "Were the two wounded nurses treated at the hospital of Moussoro?",  # a participle that tells which
        "Was a battalion of 60 men sent to Biltine on 6 March?",
        "Did the army clear 13 of its 53 wells?",
        "Did the mission visit Faya from 3 to 6 March?",
        "Did an armed band abduct two nurses?",
        "Is Haggar the commander of the garrison of Nokou?",
    ],
)
def test_what_a_sentence_asserts_gets_a_yes(asked: Said, question: str) -> None:
    tells(asked, question, begins="Yes")


@pytest.mark.parametrize(
    "question",
    [
        "Was Colonel Barka dismissed?",  # demanded
        "Have all stolen camels been returned to their owners?",
        "Did the States ban the sale of rockets?",  # to be urged
        "Has the sale of rockets been banned?",
        "Was the well at Rig Rig poisoned by soldiers?",  # alleged
        "Will the Government reopen the market of Liwa?",  # on a condition
        "Is the road to Nokou open?",
    ],
)
def test_what_is_demanded_alleged_or_conditional_gets_no_yes(asked: Said, question: str) -> None:
    assert not asked(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    "question",
    [
        "Did the herders free the guards?",
        "Were the guards freed by the herders?",
        "Did Captain Ali Haggar conduct the inquiry?",
        "Did the gendarmerie of Niger abduct two nurses?",
        "Did the nurses rescue the gendarmerie?",
        "Were the Bédjondo freed by the Kéra?",  # names with accents have their places too
        "Did the lorry carry 40 herders from Bol to Mao?",
        "Did the price of millet rise in the Kanem region?",
        "Is Abakar the commander of the garrison of Nokou?",
    ],
)
def test_what_another_did_or_went_the_other_way_gets_no_yes(asked: Said, question: str) -> None:
    assert not asked(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    "question",
    [
        "Is the export of technology by Azerbaijan covered by the treaty?",
        "Was the supplementary item included in the agenda of the fifty-ninth session?",
        "Does the explanatory note of 2009 say the CSTO fights drug trafficking to Afghanistan?",
    ],
)
def test_words_that_a_letter_mentions_are_no_claim_on_something_else(bot: Bot, question: str) -> None:
    assert not said_of(bot)(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    "question",
    [
        "Where was the slaughterhouse built?",  # only approved
        "How much was paid to the herders?",  # only demanded
        "How many francs were paid to the herders?",
        "How much was paid to the drivers?",
        "How many shots were counted on 2 May?",  # fired, and counted by nobody
        "How many guards were killed?",  # none, and three were hurt
    ],
)
def test_what_is_only_approved_or_demanded_has_no_place_and_no_sum_yet(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where was the lorry going?", "Bol."),
        ("Where did the lorry come from?", "Mao."),
        ("How much is to be paid to the herders?", "40 million francs"),
    ],
)
def test_whither_and_whence_and_what_is_demanded_are_told(asked: Said, question: str, told: str) -> None:
    tells(asked, question, begins=told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When was LHU founded?", "3 May 1961"),
        ("When was the LHU set up?", "3 May 1961"),
        ("Who founded LHU?", "by Chad, Niger and Nigeria"),
        ("By whom was the LHU set up?", "by Chad, Niger and Nigeria"),
    ],
)
def test_a_body_called_by_its_acronym_has_its_founding_told(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question",
    ["Does Nigeria have claims to Lake Chad?", "Has Nigeria got claims to Lake Chad?", "Has Nigeria any claims?"],
)
def test_what_is_renounced_is_not_had(asked: Said, question: str) -> None:
    assert not asked(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    ("question", "told"),
    [("Where did the council of the Union meet?", "Bol."), ("Where did the assembly of elders meet?", "Mao.")],
)
def test_each_of_two_that_met_has_its_own_place(asked: Said, question: str, told: str) -> None:
    tells(asked, question, begins=told)


def test_a_day_on_which_something_happened_is_not_that_of_a_letter_alone(over: Over) -> None:
    other = (
        _LETTER.replace("S/1992/318", "S/1992/340").replace("2 May 1992", "9 May 1992").replace("14 shots", "15 flares")
    )
    asked = said_of(over(_LETTER.replace("Guards fired 14 shots on 2 May.", ""), other))
    tells(asked, "How many flares were fired on 2 May?", begins="15 flares")


def test_a_long_rule_of_hyphens_is_passed_over_at_once() -> None:
    assert [(piece.text, piece.clause) for piece in pieces(f"The guards; {'- ' * 100_000}fled")] == [
        ("the", 0),
        ("guards", 0),
        ("fled", 1),
    ]
