"""Whose office somebody held, claimed as a yes or no: "was X the ambassador of Y?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.scoping.scope import indices
from bot.slots import Slot
from store.words import stem

_OF_OFFICES = frozenset(
    map(
        stem,
        "represent representative speak speaking act acting serve national citizen person right correct true".split(),
    )
)
_WITHIN = frozenset(("to", "in", "at"))
""" "The ambassador to Y": whose ambassador he was says nothing of where he served."""


def without_states_claimed(context: Context, answer: Answer, named: Sequence[Slot]) -> Sequence[Slot]:
    """The names of which the answer must speak: told whose ambassador X was, it need not speak of Y."""
    if not _asks_whose_office(context, answer):
        return named
    words = context.utterance.words
    first = context.utterance.of("person")[0].first
    return [s for s in named if s.kind != "state" or s.first < first or words[s.first - 1].text in _WITHIN]


def _asks_whose_office(context: Context, answer: Answer) -> bool:
    intent = context.match.intent.name if context.match else answer.intent
    people, words = context.utterance.of("person"), context.utterance.words
    if "who_is" not in (intent, answer.intent) or len(people) != 1 or context.utterance.asks != "yes/no":
        return False
    told = indices(context.utterance.slots) | context.scope.used
    others = {word.stem for i, word in enumerate(words) if i not in told and word.text not in STOPWORDS}
    return others <= _OF_OFFICES
