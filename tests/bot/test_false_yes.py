"""Answers that would be about something else: who speaks, what is asked for, what a tag denies."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said


@pytest.mark.parametrize(
    "question",
    [
        "How did Russia defend the arms deliveries to Armenia?",
        "what does Armenia reply to the accusation of illegal arms deliveries",
        "Why did Yerevan reject a political settlement of the conflict?",
    ],
)
def test_a_state_that_did_not_write_is_not_made_to_speak(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    ["How did Azerbaijan justify its deep concern?", "what did Baku say about illegal Russian arms deliveries"],
)
def test_a_state_that_wrote_is_quoted(said: Said, question: str) -> None:
    assert said(question)[0] == "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Georgia - member of the CSTO in 2009, yes or no?", "No."),
        ("Uzbekistan among the members of 2009? true or false", "Yes."),
        ("Moldova in the CSTO in 2004 (yes/no)", "No."),
    ],
)
def test_the_no_of_yes_or_no_denies_nothing(bot: Bot, question: str, begins: str) -> None:
    assert bot.ask(question).answer.answer.startswith(begins)


@pytest.mark.parametrize(
    "question",
    ["Who signed the treaty of August 1997?", "To what animal is the Treaty compared?", "who ratified the pact"],
)
def test_a_treaty_that_only_describes_is_not_what_is_asked_for(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.intent != "cited"


@pytest.mark.parametrize(
    "question", ["Who signed the annex?", "by whom was the annex signed", "name the signatories of the annex"]
)
def test_a_part_that_several_letters_have_is_asked_back(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, len(answer.suggestions) > 1) == ("clarify", True)


@pytest.mark.parametrize(
    "question",
    ["who signed the annex of 2004", "who signed all the annexes", "what does the memorandum say about peace"],
)
def test_a_part_that_is_told_apart_is_not(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Was the letter of 2002 written by the Security Council?",
        "Did the Security Council circulate the 2002 letter?",
        "Was the 2009 letter issued by the General Assembly?",
        "Was the letter of 1997 circulated by the General Assembly?",
        "Did the Department of Political Affairs write a letter?",
        "Did the CSTO write the 2009 letter?",
    ],
)
def test_a_body_neither_writes_nor_circulates_what_becomes_its_document(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Is the 2002 letter a document of the Security Council?", "Yes."),
        ("Was the letter of 2002 put before the Security Council?", "Yes."),
        ("Was the 2009 letter circulated as a document of the Security Council?", "No."),
        ("Did Hassanov address his letter to the Secretary-General?", "Yes."),
        ("Did Hassanov address his letter to the President of the General Assembly?", "No."),
        ("Did Smagulov address the letter to the Secretary-General?", "No."),
    ],
)
def test_what_is_to_become_its_document_does(bot: Bot, question: str, begins: str) -> None:
    assert bot.ask(question).answer.answer.startswith(begins)
