"""A letter without a title: its date line, the mission's letterhead, the inside address and the salutation."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.dates import find_dates
from store.parsing.addressees import NAME, read_addressees
from store.parsing.lines import Line
from store.parsing.masthead import Place
from store.places import find_states

_MISSION: Final = re.compile(r"permanent\s+(?:observer\s+)?mission\s+of\s+", re.IGNORECASE)
_SALUTATION: Final = re.compile(
    r"(?:Dear\s+)?(?:Mr|Madam|Mrs|Ms|Your\s+Excellency)\.?,?\s+(?:Mr\.\s+)?(President|Secretary-General)\s*[,:]?$",
    re.IGNORECASE,
)
_ADDRESS_LINE: Final = re.compile(
    r"(?:(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency|Mr\.|To\s*:?)\s.{0,60}?)?(?:the\s+)?", re.IGNORECASE
)
_POSTED: Final = re.compile(r"posted|published|updated|retrieved|accessed|copyright|sent:|printed", re.IGNORECASE)
_DATE_EXTRA: Final = 30


class Letterhead(NamedTuple):
    dated: Place | None
    addressees: tuple[Place, ...]
    sender_state: Place | None
    mission: Place | None


def read_letterhead(lines: list[Line], first: int, limit: int) -> Letterhead:
    """What the lines around a letter without a title say of date, sender and addressee."""
    texts = [line for line in lines[first:limit] if line.text and len(line.text) < 120]
    dated = next((date for line in texts if (date := _date(line))), None)
    addressees: dict[str, Place] = {}
    for line in texts:
        for place in _addressees(line):
            addressees.setdefault(place.value, place)
    state, mission = _sender(texts)
    return Letterhead(dated, tuple(addressees.values()), state, mission)


def _date(line: Line) -> Place | None:
    """A line that is a date, perhaps behind a place ("New York, 3 May 1998")."""
    if _POSTED.search(line.text):
        return None
    found = [date for date in find_dates(line.text) if date.precision == "day"]
    if len(found) != 1 or len(line.text) - (found[0].end - found[0].start) > _DATE_EXTRA:
        return None
    return Place(found[0].iso, line.start + found[0].start, line.start + found[0].end)


def _addressees(line: Line) -> list[Place]:
    salutation = _SALUTATION.match(line.text)
    if salutation and salutation[1].lower().startswith("sec"):
        return [Place("Secretary-General", line.start + salutation.start(1), line.start + salutation.end(1))]
    lead = _ADDRESS_LINE.match(line.text)
    begin = lead.end() if lead else 0
    if not NAME.match(line.text, begin):
        found = NAME.search(line.text)
        if not found or found.start() > 70 or found.end() < len(line.text.rstrip(" .,")):
            return []
        begin = found.start()
    read = read_addressees(line.text, begin)
    if len(line.text[read.end :].strip(" .,:;")) > 25:
        return []
    return [Place(name, line.start + start, line.start + end) for name, start, end in read.names]


def _sender(texts: list[Line]) -> tuple[Place | None, Place | None]:
    for line in texts:
        found = _MISSION.search(line.text)
        if found is None or found.start() > 10:
            continue
        for place in find_states(line.text):
            if not place.adjective and place.start >= found.end():
                return (
                    Place(place.state, line.start + place.start, line.start + place.end),
                    Place("Permanent Mission", line.start + found.start(), line.start + found.end()),
                )
    return None, None
