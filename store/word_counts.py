"""Stems and words of the sentences of a letter, cut once and gathered on the way."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Final

from store.words import stems_of, words

_CHUNKS_KEPT: Final = 200_000


class _Stems(dict[str, str]):
    """Text between two spaces -> its stems, between spaces. The same chunks come again and again.

    A text rather than a tuple: nearly every chunk has one stem, and texts are joined more quickly.
    """

    def __missing__(self, chunk: str) -> str:
        # What folding and cutting make of a sentence is what they make of its chunks: no word holds a space.
        found = words(chunk)
        if len(self) >= _CHUNKS_KEPT:
            self.clear()
            _words.clear()
        _words[chunk] = _plain(found)
        stemmed = self[chunk] = " ".join(stems_of(found))
        return stemmed


class _Words(dict[str, str]):
    """Text between two spaces -> its folded words that hold no digit: numbers and symbols are no words."""

    def __missing__(self, chunk: str) -> str:
        if len(self) >= _CHUNKS_KEPT:
            self.clear()
        plain = self[chunk] = _plain(words(chunk))
        return plain


def _plain(found: list[str]) -> str:
    return " ".join([word for word in found if word.isalpha() or not any(map(str.isdigit, word))])


_stems: Final = _Stems()
_words: Final = _Words()


class WordCount:
    """The words of the sentences it has been given."""

    __slots__ = ("_chunks",)

    def __init__(self) -> None:
        self._chunks: set[str] = set()

    def stem_line(self, sentence: str) -> str:
        """``store.words.stems(sentence)`` between spaces."""
        chunks = sentence.split()
        self._chunks.update(chunks)
        return " ".join(filter(None, map(_stems.__getitem__, chunks)))

    def words(self) -> str:
        """Folded words between spaces, each once, without numbers and symbols."""
        return " ".join(_plain_words(self._chunks))


def text_words(sentences: Iterable[str]) -> set[str]:
    """Folded words of sentences, without numbers and symbols."""
    return _plain_words(set(chain.from_iterable(map(str.split, sentences))))


def _plain_words(chunks: set[str]) -> set[str]:
    found = set(map(_words.__getitem__, chunks))
    found.discard("")
    line = " ".join(found)
    return found if line.count(" ") < len(found) else set(line.split())
