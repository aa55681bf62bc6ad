"""Tables of wordings and what is put in their place; each pattern is compiled when a text first can hold it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

Signs = str | tuple[str, ...]
Plain = str | Callable[[re.Match[str]], str]
Wording = tuple[Signs, str, Plain]
"""Pieces of text, parted by "|", one of which must be there (small letters; "^" at the beginning of the text), of each
of several such texts one; the pattern; what replaces it."""

_Pieces = tuple[tuple[str, ...], tuple[str, ...]]
"""Pieces with which the text may begin, and pieces that may stand anywhere, of one of the texts."""


def rewritten(text: str, table: tuple[Wording, ...]) -> str:
    """``text`` with every wording of the table replaced, in order."""
    folded = text.casefold()
    for groups, pattern, plain in _with_pieces(table):
        for starts, within in groups:
            for piece in within:  # neither any() nor a call: every reading looks for thousands of pieces
                if piece in folded:
                    break
            else:
                if not (starts and folded.startswith(starts)):
                    break
        else:
            replaced = compiled_pattern(pattern).sub(plain, text)
            if replaced != text:
                text, folded = replaced, replaced.casefold()
    return text


_Taken = tuple[tuple[tuple[_Pieces, ...], str, Plain], ...]


def _with_pieces(table: tuple[Wording, ...]) -> _Taken:
    """The table with its signs taken apart: every reading of a message goes through it."""
    if id(table) not in _TABLES:
        groups = ((signs,) if isinstance(signs, str) else signs for signs, _, _ in table)
        _TABLES[id(table)] = (
            table,
            tuple((tuple(map(_pieces, own)), one[1], one[2]) for own, one in zip(groups, table, strict=True)),
        )
    return _TABLES[id(table)][1]


_TABLES: dict[int, tuple[tuple[Wording, ...], _Taken]] = {}
"""The tables gone through so far, by identity, for to compare thousands of wordings takes longer than to go through
them; they stand in modules."""


def compile_tables() -> None:
    """Compile the patterns of every table gone through so far, for a program that has time before its questions."""
    for table, _ in _TABLES.values():
        for _, pattern, _ in table:
            compiled_pattern(pattern)


@lru_cache(maxsize=4096)
def compiled_pattern(pattern: str) -> re.Pattern[str]:
    """The pattern, regardless of case; kept, for questions come one after the other."""
    return re.compile(pattern, re.IGNORECASE)


def _pieces(group: str) -> _Pieces:
    """Pieces with which the text may begin, and pieces that may stand anywhere."""
    pieces = group.split("|")
    return tuple(p[1:] for p in pieces if p[0] == "^"), tuple(p for p in pieces if p[0] != "^")
