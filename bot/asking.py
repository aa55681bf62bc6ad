"""What answers a question by itself, as those see it who put one question in the place of another."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from bot.caching import Memo
from bot.citing import Library
from bot.context import Context
from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.turns import Turn
from bot.wording import Names


class Asking(Protocol):
    """What answers a question by itself: :class:`bot.ask.Bot`."""

    @property
    def reader(self) -> Library:
        """The letters."""

    @property
    def names(self) -> Names:
        """Names of letters, and the fixed wording."""

    @property
    def memo(self) -> Memo:
        """What was worked out for the message."""

    def letter_words(self) -> Collection[str]:
        """Folded words of the letters."""

    def read(self, text: str, asked_in: str = "") -> Utterance:
        """``text`` read; ``asked_in`` is the language of what it was written out from."""

    def context(self, utterance: Utterance, conversation: Conversation, scope: Scope = ...) -> Context:
        """The question with everything that is known about it."""

    def answered(self, utterance: Utterance, conversation: Conversation) -> Turn:
        """The answer within what the conversation is about; without that, where it gives none."""

    def in_scope(self, utterance: Utterance, conversation: Conversation, scope: Scope) -> Turn:
        """The answer within the scope."""
