"""Which of two persons did it, in which language somebody wrote, another letter behind "and the X one", other words."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("did Hassanov write in Russian?",), "Yes. Hassan HASSANOV"),
        (("did Kouliev write in Russian?",), "No. Eldar KOULIEV"),
        (("did Churkin write in English?",), "No. Vitaly Churkin"),
        (("who wrote in Russian, Hassanov or Kouliev?",), "Hassan HASSANOV"),
        (("who's hassanov", "and kouliev?", "which one of them wrote in russian"), "Hassan HASSANOV"),
        (("who's hassanov", "and kouliev?", "which of the two was minister"), "Hassan Hassanov, Minister"),
        (("who is Lavrov?", "and Churkin?", "which of them signed in 2002"), "S. Lavrov"),
        (("who is Smagulov", "and Bordyuzha?", "which one of them signed"), "Murat Smagulov"),
    ],
)
def test_one_of_two_persons(said: Said, turns: tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    "turns",
    [
        ("did Lavrov write in Russian?",),
        ("who wrote in French, Hassanov or Kouliev?",),
        ("who's hassanov", "and kouliev?", "which one of them was a chargé d'affaires"),
    ],
)
def test_what_neither_is_known_for_is_not_told(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("which agenda items did the six ambassadors want in 2002?", "ok and the azerbaijan one"), "items 40 and 81"),
        (("which session does the 2002 letter belong to?", "ok and the azerbaijan one"), "52nd"),
        (("when was the 2004 letter distributed?", "what about the azerbaijani one"), "5 September 1997"),
        (("to whom is the 2004 letter addressed?", "and the azerbaijan one"), "Secretary-General"),
        (("who signed the 2002 letter?", "and the russian one"), "Lavrov"),
    ],
)
def test_the_one_of_a_state_is_its_letter(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("Does the 2004 draft resolution mention counter-terrorism?", "Is it true that the 2009 one does?"), "Yes."),
        (("Is Uzbekistan a member in 2004?", "is it true that Georgia is?"), "No."),
        (("Did Lavrov sign in 2002?", "is it true that Churkin did?"), "No."),
    ],
)
def test_a_claim_that_ends_in_its_verb_goes_on(said: Said, turns: tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


def test_the_quoted_words_are_not_those_that_stand_instead(said: Said) -> None:
    question = 'The memorandum of 2004 says that the "political weight" is growing. What word is used instead in 2009?'
    status, text = said(question)
    assert status != "answered" or "significance" in text
