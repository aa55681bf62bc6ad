"""Which of two events told in words of their own came first: each is asked for its day, and the days are compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn

_EARLY = r"older|oldest|earlier|earliest|first|sooner|longer ago"
_LATE = r"later|latest|newer|newest|younger|more recent|last|second"
_VERB = r"(?:is|was|are|were|came|comes|happened|took place|occurred|dates? from)"
_OPENING = rf"(?:which|what)(?: (?:one|event|of (?:them|these|the two)))? {_VERB}(?: the)? (?P<order>{_EARLY}|{_LATE})"
_NOUN = r"(?: (?P<noun>request|letter|document|application|complaint|draft|note|statement|memorandum))?"
_ASKED_FIRST = pattern(
    rf"^{_OPENING}{_NOUN} ?[,:–-] ?(?:the )?(?P<one>[^?,]{{4,80}}?),? or (?:the )?(?P<other>[^?,]{{4,80}})\W*$",
    re.IGNORECASE,
)
_ASKED_LAST = pattern(
    rf"^(?:the )?(?P<one>[^?,]{{4,80}}?),? or (?:the )?(?P<other>[^?,]{{4,80}}?) ?[,:–-] ?{_OPENING}\W*$", re.IGNORECASE
)


def with_older(
    utterance: Utterance, whole: Turn, conversation: Conversation, ask: Callable[[str, Conversation], Turn]
) -> Turn:
    """``whole`` where it answers, else the one of two events that came first or last, with what tells each day."""
    text = utterance.text
    found = None if whole.answer.status == "answered" else _ASKED_FIRST.match(text) or _ASKED_LAST.match(text)
    if found is None:
        return whole
    noun = found.groupdict().get("noun")
    names = tuple(_bare(found[side]) if noun else found[side] for side in ("one", "other"))
    asked = [f"what is the date of the {noun} for {name}?" if noun else f"when was the {name}?" for name in names]
    turns = [ask(question, conversation) for question in asked]
    days = [_day(turn) for turn in turns]
    if not all(days) or days[0].startswith(days[1]) or days[1].startswith(days[0]):
        return whole  # the bare year of the one does not tell whether it came before a day of it
    chosen = (min if found["order"].casefold() in _EARLY.split("|") else max)(range(len(names)), key=lambda i: days[i])
    return _told(whole, names[chosen], [turns[chosen], turns[1 - chosen]])


def _bare(name: str) -> str:
    """ "The one on X", "the X one" as "X": what the noun before is for."""
    return re.sub(r"^(?:the )?(?:one|that) (?:on|for|about|of) |^the | one$", "", name, flags=re.IGNORECASE)


def _day(turn: Turn) -> str:
    """The first day that the answer gives, in the order of the calendar; of a mere passage its only date."""
    from store.dates import find_dates  # here to keep start-up fast

    if turn.answer.status != "answered":
        return ""
    if turn.answer.intent == "event_date":
        told = [date.iso for item in turn.answer.items for date in find_dates(item)]
        return min((day for day in told if len(day) == max(map(len, told))), default="")
    quoted = {date.iso for citation in turn.answer.citations for date in find_dates(citation.quote)}
    return quoted.pop() if len(quoted) == 1 else ""


def _told(whole: Turn, name: str, turns: Sequence[Turn]) -> Turn:
    told = " ".join(turn.answer.answer for turn in turns)
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    answer = turns[0].answer._replace(
        answer=f"{name[:1].upper()}{name[1:]}. {told}", items=(name,), citations=citations, intent="time_between"
    )
    return turns[0]._replace(answer=answer._replace(question=whole.answer.question))
