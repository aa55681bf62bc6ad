"""One of the annexes just listed, called by its place, and what is asked of it: "what does the first one say?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.pronouns import AUXILIARY
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.searching.content import TELLING
from bot.slots import ORDINALS
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_ONES = frozenset("one annex part addendum attachment enclosure document".split())


_ONLY_THE_PLACE = 3
"""Words of "the second one?", which asks for no more than what the part is."""


def part_called(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """What is asked of the part in that place among those just listed; None where no such part is called."""
    listed = next((a for a in (conversation.answer, conversation.earlier) if a and a.intent == "parts"), None)
    parts = list(dict.fromkeys((c.letter, c.part) for c in listed.citations)) if listed else []
    if conversation.missed or len(parts) < 2 or asked.of("date", "symbol"):
        return None
    texts = [word.text for word in asked.words]
    at = next((i for i, text in enumerate(texts) if i and texts[i - 1] == "the" and _is_place(asked, i)), None)
    if at is None or len(texts) <= _ONLY_THE_PLACE:
        return None
    place = -1 if texts[at] == "last" else ORDINALS[texts[at]] - 1
    if not -len(parts) <= place < len(parts):
        return None
    words = [word.raw for word in asked.words]
    words[at - 1 : at + 1 + (texts[at + 1 : at + 2] != [] and texts[at + 1] in _ONES)] = ["it"]
    letter, part = parts[place]
    return bot.in_scope(
        bot.read(" ".join(words), asked.language),
        conversation,
        Scope((letter,), ((letter, part),), frozenset({"part"})),
    )


def _is_place(asked: Utterance, at: int) -> bool:
    """Whether the word is "first" of "the first one", whose "one" may be lost in reading, and of no other noun."""
    if asked.words[at].text not in ORDINALS and asked.words[at].text != "last":
        return False
    if f"the {asked.words[at].text} one" in asked.text.casefold():
        return True
    behind = asked.words[at + 1] if at + 1 < len(asked.words) else None
    return behind is None or behind.text in _ONES | AUXILIARY or behind.stem in TELLING
