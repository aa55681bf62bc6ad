"""What is asked with much courtesy, as a quiz or as a noun with a clause is asked as if it were said shortly.

Each family stands with three questions of its own or more, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("May I trouble you for the name of whoever signed the 2009 letter?", "Churkin"),
        ("We would be most obliged for the date of the 2004 letter.", "10 August 2004"),
        ("Kindly explain to a newcomer what CSTO stands for.", "Collective Security Treaty Organization"),
        ("Pray tell us, who signed the 1997 letter?", "KOULIEV"),
        ("Yes or no, class: did Churkin sign the 2009 letter?", "Yes."),
        ("Watch out, trick question: did Putin sign the 2009 letter?", "No."),
        ("Tie-breaker: who signed the 1997 letter?", "KOULIEV"),
    ],
)
def test_courtesy_and_quiz_calls_ask_nothing(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Please give the date on which the organization's agreement on peacekeeping became effective.", "16 January"),
        ("name the day when the charter was registered", "16 December 2003"),
        ("the year in which the charter entered into force", "18 September 2003"),
        ("give us the town in which the treaty of 1997 was signed", "Moscow"),
        ("the exact spot where the treaty of 1997 was signed", "Moscow"),
    ],
)
def test_a_noun_with_its_clause_is_asked_by_its_question_word(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What task does the 2004 draft set the Secretary-General?", "necessary action"),
        ("Which job does the draft of 2009 give to the Secretary-General?", "report on the implementation"),
        ("which country is behind the 1997 letter", "Azerbaijan"),
        ("which mission filed the 2009 request", "Russian Federation"),
    ],
)
def test_a_task_is_what_is_asked_of_somebody(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "What country profits from the 2004 draft?",
        "what did the member States write to the Assembly in 2006?",
        "the name of the Armenian Minister who signed the Moscow Treaty of 29 August 1997",
        "I need the name of the Belarusian Minister who put his hand to the charter.",
    ],
)
def test_the_sender_is_not_told_where_something_else_is_asked(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("had at least half of the seven members ratified the peacekeeping agreement?", "Yes."),
        ("had more than half of the seven ratified the agreement on peacekeeping?", "Yes."),
        ("had less than half of the members ratified the agreement on peacekeeping?", "No."),
        ("had all of the seven members ratified the agreement on peacekeeping?", "No."),
        ("had four of the seven members ratified the agreement on peacekeeping?", "Yes."),
    ],
)
def test_a_share_of_a_number_is_held_against_the_whole(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("May I ask who signed the letter of 2009?", "Churkin"),
        ("Might we enquire when the charter of the CSTO entered into force?", "18 September 2003"),
        ("Could I please know which States belonged to the CSTO in 2009?", "Uzbekistan"),
        ("may I ask whether Lavrov signed the 2009 letter", "No"),
        ("Kindly explain to a newcomer what the initials CSTO stand for.", "Collective Security Treaty Organization"),
        ("For our history class I need everyone who signed the covering letter of 2002", "Jarbussynova"),
        ("Lightning round: who signed in 2009", "Churkin"),
        ("Against the clock: all members of the CSTO in 2009!", "Uzbekistan"),
        ("which official signed for the Kyrgyz Republic in the request of 2004, and with what rank", "Toktomushev"),
    ],
)
def test_asking_leave_to_ask_and_naming_a_game_asks_nothing(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "question",
    [
        "May I ask who signed the treaty for Armenia?",
        "which Armenian official put pen to paper on the friendship treaty",
    ],
)
def test_leave_to_ask_makes_nothing_told(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Armenia comes up in which documents? Years are enough.", "2009"),
        ("Who signed the 1997 letter? Surname and post are enough.", "KOULIEV"),
        ("Which documents mention Armenia? The dates suffice.", "14 July 2009"),
        ("Which letters mention Armenia? There is no need to quote.", "14 July 2009"),
        ("What is the symbol of the 1997 letter? You don't have to explain.", "A/52/322"),
    ],
)
def test_the_form_of_the_answer_is_not_asked_of_the_letters(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_what_no_letter_names_is_not_told_in_any_form(said: Said) -> None:
    declines(said, "Which letters mention Patagonia? Years are enough.")
