"""Families of questions on lists of members as lists: whether they are complete, who is in one alone, under what name;
and which of several names something is true of."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    "question",
    ["Is the list of 2004 complete?", "Is the list of 2004 exhaustive?", "Is the 2004 roster complete?"],
)
def test_a_list_is_complete_where_its_text_says_of_how_many_it_is(said: Said, question: str) -> None:
    tells(said, question, "Tajikistan", begins="Yes. ")


@pytest.mark.parametrize(
    "question",
    ["Is the 2009 list complete?", "Does the 2009 letter claim these are all members?",
     "Is the membership list exhaustive?"],
)  # fmt: skip
def test_a_list_that_only_includes_is_not_said_to_be_complete(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered"
    assert "the list says “include”" in text


@pytest.mark.parametrize("question", ["Is the list of refugees complete?", "Is the list of agenda items complete?"])
def test_whether_another_list_is_complete_is_not_told_of_members(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    "question",
    ["Which country is only in one list?", "Which State appears on just one of the lists?",
     "Which nation is named in only one of the three lists?"],
)  # fmt: skip
def test_a_state_of_one_list_is_told_with_that_list(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.items) == ("answered", ("Uzbekistan",))


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("So the CSTO is six States, right?", "No. Seven States"),
        ("Is the CSTO seven countries?", "Yes. Seven States"),
        ("Does the CSTO have eight states?", "No. Seven States"),
    ],
)
def test_a_number_said_of_an_organization_is_that_of_its_members(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize("question", ["Did the CSTO help six States?", "Did the CSTO write to seven countries?"])
def test_a_number_of_states_it_dealt_with_is_not(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Is it Kyrgyzstan or the Kyrgyz Republic in the 2009 list?", ("Kyrgyzstan",)),
        ("Is it Kyrgyzstan or the Kyrgyz Republic in the 2004 list?", ("Kyrgyz Republic",)),
        ("Is it spelled Belarus or Republic of Belarus in 2004?", ("Republic of Belarus",)),
    ],
)
def test_of_two_names_of_a_state_the_printed_one_is_told(bot: Bot, question: str, items: tuple[str, ...]) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.items) == ("answered", items)


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which of these is not a member: Armenia, Georgia, Belarus?", ("Georgia",)),
        ("Georgia, Moldova, Tajikistan: which of these belonged to the CSTO in 2004?", ("Tajikistan",)),
        ("Armenia, Georgia or Belarus: which one is not a member?", ("Georgia",)),
        ("Smagulov, Churkin, Hassanov: which of them signed in 2009?", ("Churkin",)),
        ("Which of these countries were CSTO members in 2004: Armenia, Latvia, Belarus?", ("Armenia", "Belarus")),
    ],
)
def test_of_several_names_those_are_told_of_whom_it_is_true(bot: Bot, question: str, items: tuple[str, ...]) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.items) == ("answered", items)


@pytest.mark.parametrize(
    "question",
    ["Which of these countries is a CSTO member: Georgia, Latvia?",
     "Which of these has a seaport: Armenia, Georgia, Belarus?",
     "Lukashenko, Putin, Lavrov: which of them was born in 1950?"],
)  # fmt: skip
def test_where_it_is_true_or_known_of_none_of_them_nobody_is_told(said: Said, question: str) -> None:
    declines(said, question)
