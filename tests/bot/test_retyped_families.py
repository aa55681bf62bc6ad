"""Families of messages typed in haste, put in whole words before their wording is looked at."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.fuzzy import close_word
from bot.reading.retyped import retyped
from bot.reading.spelling import corrected
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("dose the note say so", "does the note say so"),
        ("how dose it end", "how does it end"),
        pytest.param("what dose of it is needed", "what dose of it is needed", id="a dose"),
        ("were was the treaty signed", "where was the treaty signed"),
        ("in witch city did they meet", "in which city did they meet"),
        ("tell me weather Ling signed", "tell me whether Ling signed"),
        pytest.param(
            "what does it say about weather in May", "what does it say about weather in May", id="the weather"
        ),
        ("is the note older then the letter", "is the note older than the letter"),
        pytest.param("said in letter form of old", "said in letter form of old", id="a form"),
        ("the letter form Belarus", "the letter from Belarus"),
        ("addressed too whom", "addressed to whom"),
        ("untied nations", "united nations"),
        ("did it ask 2 b circulated", "did it ask to be circulated"),
        ("will it b circulated 2 the council", "will it be circulated to the council"),
        pytest.param("annex 2 b told", "annex 2 b told", id="a numbered part"),
        ("acc 2 the note", "acc to the note"),
        ("who signed the real 1", "who signed the real one"),
        pytest.param("who signed the annex 1", "who signed the annex 1", id="a numbered annex"),
        ("is Peru a member? y or n thx", "is Peru a member, yes or no?"),
        ("is Peru a member... just a simple yes or no answer pls", "is Peru a member, yes or no?"),
        ("what is the min age 2 hav a rifle", "what is the minimum age to have a rifle"),
        ("who headed the delegation 2 talks", "who headed the delegation to talks"),
        ("who prepared replies 2 fishing questions", "who prepared replies to fishing questions"),
        ("max speed of the train", "maximum speed of the train"),
        pytest.param("which 2 join the talks", "which 2 join the talks", id="a number before a verb"),
        pytest.param("rule 2 find it", "rule 2 find it", id="a numbered rule"),
        ("what did they ask 4", "what did they ask for"),
        ("who signed it - need it 4 my essay", "who signed it"),
        ("WHO SIGNED THE LETTER OF A/57/85", "who signed the letter of A/57/85"),
        ("who sined teh coverin lettr", "who signed the covering letter"),
    ],
)
def test_what_is_typed_for_another_word_is_mended(bot: Bot, typed: str, plain: str) -> None:
    assert retyped(typed, bot.read, bot.letter_words) == plain


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("Wen hat die Delegation in dem Brief ernannt?", id="another language"),
        pytest.param("who signed the 2oo9 letter", id="a year with letters"),
        pytest.param("Worth how much in roubles?", id="more than one slip away"),
        pytest.param("bonjour", id="a greeting in another language"),
        pytest.param("who is Bordyuza", id="a name"),
        pytest.param("items of the provis. agenda", id="a word cut short"),
    ],
)
def test_what_may_be_meant_stays_as_typed(bot: Bot, typed: str) -> None:
    assert retyped(typed, bot.read, bot.letter_words) == typed


@pytest.mark.parametrize(
    ("typed", "word"),
    [("scince", "since"), ("wheather", "whether"), ("betwen", "between"), ("thier", "their")],
)
def test_a_slip_of_a_small_word_is_no_word_of_letters(typed: str, word: str) -> None:
    assert corrected(typed, frozenset(("science", "weather", "tier"))) == word


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("is it tru that akayev signd teh statment 4 kyrgyzstan???", "Yes"),
        ("dose the 2009 note say wen the charter entered into force? y or n", "18 September 2003"),
        ("whosignedforarmeniainthe2004annex", "Martirosyan"),
        ("wholedthecsto in 2004 (name pls)", "Bordyuzha"),
        ("WHO SIGNED FOR BELARUS IN THE 2002 STATEMENT??", "Lukashenko"),
        ("wot is the tittle of the itm requested in 2009 thanks in advance", "Cooperation between"),
        ("csto observer scince wen", "2004"),
        ("Quiz for class 9: who signed the 2009 letter?", "Churkin"),
        ("Work it out: which State joined between 2004 and 2009?", "Uzbekistan"),
        ("foreign minster of azerbaijan in 1997", "Hassanov"),
    ],
)
def test_hasty_messages_are_answered(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("who signed the 2oo9 letter", "clarify"),
        ("whats the weather in moscow today thx", "unanswered"),
        ("wos ukraine a member of teh csto? y or n thx", "answered"),
    ],
)
def test_a_hasty_message_is_no_more_answered_than_a_careful_one(said: Said, question: str, status: str) -> None:
    found, text = said(question)
    assert found == status
    assert status != "answered" or text.startswith("No")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many States had ratified the peacekeeping agreement by the summer of 2009?", "Four"),
        ("which letters were sent before spring 2003?", "21 May 2002"),
        ("How many members did the CSTO have by autumn 2004?", "Six"),
    ],
)
def test_a_season_bounds_a_time(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_what_came_later_than_a_season_is_not_told(said: Said) -> None:
    assert said("How many States had ratified the peacekeeping agreement by the summer of 2004?")[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What do the heads of sate say about the world order?", "reiterate our commitment"),
        ("peace keeping agreement signed when", "6 October 2007"),
    ],
)
def test_a_word_that_leads_nowhere_is_spelled_otherwise(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    ["what dose of medicine is mentioned", "what is the draught of the ship", "what about the space keeping station"],
)
def test_a_word_of_no_letter_is_not_spelled_into_one(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize("turned", range(6))
def test_a_tie_of_many_words_is_one_in_whatever_order_they_come(turned: int) -> None:
    words = ["sale", "date", "late", "rate", "state", "same"]
    assert close_word("sate", words[turned:] + words[:turned]) is None
