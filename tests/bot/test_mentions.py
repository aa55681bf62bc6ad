"""Which letters mention something, whether one does, how many do, and which do not."""

from __future__ import annotations

import pytest

from bot.ask import Bot


def years(bot: Bot, question: str) -> set[str]:
    """Years of the letters that an answered answer names."""
    answer = bot.ask(question).answer
    assert answer.status == "answered", answer.answer
    return {year for year in ("1997", "2002", "2004", "2009") if year in " ".join((answer.answer, *answer.items))}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("which documents speak of disasters", {"2009"}),
        ("letters that mention the Minsk Conference", {"1997"}),
        ("in which letters does extremism come up", {"2004", "2009"}),
    ],
)
def test_letters_that_mention_a_topic(bot: Bot, question: str, expected: set[str]) -> None:
    assert years(bot, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("which letters do not mention narcotics", {"1997"}),
        ("Which letter never speaks of observers?", {"1997", "2002"}),
        ("which letters say nothing about peacekeeping", {"1997", "2002"}),
    ],
)
def test_letters_that_do_not_mention_a_topic(bot: Bot, question: str, expected: set[str]) -> None:
    assert years(bot, question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Does the 1997 letter mention Tajikistan?",
        "Is Uzbekistan mentioned in the 2002 letter?",
        "Does the 2004 letter mention Moscow?",
    ],
)
def test_a_letter_that_does_not_mention_it_is_a_no_with_the_place_where_it_is(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert answer.answer.startswith("No")
    assert answer.citations


@pytest.mark.parametrize(
    "question", ["Is Mongolia mentioned anywhere?", "Does any letter mention NATO?", "Is Iran spoken of anywhere?"]
)
def test_what_no_letter_mentions_is_refused(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("how many letters mention Moscow", "2"),
        ("in how many letters is Uzbekistan named", "1"),
        ("how many documents mention terrorism", "3"),
    ],
)
def test_letters_that_mention_it_are_counted(bot: Bot, question: str, number: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.items) == ("answered", (number,))


@pytest.mark.parametrize(
    ("question", "letter"),
    [
        ("Does the 2002 statement already use the name 'Collective Security Treaty Organization'?", "2002"),
        ("Does the 1997 paper speak of 'narcotics' anywhere?", "1997"),
        ("Does Denisov's request say the words 'illegal drug'?", "2004"),
    ],
)
def test_a_no_shows_what_was_looked_through(bot: Bot, question: str, letter: str) -> None:
    answer = bot.ask(question).answer
    assert answer.answer.startswith("No")
    assert letter in {citation.letter[:4] for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did Churkin's note already mention 'extremism'?", "Yes. “extremism”"),
        ("Does the 2009 draft contain the term 'observer status'?", "Yes. “observer status”"),
        ("Does the statement print the phrase 'organized transnational crime'?", "Yes."),
        ("Did Lavrov mention 'terrorism'?", "No: the letter of 21 May 2002"),
        ("Does Hassanov mention Kocharian?", "No"),
        ("Does the letter mention Lavrov?", "Yes. S. Lavrov"),
    ],
)
def test_who_mentions_something_is_not_who_is_mentioned(bot: Bot, question: str, begins: str) -> None:
    answer = bot.ask(question).answer
    assert answer.answer.startswith(begins), answer.answer


def test_a_letter_whose_annex_has_the_word_is_told_by_that_annex(bot: Bot) -> None:
    answer = bot.ask("Does Kouliev's letter print the expression 'illegal'?").answer
    assert "mentioned in the annex (letter) to the letter of 5 September 1997" in answer.answer
