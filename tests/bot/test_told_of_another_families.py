"""Families of answers that would tell of another one: another place, person, body, people, letter or purpose.

Over one invented letter and the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Case, Said, said_of, says

CANAL = """A/63/411
General Assembly
Distr.: General
2 September 2008

Original: English

Letter dated 28 August 2008 from the Permanent Representative of Ghana to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith a letter from Mr. Kofi Amankwah, Minister of Transport of Ghana (see annex).

I should be grateful if you would have the present letter and its annex circulated as a document of the General
Assembly.

(Signed) Esi Dankwa
Ambassador
Permanent Representative of Ghana

ANNEX

Letter dated 25 August 2008 from the Minister of Transport of Ghana addressed to the Secretary-General

On 3 June 2008 the Volta Canal Convention was signed at Accra, and on 7 June 2008 the Canal Board met in Lagos.

The session of the Canal Board was opened on 7 June 2008. Forty Togolese engineers were injured when a lock gave way.

The Canal Board thanks the coastal States, which met at the invitation of the Government of Togo; nine lights were lit.
Benin is a coastal State.

Two dredgers were bought to clear the mouth of the canal. The canal museum was painted in 2007.

The Board asked the Lock Institute to submit a report on the gates.

I propose that an inspection be carried out by the end of the year.

(Signed) Kofi Amankwah
"""


@pytest.fixture
def canal(over: Over) -> Said:
    """What a bot says over the invented letter."""
    return said_of(over(CANAL))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which treaty was signed in Tashkent?", id="a treaty of no place"),
        pytest.param("Which agreement was signed in Dushanbe?", id="an agreement of no place"),
        pytest.param("Which treaty was signed at Yerevan?", id="a place of one of the parties"),
        pytest.param("Who signed the statement in Minsk?", id="a statement of another place"),
        pytest.param("What happened in Tashkent?", id="a chronology of no place"),
        pytest.param("Was the Treaty on Collective Security signed in Moscow?", id="where something else was"),
    ],
)
def test_what_was_done_in_a_place_is_told_of_that_place(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "case",
    [
        (
            "Which treaty was signed in Moscow?",
            "Russian Federation and the Republic of Armenia",
            "on Collective Security",
        ),
        ("Which statement was adopted in Moscow?", "heads of State of the parties", ""),
        ("Which letters mention Moscow?", "5 September 1997; 21 May 2002", ""),
    ],
)
def test_the_place_of_the_act_is_found(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "question",
    [
        "What was signed in Lagos?",
        "Which convention was signed in Lagos?",
        "When was the Canal Board's meeting in Accra?",
    ],
)
def test_another_act_in_that_place_is_no_answer(canal: Said, question: str) -> None:
    assert canal(question)[0] != "answered"


@pytest.mark.parametrize(
    "case",
    [
        ("What did Amankwah propose?", "an inspection be carried out", "grateful"),
        ("What does the minister ask for?", "an inspection be carried out", "grateful"),
        ("What did Dankwa request?", "circulated as a document", "inspection"),
    ],
)
def test_what_somebody_asks_for_stands_in_the_part_he_signed(canal: Said, case: Case) -> None:
    says(canal, case)


@pytest.mark.parametrize(
    "case",
    [
        ("what did Hassanov request", "I request you to have this letter circulated", "items 40"),
        ("What was requested by Kouliev?", "items 40 and 81", "I request you"),
        ("What did Lavrov ask for?", "items 37 and 79", "organism"),
    ],
)
def test_the_request_of_an_author_is_not_that_of_who_forwards_it(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("question", ["What did Bordyuzha request?", "What does Lavrov say about terrorism?"])
def test_somebody_who_signed_no_such_words_said_none(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "case",
    [
        ("Is the signatory of the 1997 letter the same as the signatory of its annex?", "No.; KOULIEV; HASSANOV", ""),
        ("Was the 1997 letter signed by the same person as its annex?", "No.; KOULIEV; HASSANOV", ""),
        ("Do the letter of 1997 and its annex have different signatories?", "Yes.; KOULIEV; HASSANOV", ""),
        ("Did the same people sign the 2002 letter and its annex?", "No.; Ling; Lukashenko", ""),
        ("Which delegation had one and the same signatory in 2002 and in 2004?", "Tajikistan; Alimov", "Kazakhstan"),
        ("Which States had different signatories in 2002 and 2004?", "Armenia; Belarus; Kyrgyzstan", "Tajikistan"),
        ("Who signed both in 2002 and in 2004?", "Alimov", "Lavrov"),
        ("Of the States in Smagulov's letter, which did he himself represent?", "Kazakhstan", "Armenia"),
        ("Which of the six States did Ling represent?", "Belarus", "Kazakhstan"),
    ],
)
def test_whose_signatures_are_the_same(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Is a report of the Secretary-General requested by the 2009 draft?", "Yes.; sixty-fifth session", ""),
        ("Is a report requested by the 2004 draft?", "No.", ""),
        ("Are consultations requested by the 2004 draft?", "No.", ""),
        ("Which is the more recent request, cooperation or observer status?", "Cooperation.; 14 July 2009", ""),
    ],
)
def test_the_draft_behind_by_is_the_one_that_acts(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "question",
    ["when is the CSTO summit", "when was the CSTO meeting", "When was the session of the Lock Institute?"],
)
def test_a_session_is_of_its_own_body(said: Said, canal: Said, question: str) -> None:
    assert said(question)[0] != "answered"
    assert canal(question)[0] != "answered"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many Ghanaian engineers were injured?", id="of another people"),
        pytest.param("Is Togo a coastal State?", id="a State that merely stands beside"),
        pytest.param("How many States met according to Benin?", id="the account of another one"),
        pytest.param("What was the canal museum for?", id="no purpose"),
        pytest.param("What was the museum painted for?", id="no purpose of a deed"),
        pytest.param("What is the Convention for?", id="a purpose of a treaty that is only signed"),
        pytest.param("What did the report on the gates say?", id="a report that is only asked for"),
        pytest.param("What did the Lock Institute report?", id="a noun for the verb"),
    ],
)
def test_what_is_not_told_of_that_one_is_refused(canal: Said, question: str) -> None:
    assert canal(question)[0] != "answered"


@pytest.mark.parametrize(
    "case",
    [
        ("How many Togolese engineers were injured?", "Forty", ""),
        ("Is Benin a coastal State?", "Yes.", ""),
        ("What were the dredgers for?", "to clear the mouth", ""),
        ("What were the dredgers bought for?", "to clear the mouth", ""),
    ],
)
def test_what_is_told_of_that_one_is_answered(canal: Said, case: Case) -> None:
    says(canal, case)
