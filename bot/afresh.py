"""A whole question behind others: asked as the first of a conversation, before or after it is asked behind them.

Somebody who goes on to another matter means nothing of what was said before. What points back, goes on with "and" or
has no verb of its own is left with its refusal.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import Conversation
from bot.following.staying import leans
from bot.following.whole_questions import CONTINUING
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.losses import is_of_whom_was_told
from bot.reading.utterance import Utterance
from bot.turns import Turn

_POINTING = frozenset(
    """it they them theirs he him she hers this that these those there then so too either neither else other others
    another same former latter both rest one ones next also still again only""".split()
)
_OWNED = frozenset("its their his her".split())
""" "What share of its territory did X lose": X may be named behind the pronoun."""
_NAMING = ("state", "person", "organization", "body", "office", "reference", "symbol")
LEAST_OWN, LEAST_WITH_A_NAME, LEAST_WITHOUT_A_VERB = 2, 3, 4
"""Content words and names that a question must have to be one by itself."""


def asked_afresh(
    utterance: Utterance, turn: Turn, conversation: Conversation, ask: Callable[[Conversation], Turn]
) -> Turn:
    """``turn``, or the answer to the question by itself where behind the others it has none."""
    if turn.answer.status == "answered" or conversation.utterance is None or not stands_alone(utterance):
        return turn
    if conversation.citations and not conversation.missed and is_of_whom_was_told(utterance):
        return turn
    again = ask(Conversation())
    if again.answer.status != "answered" or not again.answer.evidence:
        return turn
    return again._replace(conversation=again.conversation._replace(turns=conversation.turns + 1))


def told_by_itself(
    utterance: Utterance, conversation: Conversation, ask: Callable[[Conversation], Turn]
) -> Turn | None:
    """The answer to a later turn that names its own time and leans on nothing; None where it has none by itself."""
    if conversation.utterance is None or conversation.asked_back or not _names_its_time(utterance):
        return None
    alone = ask(Conversation())
    if alone.answer.status != "answered" and alone.answer.reason != "no-letter-of-that-year":
        return None
    if not alone.answer.evidence:
        return None
    return alone._replace(conversation=alone.conversation._replace(turns=conversation.turns + 1))


def _names_its_time(utterance: Utterance) -> bool:
    """ "Who signed the 2009 letter", not "and in 2009", "does the 2009 letter mention it", "who else in 2009"."""
    texts = [word.text for word in utterance.words]
    dates = {slot.value for slot in utterance.of("date")}
    if not dates or len(texts) < _LEAST_OF_ALL or texts[0] in CONTINUING | _GOING_ON or not utterance.asks:
        return False
    if not _BEYOND.isdisjoint(texts) or not _FOR_SOMEBODY.isdisjoint(texts[:_EARLY]) or texts[-1] in _FOR_SOMEBODY:
        return False
    return len(dates) > 1 or _FOR_SOMEBODY.isdisjoint(texts)


_LEAST_OF_ALL, _EARLY = 4, 5
"""Words of a whole question, and those among which a pronoun stands for what was said before."""
_GOING_ON = frozenset("but so then now ok okay no yes not what's whats how's".split())
_BEYOND = frozenset("else too also again instead another other others likewise still already".split())
_FOR_SOMEBODY = frozenset(
    """it they them theirs he him she hers his her its their this that these those there one ones both same former
    latter either neither""".split()
)


def stands_alone(utterance: Utterance) -> bool:
    """Whether a later turn says itself what it is about."""
    texts = [word.text for word in utterance.words]
    if not texts or texts[0] in CONTINUING:
        return False
    slotted = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    own = [t for i, t in enumerate(texts) if i not in slotted and t not in STOPWORDS and t not in QUESTION_WORDS]
    said = len(own) + len(utterance.slots)
    if not _POINTING.isdisjoint(texts):
        return False
    named = bool(utterance.of(*_NAMING))
    if not _OWNED.isdisjoint(texts) or utterance.asks == "yes/no":
        return named and said >= LEAST_WITH_A_NAME
    return said >= (LEAST_WITHOUT_A_VERB if leans(utterance) else LEAST_OWN)
