"""A later turn that asks another day, another one of a list or of what land: what is told must be of that."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

LETTER = """A/50/488
General Assembly
Distr.: General
2 October 1995

Original: English

Letter dated 28 September 1995 from the Permanent Representative of Malta to the United Nations addressed to the
Secretary-General

1. Pledges for the harbour came to 31 million dollars, as follows: Italy, 14.5 million; Libya, 9 million; Spain,
4.5 million; other donors, 3 million.

2. 7 May, 0915 to 0950 hours: Four divers searched the wreck off Gozo and raised two bells.

3. 18 May, 1320 to 1335 hours: Three divers searched the wreck once more and found nothing.

(Signed) Carmen Zahra
Permanent Representative
"""


@pytest.fixture
def harbour(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("How much did Libya pledge?",), "Libya, 9 million", "14.5"),
        (("How much did Spain pledge for the harbour?",), "Spain, 4.5 million", "Libya, 9"),
        (("How much did Italy pledge?", "and Libya?"), "9 million", "Italy, 14.5 million. "),
        (("How much did Italy pledge?", "and Spain?"), "4.5 million", "31 million. "),
    ],
)
def test_of_a_list_of_sums_the_one_of_that_state_is_told(
    harbour: Bot, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said_of(harbour), turns, named, without=not_named)


@pytest.mark.parametrize("turns", [("How much did France pledge?",), ("How much did Italy pledge?", "and Tunisia?")])
def test_the_sum_of_one_who_is_not_listed_is_not_told(harbour: Bot, turns: tuple[str, ...]) -> None:
    declines(said_of(harbour), turns)


def test_another_day_is_told_by_its_own_sentence(harbour: Bot) -> None:
    status, text = said_of(harbour)("How many divers searched the wreck on 7 May?", "and on 18 May?")
    assert status == "unanswered" or "7 May" not in text


def test_how_much_is_no_span_of_time(said: Said) -> None:
    status, text = said("How much will the CSTO pay for the next two years?")
    assert status == "unanswered" or not text.startswith("Two years")


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the 2002 letter?", "how many are chargés d'affaires?"),
        ("Which States are members in 2009?", "which one is new?", "and in 2004?"),
        ("What does the treaty of 29 August 1997 provide for?", "when was it signed?", "who wrote it?"),
    ],
)
def test_what_is_told_of_another_is_kept_back(said: Said, turns: tuple[str, ...]) -> None:
    declines(said, turns)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed the 2004 annex?", "how many of them are ambassadors?"), "Three"),
        (("What does Azerbaijan say about the treaty?", "who wrote that?"), "HASSANOV"),
        (("How much of the territory is occupied?", "of which country?"), "Azerbaijan"),
    ],
)
def test_what_is_told_of_the_same_is_given(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named, without="One million people.")
