"""Words typed without their vowels ("agrmnt", "obsrvr", "pkping"), read by their consonants.

Only where the consonants leave one meaning. A word that has most of its vowels is a slip, not a skeleton, and is left
to :mod:`bot.fuzzy`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import groupby

_VOWELS = frozenset("aeiouy")
SHORTEST = 4
"""Letters of the shortest word that is read so; shorter ones fit too many words."""
FEW_VOWELS = 0.34
"""Share of vowels up to which a word counts as typed without them; English words have about two in five."""
LEAST_SHARE = 0.8
"""Least share of the consonants of the whole word that must be typed."""
LEAST_CONSONANTS = 4
"""Consonants that must be typed where some are left out."""


def skeleton(word: str) -> str:
    """The first letter and the consonants behind it, doubles once: "committee" and "cmttee" are "cmt"."""
    kept = word[:1] + "".join(c for c in word[1:] if c not in _VOWELS)
    return "".join(letter for letter, _ in groupby(kept))


def is_shortened(word: str) -> bool:
    """Whether a folded word has so few vowels that it may be typed without them."""
    if len(word) < SHORTEST or not (word.isascii() and word.isalpha()):
        return False
    return sum(c in _VOWELS for c in word[1:]) <= FEW_VOWELS * len(word)


def unshortened(
    word: str, vocabulary: frozenset[str], meaning: Callable[[str], str], share: float = LEAST_SHARE
) -> str | None:
    """The word of ``vocabulary`` with the consonants of ``word``; None where there is none or more than one meaning.

    ``share`` is the least share of the consonants that ``word`` must hold, 1 for all.
    """
    if not is_shortened(word):
        return None
    own = skeleton(word)
    alike = _by_end(vocabulary, own[0]).get(own[-1], ())
    if share >= 1:
        return _only([text for bones, text in alike if bones == own and _within(word, text)], meaning)
    return _only([text for bones, text in alike if _mostly(own, bones, share) and _within(own, text)], meaning)


def _only(found: Collection[str], meaning: Callable[[str], str]) -> str | None:
    if len({meaning(text) for text in found}) != 1:
        return None
    return min(found, key=lambda text: (len(text), text))


def _mostly(own: str, bones: str, share: float) -> bool:
    return len(own) >= LEAST_CONSONANTS and len(own) >= share * len(bones) and _within(own, bones)


def _within(short: str, text: str) -> bool:
    """Whether the letters of ``short`` stand in ``text`` in order."""
    letters = iter(text)
    return all(c in letters for c in short)


@lru_cache(maxsize=128)
def _by_end(vocabulary: frozenset[str], first: str) -> dict[str, list[tuple[str, str]]]:
    """(skeleton, word) of every longer word that begins with ``first``, under the last letter of the skeleton."""
    found: dict[str, list[tuple[str, str]]] = {}
    for text in vocabulary:
        if text.startswith(first) and len(text) > SHORTEST and text.isalpha():
            bones = skeleton(text)
            found.setdefault(bones[-1], []).append((bones, text))
    return found
