"""A State in the name of its money: "fifty United States dollars" says nothing of the State."""

from __future__ import annotations

import re

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.currencies import CURRENCIES
from bot.reading.patterns import pattern
from store.words import fold

MONEY = pattern(rf"\b(?:{CURRENCIES}|mark)\b")


def tells_of_the_state(context: Context, told: Told) -> bool:
    """ "What is said about X": a sentence that prints X elsewhere than in front of its money."""
    if told.intent not in (None, "said_about"):
        return True
    text = fold(" ".join(told.quotes))
    if not MONEY.search(text) or MONEY.search(fold(context.utterance.text)):
        return True
    states = context.utterance.of("state")
    return all(_is_named(context, slot.value, text) or _speaks(context, slot.value, told) for slot in states)


def _speaks(context: Context, state: str, told: Told) -> bool:
    """Whether all that is quoted stands in letters that the State sent: it need not name itself."""
    senders = [str(context.names.row(letter)["sender_states"] or "").split("; ") for letter in told.letters]
    return bool(senders) and all(state in own for own in senders)


def _is_named(context: Context, state: str, text: str) -> bool:
    """Whether one of the State's names stands in the text, where any does, without its money behind it."""
    sql = "SELECT DISTINCT alias FROM state_names WHERE state = :s AND lang = 'en'"
    aliases = [str(row["alias"]) for row in context.reader.rows(sql, {"s": state})]
    behind = [
        text[found.end() :].lstrip() for alias in aliases for found in re.finditer(rf"\b{re.escape(alias)}\b", text)
    ]
    return not behind or not all(MONEY.match(piece) for piece in behind)
