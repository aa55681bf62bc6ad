"""All facts the paragraphs tell, each kind by its own reader; none can spoil another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from store.letters import Part, Signature, StateMention, Warning
from store.parsing.bodies import find_bodies
from store.parsing.known import KnownNames
from store.parsing.membership import find_attestations
from store.parsing.passages import Passage
from store.parsing.persons import find_persons
from store.parsing.quantities import find_quantities
from store.parsing.references import find_references
from store.parsing.requests import find_item_requests
from store.parsing.spoken import find_spoken_for
from store.parsing.statements import find_statements
from store.parsing.terms import find_terms

# Made for each State named: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__


def find_facts(
    parts: Sequence[Part], read: Sequence[Passage], signatures: Sequence[Signature], warnings: list[Warning]
) -> dict[str, Any]:
    """Facts of the paragraphs, keyed by the field of ``Letter`` they fill.

    ``read`` are the passages of ``parts``. Never raises: a reader that fails leaves its field empty and adds a
    warning.
    """
    terms = _guarded("terms", lambda: find_terms(read), warnings)
    known = KnownNames(read, terms)
    readers: dict[str, Callable[[], tuple[Any, ...]]] = {
        "spoken_for": lambda: find_spoken_for(read),
        "item_requests": lambda: find_item_requests(read),
        "attestations": lambda: find_attestations(read, known, signatures),
        "references": lambda: find_references(read, known),
        "dated_statements": lambda: find_statements(read),
        "quantities": lambda: find_quantities(read),
        "persons": lambda: find_persons(read, parts, signatures, known),
        "bodies": lambda: find_bodies(read, known),
        "state_mentions": lambda: find_state_mentions(read),
    }
    return {"terms": terms} | {field: _guarded(field, reader, warnings) for field, reader in readers.items()}


def find_state_mentions(read: Sequence[Passage]) -> tuple[StateMention, ...]:
    """States named in the body, headings and titles; adjectives ("Armenian") say nothing of a State itself."""
    return tuple(
        _new(
            StateMention,
            (passage.part, passage.ordinal, place.state, place.printed, passage.span(place.start, place.end)),
        )
        for passage in read
        for place in passage.states
        if not place.adjective
    )


def _guarded(field: str, reader: Callable[[], tuple[Any, ...]], warnings: list[Warning]) -> tuple[Any, ...]:
    try:
        return reader()
    except Exception as error:
        warnings.append(Warning("facts-not-read", f"{field}: {type(error).__name__}: {error}"))
        return ()
