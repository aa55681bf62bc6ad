"""Families of questions over letters of other makes: a treaty in full, an organ's act, a complaint, a note verbale."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, says
from tests.bot.treaty_letters import TREATY_LETTERS


@pytest.fixture
def abroad(over: Over) -> Bot:
    """A bot over the letters of ``treaty_letters``."""
    return over(*TREATY_LETTERS)


def text_of(bot: Bot, question: str) -> str:
    """``status: all that the answer says``."""
    return ": ".join(said_of(bot)(question))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which States signed the Accord of Lomé?", "signed by Benin, Ghana and Togo"),
        ("The original signatories of the Accord of Lomé, please", "signed by Benin, Ghana and Togo"),
        ("Did Benin sign the Accord of Lomé?", "Yes.; signed by Benin"),
        ("When did Gabon accede to the Accord of Lomé?", "4 March 1979"),
        ("When did Benin leave the Accord of Lomé?", "30 June 1988"),
        ("Which country withdrew from the Accord of Lomé?", "Benin withdrew"),
    ],
)
def test_who_signed_joined_or_left_a_treaty_is_told_by_the_clause_on_it(abroad: Bot, question: str, named: str) -> None:
    says(said_of(abroad), (question, named, ""))


def test_what_a_state_is_urged_to_do_it_has_not_done(abroad: Bot) -> None:
    assert not text_of(abroad, "Has Togo ratified the Treaty of Takoradi?").startswith("answered: Yes")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("When was the Treaty of Takoradi signed?", "14 December 2005"),
        ("Where was the Treaty of Takoradi signed?", "Done at Takoradi"),
        ("When does the Treaty of Takoradi enter into force?", "deposit of the third instrument"),
        ("What does article 2 of the treaty say?", "Hot pursuit; within two hours"),
        ("What does article 3 say?", "twelve months"),
        ("How can a party withdraw from the treaty?", "twelve months' notice"),
    ],
)
def test_a_treaty_that_is_printed_tells_of_itself(abroad: Bot, question: str, named: str) -> None:
    says(said_of(abroad), (question, named, ""))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Where is the seat of the Regional Coordination Centre?", "Freetown"),
        ("Who finances the Regional Coordination Centre?", "financed by Ghana"),
        ("How many members does the Council have?", "Four"),
        ("Is Benin a member of the Council?", "No."),
    ],
)
def test_a_name_is_meant_by_its_noun_or_a_pronoun(abroad: Bot, question: str, named: str) -> None:
    says(said_of(abroad), (question, named, ""))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("What does the Council of Ministers condemn?", "Mercy of God", "Monrovia"),
        ("What does the Council of Ministers request?", "licence agreements", "Mercy of God"),
        ("What did the Council of Ministers decide?", "Monrovia", "licence"),
    ],
)
def test_an_organ_does_what_the_paragraphs_of_its_act_begin_with(
    abroad: Bot, question: str, named: str, not_named: str
) -> None:
    says(said_of(abroad), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("What does Benin ask the Security Council to do?", "To condemn; To dispatch", "Civil Aviation"),
        ("What does Benin request?", "To condemn; To dispatch", "Civil Aviation"),
        ("What is asked of the Security Council?", "To condemn; To dispatch", "Civil Aviation"),
        ("What does Ghana want?", "circulated as a document", "licence agreements"),
    ],
)
def test_an_author_asks_for_what_he_asks_himself(abroad: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(abroad), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("When were the prisoners released?", "2 November 1987", "distributed"),
        ("When was the crew released?", "17 August 2007", "distributed"),
        ("When was the letter of Benin issued?", "6 November 1987", "prisoners"),
    ],
)
def test_only_a_letter_is_issued_on_the_day_of_distribution(
    abroad: Bot, question: str, named: str, not_named: str
) -> None:
    says(said_of(abroad), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many posts has the Government closed?", "12."),
        ("What is S/19214?", "21 October 1987"),
        ("What did Togo deny?", "has denied that any camp exists"),
        ("How many rifles were recovered?", "45"),
        ("How many days must each party provide a vessel?", "120 days"),
        ("Which earlier letter does Benin refer to?", "21 October 1987"),
        ("What is the letter from Benin about?", "Violations of the airspace; Requests"),
        ("Where will the next session be held?", "Monrovia"),
        ("Why was 9 August proposed?", "the opening of the port of Salto"),
        ("Why was 9 August chosen?", "the opening of the port of Salto"),
    ],
)
def test_a_plain_question_is_answered_from_any_letter(abroad: Bot, question: str, named: str) -> None:
    says(said_of(abroad), (question, named, ""))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who sent the note verbale?", "Permanent Mission of Uruguay"),
        ("What is the symbol of the note verbale?", "A/58/82"),
        ("To whom is the note verbale addressed?", "Secretary-General"),
        ("What does the note verbale ask for?", "circulated"),
    ],
)
def test_a_note_verbale_is_asked_about_as_a_letter_is(abroad: Bot, question: str, named: str) -> None:
    says(said_of(abroad), (question, named, ""))


def test_a_note_verbale_is_signed_by_nobody(abroad: Bot) -> None:
    assert "No signature" in text_of(abroad, "Who signed the note verbale?")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Is ICAO asked for help?", "International Civil Aviation Organization"),
        ("Which letters mention ICAO?", "4 November 1987"),
    ],
)
def test_an_acronym_that_no_letter_prints_is_written_out_by_its_initials(
    abroad: Bot, question: str, named: str
) -> None:
    says(said_of(abroad), (question, named, ""))


def test_an_acronym_of_nothing_in_the_letters_stays_unknown(abroad: Bot) -> None:
    assert text_of(abroad, "What did NATO do?").startswith("unanswered: “NATO” is not named")
