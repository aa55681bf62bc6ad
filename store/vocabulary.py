"""The names a letter holds, by kind: what questions are matched against by spelling."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from store.letters import Letter
from store.words import fold

LONGEST_NAME = 300
"""Longer names are no names; they would only slow the look-up."""


def letter_names(letter: Letter) -> list[tuple[str, str, str]]:
    """(kind, name, folded name), each once, in a fixed order."""
    found: dict[tuple[str, str], str] = {}
    for kind, name in dict.fromkeys(_all_names(letter)):
        if name and len(name) <= LONGEST_NAME:
            folded = _folded(name)
            if folded:
                found[kind, name] = folded
    return [(kind, name, folded) for (kind, name), folded in found.items()]


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """States and bodies come again in letter after letter."""
    return " ".join(fold(name).split())


def _all_names(letter: Letter) -> Iterator[tuple[str, str]]:
    for state in dict.fromkeys(_states(letter)):
        yield "state", state
    for person in letter.persons:
        yield "person", person.name
        yield "family name", person.family_name
    for signature in letter.signatures:
        yield "person", signature.name
        yield "family name", signature.family_name
    yield from (("organization", one.organization) for one in letter.attestations)
    for body in letter.bodies:
        yield ("organization" if body.kind == "organization" else "body"), body.name
        yield ("organization" if body.kind == "organization" else "body"), body.printed
    for term in letter.terms:
        yield ("acronym" if term.kind == "acronym" else "term"), term.term
    yield from (("symbol", symbol) for symbol in (letter.symbol, *letter.other_symbols) if symbol)
    yield from (("topic-title", title) for title in _titles(letter))


def _states(letter: Letter) -> Iterator[str]:
    yield from letter.sender_states
    yield from (one.state for one in letter.signatures if one.state)
    yield from (one.state for one in letter.spoken_for)
    yield from (one.state for one in letter.state_mentions)
    yield from (one.state for attestation in letter.attestations for one in attestation.states)


def _titles(letter: Letter) -> Iterator[str]:
    titles = [letter.title, *(part.title for part in letter.parts)]
    titles += [item.title for item in letter.agenda_items]
    titles += [request.title for request in letter.item_requests]
    yield from (title for title in titles if title)
