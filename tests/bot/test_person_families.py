"""Families of questions on persons: who, offices and years, claims, names as printed."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Was Kocharyan president of Armenia?", "Yes.", id="office-and-state"),
        pytest.param("Was Ivanou the Permanent Representative of Belarus?", "No.", id="another-office"),
        pytest.param("Is Hassanov the president of Azerbaijan?", "No.", id="another-office-2"),
        pytest.param("Is Bordyuzha Russian?", "Yes.", id="nationality"),
        pytest.param("Is R. Alimov the same person as Rashid Alimov?", "Yes.", id="two-spellings"),
        pytest.param("Is Lavrov mentioned in the 2004 letter?", "No.", id="mentioned"),
        pytest.param(
            "Was Smagulov Permanent Representative of Kazakhstan when he forwarded the request?",
            "No. Murat",
            id="when-he-forwarded-it",
        ),
        pytest.param("Was Churkin the foreign minister when he submitted the item?", "No. Vitaly", id="when-submitted"),
        pytest.param(
            "Was Kouliev the foreign minister when he forwarded Hassanov's letter?",
            "No. Eldar",
            id="when-he-sent-that-of-another",
        ),
        pytest.param(
            "Was Andrei Denisov Permanent Representative of Russia when he submitted the request?",
            "Yes.",
            id="when-he-was-it",
        ),
    ],
)
def test_a_claim_on_a_person_begins_with_yes_or_no(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("the Belarusian president", "Lukashenko", id="office-of-a-state"),
        pytest.param("Chargé d'affaires of the Kyrgyz Republic?", "Toktomushev", id="state-names-no-letter"),
        pytest.param("who headed the CSTO in 2004", "Bordyuzha", id="head-of-an-organization"),
        pytest.param("Who represented Belarus in 2004?", "Ivanou", id="represented-in-a-year"),
        pytest.param("Which names are printed only with the initial?", "Jarbussynova", id="initials"),
        pytest.param("How is the surname of Kazakhstan's president written?", "Nazarbaev", id="name-through-an-office"),
    ],
)
def test_persons_are_found_by_office_state_and_year(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who was president of Kyrgyzstan in 2004?", id="year-not-attested"),
        pytest.param("Was Churkin Permanent Representative in 2004?", id="year-of-another"),
        pytest.param("Was Smagulov Permanent Representative when he sent the 2009 letter?", id="sent-in-another-year"),
        pytest.param("who was the Secretary-General of the UN in 2004", id="office-of-nobody"),
        pytest.param("Is Bordyuzha Secretary-General of the CSTO?", id="office-not-printed"),
        pytest.param("What is Lavrov's first name?", id="only-the-initial"),
        pytest.param("Patronymic of Denisov?", id="no-patronymic"),
        pytest.param("How old is Putin?", id="age"),
        pytest.param("Where was Churkin born?", id="birth"),
        pytest.param("Is Jarbussynova a woman?", id="sex"),
    ],
)
def test_what_is_not_printed_of_a_person_is_not_told(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Who is Putin's opposite number in Belarus?", "Lukashenko", "Ling", id="opposite-number"),
        pytest.param("Name the Armenian counterpart of Ling in 2002", "Abelian", "Kocharian", id="counterpart"),
        pytest.param("Who was Baialinov's counterpart from Tajikistan?", "Alimov", "Rakhmonov", id="of-other-state"),
        pytest.param("Who was ambassador of Churkin's country in 2002?", "Lavrov", "Denisov", id="his-country"),
        pytest.param("Who represented Abelian's country at the UN after 2003?", "Martirosyan", "Ling", id="after"),
        pytest.param("Who was Permanent Representative of Russia after 2005?", "Churkin", "Lavrov", id="since"),
        pytest.param("Who represented Armenia at the UN before 2004?", "Abelian", "Martirosyan", id="before"),
        pytest.param("Who signed both the letter and the statement for Armenia?", "Kocharian", "Nobody", id="both"),
        pytest.param("Jarbussynova's country and office", "Kazakhstan", "Nazarbaev", id="his-country-itself"),
        pytest.param("tell me Alimov's country and rank", "Tajikistan", "Rakhmonov", id="country-and-rank"),
    ],
)
def test_offices_are_held_by_time_and_by_who_stands_beside(
    said: Said, question: str, named: str, not_named: str
) -> None:
    tells(said, question, named, without=not_named)


@pytest.mark.parametrize(
    "question",
    [
        "Who was Permanent Representative of Kouliev's country before 1997?",
        "Who was president of Azerbaijan before 1998?",
        "Who represented Uzbekistan at the UN after 2005?",
    ],
)
def test_nobody_is_named_in_an_office_of_another_time(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
