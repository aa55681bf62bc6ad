"""Whether what a letter asked for was granted, asked of the turn before: "did they get it?"."""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance

_ASKING_FOR = frozenset("ask request seek sought want wish aspir appli bid".split())
_GOT = pattern(
    r"^(?:(?:and|so|but|then|ok),? ){0,2}(?:did|have|has) (?:it|they|he|she|the [^?,;:]{2,30}?)"
    r" (?:ever |finally |eventually |actually )?"
    r"(?:get|got|gotten|obtain|obtained|receive|received|achieve|achieved|win|won|secure|secured)"
    r" (?:it|that|this|them|one|what (?:it|they|he|she) (?:asked for|wanted|sought|requested))"
    r"(?: in the end| eventually| afterwards| later| too)?[?.! ]*$",
    re.IGNORECASE,
)


def got_it(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Did they get it?" behind what a letter asks for: whether it was granted."""
    before = conversation.utterance
    asked = conversation.intent == "requested" or (before and any(w.stem in _ASKING_FOR for w in before.words))
    return "was it granted?" if asked and not conversation.missed and _GOT.match(utterance.text) else None
