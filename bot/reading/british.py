"""Words that the British and the Americans spell differently, as the letters and the bot spell them."""

from __future__ import annotations

from bot.lexicon import is_english
from bot.reading.gazetteer import Gazetteer
from bot.reading.patterns import pattern
from bot.reading.spelling import frame_words

_OXFORD = pattern(r"(?<=\w{3})is(e[drs]?|ers|ing|ations?)$")
"""The United Nations write -ize.

Source: United Nations Editorial Manual Online, "Spelling".
"""
_SPELLINGS = (
    ("is", _OXFORD, "iz"),
    ("iz", pattern(r"(?<=\w{3})iz(e[drs]?|ers|ing|ations?)$"), "is"),
    ("our", pattern(r"(?<=\w{2})our(s|ed|ing|able)?$"), "or"),
    ("or", pattern(r"(?<=\w{2})or(s|ed|ing|able)?$"), "our"),
)
"""Letters that the word must hold, how it ends, and what stands there in the other spelling."""


def other_spelling(text: str, gazetteer: Gazetteer) -> str | None:
    """The other spelling of a folded word, where it is known and the word as it stands is not; else None."""
    for letters, ending, other in _SPELLINGS:
        found = ending.search(text) if letters in text else None
        framed = text in frame_words() and ending is not _OXFORD
        if found and not framed and text not in gazetteer.words():
            variant = f"{text[: found.start()]}{other}{found[1] or ''}"
            usual = ending is _OXFORD and is_english(variant)
            return variant if usual or variant in frame_words() or variant in gazetteer.words() else None
    return None
