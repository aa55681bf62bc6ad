"""A sentence as stems in order, in which the words of a claim have their places."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.lexicon import word_classes
from bot.reading.utterance import Term
from bot.searching.opposites import opposite_of
from store.words import stems, tokens


class Stems(NamedTuple):
    """A sentence as stems in order."""

    held: tuple[str, ...]
    printed: tuple[str, ...]
    """The word that each stem is of."""
    inside: frozenset[int]
    """Indices of words that stand before the head of a name ("Treaty" in "Treaty Organization")."""

    def is_adjective(self, at: int) -> bool:
        """Whether the word at the index can be nothing else; a participle can."""
        word = self.printed[at].casefold()
        return word_classes(word)[0] == "a" and not word.endswith(("ed", "ing"))

    def places(self, term: Term) -> list[int]:
        """Indices at which the term stands, by itself or by a synonym; a plain noun not as a piece of a name."""
        named = _is_name(term)
        return [
            i
            for phrase in (*term.alternatives, *(term.kin if named else ()))
            for i in range(len(self.held))
            if self.held[i : i + len(phrase)] == phrase and (named or len(phrase) > 1 or i not in self.inside)
        ]


def _is_name(term: Term) -> bool:
    return term.stem.startswith("=") or any(c.isupper() for c in term.text)


def stems_said(text: str, called: frozenset[str] = frozenset()) -> Stems:
    """``called`` are stems that the question writes as a name too."""
    held: list[str] = []
    printed: list[str] = []
    inside: set[int] = set()
    found = list(tokens(text))
    for token, after in pairwise([*found, None]):
        own = stems(token.text) if token else []
        near = after is not None and token is not None and text[token.end : after.start] in (" ", "-")
        if token and near and after and text[token.start].isupper() and text[after.start].isupper():
            inside.update(len(held) + i for i, piece in enumerate(own) if piece not in called)
        held += own
        printed += [token.text if token else ""] * len(own)
    return Stems(tuple(held), tuple(printed), frozenset(inside))


def adjective_fits(said: Stems, called: Term | None, things: Sequence[Term]) -> bool:
    """ "Is the cooperation effective": "an effective system" says nothing of cooperation, "effective cooperation" does.

    The adjective stands right before one of the things, or is tied to one by "is", "as", "its" and such. A word that
    is no adjective for sure is left to others, as is the opposite of one.
    """
    if called is None or word_classes(called.text)[0] != "a":
        return True
    places = said.places(called)
    if not places or any(said.held[at] == called.stem and not said.is_adjective(at) for at in places):
        return bool(places) or bool(opposite_of(called.text, {word.casefold() for word in said.printed}))
    own = sorted(at for term in things if term is not called for at in said.places(term))
    if not own:
        return True
    before = any(0 < thing - at <= _RIGHT_BEHIND for at in places for thing in own)
    return before or any(_TYING & set(said.held[thing:at]) for at in places for thing in own if 0 < at - thing <= _TIED)


_RIGHT_BEHIND, _TIED = 4, 10
"""Words from the adjective to a thing behind it, and from a thing to the adjective."""
_TYING = frozenset("is are was were be been as it their remain becom becam consid".split())
