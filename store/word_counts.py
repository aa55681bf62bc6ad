"""Stems and words of the sentences of a letter, cut once and counted on the way."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from store.words import stems, words


class _Known(NamedTuple):
    """What a folded word comes to."""

    stems: tuple[str, ...]
    plain: bool
    """Without digits: a word, not a number or symbol."""


@lru_cache(maxsize=200_000)
def _known(word: str) -> _Known:
    # The same words come again and again; what stems() makes of a sentence is what it makes of its words.
    return _Known(tuple(stems(word)), not any(map(str.isdigit, word)))


class WordCount:
    """Counts over the sentences it has been given."""

    __slots__ = ("stems", "words")

    def __init__(self) -> None:
        self.stems: dict[str, int] = {}
        """Stem -> sentences that hold it."""
        self.words: set[str] = set()
        """Folded words, without numbers and symbols."""

    def stem_line(self, sentence: str) -> str:
        """``store.words.stems(sentence)`` between spaces."""
        line: list[str] = []
        for word in words(sentence):
            known = _known(word)
            line += known.stems
            if known.plain:
                self.words.add(word)
        for stem in set(line):
            self.stems[stem] = self.stems.get(stem, 0) + 1
        return " ".join(line)


def text_words(sentences: Iterable[str]) -> set[str]:
    """Folded words of sentences, without numbers and symbols."""
    counted = WordCount()
    for sentence in sentences:
        counted.stem_line(sentence)
    return counted.words
