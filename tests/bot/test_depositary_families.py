"""What a footnote belongs to, what States declared on joining, acts called by their number, and short names."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Over

from .depositary_letters import ACT, STATUS
from .says import Said, declines, said_of, tells


@pytest.fixture
def heard(over: Over) -> Said:
    return said_of(over(STATUS, ACT))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("A/51/50 is the symbol of what?", "of the preliminary list*"),
        ("Of what is A/51/50 the symbol?", "of the preliminary list*"),
        ("What does the footnote A/50/611 belong to?", "in a report which was circulated"),
        ("Which sentence does the footnote A/50/611 go with?", "in a report which was circulated"),
        ("What is A/51/82 the symbol of?", "my letter of 11 March 1996"),
        ("Which earlier letter of his does the Uruguayan ambassador recall?", "A/51/82"),
        ("What earlier letter of his own does the Permanent Representative of Uruguay refer to?", "A/51/82"),
    ],
)
def test_a_note_is_told_with_what_it_belongs_to(heard: Said, question: str, told: str) -> None:
    tells(heard, question, told)


@pytest.mark.parametrize("question", ["What does the footnote A/51/99 belong to?", "What is A/51/99 the symbol of?"])
def test_a_symbol_that_no_letter_prints_belongs_to_nothing(heard: Said, question: str) -> None:
    declines(heard, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What did Argentina declare when it ratified?", "pilots of its Navy"),
        ("Brazil attached something to its accession. What does it say?", "harbour dues on pilot vessels"),
        ("What reservation does Brazil make?", "harbour dues on pilot vessels"),
        ("What does Argentina declare about the pilots of its Navy?", "article 3 of the Agreement"),
    ],
)
def test_what_a_state_declared_stands_under_its_name(heard: Said, question: str, told: str) -> None:
    tells(heard, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "What did Brazil declare on ratifying?",
        "Paraguay attached something to its ratification. What does it say?",
        "What did Argentina declare about the climate?",
    ],
)
def test_what_no_state_declared_is_not_told(heard: Said, question: str) -> None:
    declines(heard, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("ARS - what do these letters stand for?", "Association of Reef States"),
        ("What do the letters ARS mean?", "Association of Reef States"),
        ("Spell out ARS", "Association of Reef States"),
        ("How many operative paragraphs does DEC/7.21 have?", "four operative paragraphs"),
        ("Who signed DEC/7.21?", "Philip GOFF"),
        ("Which words start the operative paragraphs of DEC/7.21?", "Decides (para. 1), Decides (para. 2), Requests"),
        ("How many numbered paragraphs does the annex of 1999 have?", "four numbered paragraphs"),
        ("Who is at the head of the Reef Rescue Patrol?", "the two harbour masters in turn"),
        ("How much of the first budget can the members pay from their dues?", "60 per cent"),
    ],
)
def test_an_act_that_was_adopted_is_read_like_a_draft(heard: Said, question: str, told: str) -> None:
    tells(heard, question, told)


@pytest.mark.parametrize("question", ["How many operative paragraphs does DEC/8.30 have?", "Who signed DEC/8.30?"])
def test_an_act_of_another_number_is_not_that_one(heard: Said, question: str) -> None:
    declines(heard, question)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Is the Reef Rescue Patrol to be unarmed?", "Yes."),
        ("Is the new rescue patrol unarmed?", "Yes."),
        ("Is the Rescue Patrol used for the collection of dues?", "No."),
    ],
)
def test_a_claim_is_borne_out_by_the_short_name(heard: Said, question: str, lead: str) -> None:
    tells(heard, question, "the Patrol shall be unarmed", begins=lead)


@pytest.mark.parametrize("question", ["Is the Frontier Patrol to be unarmed?", "Is the Reef Rescue Patrol insured?"])
def test_another_name_or_deed_is_not_borne_out(heard: Said, question: str) -> None:
    declines(heard, question)


def test_two_states_joined_by_a_hyphen_are_both_read(heard: Said) -> None:
    tells(heard, "When did the Belizean-Honduran harbour masters meet?", "2 July 1999")


def test_a_body_of_whose_head_nothing_is_told_has_none(heard: Said) -> None:
    declines(heard, "Who heads the radio stations?")
