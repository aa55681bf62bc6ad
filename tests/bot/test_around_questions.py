"""What stands around a question, or how it is typed, changes nothing in its answer."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells

QUESTIONS = (
    ("who signed the 2009 letter", "Churkin"),
    ("which states were members of the CSTO in 2004", "Tajikistan"),
    ("when did the Charter enter into force", "18 September 2003"),
)
WAYS = (
    "According to the letters, {asked}?",
    "per your documents: {asked}?",
    "{asked}, as far as the letters tell?",
    "{asked} according to the loaded letters?",
    "{asked} back then?",
    "{asked} at that time?",
    "please tell me: {asked}",
    "can you answer this one: {asked}?",
)


@pytest.mark.parametrize(("asked", "named"), QUESTIONS)
@pytest.mark.parametrize("way", WAYS)
def test_what_is_put_around_a_question_changes_nothing(said: Said, way: str, asked: str, named: str) -> None:
    tells(said, way.format(asked=asked), named)


@pytest.mark.parametrize("stress", ["indeed", "in fact", "explicitly", "expressly", "as it happens"])
@pytest.mark.parametrize(
    ("asked", "named"),
    [("Who {} signed the 2009 letter?", "Churkin"), ("which letters {} mention Afghanistan", "2002")],
)
def test_what_only_stresses_changes_nothing(said: Said, asked: str, stress: str, named: str) -> None:
    tells(said, asked.format(stress), named)


def test_what_is_quoted_keeps_its_stress(said: Said) -> None:
    declines(said, 'which letter says "was in fact registered"?')


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("Who Signed The Statement Of The Heads Of State For Belarus?", "Lukashenko"),
        ("In Which City Was The Statement Of 2002 Adopted?", "Moscow"),
        ("When Was The Letter Of The Six Ambassadors Written?", "21 May 2002"),
    ],
)
def test_a_question_typed_like_a_heading_is_read(said: Said, asked: str, named: str) -> None:
    tells(said, asked, named)


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("who penned the missive of 2009?", "Churkin"),
        ("To whom is the 1997 dispatch addressed?", "Secretary-General"),
        ("Is Armenia a member of the Collective Security Treaty Organisation in 2009?", "Yes"),
        ("purposes of the Collective Security Treaty Organisation", "strengthening of peace"),
    ],
)
def test_other_words_and_spellings_of_what_letters_hold(said: Said, asked: str, named: str) -> None:
    tells(said, asked, named)


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("Who signed the newest of the letters?", "Churkin"),
        ("to whom is the letter that Baku sent addressed?", "Secretary-General"),
        ("what was the extra agenda item called in August 2004?", "Observer status"),
        ("for what reason does Azerbaijan see the treaty as a threat?", "alliance"),
        ("When did the alliance's charter come into effect?", "18 September 2003"),
    ],
)
def test_letters_items_and_reasons_in_other_words(said: Said, asked: str, named: str) -> None:
    tells(said, asked, named)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("who signed the 2009 letter", "and the date?"), "14 July 2009"),
        (("who signed the 2009 letter", "ditto 2004"), "Smagulov"),
        (("who signed the 2009 letter", "now who signed the 2004 one?"), "Smagulov"),
        (("who signed the 2009 letter", "also, on whose behalf?"), "Uzbekistan"),
        (("who signed the 2009 letter", "ok, the title?"), "Permanent Representative"),
    ],
)
def test_a_later_turn_of_a_word_or_two(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)
