"""A question on all letters, of a type that asks back which letter is meant: it is answered for each of them."""

from __future__ import annotations

from bot.answers import Answer
from bot.consistency import speaks_to
from bot.context import Context, Missing, arguments
from bot.questions import question_types
from bot.scoping.cards import letter_count
from bot.scoping.scope import MORE_THAN_ONE, Scope

_CHOOSING = frozenset("which any more most not no".split())
MOST_LETTERS = 8
"""Letters that a question on all of them is answered for."""


def for_every_letter(context: Context, asked_back: Answer) -> Answer | None:
    """The answer on each letter, where one was asked for back and the question is on all of them."""
    texts = [word.text for word in context.utterance.words]
    if letter_count(context.reader) > MOST_LETTERS:
        return None
    plural = MORE_THAN_ONE & set(texts) or {"each", "every"} & set(texts)
    if not plural or context.utterance.asks in ("yes/no", "choice", "how many") or _CHOOSING & set(texts):
        return None
    every = tuple(
        str(row["letter"]) for row in context.reader.rows("SELECT letter FROM letters ORDER BY dated, letter")
    )
    here = context._replace(scope=Scope(every, basis=frozenset({"order"})))
    by_name = {one.name: one for one in question_types()}
    one = by_name.get(asked_back.intent or "")
    values = arguments(here, one.parameters) if one else Missing("")
    if one is None or isinstance(values, Missing):
        return None
    answer = one.handler(**values)
    good = answer is not None and answer.status == "answered" and speaks_to(here, answer)
    return answer._replace(intent=one.name) if answer and good else None
