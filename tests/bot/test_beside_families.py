"""Families of questions that set two letters beside each other in words of their own, over the four seed letters."""

from __future__ import annotations

import pytest

from tests.bot.says import Case, Said, says


@pytest.mark.parametrize(
    "case",
    [
        ("who is new if you lay the list of 2009 next to the 2004 one", "Uzbekistan is named in the list", ""),
        ("Which country is missing when you hold the 2004 list against the 2009 one?", "Uzbekistan", "Afghanistan"),
        ("Which countries are on the 2009 list but not on the 2004 list?", "Uzbekistan", "Afghanistan"),
        ("Delay between signature and circulation, 2004 vs 2009", "9 days; 28 days", ""),
        ("2009 letter: interval from its date to its distribution", "28 days", "9 days"),
        ("Time from dating to distribution: paper of 2004 against paper of 2009", "9 days; 28 days", ""),
        ("how long did it take each letter to be distributed?", "9 days; 28 days", ""),
        ("Between being written and being circulated, which had the shorter wait: Churkin's letter or Smagulov's?",
         "9 days; 28 days", ""),
        ("rapid deployment forces: full name in 2002 and in 2004",
         "Collective Rapid Deployment Forces; Collective Rapid-Deployment Forces", ""),
        ("Match the four letters with the addressee each was sent to", "President of the General Assembly", ""),
        ("Afghanistan comes up in two letters: in what context, each time?", "rehabilitation; drug trafficking", ""),
        ("Is Kouliev's letter addressed to the same person as Churkin's?", "Yes.; Secretary-General", "No."),
        ("Are Smagulov's letter and Churkin's addressed to the same person?", "No.; President", "Yes."),
        ("04 vs 09: to whom is each letter addressed", "President of the General Assembly; to the Secretary-Gen", ""),
        ("97 and 02 letters: how many annexes in each", "5 September 1997; 21 May 2002", ""),
        ("An explanatory note in 2009; what is its counterpart called in 2004?", "Explanatory memorandum", "note"),
        ("A 'memorandum' in 2004, and how is the corresponding text called in 2009?", "Explanatory note", "2004"),
        ("Note or memorandum - which letter has which word?", "10 August 2004; 14 July 2009", "2002"),
        ("What is the accompanying paper of the draft called in 2009, and what in 2004?",
         "Explanatory note; Explanatory memorandum", ""),
        ("Where is the explanation of the request printed in the 2009 document, and where in that of 2004?",
         "Annex I; Addendum 1", ""),
        ("2009's explanatory text is called a note. And what is the one of 2004 called?", "Addendum 1", ""),
    ],
)  # fmt: skip
def test_two_that_are_set_beside_each_other_are_both_told(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "question",
    [
        'A "statement" in 2002, and what is the same paper called in 2004?',
        "Where is the explanation of the request given in the 2002 document?",
        "unicorn forces: exact name in 2002 and in 2004",
        "Finland appears in two letters; in connection with what, each time?",
        "Which name do the fishermen bear in the 2002 text and in the 2004 text?",
    ],
)
def test_what_one_of_the_two_does_not_tell_is_not_told_of_the_other_alone(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "case",
    [
        ("Which letter was signed by every State it speaks for, 2002 or 2009?", "The letter of 21 May 2002.", "2009"),
        ("Which letters bear the signature of all countries on whose behalf they were written?",
         "5 September 1997; 21 May 2002; 10 August 2004", "2009"),
        ("Did all the member States sign in 2009?", "No.; Vitaly Churkin", ""),
        ("Which is later, the setting up of the rapid deployment forces or the registration of the organization?",
         "2001 and 16 December 2003", ""),
        ("What does the draft of 2009 ask the Secretary-General to submit?", "a report", "transmit"),
        ("who enclosed a draft resolution? i only need the names", "Murat Smagulov; Vitaly Churkin", "Azerbaijan"),
    ],
)  # fmt: skip
def test_each_of_those_spoken_of_is_told(said: Said, case: Case) -> None:
    says(said, case)


def test_one_of_the_letters_just_listed_is_asked_what_it_wants(said: Said) -> None:
    turns = (
        "Which letters contain a draft resolution?",
        "What does the second one ask the Secretary-General to submit?",
    )
    status, text = said(*turns)
    assert status == "answered"
    assert "Requests the Secretary-General to submit" in text
    assert said("What does the letter of 1997 ask the Secretary-General to transmit?")[0] != "answered"


@pytest.mark.parametrize(
    "case",
    [
        ("who signed the letter that forwarded Hassanov's letter?", "Eldar KOULIEV", "Minister"),
        ("who signed the covering letter of Hassanov's letter?", "Eldar KOULIEV", "Minister"),
        ("what is the original language of the letter that enclosed Hassanov's letter?", "English", "Russian"),
        ("who signed Hassanov's letter and who the one it came attached to?", "HASSANOV; KOULIEV", ""),
        ("who signed the statement of 2002 and who the letter it was annexed to?", "Vladimir Putin; S. Lavrov", ""),
        ("what is the date of the covering letter to the statement?", "21 May 2002", "2004"),
        ("who signed the letter that transmitted Putin's statement?", "S. Lavrov", "Putin,"),
        ("the 1997 document: language of the front part and of the annex", "English; Russian", ""),
    ],
)  # fmt: skip
def test_the_letter_that_carries_a_text_is_told_by_that_text(said: Said, case: Case) -> None:
    says(said, case)


def test_whoever_signed_no_covering_letter_is_said_not_to_have(said: Said) -> None:
    assert said("Did Hassanov sign the covering letter?")[1].startswith("No")
    assert said("who signed the covering letter of Bordyuzha's letter?")[0] != "answered"
