"""Whether a later turn is answered by another kind of question than the one it goes on with.

"And in 2011?" behind "for how long?" asks for a time again: how many paragraphs a letter of that year has is no answer.
Whether "he" signed is told by his name alone.
"""

from __future__ import annotations

from itertools import pairwise

from bot.conversation import Conversation
from bot.following.antecedents import points_back
from bot.following.followup import is_elliptic
from bot.following.staying import speaks_of_own
from bot.reading.utterance import Utterance
from bot.turns import Turn

OF_LETTERS = frozenset("paragraph_count persons_named timeline letters senders about superlative events_on".split())
"""Question types that tell of whole letters, which a question that names none asks for by chance only."""


def is_of_another_kind(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer is to be kept back for what it tells of."""
    return (
        _goes_on_otherwise(turn, asked, conversation)
        or _signed_by_nobody(turn, asked)
        or _lacks_the_deed(turn, asked, conversation)
    )


def _lacks_the_deed(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Who asked for it?", told by a sentence that speaks of it and of nobody who asked."""
    answer = turn.answer
    plain = answer.intent is None and asked.asks == "who" and not answer.items and points_back(asked)
    return plain and not conversation.missed and not speaks_of_own(answer, asked)


def _goes_on_otherwise(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And the 2002 one?", completed from the question before and yet told by another question type."""
    intent = turn.answer.intent
    completed = turn.utterance.text != asked.text and is_elliptic(asked) and not conversation.missed
    return completed and intent in OF_LETTERS and intent != conversation.intent and conversation.intent is not None


def _signed_by_nobody(turn: Turn, asked: Utterance) -> bool:
    """ "Did he sign the other one too?": yes, but by somebody whom nobody named."""
    answer, texts = turn.answer, [word.text for word in asked.words]
    he = any(one in _DID and other in ("he", "she") for one, other in pairwise(texts))
    return he and answer.intent == "signers" and not turn.utterance.of("person", "office")


_DID = frozenset("did has had was is does".split())
