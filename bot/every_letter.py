"""A question on all letters, where the question type that takes it asks back which one is meant."""

from __future__ import annotations

from bot.answers import Answer
from bot.consistency import speaks_to
from bot.context import Context, Missing, arguments
from bot.questions import question_types
from bot.questions.which import with_every_letter


def for_every_letter(context: Context, asked_back: Answer) -> Answer | None:
    """The answer on each letter, where one was asked for back and the question is on all of them."""
    here = with_every_letter(context) if asked_back.reason == "missing-slot" else None
    if here is None:
        return None
    one = {one.name: one for one in question_types()}.get(asked_back.intent or "")
    values = arguments(here, one.parameters) if one else Missing("")
    if one is None or isinstance(values, Missing):
        return None
    answer = one.handler(**values)
    good = answer is not None and answer.status == "answered" and speaks_to(here, answer)
    return answer._replace(intent=one.name) if answer and good else None
