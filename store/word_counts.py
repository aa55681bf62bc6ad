"""Stems and words of the sentences of a letter, cut once and counted on the way."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from store.words import stems, words

_CHUNKS_KEPT = 200_000


class _Stems(dict[str, str]):
    """Text between two spaces -> its stems between spaces. The same chunks come again and again."""

    def __missing__(self, chunk: str) -> str:
        # What folding and cutting make of a sentence is what they make of its chunks: no word holds a space.
        line = " ".join(stem for word in words(chunk) for stem in stems(word))
        if len(self) >= _CHUNKS_KEPT:
            self.clear()
        self[chunk] = line
        return line


class _Words(dict[str, tuple[str, ...]]):
    """Text between two spaces -> its folded words that hold no digit: numbers and symbols are no words."""

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        plain = tuple(word for word in words(chunk) if not any(map(str.isdigit, word)))
        if len(self) >= _CHUNKS_KEPT:
            self.clear()
        self[chunk] = plain
        return plain


_stems = _Stems()
_words = _Words()


class WordCount:
    """Counts over the sentences it has been given."""

    __slots__ = ("_chunks", "_lines")

    def __init__(self) -> None:
        self._chunks: list[list[str]] = []
        self._lines: list[str] = []

    def stem_line(self, sentence: str) -> str:
        """``store.words.stems(sentence)`` between spaces."""
        chunks = sentence.split()
        line = " ".join(filter(None, map(_stems.__getitem__, chunks)))
        self._chunks.append(chunks)
        self._lines.append(line)
        return line

    def stems(self) -> str:
        """Stems between spaces, each as many times as sentences hold it."""
        return " ".join(chain.from_iterable(map(dict.fromkeys, map(str.split, self._lines))))

    def words(self) -> list[str]:
        """Folded words, each once, without numbers and symbols."""
        return _plain_words(chain.from_iterable(self._chunks))


def text_words(sentences: Iterable[str]) -> list[str]:
    """Folded words of sentences, each once, without numbers and symbols."""
    return _plain_words(chain.from_iterable(map(str.split, sentences)))


def _plain_words(chunks: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(chain.from_iterable(map(_words.__getitem__, dict.fromkeys(chunks)))))
