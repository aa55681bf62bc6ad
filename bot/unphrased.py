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
    for name in _READING_THEMSELVES:
        try:
            if answer := answered_as(context, name):
                return answer
        except TooMuch:
            continue
    return None


def answered_as(context: Context, name: str) -> Answer | None:
    """The answer of the question type of that name, where it finds its slots and speaks of what is asked."""
    one = next((one for one in question_types() if one.name == name), None)
    values = arguments(context, one.parameters) if one else Missing("")
    if one is None or isinstance(values, Missing):
        return None
    answer = one.handler(**values)
    if answer is None or answer.status != "answered":
        return None
    known = answer._replace(intent=name)  # no phrase told it: it is held to what a sentence must tell as well
    return known if speaks_to(context, answer) and speaks_to(context, known) else None
