""" "How many are there in all?" behind a paragraph that was told: the paragraphs of its part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.followup import content
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_NOUNS = frozenset("paragraph paragraphs para paras point points clause clauses".split())
_BESIDE = frozenset("total altogether overall whole draft document text part".split())


def how_many_points(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The number of paragraphs of the part that was quoted; None where another thing is counted."""
    before = conversation.utterance
    places = tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    if before is None or conversation.missed or len(places) != 1 or asked.asks != "how many" or asked.slots:
        return None
    if not before.of("paragraph") or set(content(asked)) - _NOUNS - _BESIDE:
        return None
    scope = Scope((places[0][0],), places, frozenset({"part"}))
    turn = bot.in_scope(bot.read("how many paragraphs does it have", asked.language), conversation, scope)
    return turn if turn.answer.status == "answered" and turn.answer.intent == "paragraph_count" else None
