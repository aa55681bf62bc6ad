"""A State in the name of its money: "fifty United States dollars" says nothing of the State."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from store.words import fold

MONEY = pattern(
    r"\b(?:dollars?|francs?|pounds?|roubles?|rubles?|dinars?|pesos?|rupees?|rials?|riyals?|kron\w+|shillings?|marks?|"
    r"kwacha|yen|yuan|liras?)\b"
)


def tells_of_the_state(context: Context, told: Told) -> bool:
    """ "What is said about X": a sentence that prints X elsewhere than in front of its money."""
    if told.intent not in (None, "said_about"):
        return True
    text = fold(" ".join(told.quotes))
    if not MONEY.search(text) or MONEY.search(fold(context.utterance.text)):
        return True
    return all(_is_named(context, slot.value, text) for slot in context.utterance.of("state"))


def _is_named(context: Context, state: str, text: str) -> bool:
    """Whether one of the State's names stands in the text, where any does, without its money behind it."""
    sql = "SELECT DISTINCT alias FROM state_names WHERE state = :s AND lang = 'en'"
    aliases = [str(row["alias"]) for row in context.reader.rows(sql, {"s": state})]
    found = [alias for alias in aliases if alias in text]
    longest = max(found, key=len, default="")
    behind = [piece.lstrip() for piece in text.split(longest)[1:]] if longest else []
    return not behind or not all(MONEY.match(piece) for piece in behind)
