"""Families in which the sentence must hold the kind of thing asked for: bodies, meanings, what something became.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("which UN offices is the secretariat in touch with", "United Nations Office on Drugs and Crime"),
        ("which agencies does the CSTO cooperate with", "Department of Political Affairs"),
        ("what organs of the UN should cooperate with the CSTO", "Counter-Terrorism Committee"),
        ("which un bodies has the csto contacts with", "Counter-Terrorism Committee"),
    ],
)
def test_bodies_are_told_by_a_sentence_that_names_some(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question", ["what does a.i. mean", "what does Corr. stand for", "what does the abbreviation CTC mean"]
)
def test_a_sentence_that_merely_uses_a_short_form_does_not_tell_its_meaning(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "when did the organisation become a regional international organization",
        "in which year did the CSTO become a regional organization",
        "on what day did it become an international organization, the CSTO?",
    ],
)
def test_something_becomes_what_it_is_with_the_event_that_the_sentence_dates(said: Said, question: str) -> None:
    tells(said, question, "18 September 2003", without="16 December")


@pytest.mark.parametrize(
    "question",
    [
        "who forwarded the minister's letter?",
        "who transmitted the annex of 1997?",
        "who conveyed the minister's letter to the Secretary-General?",
    ],
)
def test_who_passed_a_text_on_is_the_signer_of_the_covering_letter(said: Said, question: str) -> None:
    tells(said, question, "KOULIEV")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        (
            "who were the parties to the collective security treaty",
            "The annex (statement) to the letter of 21 May 2002",
        ),
        ("is Armenia a party to the collective security treaty", "Yes."),
        ("how many parties does the Collective Security Treaty have", "Six States"),
    ],
)
def test_a_treaty_goes_by_what_it_is_about(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "when was the collective security treaty signed",
        "the Treaty on Collective Security was signed on which day",
        "date of signing of the collective security treaty",
    ],
)
def test_the_date_of_another_instrument_is_not_that_of_the_one_asked_for(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, "6 October 2007" in text) == ("unanswered", False), text


@pytest.mark.parametrize(
    "question",
    ["summarise the 2002 letter", "summarise the 2009 request", "summarising the 1997 letter: what is in it"],
)
def test_a_word_in_british_spelling_is_understood(said: Said, question: str) -> None:
    assert said(question)[0] == "answered"


@pytest.mark.parametrize(
    "question",
    ["Summarise Georgia's reply to Hassanov", "summary of Georgia's answer", "describe Canada's letter of 2002"],
)
def test_nobody_else_is_made_the_author(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "question",
    ["define observer status", "what is a supplementary item", "what is an observer", "what does UNODC mean"],
)
def test_a_sentence_that_merely_names_a_thing_does_not_define_it(said: Said, question: str) -> None:
    """Family: definitions that no letter gives; "by political means" is none."""
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what is a living and dynamically developing organism", "Treaty on Collective Security"),
        ("what is an important task of the treaty", "counteracting of new threats"),
        ("define the CSTO", "is an international organization composed of six States"),
    ],
)
def test_what_is_such_a_thing_or_said_to_be_one_is_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what was transmitted in 1997", "the text of a letter from Mr. Hassan Hassanov"),
        ("what did the 2002 ambassadors transmit", "the text of the statement"),
        ("what did Kazakhstan transmit in 2004", "I have the honour to forward to you a letter"),
    ],
)
def test_what_one_has_the_honour_to_do_is_done(said: Said, question: str, named: str) -> None:
    """Family: what a letter transmits, asked for in the past."""
    tells(said, question, named)
