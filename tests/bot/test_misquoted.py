"""Words in quotation marks that no letter prints so: the passage comes with a warning, or there is none."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of

LETTER = """United Nations   S/1994/322

Security Council

Distr.: General
22 March 1994

Original: English

Letter dated 21 March 1994 from the Permanent Representative of Lesotho to the United Nations addressed to the
Secretary-General

The blockade of the pass is a grave and lasting burden on our people, who live from the road alone.

The Association of Mountain Passes (AMP) has called the blockade a breach of good neighbourliness.

(Signed) Thabo PHALATSE
Permanent Representative
"""


@pytest.mark.parametrize(
    "question",
    [
        "Who says 'a grave and lasting load on our people'?",
        'Where does it say "breach of neighbourliness"?',
        "Is 'a heavy and lasting burden' a phrase in the letter?",
        "what is called 'a grave and enduring burden'",
    ],
)
def test_other_words_than_those_quoted_are_told_to_be_others(over: Over, question: str) -> None:
    status, text = said_of(over(LETTER))(question)
    assert status != "answered" or text.startswith("Not in these words. ")
    assert not text.startswith("Yes")


@pytest.mark.parametrize(
    "question",
    [
        "Who says 'a grave and lasting burden on our people'?",
        'Where does it say "breach of good neighbourliness"?',
        "what is called 'A Grave and Lasting Burden'",
        "what is 'a grave ... burden on our people'?",
    ],
)
def test_words_that_are_printed_so_need_no_warning(over: Over, question: str) -> None:
    status, text = said_of(over(LETTER))(question)
    assert status == "answered"
    assert "Not in these words" not in text


@pytest.mark.parametrize(
    "question",
    ['Who wrote "we firmly condemn the road of our people"?', "who says 'the pass shall remain a free corridor'"],
)
def test_a_passage_that_shares_little_with_the_quoted_words_is_no_answer(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)


@pytest.mark.parametrize(
    "question",
    [
        "The sailors speak of 'a grave and lasting burden'. On whom?",
        "what do the farmers call 'a grave and lasting burden'",
        "Who is it that the nurses call 'a grave and lasting burden'?",
    ],
)
def test_quoted_words_are_not_told_as_those_of_somebody_else(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)
