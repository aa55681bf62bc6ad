"""The names a letter holds, by kind: what questions are matched against by spelling."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from store.letters import Letter
from store.words import fold

LONGEST_NAME: Final = 300
"""Longer names are no names; they would only slow the look-up."""


def letter_names(letter: Letter) -> list[tuple[str, str, str]]:
    """(kind, name, folded name), each once, in a fixed order."""
    return [
        (kind, name, folded)
        for kind, name in dict.fromkeys(_all_names(letter))
        if name and len(name) <= LONGEST_NAME and (folded := _folded(name))
    ]


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """States and bodies come again in letter after letter."""
    return " ".join(fold(name).split())


def _all_names(letter: Letter) -> list[tuple[str, str]]:
    names = [("state", state) for state in dict.fromkeys(_states(letter))]
    for person in letter.persons:
        names += (("person", person.name), ("family name", person.family_name))
    for signature in letter.signatures:
        names += (("person", signature.name), ("family name", signature.family_name))
    names += [("organization", one.organization) for one in letter.attestations]
    for body in letter.bodies:
        kind = "organization" if body.kind == "organization" else "body"
        names += ((kind, body.name), (kind, body.printed))
    names += [("acronym" if term.kind == "acronym" else "term", term.term) for term in letter.terms]
    names += [("symbol", symbol) for symbol in (letter.symbol, *letter.other_symbols) if symbol]
    names += [("topic-title", title) for title in _titles(letter)]
    return names


def _states(letter: Letter) -> list[str]:
    return [
        *letter.sender_states,
        *[one.state for one in letter.signatures if one.state],
        *[one.state for one in letter.spoken_for],
        *[one.state for one in letter.state_mentions],
        *[one.state for attestation in letter.attestations for one in attestation.states],
    ]


def _titles(letter: Letter) -> Iterator[str]:
    titles = [letter.title, *(part.title for part in letter.parts)]
    titles += [item.title for item in letter.agenda_items]
    titles += [request.title for request in letter.item_requests]
    yield from (title for title in titles if title)
