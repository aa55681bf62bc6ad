"""Families of questions on persons: who, offices and years, claims, names as printed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[..., tuple[str, str]]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Was Kocharyan president of Armenia?", "Yes.", id="office-and-state"),
        pytest.param("Was Ivanou the Permanent Representative of Belarus?", "No.", id="another-office"),
        pytest.param("Is Hassanov the president of Azerbaijan?", "No.", id="another-office-2"),
        pytest.param("Is Bordyuzha Russian?", "Yes.", id="nationality"),
        pytest.param("Is R. Alimov the same person as Rashid Alimov?", "Yes.", id="two-spellings"),
        pytest.param("Is Lavrov mentioned in the 2004 letter?", "No.", id="mentioned"),
    ],
)
def test_a_claim_on_a_person_begins_with_yes_or_no(said: Said, question: str, begins: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert text.startswith(begins)


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
    status, text = said(question)
    assert status == "answered"
    assert named in text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who was president of Kyrgyzstan in 2004?", id="year-not-attested"),
        pytest.param("Was Churkin Permanent Representative in 2004?", id="year-of-another"),
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
