"""Families of follow-ups by what they bind to: the quoted sentence, its part, its people, its letter; and no other.

Each family stands with three conversations of its own or more, over the four seed letters.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.ask import Bot
from bot.conversation import Conversation
from bot.following.asking_again import question_word_alone, with_question_word
from bot.following.staying import leans, letters_about

Said = Callable[..., tuple[str, str]]


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Where was the statement of the heads of State adopted?", "on what date?"), "14 May 2002"),
        (("When was the Council on Collective Security meeting held?", "in which city?"), "Moscow"),
        (("Which treaty alarms Azerbaijan?", "when?"), "29 August 1997"),
        (("Which treaty alarms Azerbaijan?", "signed where?"), "Moscow"),
        (("What does the 2009 note say about observer status?", "since when?"), "2004"),
        (("Who signed the 2004 letter?", "and when?"), "10 August 2004"),
    ],
)
def test_a_question_word_alone_asks_the_question_before_once_more(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed the 1997 annex?", "in what capacity did he sign?"), "Minister for Foreign Affairs"),
        (("Who signed for Tajikistan in the 2004 annex?", "his rank?"), "Permanent Representative"),
        (("Who signed for Kazakhstan in the 2002 letter?", "which position did she hold?"), "Permanent Representative"),
        (("Who was the highest administrative official of the CSTO?", "of what nationality?"), "Russian"),
        (("Qui a signé la lettre de 2009 ?", "en quelle qualité ?"), "Permanent Representative"),
    ],
)
def test_a_post_is_asked_of_the_people_just_named(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("In what language was the annex of 1997?", "and the letter that forwarded it?"), "English", "Russian"),
        (("Who signed the 2002 annex for Kyrgyzstan?", "and the letter which transmits it?"), "Baialinov", "Akayev"),
        (("Who signed the statement for Armenia?", "and the letter that conveys it?"), "Abelian", "Kocharian"),
        (("Compare the letters of 10 August 2004 and 14 July 2009", "who signed the latter?"), "Churkin", "Smagulov"),
        (("Which is older, the letter of 14 July 2009 or that of 5 September 1997?", "who wrote the second one?"),
         "KOULIEV", "Churkin"),
        (("Which states were members in 2004?", "and in 2009, how many?"), "7", "Four"),
    ],
)  # fmt: skip
def test_a_letter_is_told_from_the_one_before(said: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("What does the 2002 statement say about Afghanistan?", "verbatim please"), "Afghanistan"),
        (("What does the 2002 statement say about Afghanistan?", "word for word?"), "Afghanistan"),
        (("What does the 2009 note say about drug trafficking?", "the exact wording?"), "Afghanistan"),
    ],
)
def test_the_wording_is_that_of_the_last_answer(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "turns",
    [
        ("When was the charter registered?", "who asked for it?"),
        ("What percentage of Azerbaijan is occupied?", "by whom?"),
        ("Which treaty is the 1997 letter about?", "who negotiated it?"),
        ("When was the peacekeeping agreement signed?", "in which town?"),
        ("What does the 2009 draft request from the Secretary-General?", "what does the report say?"),
    ],
)
def test_what_the_turn_before_does_not_tell_is_told_from_nowhere_else(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "letter"),
    [
        (("Under which rule was the 2009 item requested?", "for the agenda of which session?"), "2009"),
        (("What does operative paragraph 4 of the 2009 draft request?", "at which session?"), "2009"),
        (("What does the 1997 letter say about refugees?", "how much of the territory is occupied?"), "1997"),
    ],
)
def test_an_answer_to_a_question_that_leans_quotes_what_was_spoken_of(
    bot: Bot, turns: tuple[str, str], letter: str
) -> None:
    first = bot.ask(turns[0], Conversation())
    turn = bot.ask(turns[1], first.conversation)
    assert turn.answer.status == "answered"
    assert all(citation.letter.startswith(letter) for citation in turn.answer.citations)


@pytest.mark.parametrize(
    ("typed", "leaning"),
    [
        ("between whom?", True),
        ("their numbers?", True),
        ("and who paid for it?", True),
        ("what had they done by then?", True),
        ("which letters mention it?", False),
        ("Who signed the letter of 2009?", False),
        ("What is said about narcotics?", False),
    ],
)
def test_a_question_leans_where_it_means_nothing_alone(bot: Bot, typed: str, leaning: bool) -> None:
    assert leans(bot.read(typed)) is leaning


def test_what_is_shown_beside_a_refusal_was_not_spoken_of(bot: Bot) -> None:
    refused = bot.ask("Did the envoys discuss the weather?", Conversation())
    assert refused.answer.status == "unanswered"
    assert not letters_about(refused.conversation)


@pytest.mark.parametrize(
    ("before", "word", "full"),
    [
        ("When was the pact signed?", "where", "where was the pact signed"),
        ("Was Chad admitted?", "when", "when Was Chad admitted"),
        ("Who signed the pact?", "when", "when was the pact signed"),
    ],
)
def test_another_question_word_takes_the_place_of_the_first(bot: Bot, before: str, word: str, full: str) -> None:
    assert question_word_alone(bot.read(f"and {word} exactly?")) == word
    assert with_question_word(word, bot.read(before)) == full
