"""Signatures held against each other: who signed in two years, the same paper or not, more of them than elsewhere."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    "question",
    [
        "which of the 2002 signatories signed in 2004 too?",
        "Who of those who signed in 2002 also signed in 2004?",
        "Which one of those who signed the 2002 letter signed again in 2004?",
        "Which of the ambassadors of 2002 also signed in 2004?",
    ],
)
def test_who_signed_in_both_is_told_and_nobody_else(said: Said, question: str) -> None:
    tells(said, question, "Rashid Alimov", without="Ling")


@pytest.mark.parametrize(
    ("question", "not_named"),
    [
        ("which of the 2002 signatories also signed in 2009?", "Abelian"),
        ("Which of the heads of State of 2002 also signed in 2004?", "Putin"),
        ("Which of the presidents of 2002 signed in 2009 too?", "Nazarbaev"),
    ],
)
def test_nobody_is_told_where_nobody_signed_in_both(said: Said, question: str, not_named: str) -> None:
    assert not_named not in said(question)[1]


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("who signed for Russia in 2002 and also in 2004?", "Denisov", "Alimov"),
        ("who signed for Tajikistan in both 2002 and 2004?", "Rashid Alimov", "Lavrov"),
    ],
)
def test_those_of_one_state_are_told_for_each_year(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("did Lavrov and Putin sign the same text?", "No."),
        ("did Lavrov and Alimov sign the same letter?", "Yes."),
        ("did Putin and Nazarbaev sign the same statement", "Yes."),
        ("Did Churkin and Denisov sign one and the same paper?", "No."),
        ("Did Kouliev and Hassanov sign the same document?", "Yes."),
        ("Was the 2004 letter signed by more people than the 2002 letter?", "No."),
        ("Was the 2002 letter signed by more people than the 2009 letter?", "Yes."),
    ],
)
def test_claims_on_signatures_held_against_each_other(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


def test_the_most_signatures_are_not_those_of_who_signed_twice(said: Said) -> None:
    assert "Alimov" not in said("Which of the four letters has the most signatories on its cover?")[1]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does the 2009 letter carry more than one signature?", "No. One signature."),
        ("Has the 1997 letter more than one signatory?", "No. One signature."),
        ("Did more than one person sign the statement of 2002?", "Yes. Six signatures."),
        ("Does the 2002 letter bear more than five signatures?", "Yes. Six signatures."),
        ("Did fewer than three people sign the 2009 letter?", "Yes. One signature."),
        ("Do at least seven signatures stand under the statement of 2002?", "No. Six signatures."),
    ],
)
def test_signatures_are_held_against_a_number(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Whose signature stands directly above Putin's?", "Akayev", "Kocharian"),
        ("Whose signature is above that of Lukashenko?", "Kocharian", "Lukashenko"),
        ("Who signed above Lukashenko?", "Kocharian", "Lukashenko"),
        ("Whose signature is printed immediately before Akayev's?", "Nazarbaev", "Akayev"),
    ],
)
def test_the_signature_beside_another_is_told(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


def test_nobody_is_told_above_the_first_signature(said: Said) -> None:
    declines(said, "Whose signature stands above Kocharian's?")
