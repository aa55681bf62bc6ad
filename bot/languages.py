"""Questions in other languages, read through word lists into the English that the phrases are written in."""

from __future__ import annotations


def glossed(text: str) -> tuple[str, str | None]:
    """(language, wording in English or None where the question is English already)."""
    return "en", None
