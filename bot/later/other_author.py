"""The question before, put to another author or letter: "and what does Y say?", "according to Y?"."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from bot.answers import Citation
from bot.conversation import Conversation
from bot.following.followup import content, with_values
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import Scope
from bot.searching.content import FRAME, TELLING
from bot.turns import Turn
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

ACCOUNTS = frozenset(map(stem, "account version side story view take".split()))
OF_ACCOUNTS = ACCOUNTS | {stem("according")}
"""Stems of what is said by those who ask for what somebody else has told."""


class Meant(NamedTuple):
    """The question before as it is put to another author or letter, and the letters or parts that are meant."""

    utterance: Utterance
    scope: Scope


def put_elsewhere(bot: Asking, asked: Utterance, conversation: Conversation) -> Meant | None:
    """ "And what does Y say?": the question before, put to the author or the letter that this one names."""
    before = conversation.utterance
    only = {stem(text) for text in content(asked)} <= TELLING | FRAME | OF_ACCOUNTS
    if before is None or not only or not asked.of("state", "date", "part", "symbol", "person"):
        return None
    if "yes/no" in (asked.asks, before.asks):
        return None
    full = bot.read(with_values(asked, before), asked.language)
    scope = find_scope(full, bot.reader)
    return Meant(full, scope) if scope.letters and not quotes_one(conversation.citations, scope) else None


def told_there(bot: Asking, meant: Meant, conversation: Conversation) -> Turn | None:
    """What that author or letter says to it; None where it says nothing."""
    from bot.questions.other_account import other_account  # here to keep start-up fast

    answer = other_account(bot.context(meant.utterance, conversation, meant.scope))
    return Turn(answer, conversation, meant.utterance, meant.scope, ()) if answer else None


def quotes_one(citations: Collection[Citation], scope: Scope) -> bool:
    """Whether one of the letters or parts meant is quoted."""
    if scope.parts:
        return not {(c.letter, c.part) for c in citations}.isdisjoint(scope.parts)
    return not {c.letter for c in citations}.isdisjoint(scope.letters)
