"""A question that the letters answer: one that people asked, else an example of what can be asked."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from itertools import islice

from bot.answers import Answer
from bot.ask import Bot
from bot.digest.frame import Frame
from bot.phrasebook import has, said
from bot.questions import question_types
from bot.reading.utterance import clean
from bot.scoping.cards import MOST_CARDS, letter_count
from store.errors import TooSlowError

_MOST_TRIED = 20
_FEW_LETTERS = MOST_CARDS
"""Examples are of a small collection: they call a letter by its year, which in a large one means hundreds."""
_LONGEST_QUESTION = 200
_UNFIT = ("@", "<", "://", "www.", "discord.gg")
_LONGEST_ANSWER = 700
"""A digest is no place for a whole timeline."""

log = logging.getLogger("dragoman.digest")


def answered_question(frame: Frame) -> list[Answer]:
    """The first question asked that has an answer; examples are given once a week."""
    bot = Bot(frame.reader)
    for question in islice(_plain(frame.asked or _examples(frame)), _MOST_TRIED):
        answer = _answer(bot, question)
        if answer.status == "answered" and answer.citations and len(answer.answer) <= _LONGEST_ANSWER:
            return [answer._replace(answer=f"{frame.names.say('quoted', text=question)} — {answer.answer}")]
    return []


def _plain(questions: Iterable[str]) -> Iterator[str]:
    """The questions without what nobody can read, each once; none that is no plain question."""
    plain = dict.fromkeys(clean(question) for question in questions)
    return (question for question in plain if question and _fit(question))


def _fit(question: str) -> bool:
    """Whether a question may be repeated to everybody: short, and without a mention or a link."""
    return len(question) <= _LONGEST_QUESTION and not any(mark in question for mark in _UNFIT)


def _examples(frame: Frame) -> Iterator[str]:
    """Examples of the question types, by turns."""
    if frame.first_of_week and letter_count(frame.reader) <= _FEW_LETTERS:
        examples = _spoken(frame.names.language)
        yield from (examples[(frame.week + i) % len(examples)] for i in range(len(examples)))


def _spoken(language: str) -> list[str]:
    """Every type has an example in English, some have one in the other languages."""
    kinds = [one for one in question_types() if not one.bare]
    if language == "en":
        return [one.example for one in kinds]
    return [said(f"example.{one.name}", language) for one in kinds if has(f"example.{one.name}", language)]


def _answer(bot: Bot, question: str) -> Answer:
    try:
        return bot.ask(question).answer
    except TooSlowError as error:
        log.warning("question left out of the digest: %s", error)
        return Answer("unanswered", "", reason="took-too-long")
