"""Numbers of some among those counted before: "601 members, of whom 197 are women"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.searching.counted import Counted, words_of
from bot.searching.held import padded, stands

_AMONG = pattern(r"\bof (?:whom|which|them|these|those)\b")
_FEMALE, _MALE = frozenset("women girls female females".split()), frozenset("men boys male males".split())


def is_said_of(noun: Sequence[Term], rest: Sequence[Term], one: Counted) -> bool:
    """Whether a number without a noun is said to be of what is counted, ``noun``, or of what is asked of that."""
    if not (one.borrowed and _AMONG.search(one.before)):
        return False
    behind = padded(one.clause[len(one.before) :])
    return any(stands(term, behind) for term in (*noun[-1:], *rest))


def is_of_other_sex(noun: Sequence[Term], one: Counted) -> bool:
    """ "Of whom 31 were women": how many MEN there were, such a sentence leaves to be reckoned."""
    female = not _FEMALE.isdisjoint(words_of(one.clause))
    return one.borrowed and female and noun[-1].text in _MALE
