"""What an answer must say and must not, for cases told in one line."""

from __future__ import annotations

from collections.abc import Callable

Said = Callable[..., tuple[str, str]]
Case = tuple[str, str, str]
"""Question, pieces that its answer names (parted by "; "), and one that it does not (empty where there is none)."""


def says(said: Said, case: Case) -> None:
    """Fails where the question is not answered just so, regardless of case."""
    question, named, not_named = case
    status, text = said(question)
    assert status == "answered", text
    for piece in named.split("; "):
        assert piece.casefold() in text.casefold()
    assert not not_named or not_named.casefold() not in text.casefold()
