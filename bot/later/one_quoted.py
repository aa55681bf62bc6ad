""" "Who is she?" behind a sentence that names one person alone: of that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.antecedents import person_before
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_HE = frozenset("he she him".split())


def one_quoted(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer with the name for the pronoun; None where another person is meant, or the quotes name several."""
    texts = [word.text for word in asked.words]
    before = conversation.utterance
    sentence = conversation.intent is None and not conversation.missed and bool(conversation.citations)
    if _HE.isdisjoint(texts) or not sentence or before is None or asked.of("person") or before.of("person"):
        return None
    if person_before(conversation) is not None:
        return None
    from bot.questions.lastpeople import people_of_last  # here to keep start-up fast: few questions ask so

    names = {str(row["family"]) for row in people_of_last(bot.context(asked, conversation), whoever=True)}
    if len(names) != 1:
        return None
    (name,) = names
    words = [name if word.text in _HE else word.raw for word in asked.words]
    turn = bot.answered(bot.read(" ".join(words), asked.language), conversation)
    return turn if turn.answer.status == "answered" and turn.answer.citations else None
