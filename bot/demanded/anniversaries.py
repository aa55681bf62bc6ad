"""Which anniversary: what is told of the tenth is told of no other."""

from __future__ import annotations

from itertools import pairwise

from bot.context import Context
from bot.demanded.told import MOST_LETTERS, Told
from bot.reading.ordinals import number_of_ordinal
from store.words import fold

ROUND = frozenset("anniversary birthday jubilee".split())


def of_that_anniversary(context: Context, told: Told) -> bool:
    """Whether a letter that is quoted marks the anniversary named; of a year that is counted another check decides."""
    asked = _numbers([word.text for word in context.utterance.words])
    if not asked or told.said.startswith("No") or told.intent == "event_date":
        return True
    marked = {number for letter in told.letters[:MOST_LETTERS] for number in _marked(context, letter)}
    return not told.letters or asked <= marked


def _numbers(words: list[str]) -> set[int]:
    return {number for one, other in pairwise(words) if other in ROUND and (number := number_of_ordinal(one))}


def _marked(context: Context, letter: str) -> set[int]:
    sql = "SELECT text FROM sentences WHERE letter = :l AND stems LIKE '%anniversari%' LIMIT 40"
    texts = (str(row["text"]) for row in context.reader.rows(sql, {"l": letter}))
    return {number for text in texts for number in _numbers(fold(text).split())}
