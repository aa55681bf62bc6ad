"""The number of a yes: "did X sign for nine States?" is not borne out by a signature of X."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer
from bot.context import Context
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.slots import CARDINALS, number_of
from store.words import words

_GIVEN = frozenset("the all these those both its their his her our these every other of".split())
"""Behind these a number belongs to what is spoken of: "the two drafts"."""
_CLAUSES = frozenset("when while after before since as if".split())
"""What stands behind these is not claimed."""


def numbers_borne_out(context: Context, answer: Answer) -> bool:
    """Whether each number that is claimed stands in the answer or its quotes, or counts what is listed there."""
    if context.match is not None and context.match.intent.name == "signers" and _is_compared(context.utterance):
        return True  # signatures were counted and held against the number
    claimed = _claimed(context.utterance)
    if not claimed or answer.items[:1] != ("Yes",):
        return True
    told = words(" ".join((answer.answer, *(citation.quote for citation in answer.citations))))
    numbers = {number_of(word) for word in told} | {len(set(answer.items) - {"Yes"}), len(answer.citations)}
    return claimed <= numbers


def _is_compared(utterance: Utterance) -> bool:
    """ "More than five signatures", "at least two signatures"."""
    texts = [word.text for word in utterance.words]
    return any(one in ("than", "least", "most") and other in CARDINALS for one, other in pairwise(texts))


def _claimed(utterance: Utterance) -> set[int | None]:
    taken = indices(utterance.slots)
    texts = [word.text for word in utterance.words]
    texts = texts[: next((i for i, text in enumerate(texts) if text in _CLAUSES), len(texts))]
    return {
        CARDINALS[text]
        for i, text in enumerate(texts)
        if text in CARDINALS and CARDINALS[text] > 1 and i and i not in taken and texts[i - 1] not in _GIVEN
    }
