"""What is asked to be false: "is it wrong that X signed?" is answered by no where X did."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.reading.patterns import pattern

_FALSE = pattern(
    r"^\W*(?:(?:so|and|but|well),? )?(?:is|was|would) it (?:be )?(?:really |just |simply )?"
    r"(?:wrong|false|incorrect|untrue|inaccurate|a (?:lie|mistake|myth)|mistaken)"
    r"(?: to (?:say|claim|think|believe|state))? that\b",
    re.IGNORECASE,
)
_OTHER = {"Yes": "No", "No": "Yes"}


def as_asked_to_be_false(text: str, answer: Answer) -> Answer:
    """The answer with its yes and no put the other way round, where the question asks whether something is false."""
    word = next((word for word in _OTHER if answer.answer.startswith((f"{word}.", f"{word}:"))), "")
    if not word or answer.status != "answered" or not _FALSE.match(text):
        return answer
    items = tuple(_OTHER.get(item, item) for item in answer.items)
    return answer._replace(answer=f"{_OTHER[word]}{answer.answer[len(word) :]}", items=items)
