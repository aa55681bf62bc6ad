"""Whether another thing happened on the day just told: "is that the day X was signed?", "was it that same year?"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.citing import unique
from bot.conversation import Conversation
from bot.questions.printed_values import verdict
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on
from store.dates import find_dates

if TYPE_CHECKING:
    from bot.asking import Asking

_UNIT = r"(?P<unit>day|date|month|year)"
_IS_IT = pattern(
    rf"^(?:and )?(?:is|was) (?:that|it|this) (?:also |then )?(?:on |in )?the (?:very )?(?:same )?{_UNIT}"
    r"(?P<link> as| that| when| on which| in which| of)? (?P<event>[^?]{4,120}?)\W*$",
    re.IGNORECASE,
)
_DONE = pattern(
    r"^(?:and )?(?P<done>(?:did|was|were|has|had) [^?]{2,100}?) (?:on |in )?(?:the|that) (?:very )?same "
    rf"{_UNIT}(?: too| as well)?\W*$",
    re.IGNORECASE,
)
_LENGTHS = {"day": 10, "date": 10, "month": 7, "year": 4}
"""Characters of an ISO date that tell the unit."""

Ask = Callable[["Asking", Utterance, Conversation], Turn]


def same_day(bot: Asking, asked: Utterance, conversation: Conversation, ask: Ask) -> Turn | None:
    """Yes or no by the day of the other thing, which is asked for; None where either day is not told alone."""
    last = conversation.answer
    if last is None or conversation.missed or asked.asks != "yes/no" or len(_dates(last)) != 1:
        return None
    found = _IS_IT.match(asked.text) or _DONE.match(asked.text)
    for question in _questions(found) if found else ():
        turn = ask(bot, bot.read(question, asked.language), conversation)
        if turn.answer.status != "answered" or len(_dates(turn.answer)) != 1:
            continue
        one, other = (next(iter(_dates(answer))) for answer in (last, turn.answer))
        length = _LENGTHS[found["unit"].casefold()] if found else 0
        if min(len(one), len(other)) < length:
            return None
        answer = turn.answer._replace(
            answer=f"{turn.answer.answer} {last.answer}",
            citations=unique((*turn.answer.citations, *last.citations)),
        )
        return going_on(verdict(answer, one[:length] == other[:length]), asked, conversation)
    return None


def _questions(found: re.Match[str]) -> tuple[str, ...]:
    """The day of the other thing, asked for by itself."""
    named = found.groupdict()
    if "done" in named:
        return (f"when {named['done']}?",)
    event = named["event"]
    if (named["link"] or "").strip() == "of":
        return (f"what is the date of {event}?",)
    return f"when was {event}?", f"when {event}?"


def _dates(answer: Answer) -> frozenset[str]:
    """ISO dates among the items."""
    return frozenset(date.iso for item in answer.items for date in find_dates(item))
