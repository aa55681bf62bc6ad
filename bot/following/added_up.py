""" "In total?", "and together?" behind counts of signatures: how many there are under the letters told of."""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.wording import day

_BARE = pattern(
    r"^(?:and |so |that(?: i|['’])s |makes? |which makes )*(?:(?:all|both|the two)(?: of (?:them|these))? )?"
    r"(?:together|altogether|in total|the total|total|in all|all in all|overall|combined|in sum)\W*$",
    re.IGNORECASE,
)
_DAY = pattern(r"^\d{4}-\d{2}-\d{2}")


def summed(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question that the bare word stands for; None where no signatures of one letter were counted."""
    answer, scope = conversation.answer, conversation.scope
    counted = answer is not None and conversation.intent == "signers" and answer.items[:1] and answer.items[0].isdigit()
    if not counted or conversation.missed or not _BARE.match(utterance.text):
        return None
    letters = {citation.letter for citation in conversation.citations} or set(scope.letters if scope else ())
    if len(letters) != 1:
        return None
    found = _DAY.match(letters.pop())
    if not found:
        return None
    return f"how many signatures in all are in the letter of {day(found[0])} and its annexes"
