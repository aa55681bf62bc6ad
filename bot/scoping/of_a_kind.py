"""The two letters that a question calls by what they are: "both requests", "the two applications"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard
from bot.scoping.scope import Scope, narrowed

_TWO = 2
_BEHIND = frozenset("for the inclusion including of a an supplementary additional item items in agenda".split())


def two_of_a_kind(utterance: Utterance, pool: Sequence[LetterCard], scope: Scope) -> Scope:
    """The scope within the two letters of the kind, where there are just two."""
    texts = [word.text for word in utterance.words]
    for i, text in enumerate(texts[:-1]):
        counted = text == "both" or (text == "two" and texts[i - 1 : i] == ["the"])
        noun = i + 1 + (texts[i + 1] in ("the", "of"))
        noun += texts[noun : noun + 1] == ["the"]
        if not counted or noun >= len(texts) or not texts[noun].endswith("s"):
            continue
        found = [card.letter for card in pool if utterance.words[noun].stem in card.called]
        if len(found) != _TWO:
            continue
        end = noun + 1
        while end < len(texts) and texts[end] in _BEHIND:
            end += 1
        return narrowed(scope, found, "description", frozenset(range(noun, end)))
    return scope
