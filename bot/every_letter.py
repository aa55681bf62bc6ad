"""A question on all letters, where the question type that takes it asks back which one is meant."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.which import number_asked_for, with_every_letter
from bot.unphrased import answered_as


def for_every_letter(context: Context, asked_back: Answer) -> Answer | None:
    """The answer on each letter, where one was asked for back and the question is on all of them."""
    here = with_every_letter(context) if asked_back.reason == "missing-slot" else None
    answer = answered_as(here, asked_back.intent or "") if here else None
    number = number_asked_for(context.utterance)
    told = len({citation.letter for citation in answer.citations}) if answer else 0
    return answer if number in (0, told) else None
