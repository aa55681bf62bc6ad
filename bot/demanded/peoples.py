"""Whose somebody or something is: "Djiboutian soldiers" are told by no sentence on those of another State."""

from __future__ import annotations

from collections.abc import Iterable

from bot.context import Context
from bot.demanded.told import MOST_LETTERS, Told
from bot.lexicon import word_classes
from bot.reading.patterns import pattern
from bot.scoping.scope import indices
from bot.slots import Slot
from store.places import find_states
from store.words import stem, tokens

_NEAR = 2
"""Characters between an adjective and its noun."""
_FAR = 60
"""Characters between a number and the State it is a share of."""
_PEOPLE = pattern(r"\b(?:people|persons?|citizens|nationals|inhabitants)\b")
_BREAK = pattern(r"[,;:](?=\s)")


def of_that_people(context: Context, told: Told) -> bool:
    """Whether the noun that the question gives to a State is that State's in the quotes, where they say whose it is."""
    if told.said.startswith("No") or any(word.text == "or" for word in context.utterance.words):
        return True
    for slot in context.utterance.of("state"):
        noun = _noun_of(context, slot)
        owners = {state for quote in told.quotes for state in _owners(quote, noun)} if noun else set[str]()
        if owners and not owners & _names_of(slot):
            return False
        if not all(_share_of(context, slot, quote) for quote in told.quotes) or _of_others(context, slot, told):
            return False
    return True


def _names_of(slot: Slot) -> set[str]:
    """The State as the letters meant print it, and as it is called today."""
    return {slot.value, *(place.state for place in find_states(slot.value))}


def _noun_of(context: Context, slot: Slot) -> str:
    """Stem of the noun right behind an adjective ("Chadian troops"); empty where there is none."""
    words = context.utterance.words
    noun = words[slot.last] if slot.detail == "adjective" and slot.last < len(words) else None
    return noun.stem if noun and "n" in word_classes(noun.text)[0] else ""


def _owners(text: str, noun: str) -> Iterable[str]:
    """The States whose adjective stands right in front of the noun."""
    places = find_states(text)
    for token in tokens(text):
        if stem(token.text) == noun:
            yield from (one.state for one in places if 0 < token.start - one.end <= _NEAR)


def _share_of(context: Context, slot: Slot, text: str) -> bool:
    """ "20 per cent of X": in the sentence the first State behind that number is X."""
    words = context.utterance.words
    near = range(max(0, slot.first - 5), slot.first)
    slotted = indices(context.utterance.slots)
    number = next((words[i].text for i in near if words[i].text.isdecimal() and i not in slotted), "")
    if not number or "of" not in {words[i].text for i in near[-2:]}:
        return True
    at = next((token.end for token in tokens(text) if token.text == number), None)
    behind = [one for one in find_states(text) if at is not None and 0 < one.start - at <= _FAR]
    return not behind or behind[0].state == slot.value


def _of_others(context: Context, slot: Slot, told: Told) -> bool:
    """ "How many Chadians fled": people of a clause that names another State and not that one."""
    typed = context.utterance.words[slot.last - 1].raw
    if slot.detail != "adjective" or not typed.endswith("s") or context.utterance.asks != "how many":
        return False
    clauses = [one for quote in told.quotes for one in _BREAK.split(quote) if _PEOPLE.search(one)]
    named = [{place.state for place in find_states(one)} for one in clauses]
    named = [states for states in named if states]
    return bool(named) and all(slot.value not in states for states in named)


def of_that_sender(context: Context, told: Told) -> bool:
    """ "Which regions of X": of a letter that X and Y sent, no sentence that names Y alone."""
    slots = context.utterance.of("state")
    if len({slot.value for slot in slots}) != 1 or slots[0].first in context.scope.used:
        return True
    before = [word.text for word in context.utterance.words[max(0, slots[0].first - 2) : slots[0].first]]
    if _OWNED.isdisjoint(before):
        return True
    senders = {
        state
        for letter in told.letters[:MOST_LETTERS]
        for state in str(context.names.row(letter)["sender_states"] or "").split("; ")
    }
    named = {place.state for quote in told.quotes for place in find_states(quote)} & senders
    return slots[0].value not in senders or not named or slots[0].value in named


_OWNED = frozenset(("of", "in"))


def represented_by_those(context: Context, told: Told) -> bool:
    """ "Which members were represented by officials": no list of those who were by ministers."""
    asked = _REPRESENTED.search(" ".join(word.text for word in context.utterance.words))
    said = [stem(found[1]) for quote in told.quotes for found in _REPRESENTED.finditer(" ".join(quote.split()).lower())]
    return asked is None or not said or stem(asked[1]) in said


_REPRESENTED = pattern(r"\brepresented by (?:their |the |its |a |senior |deputy |permanent )*(\w+)")
