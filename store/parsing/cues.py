"""What a text can hold at all: a test far cheaper than the patterns that read it.

Each reader names the pieces of words it cannot do without. Text between two spaces is looked at once in the life of
the process, for all readers; what a paragraph may hold is then one number. A test that passes proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import reduce
from operator import or_

_CHUNKS_KEPT = 200_000

_tests: list[Callable[[str], bool]] = []


class _Known(dict[str, int]):
    """Chunk of text without white space -> the cues it holds, one bit each."""

    def __missing__(self, chunk: str) -> int:
        held = sum(1 << number for number, test in enumerate(_tests) if test(chunk))
        if len(self) >= _CHUNKS_KEPT:
            self.clear()
        self[chunk] = held
        return held


_known = _Known()


def cues_of(text: str) -> int:
    """All cues that ``text`` holds."""
    return reduce(or_, map(_known.__getitem__, text.split()), 0)


def cue(*pieces: str) -> int:
    """A cue for texts that hold one of ``pieces``, which have no white space; pieces in small letters: in any case."""
    cased = tuple(piece for piece in pieces if not piece.islower())
    small = tuple(piece for piece in pieces if piece.islower())

    def holds(chunk: str) -> bool:
        lower = chunk.lower()
        return any(piece in lower for piece in small) or any(piece in chunk for piece in cased)

    return _registered(holds)


def cue_like(pattern: str) -> int:
    """A cue for texts with a chunk in which ``pattern`` is found."""
    search = re.compile(pattern).search
    return _registered(lambda chunk: search(chunk) is not None)


def cue_that(test: Callable[[str], bool]) -> int:
    """A cue for texts with a chunk that passes ``test``."""
    return _registered(test)


def _registered(test: Callable[[str], bool]) -> int:
    _known.clear()
    _tests.append(test)
    return 1 << len(_tests) - 1
