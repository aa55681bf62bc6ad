"""Whom an operative paragraph addresses: "Urges States which share a river" names no State and still tells which."""

from __future__ import annotations

from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance

_ADDRESSING = pattern(
    r"\b(urg|call|invit|request|encourag|appeal|ask|recommend|remind)\w*(?: (?:upon|on|to|once again|again|also))*"
    r" (?:all |those |the |other |interested |donor )*(?:member |coastal |neighbouring )?"
    r"(?:states|governments|countries|parties|members)\b"
)


def addresses_states(utterance: Utterance, text: str) -> bool:
    """ "Which States does the draft urge": "Urges States which share a river" tells which, and names none."""
    found = {verb[1] for verb in _ADDRESSING.finditer(text.casefold())}
    return any(word.text.startswith(verb) for verb in found for word in utterance.words)
