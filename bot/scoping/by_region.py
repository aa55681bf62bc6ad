"""A letter meant by the part of the world that all who sent it are from: "the Central American letter"."""

from __future__ import annotations

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.cards import MOST_CARDS, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope, indices, narrowed


def by_region(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The one letter whose senders are all States of the region named in front of "letter"; else the scope as it is."""
    if scope.letters or scope.crowd or letter_count(reader) > MOST_CARDS:
        return scope
    for slot in utterance.of("region"):
        behind = utterance.words[slot.last : slot.last + 1]
        if not behind or behind[0].stem not in LETTER_NOUNS or behind[0].text in MORE_THAN_ONE:
            continue
        states = set(slot.detail.split("; "))
        found = [card.letter for card in cards(reader) if card.sender_states and states.issuperset(card.sender_states)]
        if len(found) == 1:
            return narrowed(scope, found, "state", indices([slot]) | {slot.last})
    return scope
