""" "Who asked for it?": of what was spoken of by its name, where no letter was named, asked of every letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.antecedents import resolved
from bot.following.other_kinds import OF_LETTERS
from bot.following.staying import speaks_of_thing
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking


def anywhere(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer of a question type from any letter that speaks of the thing; None where there is none."""
    subject, full = conversation.subject, resolved(asked, conversation)
    named = conversation.scope is not None and conversation.scope.explicit
    if subject is None or full is None or named or conversation.missed or not subject.is_name:
        return None
    if f" {subject.text}" not in full or asked.asks not in ("who", "when", "where", "how many"):
        return None
    utterance = bot.read(full, asked.language)
    turn = bot.in_scope(utterance, conversation, find_scope(utterance, bot.reader))
    answer = turn.answer
    told = answer.status == "answered" and answer.intent is not None and answer.intent not in OF_LETTERS
    return turn if told and speaks_of_thing(answer.citations, subject.text) else None
