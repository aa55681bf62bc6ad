"""A season in which one letter was written, put as the year or month of that letter: "who signed in spring 2002?".

Nothing is dated by a season in a letter. Of the letters of those months there must be one, or one of a State that is
named, else the season may be mistaken.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.bounds import is_large
from bot.citing import Library
from bot.reading.patterns import pattern
from bot.reading.seasons import months_of
from bot.scoping.cards import cards
from bot.wording import Names

_SEASON = pattern(
    r"(?P<link>\b(?:in|during|from|of|since|around) )?(?:the )?(?:early |late |mid-?)?"
    r"\b(?P<season>spring|summer|autumn|fall)(?: of|,| in)? (?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def by_their_letter(text: str, reader: Library, names: Names, states: Collection[str]) -> str:
    """The question with the month of the one letter, or its year where it is the only one of it; empty for others.

    ``states``: those that the question names.
    """
    found = _SEASON.search(text)
    if found is None or is_large(reader):
        return ""
    first, last = (f"{found['year']}-{month:02d}" for month in months_of(found["season"]))
    of_year = [card for card in cards(reader) if card.dated and card.dated.startswith(found["year"])]
    then = [card for card in of_year if first <= str(card.dated)[:7] <= last]
    own = [card for card in then if not set(states).isdisjoint(card.sender_states)]
    then = own if len(own) == 1 else then
    if len(then) != 1:
        return ""
    day = names.day(str(then[0].dated))
    told = found["year"] if len(of_year) == 1 else day.split(" ", 1)[-1]
    return f"{text[: found.start()]}{found['link'] or 'in '}{told}{text[found.end() :]}"
