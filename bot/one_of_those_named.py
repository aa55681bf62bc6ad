""" "Which of these is not a member: X, Y, Z?", "X, Y or Z: who signed in 2009?": the question put of each by itself.

A name that no letter prints is no reason to say nothing of the others, and may be what is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.turns import Turn

MOST = 6
"""Names of which each is asked."""
_NUMBER = r"(?:two|three|four|five|six|[2-6])"
_THESE = rf"(?:these|those|them|the following|the {_NUMBER})(?: {_NUMBER})?"
_OF_THEM = rf"(?: of {_THESE}(?: (?:(?!(?:i|wa|ha|doe)s\b)\w+s|people)\b)?)"
_NAMES = r"[^:;?.,]{2,60}(?:, (?:(?:or|and) )?[^:;?.,]{2,60}| (?:or|and) [^:;?.,]{2,60}){1,5}"
_BEHIND = pattern(
    rf"^(?:so |and )?(?:which|who)(?: one| ones)?(?P<them>{_OF_THEM})? (?P<told>[^:?,]{{6,120}}?)"
    rf"(?P<mark>:| [-–—]|,) (?P<names>{_NAMES})\W*$",
    re.IGNORECASE,
)
_BEFORE = pattern(
    rf"^(?:(?:of|among|between|out of) )?(?P<names>{_NAMES})(?:\?|:|,| [-–—]) (?:which|who)(?: one| ones)?{_OF_THEM}?"
    r" (?P<told>[^:?]{6,120}?)\W*$",
    re.IGNORECASE,
)
_NOT_TOLD = pattern(r"^(?:did|does|do|has|have|had|will|would|can|could)\b", re.IGNORECASE)
""" "Which did X sign?" asks what he did to them."""
_PARTING = pattern(r", (?:(?:or|and) )?| (?:or|and) ", re.IGNORECASE)
_SINGULAR = {"are": "is", "were": "was", "have": "has"}


def one_of_those_named(text: str, turn: Turn, before: Conversation, ask: Callable[[str, Conversation], Turn]) -> Turn:
    """The turn, or those of the names of which the question is true; the turn where that is not known of each."""
    found = _BEHIND.match(text) or _BEFORE.match(text)
    if not found or not _lists(found) or _NOT_TOLD.match(found["told"]):
        return turn
    names = [name.strip(" '\"“”").removeprefix("the ") for name in _PARTING.split(found["names"])]
    if not 1 < len(names) <= MOST or not all(name[:1].isupper() or name[:1].isdigit() for name in names):
        return turn
    first, _, rest = found["told"].partition(" ")
    told = f"{_SINGULAR.get(first.casefold(), first)} {rest}"
    turns = [ask(f"Is it true that {name} {told}?", before) for name in names]
    if not all(_is_known(one) for one in turns):
        return turn
    true = [(name, one) for name, one in zip(names, turns, strict=True) if _verdict(one) == "Yes"]
    if not true:
        return turn
    said = " ".join(f"{name}: {one.answer.answer.partition('. ')[2]}" for name, one in true)
    citations = tuple(dict.fromkeys(citation for _, one in true for citation in one.answer.citations))
    answer = true[0][1].answer._replace(answer=said, citations=citations, items=tuple(name for name, _ in true))
    return true[0][1]._replace(answer=answer)


def _lists(found: re.Match[str]) -> bool:
    """Whether names are held against each other: a comma before them may only set apart what is told more of."""
    groups = found.groupdict()
    return bool(groups.get("them")) or groups.get("mark") != "," or " or " in found["names"]


def _is_known(turn: Turn) -> bool:
    """Whether it is told to be true or not, or nothing at all is told of whom it is asked."""
    return bool(_verdict(turn)) or turn.answer.reason == "not-named"


def _verdict(turn: Turn) -> str:
    """ "Yes", "No", or nothing."""
    first = turn.answer.answer.partition(". ")[0]
    return first if turn.answer.status == "answered" and first in ("Yes", "No") else ""
