"""Whether a text holds what is looked for: as it is, in words that mean the same, or near to it in meaning.

A text is given by its stems: in a row, with a space around each, or as the set of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.lexicon import Phrase
from bot.reading.utterance import Term
from store.words import stems


def padded(text: str) -> str:
    """The stems of a text in a row, with a space around each: what phrases are looked for in."""
    return f" {' '.join(stems(text))} "


def ways(term: Term) -> tuple[Phrase, ...]:
    """Every phrase that may say it: those that mean the same, then those that are only near in meaning."""
    return (*term.alternatives, *term.kin)


def any_stands(phrases: Iterable[Phrase], row: str) -> bool:
    """Whether one of the phrases stands in padded stems."""
    return any(f" {' '.join(phrase)} " in row for phrase in phrases)


def stands(term: Term, row: str) -> bool:
    """Whether the term stands in padded stems: by its word, one that means the same or one near in meaning."""
    return any_stands(ways(term), row)


def surely_stands(term: Term, row: str) -> bool:
    """Whether it stands there by its word or one that means the same."""
    return any_stands(term.alternatives, row)


def strewn(term: Term, held: set[str] | frozenset[str]) -> bool:
    """Whether all stems of one of its phrases are among those held, in whatever order."""
    return any(held.issuperset(phrase) for phrase in ways(term))
