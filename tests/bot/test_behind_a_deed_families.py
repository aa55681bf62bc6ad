"""Families of questions on those behind a deed: who signed, made a request or held an office, and who did not.

Each family stands with questions of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    "question",
    [
        "Who was Secretary-General when Hassanov wrote to him?",
        "who is the president of the general assembly that Smagulov wrote to",
        "Who presided over the General Assembly when Smagulov wrote?",
        "Who put their names under the treaty signed in Moscow in 1997?",
        "Who put his signature to the peacekeeping agreement of 6 October 2007?",
        "Which Armenian official signed the friendship treaty with Moscow?",
    ],
)
def test_who_is_not_printed_is_not_told(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    "turns",
    [
        ("What treaty does Azerbaijan complain about in 1997?", "when does it run out?"),
        ("What treaty does Azerbaijan complain about in 1997?", "in what year does it expire?"),
        ("what year does the peacekeeping agreement lapse?",),
        ("When did the agreement on peacekeeping activity cease to apply?",),
    ],
)
def test_the_day_of_signing_is_not_the_end(said: Said, turns: tuple[str, ...]) -> None:
    declines(said, turns)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("apart from Russia, which countries stood behind the 2009 request?", "Uzbekistan", "Russian"),
        ("who made the 2004 request besides Kazakhstan?", "Armenia", "Kazakhstan"),
        ("which countries' ambassadors backed the 2009 request?", "Uzbekistan", ""),
        ("how many states other than Russia made the 2009 request?", "Six", "Russian"),
    ],
)
def test_who_made_a_request_without_those_left_out(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


def test_one_who_is_left_out_of_a_request_he_did_not_make(said: Said) -> None:
    declines(said, "which countries besides Azerbaijan made the 2009 request?")


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        (("Which presidents signed the 2002 statement?", "who for Armenia?", "n Tajikistan?"), "Rakhmonov", "Alimov"),
        (("Who signed the 2002 letter?", "who for Belarus?"), "Ling", "Lukashenko"),
        (("Who signed for Armenia in the 2004 annex?", "same but 2002, under the letter itself"), "Abelian", "No."),
        (("Who signed for Kazakhstan in 2004?", "same thing but Belarus"), "Ivanou", "Smagulov"),
        (("Which rule is cited for the item in 2009?", "and for the annexes, which one?"), "rule 20", "rule 14"),
        (("Which rule did the Chargés invoke for the item in 2004?", "the attachments, which?"), "rule 20", "rule 14"),
        (("Which rule is invoked for the item in 2004?", "and which rule for the memorandum?"), "rule 20", "rule 14"),
    ],
)
def test_a_later_turn_names_only_the_other_one(said: Said, turns: tuple[str, ...], named: str, without: str) -> None:
    tells(said, turns, named, without=without)
