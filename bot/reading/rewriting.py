"""Tables of wordings and what is put in their place; each pattern is compiled when a text first can hold it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

Signs = str | tuple[str, ...]
Plain = str | Callable[[re.Match[str]], str]
Wording = tuple[Signs, str, Plain]
"""Pieces of text, parted by "|", one of which must be there (small letters; "^" at the beginning of the text), of each
of several such texts one; the pattern; what replaces it."""

_Pieces = tuple[tuple[str, ...], tuple[str, ...]]
"""Pieces with which the text may begin, and pieces that may stand anywhere, of one of the texts."""


def rewritten(text: str, table: Iterable[Wording]) -> str:
    """``text`` with every wording of the table replaced, in order."""
    folded = text.casefold()
    for groups, pattern, plain in _with_pieces(tuple(table)):
        for starts, within in groups:
            if not _stands(folded, starts, within):
                break
        else:
            replaced = compiled_pattern(pattern).sub(plain, text)
            if replaced != text:
                text, folded = replaced, replaced.casefold()
    return text


@lru_cache(maxsize=64)
def _with_pieces(table: tuple[Wording, ...]) -> tuple[tuple[tuple[_Pieces, ...], str, Plain], ...]:
    """The table with its signs taken apart: every reading of a message goes through it."""
    groups = ((signs,) if isinstance(signs, str) else signs for signs, _, _ in table)
    return tuple((tuple(map(_pieces, own)), one[1], one[2]) for own, one in zip(groups, table, strict=True))


@lru_cache(maxsize=1024)
def compiled_pattern(pattern: str) -> re.Pattern[str]:
    """The pattern, regardless of case; kept, for questions come one after the other."""
    return re.compile(pattern, re.IGNORECASE)


def _stands(folded: str, starts: tuple[str, ...], within: tuple[str, ...]) -> bool:
    if starts and folded.startswith(starts):
        return True
    for piece in within:  # noqa: SIM110 (a generator for each wording of each question would take most of the time)
        if piece in folded:
            return True
    return False


def _pieces(group: str) -> _Pieces:
    """Pieces with which the text may begin, and pieces that may stand anywhere."""
    pieces = group.split("|")
    return tuple(p[1:] for p in pieces if p[0] == "^"), tuple(p for p in pieces if p[0] != "^")
