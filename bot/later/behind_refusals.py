"""A question behind one that had no answer, put to what was told before that: "what does X say about them?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.following.asking_again import question_word_alone
from bot.following.followup import content, is_elliptic
from bot.following.other_kinds import OF_LETTERS
from bot.reading.patterns import pattern
from bot.reading.pronouns import points_back
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

_THINGS = ("part", "organization", "body", "reference", "symbol", "person", "quoted", "state", "region", "place")


def behind_refusals(
    turn: Turn, asked: Utterance, conversation: Conversation, ask: Callable[[Utterance, Conversation], Turn]
) -> Turn:
    """The turn, or where it has no answer what ``ask`` gives behind the last turn that had one."""
    told = conversation.told
    if turn.answer.status == "answered" or told is None or not _says_enough(asked) or _new(conversation, told, asked):
        return turn
    again = ask(asked, told)
    given = again.answer.status == "answered" and again.answer.evidence and again.answer.citations
    return again if given and again.answer.intent not in OF_LETTERS else turn


def _says_enough(asked: Utterance) -> bool:
    """Whether the question says itself what is asked; "and in 2009?" goes on with the one that had no answer."""
    return bool(content(asked)) and not is_elliptic(asked) and question_word_alone(asked) is None


_THAT_ONE = pattern(r"\b(?:that|this) one\b", re.IGNORECASE)


def _new(conversation: Conversation, told: Conversation, asked: Utterance) -> bool:
    """Whether a pronoun may mean what only the question without an answer named."""
    if not _SOMEBODY.isdisjoint(word.text for word in asked.words) and _asks_for_somebody(conversation):
        return True
    pointing = points_back(asked) or _THAT_ONE.search(asked.text)
    if conversation.utterance is None or told.utterance is None or not pointing:
        return False
    now, then = conversation.scope, told.scope
    if now and then and now.explicit and now.letters and set(now.letters).isdisjoint(then.letters):
        return True
    known = {slot.value for slot in told.utterance.of(*NAMING)}
    return any(slot.value not in known for slot in conversation.utterance.of(*_THINGS))


_SOMEBODY = frozenset("he she his her him".split())


def _asks_for_somebody(conversation: Conversation) -> bool:
    """Whether the question without an answer asked who it is that "his nationality" is then asked of."""
    before = conversation.utterance
    return before is not None and before.asks == "who" and not before.of("person")
