"""What the paragraphs tell: each kind of fact by its own reader, none able to spoil another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict, TypeVar

from store.letters import (
    Attestation,
    DatedStatement,
    ItemRequest,
    NamedBody,
    Part,
    Quantity,
    Reference,
    Signature,
    SpokenFor,
    StateMention,
    Term,
    Warning,
)
from store.parsing.bodies import find_bodies
from store.parsing.known import KnownNames
from store.parsing.membership import find_attestations
from store.parsing.passages import Passage, passages
from store.parsing.quantities import find_quantities
from store.parsing.references import find_references
from store.parsing.requests import find_item_requests
from store.parsing.spoken import find_spoken_for
from store.parsing.statements import find_statements
from store.parsing.terms import find_terms
from store.reading.offsets import raw_span

_T = TypeVar("_T")


class BodyFacts(TypedDict):
    """Fields of Letter that the paragraphs give."""

    spoken_for: tuple[SpokenFor, ...]
    item_requests: tuple[ItemRequest, ...]
    references: tuple[Reference, ...]
    bodies: tuple[NamedBody, ...]
    attestations: tuple[Attestation, ...]
    dated_statements: tuple[DatedStatement, ...]
    quantities: tuple[Quantity, ...]
    terms: tuple[Term, ...]
    state_mentions: tuple[StateMention, ...]


def body_facts(
    parts: Sequence[Part], signatures: Sequence[Signature], dated: str | None, warnings: list[Warning]
) -> BodyFacts:
    """Facts of the bodies. ``dated`` is the letter's date; a reader that fails leaves a warning and no facts."""

    def read(find: Callable[[], tuple[_T, ...]], kind: str) -> tuple[_T, ...]:
        try:
            return find()
        except Exception as error:
            warnings.append(Warning("facts-not-read", f"{kind}: {type(error).__name__}: {error}"))
            return ()

    texts = passages(parts, dated)
    terms = read(lambda: find_terms(texts), "terms")
    known = KnownNames(texts, terms)
    return BodyFacts(
        spoken_for=read(lambda: find_spoken_for(texts), "spoken for"),
        item_requests=read(lambda: find_item_requests(texts), "requests"),
        references=read(lambda: find_references(texts, known), "references"),
        bodies=read(lambda: find_bodies(texts, known), "bodies"),
        attestations=read(lambda: find_attestations(texts, known, signatures), "memberships"),
        dated_statements=read(lambda: find_statements(texts), "statements"),
        quantities=read(lambda: find_quantities(texts), "quantities"),
        terms=terms,
        state_mentions=read(lambda: _mentions(texts), "States"),
    )


def _mentions(texts: Sequence[Passage]) -> tuple[StateMention, ...]:
    """States named in the bodies; an adjective ("Russian-Armenian") names none."""
    return tuple(
        StateMention(
            text.part,
            text.ordinal,
            state.state,
            state.printed,
            raw_span(text.paragraph.offsets, state.start, state.end),
        )
        for text in texts
        if text.in_body
        for state in text.states
        if not state.adjective
    )
