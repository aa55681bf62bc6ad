"""What one text names and another one does not: the two are asked one after the other."""

from __future__ import annotations

from bot.answers import unanswered
from bot.conversation import Conversation
from bot.each_side import Ask
from bot.phrasebook import said
from bot.turns import Turn


def both_asked(pair: tuple[str, str], conversation: Conversation, ask: Ask) -> Turn:
    """The answer to the second question; refused where that is no more than a passage."""
    first = ask(pair[0], conversation)
    if first.answer.status != "answered":
        return first
    second = ask(pair[1], first.conversation)
    if second.answer.status != "answered" or second.answer.intent is None:
        return second
    silent = unanswered("not-stated", said("refused.nothing_answers", first.utterance.language))
    return second._replace(answer=silent)
