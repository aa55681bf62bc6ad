"""An honest refusal of a later question, within what was spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking


def refused_here(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn:
    """An honest refusal within what was spoken of."""
    from bot.refusals import refused  # here to keep start-up fast

    scope = conversation.scope or Scope()
    quoted = () if conversation.missed else tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    letters = tuple(dict.fromkeys(letter for letter, _ in quoted)) or scope.letters
    here = Scope(letters, quoted, frozenset({"focus"}) if letters else frozenset())
    context = bot.context(utterance, conversation, here)
    return Turn(refused(context), conversation, utterance, here, ())
