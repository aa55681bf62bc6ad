"""Organizations called by a word of their name: "the League", "the island group", where membership is asked of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.lexicon import STOPWORDS
from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.slots import Slot
from store.words import stem, stems

_OF_MEMBERSHIP = frozenset(
    stem(word)
    for word in """member membership belong join leave left quit admit accede roster among part consist compose comprise
    form""".split()
)
_ASKING = frozenset("who which what is was are were does did how".split())
_STATES = frozenset("country countries state states nation nations".split())
_SMALL = STOPWORDS | _STATES
_HEADS = frozenset(
    """group council organization organisation treaty union community association alliance commission committee
    conference league forum pact""".split()
)
"""Nouns that alone tell no organization from another."""
MOST_LISTED = 50
"""Organizations with lists of members, among which one may be told by a word of its name."""


def with_bodies(utterance: Utterance, reader: Rows) -> Utterance:
    """The utterance with the organization that its words call, where only one with a list of members bears them."""
    named = [slot for slot in utterance.of("organization", "body") if slot.value.casefold() not in _HEADS]
    if named or not _on_membership(utterance):
        return utterance
    rows = reader.rows(f"SELECT DISTINCT organization FROM attestations LIMIT {MOST_LISTED + 1}")
    if not rows or len(rows) > MOST_LISTED:
        return utterance
    names = {str(row["organization"]): frozenset(stems(str(row["organization"]))) for row in rows}
    for first, last in _runs(utterance):
        wanted = {word.stem for word in utterance.words[first:last]}
        own = {word.stem for word in utterance.words[first:last] if word.text not in _HEADS}
        held = sorted((name for name, stem_set in names.items() if wanted <= stem_set), key=len)
        held = [name for name in held if name == held[0] or not name.startswith(held[0])]  # "X (the Group)" is X
        if own and len(held) == 1:
            slot = Slot("organization", held[0], first, last)
            kept = [one for one in utterance.slots if one.last <= first or one.first >= last]
            return utterance._replace(slots=tuple(sorted((*kept, slot), key=lambda one: one.first)))
    return utterance


def _on_membership(utterance: Utterance) -> bool:
    texts = [word.text for word in utterance.words]
    inside = any(texts[i : i + 2] == ["in", "the"] for i in range(len(texts))) and texts[0] in _ASKING
    inside = inside or any(a in _STATES and b in ("of", "in") for a, b in pairwise(texts))
    return inside or not _OF_MEMBERSHIP.isdisjoint(word.stem for word in utterance.words)


def _runs(utterance: Utterance) -> Sequence[tuple[int, int]]:
    """Words behind "the" that no slot holds, up to the next small word; the longest first at each place."""
    free = [slot for slot in utterance.slots if slot.detail == "adjective" or slot.value.casefold() in _HEADS]
    kept = [slot for slot in utterance.slots if slot not in free]  # "the Indian Ocean group" is of no State
    taken = {i for slot in kept for i in range(slot.first, slot.last)}
    words, found = utterance.words, []
    for i, word in enumerate(words[:-1]):
        if word.text != "the":
            continue
        last = i + 1
        while last < len(words) and last not in taken and words[last].text not in _SMALL:
            last += 1
        found += [(i + 1, end) for end in range(last, i + 1, -1)]
    return found
