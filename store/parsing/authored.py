"""Who a text is said to be from, where no signature tells it: "a letter from Mr. X, Minister for Foreign Affairs of Y".

So does a title: "Letter dated D from the representative of India Arthur S. Lall to the President of the Council".
"""

from __future__ import annotations

from collections.abc import Sequence

from store.letters import Fact, Part, PersonMention, Signature, Span
from store.parsing.names import family_name
from store.words import fold


def with_authors(
    signatures: Sequence[Signature], persons: Sequence[PersonMention]
) -> tuple[tuple[Signature, ...], tuple[PersonMention, ...]]:
    """The signatures, and the mentions made of them, with what the letter says of the author where they print none.

    Only the author of a text that another part passes on is meant, under his full name; a State is taken where the
    office beside it is the one he signs in, or where he signs in none.
    """
    authors = [one for one in persons if one.role == "author" and one.state]
    told = tuple(_told(one, authors) for one in signatures) if authors else tuple(signatures)
    changed = {
        (one.part, one.name_span): one for one, before in zip(told, signatures, strict=True) if one is not before
    }
    return told, tuple(_as_signed(one, changed.get((one.part, one.span))) for one in persons)


def _told(one: Signature, authors: Sequence[PersonMention]) -> Signature:
    if one.state is not None:
        return one
    for author in authors:
        same = author.part != one.part and fold(author.name) == fold(one.name)
        if same and (one.office in (None, author.office)):
            return one._replace(
                state=author.state,
                state_printed=author.state,
                state_basis="text",
                office=one.office or author.office,
                office_basis=one.office_basis or ("text" if author.office else None),
                basis_span=one.basis_span or author.span,
            )
    return one


def _as_signed(mention: PersonMention, signature: Signature | None) -> PersonMention:
    if signature is None or mention.role != "signed":
        return mention
    return mention._replace(state=signature.state, office=signature.office)


def with_sender(
    persons: Sequence[PersonMention], facts: Sequence[Fact], cover: Part, dated: str | None
) -> tuple[PersonMention, ...]:
    """The mentions, with the sender whom the title of the letter names and nothing else does."""
    told = {fact.field: fact for fact in reversed(facts) if fact.part == "letter"}
    sender = told.get("sender_name")
    if sender is None or fold(sender.value) in {fold(one.name) for one in persons}:
        return tuple(persons)
    role, state = told.get("sender_role"), told.get("sender_state")
    place = next((p.ordinal for p in cover.paragraphs if p.span.start <= sender.span.start < p.span.end), 1)
    told_there = [fact.span for fact in (role, state, sender) if fact and fact.span.end <= sender.span.end]
    named = PersonMention(
        "letter", place, sender.value, family_name(sender.value), "author", role.value if role else None, None,
        state.value if state else None, dated, Span(min(span.start for span in told_there), sender.span.end),
    )  # fmt: skip
    return (*persons, named)
