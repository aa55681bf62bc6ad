"""States on whose behalf somebody else writes: "on behalf of ...", "speaking for ...".

Read from first-person sentences only: who signs is another matter, and a report that somebody spoke for a State is
no mandate of this letter's author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from store.letters import SpokenFor
from store.parsing.cues import cue
from store.parsing.offices import find_office
from store.parsing.passages import Passage
from store.places import PlaceFound

_CUES: Final = ("behalf of", "speaking for", "in the name of", "in my capacity", "in our capacity")
_CUE: Final = cue("behalf", "speaking", "name", "capacity")
_GAP_LENGTH: Final = 70
_FAR: Final = 600
_LONGEST_LIST: Final = 6000
"""Characters within which the words of one mandate and the longest list of States stand."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    lead = re.compile(
        r"\b(?:(?:for\sand\s)?on\s(?:the\s)?behalf\sof|[Ss]peaking\s(?:for|on\sbehalf\sof)|in\sthe\sname\sof|"
        r"in\s(?:my|our)\scapacity\sas\s[^,;:.]{3,80}?\s(?:for|of))\s(?:both\s|also\s)?",
        re.IGNORECASE,
    )
    person = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|undersigned)\b")
    gap = re.compile(
        r"[\s,;]*(?:(?:and|as\swell\sas|also|of|the|my|our|its|Governments?|Republic|Kingdom|State|States|delegations?|"
        r"Permanent|Missions?|Representatives?|Charg[ée]s?\sd['’]affaires|a\.i|for|to|United\sNations|people|following|"
        r"countries|members?)\b[\s,:.]*){0,12}"
    )
    return lead, person, gap


def find_spoken_for(passages: Sequence[Passage]) -> tuple[SpokenFor, ...]:
    """States spoken for in the texts, in printed order."""
    likely = (passage for passage in passages if passage.cues & _CUE and passage.role == "text")
    return tuple(one for passage in likely for one in _in_passage(passage))


def _in_passage(passage: Passage) -> Iterator[SpokenFor]:
    if not any(words in passage.lower for words in _CUES):
        return
    lead, person, _ = _patterns()
    for found in lead.finditer(passage.text):
        start, end, _ = passage.sentence_at(found.start())
        states = _listed(passage, found.end(), end)
        if not states or not person.search(
            passage.text, max(start, found.start() - _FAR), min(end, found.end() + _FAR)
        ):
            continue
        office = find_office(passage.text[found.end() : states[0].start])
        name = (
            office.name
            if office and office.national and not office.name.startswith(("Government", "Delegation"))
            else None
        )
        span = passage.span(found.start(), states[-1].end)
        for state in states:
            yield SpokenFor(passage.part, passage.ordinal, state.state, state.printed, name, span)


def _listed(passage: Passage, start: int, end: int) -> list[PlaceFound]:
    """States behind the lead, nothing but list words between them."""
    gap = _patterns()[2]
    run: list[PlaceFound] = []
    position = start
    for place in passage.states_in(start, min(end, start + _LONGEST_LIST)):
        if place.adjective:
            continue
        if place.start - position > _GAP_LENGTH + 40 * (not run):
            break
        between = gap.match(passage.text, position, place.start)
        if between is None or between.end() != place.start:
            break
        run.append(place)
        position = place.end
    return run
