"""The one that has the most, or the least: a sentence that ranks nothing does not tell which it is."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.context import Context
from bot.demanded.signs import EXTREMES
from bot.demanded.told import Told
from bot.reading.patterns import pattern

_RANKING = pattern(
    r"\b(?:most|least|more|less|fewer|than|only|sole|first|last|chief|main|major|principal|foremost|top|exceed\w*|best"
    r"|worst|worse|better|(?:high|low|larg|great|small|long|short|old|young|big|few|deep|lat|earli|near|furth|strong"
    r"|weak|heavi|rich|poor|hard|close|wid)(?:e?st|e?r))\b"
)


def singles_out(context: Context, told: Told) -> bool:
    """ "Where does it say that X matters particularly": a sentence that sets something above the rest."""
    return told.intent is not None or _ABOVE_ALL.search(told.said) is not None


_ABOVE_ALL = pattern(
    r"\b(?:particular(?:ly)?|especially|above all|in the first place|first of all|mainly|chiefly|primarily|notably"
    r"|specifically|most of all)\b",
    re.IGNORECASE,
)


def tells_one(context: Context, told: Told) -> bool:
    """ "... Which one?", "which of the four was a deputy": one of several, and not all of them."""
    texts = [word.text for word in context.utterance.words]
    last = texts[-2:] == ["which", "one"]
    chosen = texts[:2] == ["which", "of"] and any(map(_of_one, pairwise(texts[3:])))
    return not (last or chosen) or len(told.items) < _SEVERAL or told.intent not in _OF_SEVERAL


def _of_one(pair: tuple[str, str]) -> bool:
    return pair[1] in ("was", "is") and pair[0] not in ("who", "that", "which", "it")


_SEVERAL = 3
_OF_SEVERAL = frozenset("signers members agenda_items senders original_language own_symbol".split())


def tells_the_first_to(context: Context, told: Told) -> bool:
    """ "Which of them was the first to reopen", "what was the first step": a sentence that says so, not one by which
    several did."""
    asked = _FIRST_TO.search(" ".join(word.text for word in context.utterance.words))
    return asked is None or any(_IS_FIRST[asked[1] or asked[2]].search(quote) for quote in told.quotes)


_FIRST_TO = pattern(
    r"\bthe (first|last|only)(?: (?:one|ones|of (?:them|these|all)))? to\b|\b(?:was|were|is|are) the (first)(?= (?:step"
    r"|move|action|act|measure|result|reaction|sign|attempt|task|aim|goal|fruit|success|achievement|stage|phase)s?\b)"
)
_IS_FIRST = {
    "first": pattern(
        r"\b(?:(?<!at )first(?! (?:of all|and foremost))|initial\w*|earliest|before (?:any|all|the) other)",
        re.IGNORECASE,
    ),
    "last": pattern(r"\b(?:last|final\w*|latest)", re.IGNORECASE),
    "only": pattern(r"\b(?:only|alone|sole\w*|none but|no other|single)", re.IGNORECASE),
}


def ranks(context: Context, told: Told) -> bool:
    """ "Which town lost the most?": the sentence has a word that sets one above or below others."""
    texts = [word.text for word in context.utterance.words]
    at = next(i for i, text in enumerate(texts) if text in EXTREMES)
    if texts[at - 1 : at] == ["at"] or texts[at + 1 : at + 2] in (["of"], ["recent"], ["recently"]):
        return True
    return any(_RANKING.search(quote.casefold()) for quote in told.quotes)
