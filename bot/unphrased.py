"""Questions to which no phrase of a question type is near, taken by the types that read every word themselves."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import TooMuch
from bot.consistency import speaks_to
from bot.context import Context, Missing, arguments
from bot.questions import question_types
from bot.questions.vocabulary import whole_question_read

_READING_THEMSELVES = ("signers", "who_is", "full_name", "office_holders", "members")
"""Question types that check every word of a question: a phrase that is near is not needed."""


def without_phrase(context: Context) -> Answer | None:
    """The answer of a question type that reads the question itself, where no phrase is near but each word is known."""
    if not whole_question_read(context):
        return None
    by_name = {one.name: one for one in question_types()}
    for name in _READING_THEMSELVES:
        values = arguments(context, by_name[name].parameters)
        if isinstance(values, Missing):
            continue
        try:
            answer = by_name[name].handler(**values)
        except TooMuch:
            continue
        if answer is not None and answer.status == "answered" and speaks_to(context, answer):
            return answer._replace(intent=name)
    return None
