"""Letters called by another noun, "the 2009 message", where the letters hold no such word: put as "the 2009 letter"."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from bot.reading.patterns import pattern

_NOUN = r"(?P<noun>message|correspondence|submission|application|communication)(?P<many>s)?\b"
_YEAR = r"(?:19|20)\d\d"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: " + _YEAR + ")?"
_WHICH = rf"(?:(?:{_MONTH}|{_YEAR}|joint|cover|covering|same|first|last|whole|original|[a-z]+(?:ian|ese|ish|i)) )?"
_CALLED = (
    pattern(rf"\b(?:the|that|this|which|what|whose|his|her|its|their) {_WHICH}{_NOUN}(?! (?:for|by|about)\b)", re.I),
    pattern(rf"\b[A-Z][\w-]+['’]s? {_WHICH}{_NOUN}", re.I),
    pattern(rf"\b{_YEAR} (?P<noun>protest|complaint|petition|appeal|bid|piece)(?P<many>s)?\b", re.I),
    pattern(rf"\b(?P<noun>protest|complaint|petition|appeal|bid|piece)(?P<many>s)? (?=(?:of|from) {_YEAR}\b)", re.I),
)
""" "The message"; "the 1997 protest": what may be a deed as well is a letter where its year stands with it."""


def by_their_noun(text: str, letter_words: Callable[[], Collection[str]]) -> str:
    """``text`` with "letter" for such a noun; a noun that the letters hold may mean what they tell of."""
    if not any(noun in text.casefold() for noun in _NOUNS):
        return text
    words = letter_words()
    for called in _CALLED:
        text = called.sub(lambda found: _as_letter(found, words), text)
    return text


_NOUNS = tuple(
    "message correspond submission application communication piece protest complaint petition appeal bid".split()
)


def _as_letter(found: re.Match[str], words: Collection[str]) -> str:
    noun, many = found["noun"], found["many"] or ""
    if noun.casefold() in words or f"{noun.casefold()}s" in words:
        return found[0]
    start = found.start("noun") - found.start()
    return f"{found[0][:start]}letter{many}{found[0][start + len(noun + many) :]}"
