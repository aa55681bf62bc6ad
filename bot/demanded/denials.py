"""Who is said not to be something, and what somebody calls for: neither is told by who holds an office."""

from __future__ import annotations

from itertools import pairwise

from bot.context import Context
from bot.demanded.told import Told

_COUNTING = frozenset("counted counting included including only just".split())
_CALLING = frozenset("call calls called calling".split())
_FOR = frozenset("for on upon".split())


def tells_who_is_not(context: Context, told: Told) -> bool:
    """ "Which official is not an ambassador": those who are do not tell it."""
    texts = ["", *(word.text for word in context.utterance.words), ""]
    places = [i for i, text in enumerate(texts) if text in ("not", "never")]
    return all(texts[i - 1] == "if" or texts[i + 1] in _COUNTING for i in places)


def tells_what_is_called_for(context: Context, told: Told) -> bool:
    """ "Did X call for sanctions": the post of X tells neither yes nor no."""
    pairs = pairwise(word.text for word in context.utterance.words)
    return not any(one in _CALLING and behind in _FOR for one, behind in pairs)
