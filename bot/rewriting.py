"""Tables of wordings and what is put in their place; each pattern is compiled when a text first can hold it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

Wording = tuple[str, str, str | Callable[[re.Match[str]], str]]
"""Pieces of text, parted by "|", one of which must be there (small letters); the pattern; what replaces it."""


def rewritten(text: str, table: Iterable[Wording]) -> str:
    """``text`` with every wording of the table replaced, in order."""
    folded = text.casefold()
    for signs, pattern, plain in table:
        for sign in _signs(signs):
            if sign in folded:
                break
        else:
            continue
        replaced = compiled_pattern(pattern).sub(plain, text)
        if replaced != text:
            text, folded = replaced, replaced.casefold()
    return text


@lru_cache(maxsize=1024)
def compiled_pattern(pattern: str) -> re.Pattern[str]:
    """The pattern, regardless of case; kept, for questions come one after the other."""
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=2048)
def _signs(signs: str) -> tuple[str, ...]:
    return tuple(signs.split("|"))
