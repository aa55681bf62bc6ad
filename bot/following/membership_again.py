""" "When?", "since when is it one?" behind "is X a member?", "does the letter name X?": of that State."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.reading.typed import as_typed
from bot.reading.utterance import MEMBER, Utterance
from store.words import stem

_WHEN = frozenset(
    "when since from what which year date did has it they that been become became join joined and so".split()
)
_DEEDS = frozenset(map(stem, "sign signed ratify ratified accede acceded withdraw withdrew denounce denounced".split()))
"""What a State does to a treaty on a day of its own, whoever is a party by it."""
_BEING = frozenset("is was are were".split())


def of_the_member(utterance: Utterance, conversation: Conversation) -> str | None:
    """The turn with the State that it is about written out; None where it is about no membership."""
    before = conversation.utterance
    states = before.of("state") if before else ()
    texts = [word.text for word in utterance.words]
    asks_when = utterance.asks == "when" or {"what", "year"} <= set(texts)
    if before is None or utterance.of(*NAMING[:3]):
        return None
    if asks_when and set(texts) <= _WHEN and not conversation.missed and (newcomer := _told_alone(conversation)):
        return f"since when is {newcomer} a member"
    if len({slot.value for slot in states}) != 1:
        return None
    state = as_typed(before.words_of(states[0])).removesuffix("'s")
    claimed = conversation.intent in ("members", "member_since") and before.asks == "yes/no"
    claimed = claimed and _DEEDS.isdisjoint(word.stem for word in before.words)
    if claimed and asks_when and set(texts) <= _WHEN and not conversation.missed:
        return f"since when is {state} a member"
    at = next((i for i in range(1, len(texts)) if texts[i] in ("it", "they") and texts[i - 1] in _BEING), None)
    if at is None or texts[at + 1 : at + 2] not in (["a"], ["one"], ["member"]):
        return None
    if not any((word.stem,) in MEMBER.alternatives or word.stem == MEMBER.stem for word in utterance.words[at:]):
        return None
    words = [word.raw for word in utterance.words]
    words[at] = state
    return " ".join(words)


def _told_alone(conversation: Conversation) -> str | None:
    """The one State that was told to be a member, and by no question that named it."""
    items = conversation.answer.items if conversation.answer else ()
    told = conversation.intent in ("members", "membership_changes") and len(items) == 1
    return items[0] if told and items[0] not in ("Yes", "No") and not items[0].isdigit() else None
