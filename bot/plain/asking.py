"""A question asked once more in plain form."""

from __future__ import annotations

from typing import Protocol

from bot.citing import Library
from bot.conversation import Conversation
from bot.plain.forms import plain_forms
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import Scope
from bot.turns import Turn


class Asking(Protocol):
    """What answers a question by itself: :class:`bot.ask.Bot`."""

    @property
    def reader(self) -> Library:
        """The letters."""

    def read(self, text: str, asked_in: str = "") -> Utterance:
        """``text`` read."""

    def in_scope(self, utterance: Utterance, conversation: Conversation, scope: Scope) -> Turn:
        """The answer within the scope."""


def put_plainly(bot: Asking, turn: Turn, conversation: Conversation) -> Turn:
    """The turn of the question put as plainly as can be, where that is answered from the fact tables; else ``turn``."""
    scope, given = turn.scope._replace(used=frozenset()), turn.answer
    kind = "value" if given.status == "clarify" else "cover" if given.intent else "any"
    for text in plain_forms(turn.utterance, turn.scope, bot.reader, kind) if not scope.problem else ():
        asked = bot.read(text)
        again = bot.in_scope(asked, conversation, scope if scope.explicit else find_scope(asked, bot.reader))
        if again.answer.status == "answered" and again.answer.intent is not None:
            return again
    return turn
