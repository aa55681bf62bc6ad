"""Text asked for by its place, whether every member signed, and whether several things are mentioned."""

from __future__ import annotations

import pytest

from .says import Case, Said, says


@pytest.mark.parametrize(
    "case",
    [
        (
            "Quote the opening sentence of the 2009 explanatory note.",
            "At the current stage in the development",
            "manif",
        ),
        ("closing line of the annex of 1997?", "I request you to have this letter circulated", "concern"),
        ("how does the memorandum of 2004 start?", "At the current stage in the development", "purposes"),
        ("what's the penultimate sentence of the letter of 2002?", "We have the honour to transmit", "grateful"),
        ("fourth paragraph of the statement of 2002?", "fitting role in the global", "As we mark"),
        ("with which words does the 2009 draft begin?", "Referring to its resolution 59/50", "Decides"),
    ],
)
def test_text_is_told_by_its_place(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does Hassanov ask for in his very last sentence?", "I request you to have this letter circulated"),
        ("what does the minister request in the last sentence of his letter?", "I request you to have this letter"),
        ("what does Churkin want in the last sentence of his letter?", "I should be grateful"),
        ("what does the last sentence of the 1997 annex say?", "I request you to have this letter"),
    ],
)
def test_a_sentence_called_by_its_place_belongs_to_who_signed(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    "question",
    [
        "what does Putin say about terrorism in his last sentence?",
        "who does Hassanov accuse in the last sentence?",
        "what does Kouliev ask for in his first sentence?",
    ],
)
def test_no_other_sentence_stands_for_the_one_called_by_its_place(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_a_sentence_that_is_not_there_is_said_to_be_missing(said: Said) -> None:
    status, text = said("what does the thirtieth sentence of the annex of 1997 say?")
    assert (status, text.startswith("There is no such sentence in the annex")) == ("unanswered", True)


def test_it_is_asked_of_which_text_a_sentence_is_meant(said: Said) -> None:
    assert said("read out the last sentence")[0] == "clarify"


@pytest.mark.parametrize(
    "case",
    [
        ("Did each member State sign the letter of 2009?", "No. Armenia; Uzbekistan: named there", ""),
        ("Have all the parties signed the statement of 2002?", "Yes. Armenia; Tajikistan signed the annex", ""),
        ("All six members signed in 2004. Was that also the case in 2009?", "No. Armenia", "Yes"),
    ],
)
def test_every_member_signed_only_where_a_signature_stands_for_each(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Does the letter of 2002 mention Afghanistan and Uzbekistan?", "No:; does not mention Uzbekistan", "Yes"),
        ("Does the statement of 2002 mention drugs and Afghanistan?", "Yes.", "No:"),
        ("Does the 2009 letter mention Uzbekistan and Tajikistan?", "Yes.", "No:"),
    ],
)
def test_two_things_are_mentioned_only_where_each_is(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Recite the wording of Article 51.", "cite article 51 and do not print its text"),
        ("the exact text of resolution 1631 please", "cite resolution 1631 and do not print its text"),
        ("What is the wording of article 7?", "No loaded letter cites article 7"),
    ],
)
def test_what_is_only_cited_is_not_recited(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert status == "unanswered"
    assert told in text


def test_who_opened_something_is_told_by_no_list_of_verbs(said: Said) -> None:
    assert said("who opened the session?")[0] == "unanswered"
