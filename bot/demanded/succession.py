"""Who came after whom: "whom did X succeed" is told where X comes after, "who succeeded X" where X came before."""

from __future__ import annotations

import re

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from store.words import fold

_COMING_AFTER = r"(?:succeed\w*(?! by\b)|t(?:ake|akes|ook|aken|aking) over from|replac(?:e|es|ed|ing)(?! by\b))"
_ASKS_BEFORE = pattern(
    r"^(?:(?:and|so|but|then) )?(?:from )?whom? (?:did|does|do|will|has|have) (?:the )?(.+?) "
    r"(?:succeed(?:ed)?|replaced?|tak(?:e|en) over)\b"
)
_ASKS_AFTER = pattern(
    rf"^(?:(?:and|so|but|then) )?who (?:has |had |will |would |is to |was to )?{_COMING_AFTER} (?:the )?"
    r"(.+?)(?: (?:as|in|at|on|for)\b.*)?$"
)
_TOLD_BEFORE = r"succe|replac|predecessor|over from|(?:in|the) (?:place|stead) of"
_TOLD_AFTER = rf"{_TOLD_BEFORE}|\bnew\b|appoint|elect|nominat|in h(?:is|er) (?:place|stead)|take over|assume"
_NAME_BEHIND = r" (?:(?:the|mr|mrs|ms|dr|general|senator|ambassador|honourable|major|right)\W+)*(?:[\w-]+\W+){0,3}?"


def comes_in_that_order(context: Context, told: Told) -> bool:
    """Whether the one of the question is told on the side of the change that the question gives them."""
    typed = " ".join(word.text for word in context.utterance.words)
    before, after = _ASKS_BEFORE.match(typed), _ASKS_AFTER.match(typed)
    asked = before or after
    if asked is None:
        return True
    text = " ".join(fold(told.proved or told.text).split())
    if not re.search(_TOLD_BEFORE if before else _TOLD_AFTER, text):
        return False
    name = re.escape(asked[1].split()[-1])
    behind = rf"\b{_COMING_AFTER}{_NAME_BEHIND}{name}\b"
    left = re.search(rf"{behind}|\b{name}\b[^.;]{{0,40}}\b(?:succeeded|replaced) by\b", text)
    if before:
        return left is None
    came = re.search(rf"\b{name}\b[^.;]{{0,60}}?\b{_COMING_AFTER}(?! h(?:im|er)\b)", text)
    return came is None or left is not None
