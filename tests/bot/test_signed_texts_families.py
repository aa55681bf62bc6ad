"""Signatures under texts that a letter holds whole: for whom, as what, twice; spans of time; what no letter tells.

The letter is invented, and stands here in full.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

FERRY = """United Nations   A/55/417

General Assembly

Distr.: General
29 September 2000
Original: English

Fifty-fifth session
Agenda item 86

Letter dated 18 September 2000 from the Permanent Representative of Malta to the United Nations
addressed to the Secretary-General

I have the honour to transmit herewith the Accord on the Ferry Lines of the Strait, signed at Valletta on
4 September 2000 (see annex I), and the declaration of the harbour masters (see annex II).

The Government of Tunisia has pledged 90,000 United States dollars for the first crossing. The Accord welcomes the
efforts of the Director-General of the Harbour Board.

(Signed) Walter BALZAN
Permanent Representative

Annex I
Accord on the Ferry Lines of the Strait

Article 1

The Parties shall open two lines before 1 May 2001.

Article 2

A Harbour Board is hereby established.

DONE at Valletta, on 4 September 2000, in two originals.

For the Government of the                  For the Union of
Republic of Malta                          Ferry Owners

(Signed) Joseph BORG                       (Signed) Rosa TABONE
Minister for Transport                     President of the Union

                        Witness: for the Harbour Board

                        (Signed) Walter BALZAN
                        Special Envoy

Annex II
Declaration of the Harbour Masters

We, the harbour masters of three ports, shall keep the lanes free.

Adopted at Sfax on 7 September 2000.

For Malta: (Signed) Carmen **Vella**, Deputy Harbour Master

For Tunisia: (Signed) Hédi **Jaziri**, Harbour Master of Sfax

For Libya: (Signed) Salem **Gharyani**, Director of Ports
"""


@pytest.fixture
def strait(over: Over) -> Bot:
    """A bot over the invented letter."""
    return over(FERRY)


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Who signed the Declaration of the Harbour Masters for Tunisia?", "Jaziri", "Gharyani"),
        ("Who signed for Libya?", "Gharyani", "Vella"),
        ("Who signed the Accord for the Union of Ferry Owners?", "TABONE", "BORG"),
        ("Who signed the Valletta accord on behalf of Malta?", "BORG", "TABONE"),
        ("Which signatory is only a deputy?", "Vella", "Jaziri"),
        ("Who signed as director of ports?", "Gharyani", "BALZAN"),
    ],
)
def test_a_signature_is_told_by_whom_it_is_given_for_and_by_its_line(
    strait: Bot, question: str, named: str, not_named: str
) -> None:
    answer = strait.ask(question).answer
    assert answer.status == "answered"
    assert named in answer.answer
    assert not_named not in answer.answer


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Is there anybody whose name stands twice in the letter, on the cover and in annex I?", "BALZAN", "BORG"),
        ("Which official signed both the letter and annex I?", "BALZAN", "TABONE"),
        ("Is there somebody who signed both annex I and annex II?", "No.", "Vella"),
    ],
)
def test_of_all_signers_only_who_signed_twice_is_told(strait: Bot, question: str, named: str, not_named: str) -> None:
    text = strait.ask(question).answer.answer
    assert named in text
    assert not_named not in text


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("How soon after the Valletta accord did Balzan write to the Secretary-General?", "14 days"),
        ("How long after the Accord was signed did Malta write?", "14 days"),
        ("gap between writing and distribution of the letter of Malta", "11 days"),
        ("How long after the declaration of Sfax was the letter written?", "11 days"),
    ],
)
def test_a_stretch_of_time_runs_between_two_days_of_the_letter_meant(strait: Bot, question: str, days: str) -> None:
    answer = strait.ask(question).answer
    assert answer.status == "answered"
    assert days in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "What is the name of the Director-General whose efforts are welcomed?",
        "How much did Libya pledge for the first crossing?",
        "How much does an original of the Accord cost?",
        "Which article of the Accord deals with lost luggage?",
        "When did the Accord enter into force?",
        "To which committee was the matter to be allocated?",
    ],
)
def test_what_stands_near_is_no_answer_to_what_is_not_printed(strait: Bot, question: str) -> None:
    assert strait.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    "question",
    ["What post does Walter Balzan fill on the cover?", "which rank does the letter give Balzan", "Balzan's function"],
)
def test_the_post_of_a_person_is_asked_for_by_any_verb(strait: Bot, question: str) -> None:
    answer = strait.ask(question).answer
    assert answer.status == "answered"
    assert "Permanent Representative" in answer.answer


def test_an_offer_of_somebody_else_makes_no_choice(strait: Bot) -> None:
    question = "Was the letter of 18 September 2000 sent to the President of the Security Council or to someone else?"
    assert strait.ask(question).answer.answer.startswith("No.")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the letter signed by Balzan written in October 2000?", "No."),
        ("Was the letter signed by Balzan dated 18 September 2000?", "Yes."),
        ("Is it true that the letter signed by Balzan was sent on 29 September 2000?", "No."),
    ],
)
def test_the_signer_tells_which_letter_and_its_day_is_claimed(strait: Bot, question: str, begins: str) -> None:
    text = strait.ask(question).answer.answer
    assert text.startswith(begins)
    assert "18 September 2000" in text


@pytest.mark.parametrize(
    "question",
    [
        "Distribution date printed on the letter of Balzan for the fifty-fifth session",
        "I need the day when Malta's letter was circulated, not the date of the letter",
        "circulation date of A/55/417",
    ],
)
def test_the_day_of_distribution_is_not_the_date_of_the_letter(strait: Bot, question: str) -> None:
    assert "29 September 2000" in strait.ask(question).answer.answer
