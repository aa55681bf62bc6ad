"""Families: a year counted from another one in the same breath, and questions on more than a letter has."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.conversation import Conversation
from bot.structure.share_claims import share_claim
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Who wrote the letter that came five years after that of 2004?", ("Vitaly Churkin",)),
        ("The letter from five years before 2009: who signed it?", ("Murat Smagulov",)),
        ("Who signed the letter two years later than the 2002 statement?", ("Murat Smagulov",)),
        ("What letter was written seven years after the 2002 one?", ("letter of 14 July 2009",)),
    ],
)
def test_a_year_is_counted_from_the_one_that_is_named(bot: Bot, question: str, items: tuple[str, ...]) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.items) == ("answered", items)


def test_two_years_that_are_named_are_compared(said: Said) -> None:
    tells(said, "Was the letter of 2009 written five years after that of 2004?", begins="Yes. ")


def test_a_year_so_counted_may_have_no_letter(bot: Bot) -> None:
    assert bot.ask("Was there a letter ten years after 1997?").answer.reason == "no-letter-of-that-year"


@pytest.mark.parametrize(
    "question",
    ["Which items were requested?", "Titles of both supplementary items?",
     "What are the titles of the two items requested?"],
)  # fmt: skip
def test_more_than_a_letter_has_is_told_of_each(said: Said, question: str) -> None:
    tells(said, question, "The letter of 14 July 2009 requests", "The letter of 10 August 2004 requests")


@pytest.mark.parametrize(
    "question", ["Was the report to the sixty-fifth session long?", "Did the tenth anniversary matter?"]
)
def test_an_ordinal_is_no_share(bot: Bot, question: str) -> None:
    assert share_claim(question, Conversation(), bot.ask) is None
