"""Whether another one signed as well, behind who signed: "did X's ambassador sign too?" is asked of the same letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_ALSO = frozenset("too also either likewise".split())
_OF_SIGNERS = ("signers", "spoken_for", "transmitter", "senders")


def signing_too(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer within the letter that was spoken of; None where another letter, or something else, is asked about."""
    texts = {word.text for word in asked.words}
    also = bool(texts & _ALSO) or {"as", "well"} <= texts
    signs = any(word.stem == "sign" for word in asked.words)
    if asked.asks != "yes/no" or not also or not signs or not asked.of("state", "person", "office"):
        return None
    elsewhere = asked.of("date", "part", "symbol") or any(word.stem in LETTER_NOUNS for word in asked.words)
    scope = conversation.scope
    if elsewhere or conversation.missed or conversation.intent not in _OF_SIGNERS or scope is None:
        return None
    if len(scope.letters) != 1:
        return None
    turn = bot.in_scope(asked, conversation, scope._replace(used=frozenset(), basis=frozenset({"focus"})))
    return turn if turn.answer.status == "answered" and turn.answer.intent == "signers" else None
