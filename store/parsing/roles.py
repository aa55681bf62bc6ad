"""Role lines of a signature: rank, office and State."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.parsing.offices import RANK, Office, find_office, office_at, singular, without_un
from store.places import find_states

_OF: Final = re.compile(
    r"\b(?:of|for|from|de\s+la|de|del|du|d['’])\s+(?:the\s+|la\s+)?"
    r"(?:(?:Permanent\s+(?:Observer\s+)?Missions?|Misi[óo]n\s+Permanente|Mission\s+permanente)\s+(?:of|for|de|del|du)\s+(?:the\s+|la\s+)?)?"
    r"(?:(?:Government|State)\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_TO_UN: Final = re.compile(
    r"[\s,]*(?:to|at|ante|auprès\s+de)\s+(?:the\s+|las\s+|l['’]Organisation\s+des\s+)?(?:United\s+Nations|U\.?N\.?|Naciones\s+Unidas|Nations\s+Unies)",
    re.IGNORECASE,
)
_LINK: Final = re.compile(r"[\s,;.]*(?:and\s+)?")
_OF_STATE: Final = re.compile(r"\s+(?:of|for)\s+(?:the\s+)?(?:Permanent\s+(?:Observer\s+)?Mission\s+of\s+(?:the\s+)?)?")
_AND_OFFICE: Final = re.compile(r",\s+(?=Minister\s)")
""" "Minister of State, Minister of Justice": two offices of one person."""
_OF_BODY: Final = re.compile(
    r"\s+of\s+the\s+(?:[A-Z][\w'’-]*\s+){0,4}(?:Assembly|Council(?:\s+of\s+(?:the\s+)?Ministers)?|Court|Senate|Parliament|"
    r"Conference|Congress|Committee|Commission|Chamber|House|Board|Bureau|Tribunal|Association)\b"
)
""" "President of the Assembly": who presides over a body and no State."""
_OFFICE_END: Final = re.compile(r"\s+(?=(?:Permanent|Ambassador|Charg)\b)|;")


class Role(NamedTuple):
    rank: str | None
    office: str | None
    state: str | None
    state_printed: str | None


NO_ROLE: Final = Role(None, None, None, None)


def read_role(text: str, on: str | None) -> Role:
    """Rank, office and State of role lines put together as one text; what is not printed is None."""
    if not text:
        return NO_ROLE
    rank = RANK.search(text)
    office = find_office(text)
    if rank and office and rank.start() <= office.start < rank.end():
        office = find_office(text, rank.end())
    if rank and office and office.start <= rank.start() < office.end:
        rank = None
    state, printed = _state(text, office, on)
    return Role(_rank(rank), _office(text, office), state, printed)


_EXCELLENCY: Final = re.compile(r"^H\.?\s?E\.?\s+")


def _rank(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    text = " ".join(found[0].split())
    text = _EXCELLENCY.sub("", text)
    return text.title().replace(" And ", " and ") if text.isupper() else text


def _office(text: str, office: Office | None) -> str | None:
    if office is None:
        return None
    if office.national:
        further = _AND_OFFICE.match(text, office.end)
        second = office_at(text, further.end()) if further else None
        of_body = _OF_BODY.match(text, office.end) if office.name.endswith("President") else None
        if of_body:
            return f"{office.name} {' '.join(of_body[0].split())}"
        return f"{office.name}, {second.name}" if second and second.national else office.name
    end = _OFFICE_END.search(text, office.end)
    whole = without_un(text[office.start : end.start() if end else len(text)])
    return singular(whole[:1].upper() + whole[1:])


def _state(text: str, office: Office | None, on: str | None) -> tuple[str | None, str | None]:
    for place in find_states(text, on=on):
        if place.adjective:
            continue
        if office and office.national and office.end <= place.start and not text[office.end : place.start].strip(" ,"):
            return place.state, place.printed
        own = _OF.search(text, 0, place.start)
        if own and (office is None or office.national or not without_un(text[place.end :])):
            return place.state, place.printed
        if office is None or place.start == 0:
            return place.state, place.printed
    return None, None


def role_end(text: str, start: int) -> int:
    """End of the offices and ranks that begin at ``start`` in a text that runs on behind them."""
    position = start
    while True:
        link = _LINK.match(text, position)
        begin = link.end() if link else position
        rank = RANK.match(text, begin)
        office = office_at(text, begin)
        end = max(rank.end() if rank else 0, office.end if office else 0)
        if not end:
            break
        position = end
        of = _OF_STATE.match(text, position)
        places = find_states(text[of.end() : of.end() + 80]) if of else []
        if of and places and places[0].start == 0:
            position = of.end() + places[0].end
        un = _TO_UN.match(text, position)
        position = un.end() if un else position
    return position
