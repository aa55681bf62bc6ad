"""Words that belong together where they are typed: "military refugees" are mentioned by no sentence on both apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.citing import Row
from bot.context import Context
from bot.lexicon import STOPWORDS, word_classes
from bot.reading.utterance import Term
from bot.searching.content import wanted_terms
from store.words import stem

_MENTIONING = frozenset(map(stem, "mention speak name refer talk cite discuss touch allude include".split()))
_NEAR = 4
"""Words between the first stem of one and that of the other, in either order: "trafficking in drugs"."""


def stands_together(context: Context, row: Row) -> bool:
    """Whether a sentence holds what a noun is said to be near the noun, for all such pairs of the question."""
    stems = str(row["stems"]).split()
    return all(_are_near(stems, one, other) for one, other in _pairs(context))


def _pairs(context: Context) -> Iterator[tuple[Term, Term]]:
    """Terms of words that stand side by side, the first of which tells what the second is."""
    if _MENTIONING.isdisjoint(word.stem for word in context.utterance.words):
        return
    must, _ = wanted_terms(context)
    by_word = {word: term for term in must for word in term.text.casefold().split()}
    by_word |= {term.stem: term for term in must}
    for one, other in pairwise(context.utterance.words):
        if one.text in STOPWORDS or other.text in STOPWORDS or "n" not in word_classes(other.text)[0]:
            continue
        first, second = (by_word.get(word.text) or by_word.get(word.stem) for word in (one, other))
        if first and second and first != second:
            yield first, second


def _are_near(stems: Sequence[str], one: Term, other: Term) -> bool:
    return any(abs(i - j) <= _NEAR for i in _places(stems, one) for j in _places(stems, other))


def _places(stems: Sequence[str], term: Term) -> list[int]:
    own = term.alternatives if term.stem.startswith("=") else ((term.stem,), *term.forms)
    firsts = {phrase[0] for phrase in own if phrase}
    return [i for i, one in enumerate(stems) if one in firsts]
