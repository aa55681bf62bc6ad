"""Who is said not to be something, and what somebody calls for: neither is told by who holds an office.

Nor is who made a request told by a list of members, nor a rank by a post that is printed without it.
"""

from __future__ import annotations

from itertools import pairwise

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern

_COUNTING = frozenset("counted counting included including only just".split())
_CALLING = frozenset("call calls called calling".split())
_FOR = frozenset("for on upon".split())


def tells_who_is_not(context: Context, told: Told) -> bool:
    """ "Which official is not an ambassador": those who are do not tell it."""
    texts = ["", *(word.text for word in context.utterance.words), ""]
    places = [i for i, text in enumerate(texts) if text in ("not", "never")]
    return all(texts[i - 1] == "if" or texts[i + 1] in _COUNTING for i in places)


def tells_what_is_called_for(context: Context, told: Told) -> bool:
    """ "Did X call for sanctions", "in the name of Y": the post of X tells neither yes nor no."""
    pairs = list(pairwise(word.text for word in context.utterance.words))
    return ("name", "of") not in pairs and not any(one in _CALLING and behind in _FOR for one, behind in pairs)


def tells_who_made_it(context: Context, told: Told) -> bool:
    """ "Was the request made by all members": a list of the members does not tell it."""
    return not _MADE_BY.search(" ".join(word.text for word in context.utterance.words))


def prints_that_rank(context: Context, told: Told) -> bool:
    """ "Has X the rank of ambassador": no yes where the rank is not printed."""
    asked = _RANK.search(" ".join(word.text for word in context.utterance.words))
    return asked is None or not told.said.startswith("Yes") or asked[1] in told.proved.casefold()


_MADE_BY = pattern(
    r"\b(?:request|proposal|submission|item)\b.{0,30}? (?:made|submitted|sent|requested|put) (?:\w+ )?by\b"
)
_RANK = pattern(r"\brank of (?:an? |full )*([a-z]+)")
