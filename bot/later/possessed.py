"""Somebody's own: "his ambassador", "their foreign minister" behind what was told of a State or for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.staying import within_letters_about
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_WHOSE = frozenset("his her their its".split())


def holder_of_the_state(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """Who holds the office for the State that the question before named, in the letters spoken of."""
    before = conversation.utterance
    states = before.values("state") if before else ()
    offices = utterance.of("office")
    if len(states) != 1 or len(offices) != 1 or utterance.of("state", "person", "date", "part"):
        return None
    at = offices[0].first - 1
    about = within_letters_about(conversation)
    if at < 0 or utterance.words[at].text not in _WHOSE or about is None:
        return None
    office = as_typed(utterance.words_of(offices[0]))
    asked = bot.read(f"who is the {office} of {states[0]}", utterance.language)
    turn = bot.in_scope(asked, conversation, about)
    return turn if turn.answer.status == "answered" else None
