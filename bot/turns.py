"""One question answered, as the front-ends and the next question get it."""

from __future__ import annotations

from typing import NamedTuple

from bot.answers import Answer
from bot.conversation import Conversation
from bot.match import Scored
from bot.scope import Scope
from bot.utterance import Utterance


class Turn(NamedTuple):
    """One message answered, with what the next one may refer to."""

    answer: Answer
    conversation: Conversation
    utterance: Utterance
    scope: Scope
    scored: tuple[Scored, ...]
    """Question types considered, best first."""
    each: tuple[Turn, ...] = ()
    """The turns of a message that held several questions; ``utterance``, ``scope`` and ``scored`` are the first's."""


def places_of(answer: Answer) -> frozenset[tuple[str, str]]:
    """The letters and parts that an answer quotes."""
    return frozenset((citation.letter, citation.part) for citation in answer.citations)


def quotes_its_part(turn: Turn) -> bool:
    """Whether the answer quotes one of the parts that its question names, where it names any."""
    return not turn.scope.parts or not places_of(turn.answer).isdisjoint(turn.scope.parts)
