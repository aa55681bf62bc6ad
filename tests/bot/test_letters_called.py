"""Letters called by other nouns, by when they were sent, and by how many signed them."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.number_of_signers import without_their_number
from bot.reading.gazetteer import Gazetteer
from bot.reading.letters_called import by_their_noun
from tests.bot.invented_letters import Over
from tests.bot.says import Said, tells

MESSAGE = """
Letter dated 4 June 1991 from the Permanent Representative of Bhutan to the United Nations addressed to the
Secretary-General

I have the honour to transmit the message of the King, with an appendix on the floods.

(Signed) Ugen TSHERING
Permanent Representative
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who signed the 2009 message?", "Churkin"),
        ("To whom is the 1997 protest addressed?", "Secretary-General"),
        ("How many annexes come with the submission of 2009?", "two"),
        ("What title has the item in the 2004 application?", "Observer status"),
        ("who signed the letter sent in 2009?", "Churkin"),
        ("what is the date of the letter that dates from 2004?", "10 August 2004"),
        ("In what language was the UN document of 2004 written?", "Russian"),
    ],
)
def test_a_letter_called_by_another_noun_is_that_letter(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("what does the 1997 message say", "what does the 1997 letter say"),
        ("who signed the letter from the nineties", "who signed the letter of 5 September 1997"),
        ("who signed the letter of the 2000s", "who signed the letter of the 2000s"),
        ("who signed the letter of the 1980s", "who signed the letter of the 1980s"),
        ("which submissions cite the Charter", "which letters cite the Charter"),
        ("whose efforts does attachment II welcome", "whose efforts does annex II welcome"),
        ("who signed the 2004 enclosure for Belarus", "who signed the 2004 annex for Belarus"),
        ("according to §5 of the memorandum", "according to paragraph 5 of the memorandum"),
        ("does the declaration call the Treaty defensive", "does the statement call the Treaty defensive"),
        ("is there an enclosure in the 2004 letter", "is there an enclosure in the 2004 letter"),
        ("what was the appeal about", "what was the appeal about"),
        ("which declaration of 1994 is recalled", "which declaration of 1994 is recalled"),
        ("which annex holds the declaration", "which annex holds the declaration"),
    ],
)
def test_parts_and_paragraphs_are_called_by_their_own_noun(bot: Bot, text: str, read: str) -> None:
    assert by_their_noun(text, Gazetteer(bot.reader)) == read


def test_a_noun_that_the_letters_hold_means_what_they_tell_of(over: Over) -> None:
    told = over(MESSAGE)
    assert by_their_noun("the message of the King", Gazetteer(told.reader)) == "the message of the King"
    assert by_their_noun("the appendix", Gazetteer(told.reader)) == "the appendix"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("The six ambassadors wanted their letter to be an official document of two UN organs. Which ones?",
         "Security Council"),
        ("To what sort of world order did the six leaders commit themselves?", "equitable and democratic"),
    ],
)  # fmt: skip
def test_the_number_of_those_who_signed_says_who_is_meant(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_a_number_that_no_text_has_signatures_of_is_not_left_out(bot: Bot) -> None:
    assert without_their_number("what did the six envoys want", bot.reader) == "what did the envoys want"
    assert without_their_number("what did the nine envoys want", bot.reader) == ""
