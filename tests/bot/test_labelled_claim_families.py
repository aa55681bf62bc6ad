"""Claims typed as statements behind a label or between quotation marks, and claims of all letters."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Fact check: Aleg Ivanou was an ambassador in 2004.", "No."),
        ("fact check: Eldar Kouliev was the Permanent Representative of Azerbaijan.", "Yes."),
        ("Fact-check - Georgia was a member in 2009", "No."),
        ("fact check pls: lavrov signed the 2002 letter", "Yes."),
        ("check this: churkin never signed anything", "No."),
        ("Claim: the charter entered into force on 18 September 2004.", "No."),
        ("T/F: Uzbekistan belonged to the CSTO in 2004", "No."),
        ("Confirm or deny: the 2009 letter has two annexes.", "Yes."),
        ("Is this true: the letter of 1997 was written in Russian", "No."),
        ('"Kazakhstan was represented by a chargé d\'affaires in 2004" - correct?', "Yes."),
        ('"Uzbekistan is a member in 2009." True or false?', "Yes."),
    ],
)
def test_what_is_claimed_behind_a_label_gets_a_yes_or_a_no(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Fact check: who signed the letter of 2009?", "Churkin"),
        ("Statement: who signed it in 2002?", "Putin"),
        ("Fact check please: the CSTO was registered in the UN Secretariat on what date?", "16 December 2003"),
    ],
)
def test_a_label_before_a_question_claims_nothing(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ('"All four letters are addressed to the Secretary-General." True?', "No."),
        ("Is each of the letters addressed to the Secretary-General?", "No."),
        ("Is it true that every letter has an annex?", "Yes."),
        ("Is every letter signed by Russia?", "No."),
        ("Are all letters in English?", "No."),
        ("is it true that the letter of 2009 has three annexes?", "No."),
        ("is it true that the 2004 draft has two operative paragraphs?", "Yes."),
    ],
)
def test_a_claim_of_all_letters_is_held_against_each(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Are all annexes in Russian?",
        "Are all the documents distributed in 2004?",
        "Are all the letters signed?",
        "Is every letter dated 2004?",
        "Rumour: the Treaty on Collective Security was signed in Minsk",
    ],
)
def test_what_one_letter_or_another_event_tells_bears_no_claim_out(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
