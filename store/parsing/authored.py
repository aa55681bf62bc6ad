"""Signatures whose State or office another part tells: "a letter from Mr. X, Minister for Foreign Affairs of Y"."""

from __future__ import annotations

from collections.abc import Sequence

from store.letters import PersonMention, Signature
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
