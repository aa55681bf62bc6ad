"""Letters called by other nouns, by when they were sent, and by how many signed them."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.number_of_signers import without_their_number
from bot.reading.letters_called import by_their_noun
from tests.bot.says import Said, tells


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
    ("text", "words", "read"),
    [
        ("what does the 1997 message say", set(), "what does the 1997 letter say"),
        ("what does the message of the King say", {"message"}, "what does the message of the King say"),
        ("what was the appeal about", set(), "what was the appeal about"),
        ("which submissions cite the Charter", set(), "which letters cite the Charter"),
    ],
)
def test_a_noun_that_the_letters_hold_means_what_they_tell_of(text: str, words: set[str], read: str) -> None:
    assert by_their_noun(text, lambda: words) == read


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
