"""What calls for a check: the words, slots and kind of answer of a question, and the question type that answered."""

from __future__ import annotations

from collections.abc import Callable, Set
from itertools import pairwise
from typing import NamedTuple

from bot.context import Context
from bot.demanded.signs import SUMS
from bot.demanded.told import Told
from bot.reading.utterance import Utterance

Check = Callable[[Context, Told], bool]
ANY = frozenset[str]()


class Checks(NamedTuple):
    """Checks of one module, with what calls for them; without that they are not even imported."""

    module: str
    functions: str
    words: frozenset[str] = ANY
    """Words of the question, of which one must be there. Any where empty, as below."""
    stems: frozenset[str] = ANY
    """Stems of its words, of which one must be there."""
    slots: str = ""
    """Kinds of slots, of which one must be there."""
    intents: tuple[str | None, ...] = ()
    """Question types whose answers are looked at; None for a sentence."""
    asks: tuple[str, ...] = ()
    """Kinds of answer that are asked for; "" where nothing tells."""
    where: Callable[[Utterance, str | None, Set[str]], bool] = lambda utterance, intent, texts: True
    """What else must be so, by the question type that answers, or None, and the words of the question."""


def may_count(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """ "How many", "the number of", "each", "cost of X", "troop strength"."""
    return (
        not texts.isdisjoint(_COUNTING)
        or "strength" in texts
        or (not utterance.asks and "of" in texts and not texts.isdisjoint(SUMS))
    )


def may_ask_a_day(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """Any question but those for a person, a choice or a number, and each with "since"."""
    return utterance.asks not in _TIMELESS or "since" in texts


def may_ask_a_thing(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """Any question that a sentence is to answer; of a question type, one for "which", "whose" or with a quotation."""
    return intent is None or not texts.isdisjoint(_WHICH) or bool(utterance.of("quoted"))


def may_ask_for_one(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """Which one of several a question type is to tell."""
    return intent is not None and not texts.isdisjoint(("one", "of"))


def may_ask_a_name(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """A question that a sentence is to answer; of a question type, one for a name."""
    return intent is None or not texts.isdisjoint(_OF_PERSONS)


def may_ask_a_purpose(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """What something is for."""
    return {"what", "for"} <= texts


def may_ask_an_outcome(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """What came of something."""
    return "what" in texts and not texts.isdisjoint(_OUTCOMES)


def names_a_place(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """Whether a place may be named."""
    return may_name_place(utterance)


def may_name_place(utterance: Utterance) -> bool:
    """Whether the question has a place, or a name behind "in", "at" or "near" that may be one."""
    behind = ((word.text, name) for word, name in pairwise(utterance.words))
    return bool(utterance.of("place")) or any(text in LOCATING and name.capital for text, name in behind)


def names_office_of_state(utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    """The office of somebody of a State."""
    return bool(utterance.of("office") and utterance.of("state"))


_COUNTING = frozenset("how number each which what".split())
_TIMELESS = frozenset("who choice".split()) | {"how many"}
"""Kinds of answer for which no day is asked."""
_WHICH = frozenset("which whose".split())
_OUTCOMES = frozenset("came come became become outcome outcomes result results upshot fate resulted".split())
_OF_PERSONS = frozenset("which what name".split())
LOCATING = frozenset("in at near".split())
"""What stands before a place."""
