"""One conversation as a front-end holds it: each question goes to the one door, failures become answers."""

from __future__ import annotations

from typing import NamedTuple

from bot import phrasebook
from bot.answers import Answer, unanswered
from bot.ask import Bot
from bot.conversation import Conversation
from bot.reading.languages import language_of
from bot.turns import Turn
from store.errors import StoreError, TooSlowError


class Heard(NamedTuple):
    """A question asked and answered."""

    answer: Answer
    conversation: Conversation
    """What the next question may refer to."""
    turn: Turn | None = None
    """How it was understood; None where it took too long."""


def hear(bot: Bot, text: str, conversation: Conversation) -> Heard:
    """The answer to ``text``; a question that takes too long is refused, not an error.

    :raises StoreError: when the letters cannot be read.
    """
    try:
        turn = bot.ask(text, conversation)
    except TooSlowError:
        return Heard(too_slow(text), conversation)
    return Heard(turn.answer, turn.conversation, turn)


def too_slow(question: str) -> Answer:
    """What stands in for an answer that took too long, in the language of the question."""
    language = language_of(question).partition("-")[0]
    told = phrasebook.said("error.too_slow", language)
    return unanswered("took-too-long", told)._replace(question=question, language=language)


class Talk:
    """A conversation over one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._conversation = Conversation()
        self.last: Turn | None = None
        """The last turn that went well."""

    def ask(self, text: str) -> Answer:
        """The answer to ``text``, as :func:`hear` gives it."""
        heard = hear(self._bot, text, self._conversation)
        self._conversation, self.last = heard.conversation, heard.turn or self.last
        return heard.answer


def failed(question: str, error: Exception) -> Answer:
    """What stands in for an answer where the program itself failed: a stream or a session goes on with the next."""
    if isinstance(error, StoreError):
        return Answer("unanswered", said(error), question=question)
    told = f"I failed on this question ({type(error).__name__}: {error}). That is a mistake of the program."
    return Answer("unanswered", told, question=question)


def said(error: StoreError) -> str:
    """An error as a sentence of an answer."""
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."
