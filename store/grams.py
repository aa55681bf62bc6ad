"""Trigrams of folded names: what candidates for a misspelt name are found by."""

from __future__ import annotations

GRAM_KINDS = frozenset({"state", "person", "family name", "organization", "acronym", "term", "body"})
"""Kinds of names that are looked up by trigram. Symbols must never be corrected, titles are found by their words."""


def grams(folded: str) -> list[str]:
    """Trigrams of ``folded`` with a space at both ends, each once: "ali" -> " al", "ali", "li "."""
    padded = f" {folded} "
    return list(dict.fromkeys(padded[i : i + 3] for i in range(len(padded) - 2)))
