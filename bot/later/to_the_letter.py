""" "And in 2009?" behind a question on a part, where the letter of that year has no such part: put to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.followup import is_elliptic, with_values
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking


def to_the_letter(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer for the letter; None where the part was found there, or nothing of the same kind is told of it."""
    before, dates = conversation.utterance, asked.of("date", "symbol")
    if before is None or conversation.intent is None or conversation.missed or not before.of("part"):
        return None
    if len(dates) != 1 or len(asked.slots) != 1 or not is_elliptic(asked) or not asked.in_english:
        return None
    if turn.answer.status == "answered" and turn.answer.intent == conversation.intent:
        return None
    letter = bot.read(f"and the {as_typed(asked.words_of(dates[0]))} letter", asked.language)
    there = bot.answered(bot.read(with_values(letter, before), asked.language), conversation)
    return there if there.answer.status == "answered" and there.answer.intent == conversation.intent else None
