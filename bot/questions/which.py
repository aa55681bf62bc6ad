"""Which letter is meant, where a question is about one and none is named."""

from __future__ import annotations

from bot.answers import Answer, clarify
from bot.cards import cards, letter_count
from bot.context import Context
from bot.wording import joined

_ONE = frozenset("letter document paper it text".split())


def which_letter(context: Context) -> Answer | None:
    """A question back when no letter is named and several could be meant; None when the question can be answered.

    A single loaded letter is always the one meant.
    """
    if context.scope.letters:
        return None
    loaded = cards(context.reader) if letter_count(context.reader) <= 8 else ()
    if len(loaded) == 1:
        return None
    asked = context.utterance.text.rstrip("?. ")
    choices = tuple(f"{asked} ({context.names.letter(card.letter)})?" for card in loaded)
    known = f" Loaded are {joined(context.names.letter(card.letter) for card in loaded)}." if loaded else ""
    return clarify(f"Which letter do you mean?{known}", choices, "missing-slot")
