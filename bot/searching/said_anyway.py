"""Words of a question that its answer need not hold, for it says them anyway: the day of a date, what is past."""

from itertools import pairwise

from bot.reading.statements import numbered
from bot.reading.utterance import Utterance
from bot.slots import MONTHS

_THIRDS = frozenset("early mid late".split())
_BEFORE = frozenset("earlier previous prior preceding past".split())
_RESOLVED = frozenset("resolution resolutions decision decisions".split())
_DATING = frozenset("day date weekday".split())
_PREPOSITIONS = frozenset("on by at from until".split())


def is_said_anyway(text: str, utterance: Utterance) -> bool:
    """ "Which EARLIER resolution", "the NUMBER of the decree", "EARLY January", which a day of it tells."""
    texts = [word.text for word in utterance.words]
    numbering = text == "number" and bool(numbered(texts))
    third = text in _THIRDS and any(one == text and other in MONTHS for one, other in pairwise(texts))
    return numbering or third or stands_before_cited(text, utterance)


def stands_before_cited(text: str, utterance: Utterance) -> bool:
    """ "Which EARLIER resolution": what a letter cites is earlier than the letter."""
    if text not in _BEFORE:
        return False
    texts = [word.text for word in utterance.words]
    return any(one == text and other in _RESOLVED for one, other in pairwise(texts))


def is_day_asked_for(text: str, utterance: Utterance) -> bool:
    """ "On what DAY": any date tells it; in "which day became a holiday" the day is what is told of."""
    if text not in _DATING:
        return False
    texts = [word.text for word in utterance.words]
    return any(
        texts[i - 2] in _PREPOSITIONS and texts[i - 1] in ("which", "what")
        for i in range(2, len(texts))
        if texts[i] == text
    )
