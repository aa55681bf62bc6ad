"""One text among several: asked back for, told by what it is about, and the one that has most of something."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of


@pytest.mark.parametrize(
    "question",
    [
        "What does the draft resolution request?",
        "how many operative paragraphs does the draft have",
        "Who signed it for Belarus?",
        "whose name is under the annex for Kazakhstan",
        "Who signed the annex?",
    ],
)
def test_the_one_text_that_may_be_several_is_asked_back_for(said: Said, question: str) -> None:
    assert said(question)[0] == "clarify"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many operative paragraphs do the draft resolutions have?", "two operative"),
        ("Who signed for Belarus?", "Lukashenko"),
        ("Count the operative paragraphs of each draft", "five operative"),
        ("Who signed the annex with the observer request for Belarus?", "Ivanou"),
        ("Whose efforts does the draft welcome?", "Secretary-General of the Collective Security"),
    ],
)
def test_several_texts_or_one_that_is_described_are_told_of(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert status == "answered", text
    assert named in text


BOATS = """S/2003/512
Security Council
Distr.: General
9 May 2003

Original: English

Letter dated 5 May 2003 from the Permanent Representative of Samoa to the United Nations addressed to the
President of the Security Council

I have the honour to report on the boats that were burnt in our harbours, and to transmit a list of them (annex I)
and a statement of the masters (annex II). Nine boats were burnt between 2 March and 30 April.

(Signed) Feleti Leota
Permanent Representative

S/2003/512

Annex I

Boats of Samoan registry burnt in the harbours

Boat\tHarbour\tLength
Sea Turtle\tApia\t21
Grey Heron\tSalelologa\t17
Old Shark\tApia\t12

S/2003/512

Annex II

Statement of the masters

We, masters of the boats of Apia, met on 3 May 2003 and decided as follows:

1. The old slipway shall be opened again before the feast.

2. No lamp shall be left burning on an empty boat.
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who signed the letter about boats being burnt?", "Leota"),
        ("who signed the letter concerning the boats of Samoan registry", "Leota"),
        ("Which slipway is to be reopened?", "opened again"),
        ("what shall be re-opened before the feast?", "opened again"),
    ],
)
def test_what_a_letter_is_about_and_what_is_done_again(over: Over, question: str, named: str) -> None:
    status, text = said_of(over(BOATS))(question)
    assert status == "answered", text
    assert named in text


@pytest.mark.parametrize(
    "question",
    [
        "Which harbour lost the most boats?",
        "Which of the masters had the biggest losses?",
        "Who of the masters is the oldest?",
        "Which slipway was rebuilt?",
    ],
)
def test_a_sentence_that_ranks_nothing_tells_not_which_has_most(over: Over, question: str) -> None:
    assert said_of(over(BOATS))(question)[0] == "unanswered"
