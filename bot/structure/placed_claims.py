""" "Was X adopted in Moscow?", put as where it was; the place that is told is compared."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.conversation import Conversation
from bot.phrasebook import said
from bot.reading.of_any import asks_of_any
from bot.reading.patterns import pattern
from bot.turns import Turn
from store.words import fold

_IN_PLACE = pattern(
    r"^(?:(?:and|so|but|ok),? )*(?P<aux>was|were|did) (?P<what>[^?;,]{5,120}?) (?:in|at) (?-i:(?P<place>[A-Z][\w'’-]+"
    r"(?: [A-Z][\w'’-]+){0,2}))\W*$",
    re.IGNORECASE,
)


def placed_claim(text: str, conversation: Conversation, ask: Callable[[str, Conversation], Turn]) -> Turn | None:
    """Yes or no by the one place that is told; None where the question claims none, or none is told."""
    found = _IN_PLACE.match(text.strip())
    if found is None:
        return None
    turn = ask(f"where {found['aux']} {found['what']}?", conversation)
    answer = turn.answer
    if answer.status != "answered" or len(answer.items) != 1 or not answer.answer.startswith(f"{answer.items[0]}."):
        return None
    key = "yes" if fold(answer.items[0]) == fold(found["place"]) else "no"
    if key == "no" and asks_of_any(f"{found['aux']} {found['what']}"):
        return None  # where one meeting was denies no other
    if key == "yes" and answer.intent is None:
        return None  # a sentence that tells the place need not tell that it was done: "the closing of the port of X;"
    told = f"{said(key, turn.utterance.language)} {answer.answer}"
    return turn._replace(answer=answer._replace(answer=told, items=(key.capitalize(), *answer.items)))
