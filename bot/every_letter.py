"""A question on all letters, where the question type that takes it asks back which one is meant."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.which import with_every_letter
from bot.unphrased import answered_as


def for_every_letter(context: Context, asked_back: Answer) -> Answer | None:
    """The answer on each letter, where one was asked for back and the question is on all of them."""
    here = with_every_letter(context) if asked_back.reason == "missing-slot" else None
    return answered_as(here, asked_back.intent or "") if here else None
