"""The name of a person or State that a misspelt word is nearest to."""

from __future__ import annotations

from bot.fuzzy import NAME_MARGIN, close_names, close_word
from bot.reading.gazetteer import Gazetteer
from bot.reading.skeletons import unshortened
from bot.reading.spelling import abbreviated
from bot.reading.transliteration import latin_forms


def near_name(text: str, gazetteer: Gazetteer) -> str | None:
    """The family name or State's name that a misspelt word is nearest to, if one is clearly nearest."""
    return next((name for form in latin_forms(text) if (name := _near_name(form, gazetteer))), None)


def _near_name(text: str, gazetteer: Gazetteer) -> str | None:
    states = gazetteer.near_states()
    state = close_word(text, tuple(states), states.__getitem__) if len(text) >= 5 else None
    people = close_names(text, gazetteer.near_names("family name", text)) if len(text) >= 5 else ()
    if state and (given := close_names(text, gazetteer.given_names(), limit=1)) and given[0].score > state.score:
        return given[0].text
    if state and not (people and people[0].score > state.score):
        return state.text
    if short := abbreviated(text, states):
        return short
    if whole := unshortened(text, frozenset(states), states.__getitem__, 1.0):
        return whole
    if not people or (len(people) > 1 and people[0].score - people[1].score < NAME_MARGIN):
        return None
    return people[0].text


NEAR_FAMILY = 60.0
"""Likeness of a family name that is enough behind the given name that one person alone bears."""


def is_near_family(text: str, family: str) -> bool:
    """Whether a word behind the given name of the only bearer is meant for the family name."""
    return bool(close_names(text, [family], NEAR_FAMILY))
