"""Whether the dead of an answer are those of what was just told: "how many died?" behind a flood, told of another."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.reading.losses import is_of_whom_was_told
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn
from store.places import find_states

_DATED = pattern(r"\b(?:1[89]|20)\d\d\b|\b\d{1,2} [A-Z][a-z]{2,8}\b")


def tells_another_event(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether "how many died?" is told by another paragraph, or by a sentence with a day or a State of its own."""
    answer, before = turn.answer, conversation.utterance
    if answer.status != "answered" or asked.asks != "how many" or before is None or conversation.missed:
        return False
    last = conversation.citations
    if not last or not answer.citations or not is_of_whom_was_told(asked):
        return False
    told = " ".join((before.text, *(citation.quote for citation in last)))
    places = {(c.letter, c.part, c.paragraph) for c in last}
    for one in answer.citations:
        if any(one.letter == c.letter and one.start < c.end and c.start < one.end for c in last):
            continue
        if (one.letter, one.part, one.paragraph) not in places or names_another(one.quote, told):
            return True
    return False


def names_another(quote: str, told: str) -> bool:
    """Whether a sentence has a day or a State that was not told."""
    dates = {found.group() for found in _DATED.finditer(quote)}
    states = {found.state for found in find_states(quote)}
    return any(date not in told for date in dates) or not states <= {found.state for found in find_states(told)}
