"""Which letters there are and what they cite, asked as people ask an archive."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

NOTES = (
    """S/4031

Letter dated 6 July 1958 from the Permanent Representative of India to the United Nations addressed to the President of
the Security Council

I have the honour to refer to documents S/4024 and S/4029, and to General Assembly resolution 1237 (ES-III).

(Signed) Arthur LALL
Permanent Representative
""",
    """A/45/721

Letter dated 12 November 1990 from the Permanent Representatives of Ghana and Togo to the United Nations addressed to
the Secretary-General

We refer to our letter A/45/688.

(Signed) Kofi AWOONOR
Permanent Representative of Ghana
""",
)


@pytest.fixture
def archive(over: Over) -> Bot:
    """A bot over two invented letters."""
    return over(*NOTES)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which document numbers are named in India's letter?", "S/4024; S/4029"),
        ("Earlier papers mentioned by India in July 1958?", "S/4024"),
        ("How many documents does the letter of 1958 refer to?", "S/4024; S/4029"),
        ("India in 1958 was writing to whom?", "President of the Security Council"),
        ("Was Togo one of the authors of A/45/721?", "Yes"),
        ("Was Benin one of the authors of A/45/721?", "No"),
        ("Which letters do you have from India?", "6 July 1958"),
        ("what letters do you have of 1990?", "12 November 1990"),
        ("any letters from Ghana?", "12 November 1990"),
        ("is there a letter of 1990?", "Yes"),
        ("what have you got from India?", "6 July 1958"),
        ("which countries are the letters from?", "India; Ghana"),
    ],
)
def test_an_archive_is_asked_in_its_own_words(archive: Bot, question: str, named: str) -> None:
    tells(said_of(archive), question, *named.split("; "))


@pytest.mark.parametrize("question", ["Which letters do you have from Peru?", "is there a letter of 1975?"])
def test_what_the_archive_does_not_hold_is_not_listed(archive: Bot, question: str) -> None:
    declines(said_of(archive), question)


def test_only_letters_of_the_state_asked_for_are_listed(archive: Bot) -> None:
    tells(said_of(archive), "which letters do you have from India?", "1958", without="1990")


def test_all_letters_are_listed_where_no_state_is_asked_for(said: Said) -> None:
    tells(said, "which letters do you have?", "1997", "2002", "2004", "2009")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Under which number of the 2009 note is the peacekeeping accord dealt with?", "Paragraph 4"),
        ("what date stands by Distr. on the 2009 document?", "11 August 2009"),
        ("What share of its land did Azerbaijan say was in foreign hands?", "20 per cent"),
        ("am I chatting with a living archivist?", "not a human being"),
    ],
)
def test_paragraphs_and_days_are_asked_for_by_how_they_are_printed(said: Said, question: str, named: str) -> None:
    tells(said, question, named)
