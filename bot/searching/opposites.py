"""Adjectives and their opposites by a prefix, "legal" and "illegal", and verbs that are each other's opposite."""

from __future__ import annotations

from collections.abc import Set

from bot.lexicon import word_classes
from store.words import stem

_PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis")
_SHORTEST = 4
_VERBS = tuple(
    (frozenset(map(stem, one.split())), frozenset(map(stem, other.split())))
    for one, other in (
        ("strengthen reinforce enhance", "weaken undermine"),
        ("increase raise expand grow rise", "reduce decrease lower shrink fall decline"),
        ("improve ease alleviate relieve", "aggravate worsen deteriorate exacerbate"),
        ("accept welcome approve endorse", "reject refuse"),
        ("support", "oppose"),
        ("encourage", "discourage"),
        ("permit allow authorize", "forbid prohibit ban"),
        ("include", "exclude"),
        ("open reopen", "close"),
        ("win", "lose"),
    )
)


def opposite_verbs(verb: str) -> frozenset[str]:
    """Stems of the verbs that say the opposite of one, which is given by its stem."""
    return frozenset().union(*(there for pair in _VERBS for own, there in (pair, pair[::-1]) if verb in own))


def opposite_of(word: str, words: Set[str], alike: Set[str] = frozenset()) -> str:
    """The one of ``words`` that is the opposite of an adjective by a prefix more or less; empty where none is.

    ``alike`` holds stems of words that mean the same: "unlawful" is the opposite of "legal" too.
    """
    if len(word) < _SHORTEST or "a" not in word_classes(word)[0]:
        return ""
    bare = [word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)]
    others = [*(f"{prefix}{word}" for prefix in _PREFIXES), *(one for one in bare if len(one) >= _SHORTEST)]
    if found := next((one for one in others if one in words and "a" in word_classes(one)[0]), ""):
        return found
    negated = ((one, one.removeprefix(prefix)) for one in words for prefix in _PREFIXES if one.startswith(prefix))
    return next((one for one, base in negated if len(base) >= _SHORTEST and stem(base) in alike), "")
