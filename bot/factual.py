"""Facts that a question asks for in words of its own: who, which, how many, with what tells which of them.

The readers here need no phrase of a question type. Each knows the words that may stand in its question; where a word
is left over, the question is not its own.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.answers import Answer
from bot.bounds import TooMuch
from bot.consistency import speaks_to
from bot.context import Context
from bot.questions.headed import signed_below_heading
from bot.questions.letters_with import count_of_letters, letters_with

Reader = Callable[[Context], Answer | None]

_PRECISE: tuple[tuple[str, Reader], ...] = (("signers", signed_below_heading), ("having", count_of_letters))
"""Readers of questions that phrases would take for simpler ones, with the question type whose answer they give."""
_FURTHER: tuple[tuple[str, Reader], ...] = (("having", letters_with),)
"""Readers that are tried when no question type answers."""


def precise_fact(context: Context) -> Answer | None:
    """The answer of a reader that goes before every question type."""
    return _first(context, _PRECISE)


def further_fact(context: Context) -> Answer | None:
    """The answer of a reader to a question that no question type takes."""
    return _first(context, _FURTHER)


def _first(context: Context, readers: tuple[tuple[str, Reader], ...]) -> Answer | None:
    for name, reader in readers:
        try:
            answer = reader(context)
        except TooMuch:
            continue
        if answer is not None and answer.status == "answered" and speaks_to(context, answer):
            return answer._replace(intent=name)
    return None
