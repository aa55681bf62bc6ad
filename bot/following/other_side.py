""" "According to the other side": the State that answers the one whose letter was just quoted, if there is just one."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.following.letter_of_state import letter_of_state
from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance

_SIDES = frozenset("side party government state country account version camp neighbour neighbor".split())
_OTHER = frozenset("other opposing opposite".split())
_EACH = (
    "SELECT DISTINCT theirs.sender_states AS state FROM letters own JOIN letters theirs "
    "ON theirs.sender_states IN (SELECT m.state FROM state_mentions m WHERE m.letter = :l) "
    "WHERE own.letter = :l AND own.sender_states NOT LIKE '%;%' AND theirs.sender_states <> own.sender_states "
    "AND EXISTS (SELECT 1 FROM state_mentions m WHERE m.letter = theirs.letter AND m.state = own.sender_states) LIMIT 2"
)
"""The States that wrote a letter on the one that wrote this one, and are spoken of in it."""


def with_the_other_side(reader: Rows, asked: Utterance, conversation: Conversation) -> str | None:
    """The later turn with the name of that State; None where none, or more than one, can be meant."""
    if one := letter_of_state(reader, asked, conversation):
        return one
    texts = [word.text for word in asked.words]
    at = next((i for i in range(1, len(texts)) if texts[i] in _SIDES and texts[i - 1] in _OTHER), None)
    letters = {citation.letter for citation in conversation.citations}
    if at is None or len(letters) != 1 or conversation.missed or asked.of("state", "date", "symbol", "part"):
        return None
    found = reader.rows(_EACH, {"l": next(iter(letters))})
    if len(found) != 1:
        return None
    state = str(found[0]["state"])
    words = [word.raw for word in asked.words]
    words[at - 1 : at + 1] = [f"{state}'s" if asked.words[at].possessive else state]
    if at > 1 and texts[at - 2] == "the":
        words.pop(at - 2)
    return " ".join(words)
