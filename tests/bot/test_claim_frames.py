"""What people put before and behind a claim: whatever it is, the claim is weighed like a plain question.

Each frame stands around a claim that a seed letter bears out and one that it denies; what only looks like a frame
asks what it says.
"""

from __future__ import annotations

import pytest

from bot.reading.claim_frames import inverted, without_claim_frame
from tests.bot.says import Said, declines, tells

FRAMES = (
    "{claim}. Confirm or deny.",
    "Confirm for my article: {claim}.",
    "Could you double-check that {claim}?",
    "My textbook: '{claim}.' Check that for me?",
    "I read that {claim}. Is that so?",
    "{claim}, I take it?",
    "May I write that {claim}?",
    "Am I right in thinking that {claim}?",
    "Is it fair to say that {claim}?",
    "Do the letters bear out that {claim}?",
    "Wikipedia says {claim}. Do the letters agree?",
    "According to my friend {claim}. Is he right?",
    'Is the statement "{claim}" true?',
    "Is there any truth in the claim that {claim}?",
    "{claim} - is that really in there?",
    "If I remember right, {claim}?",
    "{claim}, but I'm not sure.",
    "So {claim}?",
    "{claim}?",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    ("claim", "begins"),
    [
        ("the Charter entered into force on 18 September 2003", "Yes"),
        ("the CSTO had eight member States in 2009", "No"),
        ("Kazakhstan signed the letter of 14 July 2009", "No"),
        ("Churkin signed the 2009 letter", "Yes"),
    ],
)
def test_a_claim_is_weighed_whatever_is_put_around_it(said: Said, frame: str, claim: str, begins: str) -> None:
    tells(said, frame.format(claim=claim), begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Confirm or deny: the treaty of 1997 was registered in Geneva",
        "Can I write that Churkin wrote a novel?",
        "Wikipedia says the Charter was drafted in Minsk. Do the letters agree?",
    ],
)
def test_what_no_letter_says_is_not_confirmed(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The heads of State met in Moscow, I take it?", "did The heads of State meet in Moscow?"),
        ("the note mentions the OSCE. right or wrong", "does the note mention the OSCE?"),
        ("They agreed that nothing was signed. True?", "did They agree that nothing was signed?"),
        ("Confirm that the treaty signed in 1992 entered into force.",
         "is it true that the treaty signed in 1992 entered into force?"),
        ("X never signed it, am I right?", "is it true that X never signed it?"),
    ],
)  # fmt: skip
def test_a_claim_with_one_verb_is_put_in_the_order_of_a_question(text: str, asked: str) -> None:
    assert without_claim_frame(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Can I cite the letter of 2009?",
        "check the signers of 2009",
        "I think I need the date of the 2004 letter.",
        "so who signed it",
        "Between X and Y there is one more signature, whose is it?",
        "The item was proposed for which session?",
        "the treaty signed in Moscow",
        "China was meant to send data, wasn't it?",
    ],
)
def test_what_asks_something_else_is_left_as_it_is(text: str) -> None:
    assert without_claim_frame(text) == text


@pytest.mark.parametrize(
    ("claim", "question"),
    [
        ("Belarus took the chair", "did Belarus take the chair?"),
        ("annex II names an article", "does annex II name an article?"),
        ("disasters come up in the draft", ""),
        ("the letter written by X said Y", ""),
        ("X signed no treaty", ""),
    ],
)
def test_only_a_verb_that_is_plain_to_see_is_inverted(claim: str, question: str) -> None:
    assert inverted(claim) == question
