"""An address as the place where somebody is found, which is not to whom a letter goes."""

from __future__ import annotations

from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS


def asks_whereabouts(utterance: Utterance) -> bool:
    """ "The address of the mission", "X's address"; not "the address of the letter"."""
    texts = [word.text for word in utterance.words]
    at = texts.index("address") if "address" in texts else len(texts)
    owned = 0 < at < len(texts) and utterance.words[at - 1].possessive
    return (owned or texts[at + 1 : at + 2] in (["of"], ["for"])) and LETTER_NOUNS.isdisjoint(texts)
