"""The letter that a question on its cover singles out by its matter: "agenda items named by the X", "the X paper"."""

from __future__ import annotations

from collections.abc import Container

from bot.answers import Answer
from bot.context import Context
from bot.questions.agenda import OF_ITEMS, agenda_items
from bot.questions.strays import strays
from bot.reading.utterance import Utterance, terms
from bot.scoping.matter import letter_of_matter
from bot.scoping.scope import Scope

_NAMING = ("state", "organization", "body", "person", "reference", "symbol", "date", "quoted")
MOST_WORDS = 6
"""Words of a question that are looked for in the matter of the letters."""


def by_matter(context: Context, vocabulary: Container[str]) -> Context:
    """The context with the one letter whose matter holds every word that the question type does not know itself.

    The context as it is, where a letter is named, nothing else is said, or no letter or several are of that matter.
    """
    utterance = context.utterance
    counted = utterance.asks == "how many" and utterance.words[0].text == "how"
    if context.scope.letters or counted or utterance.asks in ("yes/no", "choice") or _names_something(utterance):
        return context  # what is named is no matter to be guessed at
    told = set(strays(utterance, context.scope, vocabulary, context.reader))
    words = [word for word in utterance.words if word.text in told]
    if not words or len(words) > MOST_WORDS:
        return context
    letter = letter_of_matter(context.reader, terms(words))
    if letter is None:
        return context
    used = context.scope.used | {i for i, word in enumerate(utterance.words) if word.text in told}
    return context._replace(scope=Scope((letter,), basis=frozenset({"description"}), used=used))


def _names_something(utterance: Utterance) -> bool:
    """Whether anything is called by its name; "the General Assembly symbol" is one of two that a document bears."""
    behind = ((slot, utterance.words[slot.last : slot.last + 1]) for slot in utterance.of(*_NAMING))
    return any(slot.kind != "body" or not next_word or next_word[0].text not in _NUMBERED for slot, next_word in behind)


_NUMBERED = frozenset("symbol number document paper".split())


def items_of_matter(context: Context) -> Answer | None:
    """The agenda items of the letter that the question describes: "agenda item of the X candidature"."""
    if not any(word.text in ("agenda", "item", "items") for word in context.utterance.words):
        return None
    here = by_matter(context, OF_ITEMS)
    return agenda_items(here) if here is not context else None
