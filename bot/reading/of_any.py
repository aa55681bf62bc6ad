"""Whether a yes or no is asked of any one of a kind: "was there a meeting in X?", not "was the meeting in X?"."""

from __future__ import annotations

from bot.reading.patterns import pattern
from store.words import fold

_OF_ANY = pattern(r"^(?:was|were|is|are|has|have|did|does|do|had) (?:there|an?|any|some|ever)\b")


def asks_of_any(text: str) -> bool:
    """Whether the question asks so: where or when one such thing was denies no other."""
    return bool(_OF_ANY.search(fold(text)))
