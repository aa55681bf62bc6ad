"""One word of an utterance, before anybody knows what it means."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from store.words import stem, tokens


class Word(NamedTuple):
    """A word with its place in the text it was read from."""

    text: str
    """Folded, without a possessive ending; after correction the corrected form."""
    stem: str
    raw: str
    """As typed."""
    start: int
    end: int
    possessive: bool = False

    @property
    def capital(self) -> bool:
        """Whether it may be a name by its first letter; a letter without case (Arabic, Chinese) may begin one."""
        first = self.raw[:1]
        return first.isupper() or (first.isalpha() and first.lower() == first.upper())


def is_glued(text: str) -> bool:
    """Whether a letter and a digit stand side by side: "the2009letter", "14may", "2oo9"."""
    return any(a.isdigit() != b.isdigit() and a.isalnum() and b.isalnum() for a, b in pairwise(text))


def tagged(text: str) -> list[Word]:
    """The words of ``text`` in order."""
    found = []
    for token in tokens(text):
        base = token.text.removesuffix("'s").rstrip("'")
        found.append(Word(base, stem(base), text[token.start : token.end], token.start, token.end, base != token.text))
    return found


def as_typed(words: Iterable[Word]) -> str:
    """The words as they were typed, with blanks between them."""
    return " ".join(word.raw for word in words)


def respelled(word: Word, text: str) -> list[Word]:
    """``word`` with another spelling; several words where it was typed without spaces."""
    return [Word(piece, stem(piece), word.raw, word.start, word.end, word.possessive) for piece in text.split()]
