"""Whither and whence: what went to a State is told by no sentence in which nothing goes there, nor by the way back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import Slot
from store.places import find_states
from store.words import fold, stem

_MOVING = frozenset(
    map(
        stem,
        """flee fled fleeing go went gone come came return returned move moved travel escape escaped emigrate migrate
        deport deported expel expelled evacuate evacuated deliver delivered delivery deliveries send sent ship shipped
        shipment shipments export exported exports import imported imports supply supplied sell sold sale sales give
        given transfer transferred donate donated lend lent loan pay paid repatriate repatriated withdraw withdrew
        withdrawn""".split(),
    )
)
_INTO, _OUT = frozenset("to into towards toward".split()), frozenset("from by".split())
_NEAR = 8
"""Words between the verb and the State: "delivered weapons worth a billion dollars to"."""
_NAMES = r"(?:the )?(?:[A-Z][\w'’-]+,? (?:(?:of|and|the) )*)*"
_GOES_IN = pattern(rf"\b(?:to|into|in|for|towards?|inside|within|on|at) {_NAMES}$")
_ONLY_IN = pattern(rf"\b(?:to|into|towards?|against) {_NAMES}$")
_OWN = pattern(r"\b(?:we|us|our|my|here|its? (?:territory|soil)|the country)\b", re.IGNORECASE)


def goes_that_way(context: Context, told: Told) -> bool:
    """ "How many fled to X", "arms delivered by X": something goes there, or comes from there, in what is quoted."""
    if not context.utterance.in_english:
        return True
    return all(_goes(context, told, slot, into) for slot, into in _ways(context))


def is_written_to_them(context: Context, told: Told) -> bool:
    """ "Who wrote to X", "did the Secretary-General write to Chad": no signature of X, no letter from Chad."""
    words = context.utterance.words
    slots = context.utterance.of("person", "state")
    papers = {slot.first for slot in slots if any(one.stem in LETTER_NOUNS for one in words[slot.last : slot.last + 1])}
    starts = {slot.first for slot in slots if not words[slot.last - 1].possessive} - papers  # "the annex to X's letter"
    for i, word in enumerate(words[:-1]):
        at = i + 1 + (words[i + 1].text == "the")
        if word.text == "to" and at in starts and any(one.stem in _WRITING for one in words[max(0, i - _NEAR) : i]):
            slot = next(one for one in slots if one.first == at)
            shown = slot.kind == "person" or told.intent is None
            return told.intent not in _OF_SENDERS and (not shown or _goes_to(told, words[at : slot.last]))
    return True


def _goes_to(told: Told, name: Sequence[Word]) -> bool:
    """Whether a quote has the name behind "to": "a letter to Mr. X", not "a letter from Mr. X addressed to you"."""
    to_him = re.compile(rf"\bto (?:[\w.'’-]+ ){{0,4}}{re.escape(name[-1].text)}\b")
    return any(to_him.search(fold(" ".join(quote.split()))) for quote in told.quotes)


_WRITING = frozenset(map(stem, "write wrote written send sent address addressed letter".split()))
_OF_SENDERS = ("signers", "who_is", "senders", "addressees", "transmitter", "office_holders", "spoken_for", "printed")


def _ways(context: Context) -> Iterator[tuple[Slot, bool]]:
    """The States to or from which something is said to move."""
    words = context.utterance.words
    for slot in context.utterance.of("state"):
        at = slot.first - 1 - (slot.first > 0 and words[slot.first - 1].text == "the")
        before = words[max(0, at - _NEAR) : max(0, at)]
        if any(word.possessive for word in words[slot.first : slot.last]) or _is_figurative(before):
            continue
        if at > 0 and words[at].text in _INTO | _OUT and any(word.stem in _MOVING for word in before):
            yield slot, words[at].text in _INTO


def _is_figurative(before: Sequence[Word]) -> bool:
    """ "When it comes to X", "going by X's figures"."""
    texts = [word.text for word in before]
    return texts[-2:] in (["it", "comes"], ["it", "came"]) or texts[-1:] in (["going"], ["given"], ["according"])


def _goes(context: Context, told: Told, slot: Slot, into: bool) -> bool:
    own = any(slot.value in str(context.names.row(letter)["sender_states"] or "") for letter in told.letters)
    for quote in told.quotes:
        text = " ".join(quote.split())
        if own and _OWN.search(text):
            return True
        for place in find_states(text):
            goes_in = (_GOES_IN if into else _ONLY_IN).search(text[: place.start]) is not None
            if place.state == slot.value and goes_in is into:
                return True
    return not told.quotes
