"""Who a claim says acts: a body, or whoever passes a text on."""

from __future__ import annotations

from bot.demanded.signs import PASSING
from bot.reading.utterance import Utterance

PASSING_ON = PASSING | {"enclos"}
"""Stems of the verbs by which a letter sends on another text."""
_MOVED = frozenset("pass passed passes passing hand handed hands handing send sent sends sending".split())
_ON = frozenset("on along over".split())
_NO_FORWARDING = frozenset("put puts bring brought brings come came move moved look looks step stepped".split())
""" "Put forward" is to make a request, not to pass one on."""


def organ_acts(utterance: Utterance) -> bool:
    """ "Did the Council circulate it", "written by the Council": whoever does it, it does not become its document."""
    words = utterance.words
    for slot in utterance.of("organ", "body", "organization"):
        before = [word.text for word in words[max(0, slot.first - 2) : slot.first] if word.text != "the"]
        if before[-1:] == ["by"] or (slot.first <= _AT_THE_FRONT and before[-1:] in (["did"], ["does"], ["has"])):
            return utterance.asks == "yes/no"
    return False


_AT_THE_FRONT = 2


def forwarding(utterance: Utterance) -> int | None:
    """Index of the verb by which a text is passed on; None where there is none."""
    words = utterance.words
    for i, word in enumerate(words):
        before = words[i - 1].text if i else ""
        behind = words[i + 1].text if i + 1 < len(words) else ""
        adverb = word.text in ("forward", "forwards") and before in _NO_FORWARDING
        if (word.stem in PASSING_ON and not adverb) or (word.text in _MOVED and behind in _ON):
            return i
    return None
