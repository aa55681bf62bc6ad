"""On what condition something is so, and what came of it: a sentence that merely speaks of the thing tells neither."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern

_OF_CONDITION = pattern(r"\b(?:on|under|with|by) (?:what|which) (?:conditions?|terms|proviso)\b")
_CONDITION = pattern(
    r"\b(?:if|unless|until|only|once|when|where|without|with|provid(?:ed|ing)|subject to|conditions?|conditional|terms"
    r"|except|in (?:return|exchange)|on the (?:understanding|basis)|so long as|as long as|after|lent)\b",
)
_OF_OUTCOME = pattern(
    r"\bwhat (?:has |have |had |ever |eventually |finally )*(?:came|come|became|become)(?: out)? of\b"
    r"|\bwhat (?:was|were|is|are) the (?:outcomes?|results?|upshot|fate) of\b|\bwhat resulted from\b"
)
_OUTCOME = pattern(
    r"\b(?:results?|resulted|outcome|led|brought|bore|fail\w*|succe\w+|achiev\w+|made it possible|enabled|thanks to"
    r"|in (?:answer|reply|response)|received|raised|answered|rejected|refused|accepted|adopted|agreed|insist\w*"
    r"|withdr\w+|dropped|abandoned|ended|remain\w*|completed|implemented|fulfilled|paid|built|opened|set up|so far"
    r"|(?:has|have) (?:not|never|since)|did not|was not|were not|(?:is|are) still|in use|no longer|nothing"
    r"|died|released|allow us|justify|lost|lose|sank|sunk|burn\w*|destroyed|killed|moved|left|fled|return\w*|sold"
    r"|arrested|drowned|crash\w*|buried|repel\w*|repuls\w*|thwarted|foiled|beaten (?:back|off)|driven (?:back|off)"
    r"|captured|seized|towed|salvaged|repaired|rescued|freed|sentenced|expelled|missing|closed|lies|lay)\b"
)


def tells_condition(context: Context, told: Told) -> bool:
    """ "On what condition": a sentence with a word that opens one."""
    if not _OF_CONDITION.search(_typed(context)) or told.intent is not None:
        return True
    return any(_CONDITION.search(quote.casefold()) for quote in told.quotes)


def tells_outcome(context: Context, told: Told) -> bool:
    """ "What came of X": a sentence with a word for what happened to it; no question type tells that by a date."""
    if not _OF_OUTCOME.search(_typed(context)):
        return True
    if told.intent in _BY_ORDER:
        return False
    return told.intent is not None or any(_OUTCOME.search(quote.casefold()) for quote in told.quotes)


_BY_ORDER = frozenset("superlative order_of_letters".split())


def _typed(context: Context) -> str:
    return " ".join(word.text for word in context.utterance.words)
