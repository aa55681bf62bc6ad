"""A later question that has no answer, or one from elsewhere, put once more to what stands close to the last quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.context import Context
from bot.conversation import Conversation
from bot.following.antecedents import ABOUT_LETTERS
from bot.following.followup import content, is_elliptic, with_values
from bot.following.staying import leans, letters_about, repeats
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.content import TELLING
from bot.turns import Turn
from store.words import stem

if TYPE_CHECKING:
    from bot.later_turns import Asking

_COVERS = frozenset("document_date letter_date circulation session own_symbol printed persons_named".split())
"""Question types that tell what is printed on a letter, which few words behind a quoted sentence ask for."""


def kept_near(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn:
    """The turn itself where it is settled; else what the quotes before it and what is beside them say, if anything."""
    given = turn.answer.status == "answered"
    if _settled(turn, asked, conversation) or not conversation.citations:
        return turn
    if other := _of_other_account(bot, asked, conversation):
        return other
    if is_elliptic(asked):
        return turn
    from bot.questions.close_by import close_by  # here to keep start-up fast: a first question has nothing before it

    context = Context(bot.reader, bot.names, asked, Scope(), conversation, None, bot.memo)
    answer = close_by(context, _kind_asked(asked, conversation), sure=given and bool(turn.answer.citations))
    if answer is None or repeats(answer, conversation, asked):
        return turn
    return Turn(answer, conversation, asked, conversation.scope or Scope(), ())


def _of_other_account(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The question before, put to the author or the letter that this one names, where its words are not used there."""
    before = conversation.utterance
    only = {stem(text) for text in content(asked)} <= TELLING | {"accord", "account", "version"}
    if before is None or conversation.missed or not only or not asked.of("state", "date", "part", "symbol", "person"):
        return None
    full = bot.read(with_values(asked, before), asked.language)
    scope = find_scope(full, bot.reader)
    if not scope.letters or _spoken_of(scope, conversation):
        return None
    from bot.questions.other_account import other_account  # here to keep start-up fast, as below

    answer = other_account(Context(bot.reader, bot.names, full, scope, conversation, None, bot.memo))
    return Turn(answer, conversation, full, scope, ()) if answer else None


def _spoken_of(scope: Scope, conversation: Conversation) -> bool:
    """Whether the letters or parts meant are among those that were quoted."""
    if scope.parts:
        return not {(c.letter, c.part) for c in conversation.citations}.isdisjoint(scope.parts)
    return not {c.letter for c in conversation.citations}.isdisjoint(scope.letters)


def _kind_asked(asked: Utterance, conversation: Conversation) -> str:
    """What kind of answer is asked for: that of the question before where this one has none of its own."""
    before = conversation.utterance
    return asked.asks or (before.asks if before and content(asked) else "")


def _settled(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer stands: it tells something, of what was spoken of or of what the question names itself."""
    answer = turn.answer
    if answer.status == "clarify" or asked.of("symbol", "part"):
        return True
    if answer.status != "answered":
        return False
    if not answer.evidence or not answer.citations:
        return not content(asked)
    if any(word.stem in LETTER_NOUNS for word in asked.words):
        return True
    if answer.intent in _COVERS and answer.intent != conversation.intent:
        return conversation.intent in ABOUT_LETTERS
    about = letters_about(conversation)
    return not about or not leans(asked) or not about.isdisjoint(citation.letter for citation in answer.citations)
