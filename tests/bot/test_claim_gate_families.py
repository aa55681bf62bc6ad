"""Claims whose words a sentence holds, and of which it says less, or the contrary: one for all, one place for another.

Each family stands beside claims that the same sentences bear out.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

LETTER = """S/2007/418
Security Council
Distr.: General
9 July 2007

Original: English

Letter dated 5 July 2007 from the Permanent Representative of Uruguay to the United Nations addressed to the
President of the Security Council

I have the honour to report on the Conference on River Crossings.

The Conference was opened by the Minister for Transport of Paraguay and was closed on its second day by the Governor
of Corrientes, Mr. Abel Quiroz.

The delegation of Bolivia reserved its position on the recommendation in paragraph 4. The term of the Secretary, Mr.
Julio Benavente, was renewed for a second and last period of three years.

The inspectors visited Bella Union, Salto and Concordia in May 2007. A visit to Monte Caseros had to be called off.

The meetings of the Ferry Commission were suspended at the request of Argentina in March 2006.

(Signed) Marta Olivera
Permanent Representative
"""


@pytest.fixture
def crossings(over: Over) -> Said:
    """What a bot over one invented letter says."""
    bot: Bot = over(LETTER)
    return said_of(bot)


@pytest.mark.parametrize(
    "question",
    [
        "Did Mr. Quiroz open the Conference?",
        "Did Bolivia reserve its position on all the recommendations?",
        "Did the inspectors visit Monte Caseros?",
    ],
)
def test_a_sentence_that_says_less_bears_no_claim_out(crossings: Said, question: str) -> None:
    status, text = crossings(question)
    assert not (status == "answered" and text.startswith("Yes")), text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did Uruguay ask for the meetings of the Ferry Commission to be suspended?", "No."),
        ("Did Argentina ask for the meetings of the Ferry Commission to be suspended?", "Yes"),
        ("Did Bolivia reserve its position on the recommendation?", "Yes"),
        ("Was Benavente's term renewed for a third period?", "No."),
        ("Was Benavente's term renewed for a second period?", "Yes."),
        ("Did the inspectors visit Salto?", "Yes."),
    ],
)
def test_who_asked_and_which_of_a_row_it_was_decide(crossings: Said, question: str, begins: str) -> None:
    tells(crossings, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did Putin sign twice in 2002?", "No."),
        ("Did Smagulov sign twice in 2004?", "Yes."),
        ("Is Murat Smagulov the only one who signed twice in 2004?", "Yes."),
        ("Is Alimov the only one who signed twice in 2002?", "No."),
        ("Did all six who signed in 2002 sign again in 2004?", "No."),
        ("Did Alimov sign again in 2004?", "Yes."),
    ],
)
def test_signing_again_is_more_than_signing(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Were the charter's entry into force and its registration in the same year?", "Yes."),
        ("Were the charter's entry into force and its registration in the same month?", "No."),
        ("Were the charter's entry into force and its registration on the same day?", "No."),
        ("Do both draft resolutions mention the Security Council?", "No."),
        ("Do both addenda of 2004 mention the General Assembly?", "Yes."),
        ("Do both annexes of the 2009 letter mention Afghanistan?", "No."),
        ("Do both requests for a supplementary item appeal to rule 14?", "Yes."),
        ("Do both requests mention Uzbekistan?", "No."),
        ("Do both requests for a supplementary item go to the President of the General Assembly?", "No."),
    ],
)
def test_the_same_and_both_are_held_against_each(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Is Armenia occupying 20 per cent of Azerbaijan according to Hassanov?",
        "Is Russia occupying 20 per cent of Azerbaijan?",
        "Did the CSTO have observer status before 2004?",
        "Do both memoranda mention Afghanistan?",
    ],
)
def test_what_the_letters_leave_open_gets_no_yes(said: Said, question: str) -> None:
    status, text = said(question)
    assert not (status == "answered" and text.startswith("Yes")), text
