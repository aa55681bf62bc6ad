"""An organization that joins something itself, which asks for none of its members."""

from __future__ import annotations

from bot.reading.utterance import Utterance


def organization_joins(utterance: Utterance) -> bool:
    """ "Which committee did the CSTO join": to what it belongs itself, not who belongs to it."""
    words = utterance.words
    for slot in utterance.of("organization"):
        at = slot.first - 1 - (slot.first > 0 and words[slot.first - 1].text == "the")
        behind = words[slot.last].text if slot.last < len(words) else ""
        if at >= 0 and words[at].text in ("did", "has", "had", "does") and behind in _JOINING:
            return True
    return False


_JOINING = frozenset("join joined enter entered accede acceded become became".split())
