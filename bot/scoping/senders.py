"""Of several letters those which a State sent: alone, together with another, in the year that is named."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.gazetteer import Rows, placeholders
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards
from bot.scoping.scope import (
    JOINING,
    LETTER_NOUNS,
    MORE_THAN_ONE,
    MOST_MEANT,
    Crowd,
    Scope,
    fulfilling,
    indices,
    narrowed,
    slugs,
)
from bot.slots import ORDINALS, Slot


def sent_together(utterance: Utterance, reader: Rows, slots: Sequence[Slot], letters: Sequence[str]) -> tuple[str, ...]:
    """ "The letter of X and Y": of the letters those that both sent, where all States of the question are so joined."""
    every = sorted(utterance.of("state"), key=lambda slot: slot.first)
    joined = all(
        other.first - one.last <= 2 and {word.text for word in utterance.words[one.last : other.first]} <= JOINING
        for one, other in pairwise(every)
    )
    if len(every) < 2 or not joined or len(every) == len(slots):
        return ()
    marks, params = placeholders([slot.value for slot in every])
    sql = (
        f"SELECT letter FROM letter_facts WHERE field = 'sender_state' AND value IN ({marks}) "
        f"GROUP BY letter HAVING count(DISTINCT value) = {len(every)} LIMIT {MOST_MEANT + 1}"
    )
    sent = slugs(reader, sql, params)
    return tuple(letter for letter in letters if letter in sent)


def said_too(reader: Rows, scope: Scope, slots: Sequence[Slot]) -> Scope:
    """ "The Chadian paper of June 2013", "what did Chad say in 2013": the sender of a letter of that date is known."""
    if not slots or len(scope.letters) != 1:
        return scope
    sql = "SELECT sender_states FROM letters WHERE letter = :l"
    senders = {str(row["sender_states"]) for row in reader.rows(sql, {"l": scope.letters[0]})}
    used = [slot for slot in slots if senders == {slot.value}]
    return scope._replace(basis=scope.basis | {"state"}, used=scope.used | indices(used)) if used else scope


def _joined(utterance: Utterance, one: Slot, other: Slot) -> bool:
    first, then = sorted((one, other), key=lambda slot: slot.first)
    between = [word.text for word in utterance.words[first.last : then.first]]
    return len(between) < 3 and set(between) <= JOINING | {"or", "versus", "vs", "than"}


def of_those(utterance: Utterance, reader: Rows, scope: Scope, slots: Sequence[Slot]) -> Scope:
    """ "The Indian letter of 1958": of the letters of that year those which the State sent, where it sent any."""
    if not slots or len(utterance.of("date")) != 1 or scope.basis - {"year", "date"}:
        return scope
    if any(_joined(utterance, slot, other) for slot in slots for other in utterance.of("state") if other not in slots):
        return scope  # "the Iraqi or the Jordanian letter": both are meant
    marks, params = placeholders([slot.value for slot in slots])
    sql = f"SELECT DISTINCT letter FROM letter_facts WHERE field = 'sender_state' AND value IN ({marks})"
    sent = set(fulfilling(reader, scope, Crowd(f"letter IN ({sql})", tuple(params.items()), "state")))
    own = tuple(letter for letter in scope.letters if letter in sent)
    return narrowed(scope, own, "state", scope.used | indices(slots) | missions(utterance, slots)) if own else scope


def sent_alone(reader: Rows, letters: Sequence[str]) -> tuple[str, ...]:
    """Of the letters, those that one State alone sent: "Kazakhstan's letter" is not the one of six States."""
    marks, params = placeholders(letters)
    sql = f"SELECT letter FROM letters WHERE letter IN ({marks}) AND sender_states NOT LIKE '%; %' ORDER BY letter"
    return slugs(reader, sql, params) if len(letters) > 1 else ()


def missions(utterance: Utterance, slots: Sequence[Slot]) -> frozenset[int]:
    """ "The letter of the Kazakh mission", "of the mission of Kazakhstan": the mission is the State that sends it."""
    words = utterance.words
    beside = {slot.last for slot in slots} | {slot.first - 1 - back for slot in slots for back in (1, 2)}
    return frozenset(i for i in beside if 0 <= i < len(words) and words[i].stem in _MISSIONS)


_MISSIONS = frozenset("mission deleg embassi govern".split())


_ENDS = {"last": -1, "latest": -1, "newest": -1, "oldest": 0, "earliest": 0}


def in_their_order(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """ "The first letter from X", "X's second letter", "the last X-ian letter": of its letters, by their days."""
    if len(scope.letters) < len(("one", "other")) or not scope.basis <= {"state"}:
        return scope
    words, starts = utterance.words, {slot.first for slot in utterance.of("state")}
    for i, word in enumerate(words[:-1]):
        place = _ENDS.get(word.text, ORDINALS.get(word.text, 0) - 1)
        one = words[i + 1].stem in LETTER_NOUNS and words[i + 1].text not in MORE_THAN_ONE
        beside = i + 1 in starts and not any(w.text in MORE_THAN_ONE for w in words[i + 1 : i + 4])
        if (word.text not in _ENDS and word.text not in ORDINALS) or not (one or beside):
            continue
        dated = sorted((str(card.dated), card.letter) for card in cards(reader, scope.letters) if card.dated)
        if len(dated) == len(scope.letters) and -len(dated) <= place < len(dated):
            return scope._replace(letters=(dated[place][1],), used=scope.used | {i})
    return scope
