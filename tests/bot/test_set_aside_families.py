"""Families of questions that say what they do not ask: of a letter or of its annex, of an office, a date, a year."""

from __future__ import annotations

import pytest

from bot.reading.set_aside import without_set_aside
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Who signed the appeal - I mean the appeal, not the letter it came with?", "Who signed the annexed appeal?"),
        ("Who signed the 1999 letter, not the cover, the one enclosed", "Who signed the 1999 annexed letter?"),
        (
            "How many signed the 2001 letter, not counting the covering note?",
            "How many signed the 2001 annexed letter?",
        ),
        (
            "How many signed the joint letter itself, leaving aside the annex?",
            "How many signed the joint covering letter?",
        ),
        (
            "Who signed for Peru in 1994, ignoring the annexes?",
            "Who signed for Peru in 1994 under the covering letter?",
        ),
        ("Who signed for Peru? The statement, not the letter.", "Who signed for Peru in The statement?"),
        ("Who signed for Peru (the envoy, not the president)?", "which envoy signed for Peru?"),
        ("Who wrote for Peru, not the foreign minister?", "which diplomat wrote for Peru?"),
        ("When was the pact registered, not when it was signed?", "When was the pact registered?"),
        ("Which States belong in 1998, not 2003?", "Which States belong in 1998?"),
    ],
)
def test_what_is_set_aside_tells_what_is_asked(typed: str, asked: str) -> None:
    assert without_set_aside(typed) == asked


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("Did Ling sign the statement, not the letter?", id="a claim"),
        pytest.param("Which States belong in 2003 but not in 1998?", id="what two lists do not share"),
        pytest.param("Which letters came without the annex?", id="which letter lacks it"),
        pytest.param("Which States are members, not counting Peru?", id="a State that does not count"),
        pytest.param("Who signed for Peru, not the ambassador?", id="nobody knows who else"),
        pytest.param("What should be done, not only said?", id="not only"),
        pytest.param("Who did not sign the annex?", id="a denial"),
    ],
)
def test_what_is_denied_or_compared_stays(typed: str) -> None:
    assert without_set_aside(typed) == typed


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Who signed the 1997 protest, not the transmittal letter?", "HASSANOV", "KOULIEV"),
        ("Who signed for Kyrgyzstan in 2002 - I mean the statement, not the letter in front?", "Akayev", "Baialinov"),
        ("How many put their names to the 2004 letter, disregarding the cover?", "Six", "Seven"),
        ("How many people signed the letter of 2002, leaving out the annex?", "Six", "Twelve"),
        ("who signed 4 tajikistan in 2002 (the ambassador not the president)", "R. Alimov", "Rakhmonov"),
        ("When did the CSTO charter enter into force, not when it was registered?", "18 September 2003", "December"),
        ("When was the CSTO charter registered - not when it took effect?", "16 December 2003", "18 September"),
        ("date of the 2004 letter pls, not the date it was distributed", "10 August 2004", "19 August"),
    ],
)
def test_what_is_set_aside_is_not_answered(said: Said, question: str, named: str, not_named: str) -> None:
    tells(said, question, named, without=not_named)


def test_nobody_signed_for_a_state_under_the_letter_that_is_meant(said: Said) -> None:
    status, text = said("Who signed for Tajikistan in 2004? Not the annex, the letter itself.")
    assert status == "unanswered"
    assert "No signature of Tajikistan" in text
