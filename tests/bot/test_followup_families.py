"""Families of follow-ups of a few words: another place, since when, the same again, by whom, where that is said.

Each family stands with three conversations of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(("Who signed the statement last?", "and first?"), "Kocharian", "Rakhmonov", id="first"),
        pytest.param(("Who was first to sign in 2004?", "and the last?"), "Alimov", "Martirosyan", id="last"),
        pytest.param(("Who signed the annex of 2004 second?", "the third?"), "Smagulov", "Ivanou", id="third"),
        pytest.param(
            ("Who represented Tajikistan in 2004?", "was it the same person in 2002?"), "Yes.", "Smagulov", id="same"
        ),
        pytest.param(
            ("Who represented Belarus in 2002?", "the same man in 2004?"), "No.", "Smagulov", id="not-the-same"
        ),
        pytest.param(("Did Churkin sign in 2009?", "did he sign anything else?"), "No.", "Yes", id="nothing-else"),
        pytest.param(("Did Alimov sign in 2004?", "did he sign another letter?"), "2002", "No.", id="something-else"),
        pytest.param(("When was the CSTO registered?", "where does it say that?"), "Addendum 1", "Four", id="where"),
        pytest.param(("Who is Bordyuzha?", "in which letter is that said?"), "2004", "Four letters", id="which-letter"),
        pytest.param(("Which countries did Churkin write for?", "how many are they?"), "Six", "Seven", id="how-many"),
        pytest.param(("Which States were members in 2009?", "how many are those?"), "Seven", "Six", id="of-those"),
        pytest.param(("What did the minister say?", "who was he?"), "Hassanov", "Kouliev", id="office-before"),
        pytest.param(("What is the oldest letter?", "who wrote it?"), "KOULIEV", "Churkin", id="wrote-it"),
    ],
)
def test_a_few_words_go_on_with_the_question_before(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    "turns",
    [
        ("Is Kazakhstan a member?", "since when?"),
        ("What was set up in 2001?", "with what?"),
        ("When was the CSTO registered?", "of what?"),
    ],
)
def test_a_few_words_are_no_talk_about_the_bot(said: Said, turns: tuple[str, ...]) -> None:
    status, text = said(*turns)
    assert "I am dragoman" not in text
    assert "I answer questions" not in text
    assert status != "answered" or "registered" in text or "set up" in text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        pytest.param(("quote paragraph 3 of the 2009 note", "now 5"), "Afghanistan", id="digit"),
        pytest.param(("what is the second operative paragraph of the 2004 draft", "and 1"), "Decides", id="ordinal"),
        pytest.param(("which letter cites rule 14", "and 20?"), "rule 20", id="rule"),
        pytest.param(("how many members did the csto have in 2009", "five yrs before?"), "Six", id="years-before"),
        pytest.param(("When is the 2009 letter dated?", "sorry, I meant distributed"), "11 August", id="i-meant"),
        pytest.param(("who signed the 2004 letter", "I meant the one of 2002"), "Lavrov", id="meant-another"),
        pytest.param(("Who is Andrei Denisov?", "for which country"), "Russian Federation", id="country-of-a-person"),
    ],
)
def test_a_number_or_a_correction_goes_on_with_the_question_before(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True)


@pytest.mark.parametrize(
    ("turns", "word"),
    [
        (("What threats does the 2009 note list?", "is terrorism one of them"), "Yes."),
        (("What threats does the 2009 note list?", "was piracy among them"), "No."),
        (("which bodies does the note name as contacts", "is the OSCE among them"), "No."),
        (("who signed the 2002 letter", "was Lavrov one of them"), "Yes."),
        (("who signed the 2002 letter", "is Putin among them"), "No."),
    ],
)
def test_whether_something_is_among_what_was_told(said: Said, turns: tuple[str, ...], word: str) -> None:
    status, text = said(*turns)
    assert (status, text.split(" ")[0]) == ("answered", word)


@pytest.mark.parametrize(
    ("turns", "new", "old"),
    [
        (("Which contacts does the 2009 note name?", "which ones were not in the 2004 memorandum"),
         "Department of Political Affairs", "Counter-Terrorism Committee"),
        (("what threats does the 2002 statement mention", "which are new in 2004"), "Extremism", "Terrorism"),
        (("what threats does the 2002 statement name", "which ones are added in the 2009 note"), "Extremism", "Drugs"),
    ],
)  # fmt: skip
def test_what_is_new_in_another_text(said: Said, turns: tuple[str, ...], new: str, old: str) -> None:
    status, text = said(*turns)
    assert status == "answered"
    assert text.startswith(new)
    assert old not in text.split(". ")[0]


@pytest.mark.parametrize("question", ["no, the other one", "lol i meant the other one", "the other one please"])
def test_the_other_one_of_nothing_is_asked_about(said: Said, question: str) -> None:
    assert said(question)[0] == "clarify"


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("I am looking at the ambassadors' letter of 2002.", "Who signed it for Kazakhstan?",
          "was that the same person two years later?"), "No. M. Jarbussynova"),
        (("I am looking at the letter of 2004.", "Who signed it for Russia?",
          "was that the same man two years earlier?"), "No. S. Lavrov"),
        (("I am looking at the letter of 2002.", "Who signed it for Tajikistan?", "is it the same person in 2004?"),
         "Yes. R. Alimov"),
    ],
)  # fmt: skip
def test_the_same_person_at_another_time(said: Said, turns: tuple[str, ...], begins: str) -> None:
    status, text = said(*turns)
    assert (status, text.startswith(begins)) == ("answered", True), text


@pytest.mark.parametrize(
    "question",
    [
        "something else was signed in that city, in another letter. what?",
        "what was signed in that city?",
        "another text was signed there. which one?",
        "what else was signed there, in another letter?",
    ],
)
def test_what_was_signed_in_the_city_just_told(said: Said, question: str) -> None:
    status, text = said("Where did the Council on Collective Security meet in 2002?", question)
    assert (status, "signing in Moscow on 29 August 1997 of the Treaty" in text) == ("answered", True), text


def test_what_was_signed_is_no_list_of_who_signed(said: Said) -> None:
    assert "Ambassador" not in said("something was signed in Geneva. what?")[1]


@pytest.mark.parametrize(
    "again",
    [
        "names please, it is for a footnote",
        "which ones? it's for a paper",
        "their names, please - it is for the minutes",
    ],
)
def test_names_that_no_letter_prints_are_refused_whatever_they_are_for(said: Said, again: str) -> None:
    assert said("How many members had ratified the agreement on peacekeeping by 2009?", again)[0] == "unanswered"


def test_names_that_a_letter_prints_are_told_whatever_they_are_for(said: Said) -> None:
    status, text = said("How many members did the CSTO have in 2009?", "names please, it is for a footnote")
    assert status == "answered"
    assert "Uzbekistan" in text
