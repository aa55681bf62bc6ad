"""Who passed a text on: he who signed the covering letter, not all who signed the text or asked for something in it."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("was it Russia that forwarded the 2004 request", "No. Russia did not"),
        ("Was the 2004 request passed on by Belarus?", "No. Belarus did not"),
        ("Did Denisov forward the 2004 request?", "No. Denisov did not"),
        ("Did Russia and Kazakhstan forward the 2004 letter?", "No. Russia did not"),
        ("was it Kazakhstan that forwarded the 2004 request", "Yes."),
        ("Was it Smagulov who sent on the request of 2004?", "Yes."),
        ("Was the 2002 statement forwarded by Putin?", "No. Putin did not"),
        ("Was the 2002 statement conveyed by Lavrov?", "Yes."),
        ("Was it only Armenia that transmitted the 2002 statement?", "No."),
        ("Was it the Minister who forwarded the letter of 1997?", "No."),
        ("Did Azerbaijan transmit the letter to the Secretary-General in 1997?", "Yes."),
        ("Did Russia put forward the 2004 request?", "Yes."),
        ("Did Kazakhstan make the 2009 request?", "Yes."),
    ],
)
def test_who_made_a_request_has_not_forwarded_it(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which country forwarded the 2004 request?", "Kazakhstan"),
        ("Which State passed on the 2004 request to the Assembly?", "Kazakhstan"),
        ("Which permanent representative forwarded the 1997 letter?", "KOULIEV"),
    ],
)
def test_the_state_that_forwarded_is_that_of_the_covering_letter(said: Said, question: str, named: str) -> None:
    tells(said, question, named, without="Tajikistan")


@pytest.mark.parametrize(
    "question",
    [
        "which minister forwarded the 1997 letter",
        "which head of state transmitted the 2002 statement",
        "Did Kazakhstan forward the treaty in 2004?",
        "Did Kazakhstan forward the 2004 letter to the Secretary-General?",
        "Did the Kazakh ambassador forward the 2004 request?",
        "was it Belarus that conveyed the six States' request",
        "name of the GA president the 2004 letter was sent to?",
        "name of the Secretary-General the 2009 letter was sent to?",
    ],
)
def test_what_was_not_forwarded_so_is_not_told(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


LETTER = """S/2003/417
Security Council
Distr.: General
9 April 2003

Original: English

Letter dated 7 April 2003 from the Permanent Representative of Togo to the United Nations addressed to the
President of the Security Council

I have the honour to convey to you the declaration of the Ministers of Togo and Benin on the ferry (see annex).

(Signed) Afi Mensah
Ambassador

S/2003/417

Annex

Declaration on the ferry

1. The Ministers reject the fee put forward by the Company.

For Togo

(Signed) Kodjo Agbeko
Minister of Transport

For Benin

(Signed) Rachida Sossa
Minister of Transport
"""


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was it Benin that conveyed the declaration?", "No. Benin did not"),
        ("Did Togo forward the declaration?", "Yes."),
        ("was the declaration transmitted by Sossa?", "No. Sossa did not"),
        ("Has Mensah forwarded the declaration?", "Yes."),
    ],
)
def test_one_of_two_ministers_forwards_nothing(over: Over, question: str, begins: str) -> None:
    tells(said_of(over(LETTER)), question, begins=begins)


@pytest.mark.parametrize("question", ["Did Benin forward the fee?", "Did the Company forward the letter?"])
def test_what_is_put_forward_is_not_passed_on(over: Over, question: str) -> None:
    assert not said_of(over(LETTER))(question)[1].startswith("Yes")
