"""What a text can hold at all: a test far cheaper than the patterns that read it.

Each reader names the pieces of words it cannot do without. Text between two spaces is looked at once in the life of
the process, for all readers; what a paragraph may hold is then one number. A test that passes proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import count
from typing import Final

_CHUNKS_KEPT: Final = 200_000

_bits: Final = count()
_tests: list[tuple[int, Callable[[str], object]]] = []
"""What a chunk is tried with for each bit."""
_small_tests: list[tuple[int, Callable[[str], object]]] = []
"""The same for a chunk in small letters that holds one of ``_small_pieces``; most hold none."""
_small_pieces: set[str] = set()
_any_case_tests: list[tuple[int, Callable[[str], object], Callable[[str], object]]] = []
"""What a chunk in small letters is tried with where it is ASCII, else the chunk as it stands."""


class _Known(dict[str, int]):
    """Chunk of text without white space -> the cues it holds, one bit each."""

    def __missing__(self, chunk: str) -> int:
        held, lower = 0, chunk.lower()
        for bit, test in _tests:
            if test(chunk):
                held |= bit
        if _small_piece()(lower):
            for bit, test in _small_tests:
                if test(lower):
                    held |= bit
        plain = chunk.isascii()
        for bit, small, any_case in _any_case_tests:
            if small(lower) if plain else any_case(chunk):
                held |= bit
        if len(self) >= _CHUNKS_KEPT:
            self.clear()
        self[chunk] = held
        return held


_known: Final = _Known()


def cues_of(text: str) -> int:
    """All cues that ``text`` holds."""
    held = 0
    for several in {*map(_known.__getitem__, text.split())}:  # most chunks hold none
        held |= several
    return held


def cue(*pieces: str) -> int:
    """A cue for texts that hold one of ``pieces``, which have no white space; pieces in small letters: in any case."""
    bit = _new_bit()
    for tests, several in (
        (_tests, [piece for piece in pieces if not piece.islower()]),
        (_small_tests, [piece for piece in pieces if piece.islower()]),
    ):
        if several:
            tests.append((bit, re.compile("|".join(map(re.escape, several))).search))
    _small_pieces.update(piece for piece in pieces if piece.islower())
    return bit


def cue_like(pattern: str) -> int:
    """A cue for texts with a chunk in which ``pattern`` is found."""
    return cue_that(re.compile(pattern).search)


def cue_in_any_case(pattern: str) -> int:
    """A cue for texts with a chunk in which ``pattern``, in small letters, is found in any case.

    A pattern without case tries each of its words at every place.
    """
    bit = _new_bit()
    _any_case_tests.append((bit, re.compile(pattern).search, re.compile(pattern, re.IGNORECASE).search))
    return bit


def cue_that(test: Callable[[str], object]) -> int:
    """A cue for texts with a chunk that passes ``test``."""
    bit = _new_bit()
    _tests.append((bit, test))
    return bit


def _new_bit() -> int:
    _known.clear()
    _small_piece.cache_clear()
    return 1 << next(_bits)


@cache
def _small_piece() -> Callable[[str], object]:
    return re.compile(by_first_letter(_small_pieces)).search


def by_first_letter(words: Iterable[str], rest: str = "{}") -> str:
    """A pattern for any of ``words``, tried only where one can begin; ``rest`` goes around what follows the letter."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(re.escape(first) + rest.format(f"(?:{'|'.join(several)})") for first, several in rests.items())
