"""A symbol, a year, a part or what is singled out: a sentence that leaves it out does not tell of it."""

from __future__ import annotations

import re

from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import word_classes
from bot.reading.patterns import pattern
from store.places import find_states


def names_that_symbol(context: Context, told: Told) -> bool:
    """ "Was it issued as A/50/1": no yes that leaves the symbol out."""
    if not told.said.startswith("Yes"):
        return True
    free = (slot for slot in context.utterance.of("symbol") if slot.first not in context.scope.used)
    return all(slot.value in told.text for slot in free)


_PARTICULAR = pattern(r"\b(?:in particular|particularly|especially|above all|most of all)\b")
_SINGLING = pattern(
    r"\b(?:particular\w*|especially|above all|first of all|first and foremost|primarily|chiefly|mainly)\b"
)


def tells_in_particular_too(context: Context, told: Told) -> bool:
    """ "Which parts trouble X in particular": not a sentence that singles nothing out."""
    if not context.utterance.in_english or not _PARTICULAR.search(context.utterance.text.casefold()):
        return True
    return bool(_SINGLING.search(told.proved.casefold()))


_ROLE = pattern(r"\bas (?:the |an? |one of the )?((?:co-|vice-)?[a-z]{4,})\b")


def is_in_that_role(context: Context, told: Told) -> bool:
    """ "What did X promise as co-chairman": not what another State did "as the co-chairman"."""
    found = _ROLE.search(context.utterance.text.casefold())
    states = {slot.value for slot in context.utterance.of("state")}
    if found is None or len(states) != 1 or not _is_role(found[1].removeprefix("co-")):
        return True
    role = re.compile(rf"\bas (?:the |an? |one of the )?{re.escape(found[1])}\b")
    lines = [" ".join(quote.split()) for quote in told.quotes]
    bearers = [find_states(line[: one.start()])[-1:] for line in lines for one in role.finditer(line.casefold())]
    return not any(bearers) or any(one.state in states for last in bearers for one in last)


def _is_role(noun: str) -> bool:
    """Whether somebody may be called so, or a State: "depositary", "guarantor", "host"."""
    return word_classes(noun)[1] == "person" or noun.endswith(("ary", "tor", "er", "host"))


_ACTS = r"(?:resolution|declaration|decision|treaty|agreement|convention|protocol|decree|law)s?"
_OF_YEAR = pattern(
    rf"\b{_ACTS} (?:of|from|dated) (?P<behind>(?:19|20)\d\d)\b"
    rf"|\b(?P<before>(?:19|20)\d\d) (?:[a-z-]+ ){{0,3}}?{_ACTS}\b"
)


def is_of_that_year(context: Context, told: Told) -> bool:
    """ "Which resolution of 2005": not one that is printed with another year."""
    found = _OF_YEAR.search(" ".join(word.text for word in context.utterance.words))
    if found is None or told.said.startswith("No"):
        return True
    year = found["behind"] or found["before"]
    named = [slot for slot in context.utterance.of("date") if slot.value[:4] == year]
    return any(slot.first in context.scope.used for slot in named) or year in told.text


_AGENDA_NUMBER = pattern(
    r"\b(?:agenda|item)(?: item)? (?:number|no|nr|nos|numbers)\b|\bnumber of the (?:agenda )?item\b"
)
_ITEM_NUMBER = pattern(r"\bitems? \(?\d|^\d+$|^[A-Z]?\d+\b", re.IGNORECASE)


def tells_number_of_item(context: Context, told: Told) -> bool:
    """ "Under what agenda number": not the title of an item that is printed without one."""
    if not _AGENDA_NUMBER.search(context.utterance.text.casefold()):
        return True
    return any(_ITEM_NUMBER.search(piece) for piece in (*told.items, *told.quotes))
