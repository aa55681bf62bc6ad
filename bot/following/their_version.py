""" "In their version", "according to them", behind a question about one State: according to that State."""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance

_THEIRS = pattern(
    r",? (?:(?:in|by|on|according to) (?:their|its|his|her) (?:own )?(?:version|account|telling|view|opinion|reckoning|"
    r"side|words|story)|according to (?:them|it|him|her))\b",
    re.IGNORECASE,
)


def their_version(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question with the State that the one before asked about; None where that names none, or several."""
    before = conversation.utterance
    states = {(slot.first, slot.last) for slot in before.of("state")} if before else set()
    if len(states) != 1 or before is None or utterance.of("state", "person", "organization"):
        return None
    ((first, last),) = states
    name = " ".join(word.raw for word in before.words[first:last])
    put = _THEIRS.sub(f" according to {name}", utterance.text, count=1)
    return put if put != utterance.text else None
