"""Claims on every letter, on somebody's sex, and the first or last of what letters cite."""

from __future__ import annotations

import pytest

from tests.bot.says import Said


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Did Belarus sign in all years?", "No."),
        ("Did Kazakhstan sign every time?", "No."),
        ("did Russia sign on each occasion", "No."),
        ("Did Armenia sign both in 2002 and 2004?", "Yes."),
    ],
)
def test_every_time_is_every_letter(said: Said, question: str, lead: str) -> None:
    status, text = said(question)
    assert (status, text[: len(lead)]) == ("answered", lead), text


@pytest.mark.parametrize(
    "question",
    [
        "Was Kazakhstan's 2002 ambassador a woman?",
        "was the ambassador of Belarus in 2002 a man",
        "Did a man sign the 2009 letter?",
        "Did any women sign the 2002 statement?",
    ],
)
def test_no_name_tells_whether_somebody_is_a_man_or_a_woman(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_somebody_who_is_pointed_at_as_a_man_may_have_signed(said: Said) -> None:
    assert "Smagulov" in said("Did the man from Kazakhstan sign the 2004 letter?")[1]


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        ("What is the latest resolution cited?", "1631 (2005)", "59/50"),
        ("What is the oldest resolution cited?", "59/50", "1631 (2005)"),
        ("which is the earliest declaration recalled", "1994", "1995"),
    ],
)
def test_of_what_is_cited_the_first_or_last_by_its_date(said: Said, question: str, told: str, not_told: str) -> None:
    status, text = said(question)
    assert (status, told in text, not_told in text) == ("answered", True, False), text


@pytest.mark.parametrize("question", ["What's the oldest document cited?", "What is the earliest treaty mentioned?"])
def test_what_has_no_date_is_neither_first_nor_last(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "was every state represented by its ambassador in 2004",
        "Were all States represented by ministers in 2002?",
        "Is the statement of 2002 signed in Moscow?",
        "did Putin sign the statement in Moscow",
    ],
)
def test_some_are_not_all_and_no_signature_tells_where(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("Yes")


def test_a_treaty_whose_signing_is_told_has_its_place(said: Said) -> None:
    assert said("Was the treaty of 1997 signed in Moscow?")[1].startswith("Yes.")


@pytest.mark.parametrize(
    "question",
    [
        "Did Kazakhstan alone ask for observer status?",
        "Did the Security Council grant observer status?",
        "Were the six ambassadors men?",
        "Did twenty per cent of the population flee?",
        "Do the presidents want to leave the Treaty?",
        "Has the CSTO been an observer since 2002?",
        "Do the two drafts have the same title?",
        "Does Baku speak of thirty per cent of its land being occupied?",
    ],
)
def test_a_yes_bears_out_the_whole_claim(said: Said, question: str) -> None:
    assert said(question)[0] != "answered" or said(question)[1].startswith("No")


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Did the General Assembly grant observer status?", "Yes."),
        ("Is 20 per cent of the territory occupied?", "Yes."),
        ("Did Kazakhstan ask for observer status?", "Yes."),
        ("Has the CSTO been an observer since 2004?", "Yes."),
        ("Did the same person sign for Tajikistan in 2002 and 2004?", "Yes."),
        ("Did anybody leave between 2004 and 2009?", "No"),
    ],
)
def test_what_the_letters_bear_out_is_still_told(said: Said, question: str, lead: str) -> None:
    status, text = said(question)
    assert (status, text[: len(lead)]) == ("answered", lead), text


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Are all four letters in English?", "No."),
        ("were all the letters written in french", "No."),
        ("Is every letter an English original?", "No."),
        ("Are both letters of 2004 in English?", "No."),
        ("Are both letters of 1997 in Russian?", "No."),
    ],
)
def test_what_is_claimed_of_each_text_is_denied_by_one(said: Said, question: str, lead: str) -> None:
    status, text = said(question)
    assert (status, text[: len(lead)]) == ("answered", lead), text


@pytest.mark.parametrize(
    "question",
    [
        "Are all annexes in Russian?",
        "Did Armenia sign for all six?",
        "did Smagulov sign on behalf of all of them",
        "Did Lavrov sign for everyone in 2002?",
        "Did Belarus sign for the others in 2004?",
    ],
)
def test_no_yes_where_one_of_them_is_not_told(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_one_who_wrote_on_behalf_of_the_others_signed_for_all(said: Said) -> None:
    assert said("Did Churkin sign for the others in 2009?")[1].startswith("Yes.")
