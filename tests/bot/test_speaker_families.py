"""Who wrote to whom, who signed every letter, and what somebody mentions in what was signed."""

from __future__ import annotations

import pytest

from .says import Case, Said, says


@pytest.mark.parametrize(
    "case",
    [
        ("Did Russia sign all the letters?", "No. No signature of the Russian Federation; 5 September 1997", ""),
        ("Has Tajikistan signed every letter of 2002?", "Yes. R. Alimov; Rakhmonov", "No."),
        ("Did Smagulov sign each of the letters?", "No. No signature of Murat Smagulov", "Yes."),
    ],
)
def test_all_letters_are_signed_only_where_each_is(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Who wrote to the President of the General Assembly?", "10 August 2004; Kazakhstan", "Churkin"),
        ("who sent letters to the Secretary-General", "5 September 1997; 21 May 2002; 14 July 2009", "10 August 2004"),
    ],
)
def test_who_wrote_to_an_office_is_told_for_each_letter_addressed_to_it(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Do the heads of State mention terrorism?", "Yes.; annex (statement)", "No:"),
        ("Does the minister mention the Minsk Conference?", "Yes.; HASSANOV", "No:"),
        ("Did Hassanov mention Afghanistan?", "No:; does not mention Afghanistan; HASSANOV", "Yes"),
    ],
)
def test_somebody_mentions_what_stands_in_the_part_that_bears_the_signature(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    ("question", "absent", "present"),
    [
        ("Does any letter mention deliveries to Iran?", "“Iran”", "deliveries"),
        ("Which letter mentions observer elephants?", "“elephants”", "observer"),
    ],
)
def test_only_what_no_letter_mentions_is_said_to_be_mentioned_by_none(
    said: Said, question: str, absent: str, present: str
) -> None:
    status, text = said(question)
    assert (status, absent in text, present in text) == ("unanswered", True, False)
