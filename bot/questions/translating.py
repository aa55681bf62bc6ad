"""Requests to translate a word or a text: the bot answers in several languages, but translates nothing."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.context import Context
from bot.slots import LANGUAGES

_ASKING = frozenset("you to please me kindly".split())
_SAYING = frozenset("say call write spell".split())
_SAYERS = frozenset("you i we one they".split())
_WORDS = frozenset("word term phrase expression translation equivalent".split())
_LAST = 2
"""Words at the end of the question among which the language stands behind "in"."""


def translating(context: Context) -> Answer | None:
    """That nothing but the letters is known here, to "translate X into Y", "how do you say X in Y", "the Y word for X".

    None for "translate that": what was told is repeated in another language.
    """
    texts = [word.text for word in context.utterance.words]
    if not context.utterance.in_english:
        return None
    if _is_request(context, texts) or _asks_how_said(context, texts) or _asks_for_word(context, texts):
        return unanswered("out-of-scope", context.local.say("outside"))
    return None


def _is_request(context: Context, texts: list[str]) -> bool:
    """ "Translate X", with X or the language told; whether the bot translates at all is a question on the bot."""
    at = texts.index("translate") if "translate" in texts else -1
    if at < 0 or (at and texts[at - 1] not in _ASKING) or "language" in texts or not _TOLD.isdisjoint(texts[at + 1 :]):
        return False
    return bool(context.utterance.of("quoted", "part", "paragraph", "date")) or "into" in texts


_TOLD = frozenset("that this it them these those answer".split())


def _asks_how_said(context: Context, texts: list[str]) -> bool:
    """ "How do you say X in Y": the language is the last word."""
    said = any(one in _SAYERS and other in _SAYING for one, other in pairwise(texts[:5]))
    return texts[:1] == ["how"] and said and "in" in texts[-1 - _LAST : -1] and _is_language(context, texts[-1])


def _asks_for_word(context: Context, texts: list[str]) -> bool:
    """ "What is the Y word for X"."""
    found = zip(texts, texts[1:], texts[2:], strict=False)
    return any(_is_language(context, one) and noun in _WORDS and behind == "for" for one, noun, behind in found)


def _is_language(context: Context, word: str) -> bool:
    """Whether the word is the adjective of a State, by which most languages are called, or names a working language."""
    return word in LANGUAGES or bool(context.names.places((word,), ("adjective",)))
