"""Whether the last two answers of one kind gave the same value: "the same rule?", "to the same addressee?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.answers import Answer
    from bot.asking import Asking

_SMALL = frozenset("and so but then is was are were it that this they those these to in on of under by the".split())
_KINDS = {
    "addressees": frozenset("man person woman addressee recipient one office official".split()),
    "cited": frozenset("rule article resolution provision one ones rules articles resolutions".split()),
    "session": frozenset("session one".split()),
    "original_language": frozenset("language one".split()),
    "agenda_items": frozenset("item items one ones".split()),
    "letter_date": frozenset("day date year".split()),
    "document_date": frozenset("day date year".split()),
    "event_place": frozenset("place city town country one".split()),
    "event_date": frozenset("day date year".split()),
}
"""Question types whose answers are values, with the nouns that may call one of them."""


def same_values(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """Yes or no with both answers; None where anything else is asked, or two such answers were not told in a row."""
    last, first, texts = conversation.answer, conversation.earlier, [word.text for word in asked.words]
    if "same" not in texts or asked.slots or last is None or first is None or conversation.missed:
        return None
    nouns = _KINDS.get(conversation.intent or "", frozenset())
    if not nouns or first.intent != last.intent or not set(texts) - _SMALL - {"same"} <= nouns:
        return None
    if not first.items or not last.items or first.citations == last.citations:
        return None
    one, other = (_values(answer, "year" in texts) for answer in (first, last))
    if one != other and one & other:
        return None  # in part the same
    answer = _verdict(bot, first, last, "yes" if one == other else "no", asked.language)
    return going_on(answer, conversation.utterance or asked, conversation)


def _values(answer: Answer, years: bool) -> set[str]:
    return {year for item in answer.items for year in _YEAR.findall(item)} if years else set(answer.items)


_YEAR = pattern(r"\b(?:1[89]|20)\d\d\b")


def _verdict(bot: Asking, first: Answer, last: Answer, key: str, language: str) -> Answer:
    text = f"{bot.names.speaking(language).say(key)} {last.answer} {first.answer}"
    cited = tuple(dict.fromkeys((*last.citations, *first.citations)))
    return last._replace(answer=text, items=(key.capitalize(), *last.items), citations=cited)
