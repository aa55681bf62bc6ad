"""Texts that a letter annexes, called by the noun of their title: a resolution of some council, a message in two
languages; and a treaty that is only told of, by where it was signed."""  # fmt: skip

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Case, declines, said_of, says

COUNCIL = """United Nations                                          A/63/611

General Assembly

Distr.: General
9 December 2008
Original: French

Letter dated 4 December 2008 from the Permanent Representative of Togo to the United Nations
addressed to the Secretary-General

I have the honour to transmit to you the text of resolution 7 (XII), adopted at Atakpamé by the Council of the Mono
River Commission (see annex I), and a message of 12 November 2008 (annex II).

I should be grateful if you would have this letter and its annexes circulated as a document of the General Assembly.

(Signed) Kossi Dovene
Ambassador
Permanent Representative of Togo

Annex I

Resolution 7 (XII)

Dredging of the lagoon

The Council of the Mono River Commission,

Recalling the Treaty signed at Grand-Popo by Benin and Togo,

1. Decides to dredge the lagoon before the rains of 2009;

2. Requests the ferrymen to keep to the marked channel.

Adopted at Atakpamé on 28 October 2008

(Signed) Afi Lawson
Chairperson of the Council

Annex II

[Original: Ewe and French]

Message dated 12 November 2008 from the Prefect of Aného addressed to the Minister of Ports of Togo

Dear Minister,

I write to thank you for the two dredgers. Work on the western bank will begin in January 2009.

(Signed) Mawuli Agbeko
Prefect of Aného
"""
NOTE = """United Nations                                          A/58/77

General Assembly

Distr.: General
2 May 2003
Original: English

Letter dated 28 April 2003 from the Permanent Representative of Kenya to the United Nations
addressed to the Secretary-General

I have the honour to inform you that the Treaty on the Mara was signed at Musoma by Kenya and Uganda.

(Signed) Wanjiru Oduor
Permanent Representative
"""


@pytest.fixture
def council(over: Over) -> Bot:
    return over(COUNCIL, NOTE)


@pytest.mark.parametrize(
    "case",
    [
        ("Who signed the resolution?", "Afi Lawson", "Dovene"),
        ("Under the resolution from Atakpamé, whose name do I find?", "Afi Lawson", "Dovene"),
        ("Who signed the resolution adopted at Atakpamé?", "Afi Lawson", "Dovene"),
        ("Who signed the message to the Minister of Ports?", "Mawuli Agbeko", "Dovene"),
        ("Did Agbeko sign the message to the Minister of Ports?", "Yes.", "No."),
        ("Did Dovene sign the message?", "No.", "Yes."),
        ("What is the date of the message?", "12 November 2008", "28 October"),
        ("What does the resolution say about the ferrymen?", "marked channel", ""),
        ("Is French an original language of the message?", "Yes.", "No."),
        ("Is Ewe given as an original language of the message?", "Yes.", "No."),
        ("Is Mina given as an original language of the message?", "No.", "Yes."),
        ("Is French the only original language of the message?", "No.", "Yes."),
        ("Which letters are in English?", "28 April 2003", "4 December"),
        ("Which States signed the treaty at Musoma?", "Uganda", "Togo"),
    ],
)
def test_an_annexed_text_is_meant_by_the_noun_of_its_title(council: Bot, case: Case) -> None:
    says(said_of(council), case)


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the message to the President of Ghana?",
        "Who signed resolution 63/12?",
        "Which States signed the treaty at Lomé?",
        "Who signed the treaty of the Volta basin?",
    ],
)
def test_another_text_of_that_kind_is_not_taken_for_it(council: Bot, question: str) -> None:
    declines(said_of(council), question)
