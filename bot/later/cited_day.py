"""The day of the resolution or decision that was just told of: "by which resolution?", "when was that adopted?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.lexicon import lexicon
from bot.reading.patterns import pattern
from bot.reading.pronouns import points_back
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking


def day_of_cited(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """ "When was it adopted?" of the resolution that was just named with its date: that is the day."""
    last, texts = conversation.answer, [word.text for word in asked.words if word.text != "and"]
    adopted = lexicon().name_of.get("adopt") in {lexicon().name_of.get(word.stem) for word in asked.words}
    if last is None or conversation.missed or not adopted or texts[:1] != ["when"] or not points_back(asked):
        return None
    quotes = [" ".join(c.quote.split()) for c in last.citations]
    cited = conversation.intent == "cited" and len(last.items) == 1
    if not cited and not _asked_of_one(conversation):
        return None
    found = _OF_DAY.findall(last.items[0]) if cited else []
    found = found or (_OF_DAY.findall(quotes[0]) if len(quotes) == 1 else [])
    if len(found) != 1:
        return None
    return going_on(last._replace(answer=f"{found[0]}. {last.answer}", items=(found[0],)), asked, conversation)


def _asked_of_one(conversation: Conversation) -> bool:
    """Whether the question before asked for, or named, a resolution or a decision."""
    before = conversation.utterance
    return before is not None and any(word.stem in _ADOPTED for word in before.words)


_ADOPTED = frozenset(map(stem, "resolution decision".split()))
_OF_DAY = pattern(r"\b(?:[Rr]esolution|[Dd]ecision)\b[^,;:]*? of (\d{1,2} [A-Z][a-z]+ \d{4})\b")
