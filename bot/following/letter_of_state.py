""" "Ok and the Azerbaijan one?" behind a question on another letter: the one that comes from that State alone."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.wording import day

_AROUND = frozenset("ok okay k and so then now but what about how the one from of by a that an same for".split())
_MOST = 40
"""Letters that are looked through for those of a State."""


def letter_of_state(reader: Rows, asked: Utterance, conversation: Conversation) -> str | None:
    """The turn with the day of that letter; None where it says more, or the State has sent several or the one meant."""
    states, scope = asked.of("state"), conversation.scope
    if len(states) != 1 or len(asked.slots) > 1 or scope is None or len(scope.letters) != 1 or scope.parts:
        return None
    named = indices(states)
    rest = [word for i, word in enumerate(asked.words) if i not in named]
    paper = any(word.text == "one" or word.stem in LETTER_NOUNS for word in rest)
    if not paper or any(word.text not in _AROUND and word.stem not in LETTER_NOUNS for word in rest):
        return None
    if letter_count(reader) > _MOST:
        return None
    sent = [card for card in cards(reader) if states[0].value in card.sender_states]
    before = [card for card in sent if card.letter in scope.letters]
    if len(sent) != 1 or before or not sent[0].dated:
        return None
    return f"and the letter of {day(sent[0].dated)}?"
