"""When what was quoted was written: "when was it sent?", "in which year was that written?", where no sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.of_the_answer import asks_where_it_is_said
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.turns import Turn
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

_WRITING = frozenset(map(stem, "send sent write wrote written date dated say said".split()))
_TIMES = frozenset(map(stem, "year date day month time".split()))
_POINTING = frozenset("it that this".split())


def written_when(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The date of the one letter that was quoted; None where something else is asked."""
    texts = {word.text for word in asked.words}
    own = {word.stem for word in asked.words if word.text not in STOPWORDS and word.text not in QUESTION_WORDS}
    letters = {citation.letter for citation in conversation.citations}
    if asked.slots or not asked.in_english or conversation.missed or len(letters) != 1:
        return None
    when = asked.asks == "when" or bool(own & _TIMES and texts & {"what", "which"})
    pointed = bool(own & _WRITING and texts & (_POINTING | LETTER_NOUNS)) or _of_the_letter_just_told(own, conversation)
    if not when or not pointed or own - _WRITING - _TIMES - LETTER_NOUNS:
        return None
    scope = Scope(tuple(letters), basis=frozenset({"date"}))
    turn = bot.in_scope(bot.read("what is the date of the letter", asked.language), conversation, scope)
    return turn if turn.answer.status == "answered" else None


def _of_the_letter_just_told(own: set[str], conversation: Conversation) -> bool:
    """ "What year?" behind "which letter was that?"."""
    before = conversation.utterance
    return bool(own) and own <= _TIMES and before is not None and asks_where_it_is_said(before)
