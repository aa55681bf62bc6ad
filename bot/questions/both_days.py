"""The day of a letter held against the day of its distribution: "was it distributed on the day it was written?"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.distribution import OWN_WORDS, days_of, gaps, told
from bot.questions.printed_values import ISSUING, facts, stated, verdict
from bot.questions.strays import strays
from bot.questions.which import meant
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from store.words import stem

_WRITING = frozenset("written wrote write writing dated signed drafted".split())
_SAME = frozenset("same identical equal agree match coincide day".split())
_LATER = frozenset("later after following behind".split())
_EARLIER = frozenset("earlier before until prior".split())
_BESIDE = frozenset("of the its own a".split())
_BEARING = "very stand bear carry print heading head top un united nations".split()
_KNOWN = (
    OWN_WORDS
    | ISSUING
    | frozenset(map(stem, (*_WRITING, *_SAME, *_LATER, *_EARLIER, "document", "masthead", "out", *_BEARING)))
)


def days_held_together(context: Context) -> Answer | None:
    """Yes or no, with both days, where a question says how they lie; without that, the days between them."""
    issued, written = _places(context.utterance)
    if written is None and _names_that_day(context.utterance):
        written = len(context.utterance.words)
    if issued is None or written is None:
        return None
    here = meant(context)
    if strays(here.utterance, here.scope, _KNOWN, here.reader):
        return None
    found = gaps(here, of_all=False)
    if not found:
        printed = facts(here.reader, here.scope.letters, "document_date")
        return None if printed or not here.scope.letters else stated(here, printed, str, "distribution")
    citations = cite_all(context.reader, [row for gap in found[:4] for row in gap.rows])
    answer = Answer("answered", " ".join(told(context, gap) for gap in found[:4]), citations=citations)
    if context.utterance.asks != "yes/no":
        return answer._replace(items=tuple(map(days_of, found)))
    relation = _relation(context.utterance, issued < written)
    return verdict(answer, all(relation(gap.days) for gap in found)) if relation else None


def _names_that_day(utterance: Utterance) -> bool:
    """ "On the very day", "the same day", behind what was done with a letter: that of the letter."""
    pairs = pairwise(word.text for word in utterance.words)
    return utterance.asks == "yes/no" and any(one in ("same", "very") and other == "day" for one, other in pairs)


def _places(utterance: Utterance) -> tuple[int | None, int | None]:
    """Indices of the words that speak of the distribution and of the writing: verbs, or "date" with its noun."""
    issued = written = None
    texts = [word.text for word in utterance.words]
    for i, word in enumerate(utterance.words):
        owner = _owner(texts, i) if word.text in ("date", "day") else ""
        came_out = word.stem in ("come", "came") and texts[i + 1 : i + 2] == ["out"]
        if came_out or word.stem in ISSUING or owner in ("document", "masthead"):
            issued = i if issued is None else issued
        elif word.text in _WRITING or owner in LETTER_NOUNS - {"document"}:
            written = i if written is None else written
    return issued, written


def _owner(texts: Sequence[str], at: int) -> str:
    """Whose date it is: "the letter date", "the letter's date", "the date of the letter"."""
    if at and texts[at - 1] in LETTER_NOUNS | {"masthead"}:
        return texts[at - 1]
    if texts[at + 1 : at + 2] != ["of"]:
        return ""
    behind = [text for text in texts[at + 1 : at + 5] if text not in _BESIDE] + [""]
    if behind[0].isdecimal():  # "the date of the 2004 letter"
        return behind[1] if behind[1] in LETTER_NOUNS else ""
    return behind[0]


def _relation(utterance: Utterance, issued_first: bool) -> Callable[[int], bool] | None:
    """What is claimed of the days from the writing to the distribution."""
    texts = {word.text for word in utterance.words}
    later, earlier = bool(texts & _LATER), bool(texts & _EARLIER)
    if later != earlier:
        return (lambda days: days > 0) if later == issued_first else (lambda days: days < 0)
    return (lambda days: days == 0) if texts & _SAME and not later else None
