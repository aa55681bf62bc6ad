"""Who sends a letter, from the words between "from" and "addressed to" of its title."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.parsing.offices import Office, find_office, office_at, plain_case, singular, without_un
from store.places import PlaceFound, find_states

_LINK: Final = re.compile(
    r"(?:\s*\(?a\.?i\.{0,2}\)?)?[\s,]*(?:of\s|for\s|from\s|de\s+la\s|de\s+las\s|de\s+l['’]|del\s|du\s|des\s|d['’]|de\s|par\s+la\s)\s*(?:the\s+|la\s+|el\s+)?"
    r"(?:(?:Permanent\s+(?:Observer\s+)?Missions?|Misi[óo]n\s+Permanente|Mission\s+permanente|Delegations?|Embassy)\s+"
    r"(?:of|for|de\s+la|del|du|des|d['’]|de)\s+(?:the\s+|la\s+|l['’]|el\s+)?)?"
    r"(?:(?:Governments?|State|Permanent\s+Representative)\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_GAP_WORD: Final = re.compile(
    r"(?:and|the|of|for|y|et|la|le|de|del|a\.?i\.{0,2}|ad|interim|d['’]affaires|charg[ée]s?|acting|deputy|permanent|"
    r"representatives?|observers?|missions?|ministers?|foreign|affairs|as|well|"
    r"to|united|nations)$",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    r",?\s*\b(?:in|acting\s+in)\s+(?:his|her|my|their|its|our)\s+capacit|,?\s+(?:acting\s+)?on\s+behalf\s+of\b|"
    r",?\s+transmitting\b|\s*\[|,\s+(?:as\s+)?(?:current\s+)?Chair",
    re.IGNORECASE,
)
# "lslamic Republic of Iran": only the end of a formal name was readable.
_DAMAGED: Final = re.compile(r"(?:\b(?!the\b|of\b|Missions?\b|Permanent\b)[\w'’]{3,20}\s+){1,3}of\s+(?:the\s+)?$")
_LEAD: Final = re.compile(r"[\s,:]*(?:(?:the|le|la|los|las|el|les)\s+)?", re.IGNORECASE)
_HONORIFIC: Final = re.compile(r"(?:(?:H\.?\s?E\.?|His|Her|Excellency|Mr|Mrs|Ms|Dr|Prof)\.?\s+)+")
_NAME: Final = re.compile(r"[A-Z][\w.'’-]*(?:\s+(?:[A-Z][\w.'’-]*|al|bin|de|da|van|von|el)){1,5}$")
_ORGAN: Final = re.compile(
    r"\b(?:committee|commission|group|council|court|assembly|tribunal|movement|organi[sz]ation)\b", re.IGNORECASE
)
_AND: Final = re.compile(r"[\s,]*(?:and|et|y|&)?[\s,]*(?:the\s+)?", re.IGNORECASE)
_MULTI: Final = 4


class SenderState(NamedTuple):
    state: str
    printed: str
    start: int
    end: int


class Sender(NamedTuple):
    """Sender of a letter; offsets refer to the joined title."""

    role: str | None
    role_start: int
    role_end: int
    states: tuple[SenderState, ...]
    name: str | None
    name_start: int
    name_end: int
    roles: int
    """How many different offices the title names."""


NO_SENDER: Final = Sender(None, 0, 0, (), None, 0, 0, 0)


def read_sender(text: str, start: int, end: int, on: str | None) -> Sender:
    """Office, States and name in ``text[start:end]``; ``on`` is the date at which names must be valid (ISO)."""
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    cut = _CUT.search(text, start, end)
    said = text[start : cut.start() if cut else end].rstrip(" ,.;*")
    if not said:
        return NO_SENDER
    name, office_start = _leading_name(said)
    office = office_at(said, office_start) or (find_office(said, office_start) if name else None)
    found = [place for place in find_states(said, on=on) if not place.adjective]
    states = _states(said, office, found) or _held_with(said, office, found)
    last = states[-1].end if states else len(said)
    if name is None and states:
        name, name_start = _trailing_name(said, last)
    else:
        name_start = said.find(name) if name else 0
    role, role_start, role_end = _role(said, office, states, office_start)
    return Sender(
        role,
        start + role_start,
        start + role_end,
        tuple(SenderState(one.state, one.printed, start + one.start, start + one.end) for one in states),
        name,
        start + name_start,
        start + name_start + len(name or ""),
        _roles(said, office),
    )


def _leading_name(said: str) -> tuple[str | None, int]:
    """ "Dr. X, Permanent Observer of ..." -> ("X", where the office begins); honorifics are left out."""
    honorific = _HONORIFIC.match(said)
    begin = honorific.end() if honorific else 0
    comma = said.find(", ")
    if honorific and comma < 0 and _NAME.fullmatch(said, begin):
        return said[begin:], len(said)  # nothing is said of what he is
    if comma < 0 or office_at(said):
        return None, 0
    if find_office(said[:comma]) or not _NAME.match(said[begin:comma]):
        return None, 0
    lead = _LEAD.match(said, comma + 1)
    return said[begin:comma], lead.end() if lead else comma + 2


def _trailing_name(said: str, last: int) -> tuple[str | None, int]:
    """ "representative of India Arthur S. Lall" -> the name behind the State."""
    rest = without_un(said[last:])
    begin = said.find(rest, last) if rest else last
    honorific = _HONORIFIC.match(rest)
    if honorific:
        begin, rest = begin + honorific.end(), rest[honorific.end() :]
    return (rest, begin) if rest and _NAME.match(rest) else (None, 0)


def _states(said: str, office: Office | None, found: list[PlaceFound]) -> list[PlaceFound]:
    """The States whose office this is: named right behind it, and those of the list that follows."""
    first = next((index for index, place in enumerate(found) if _belongs(said, office, place)), None)
    if first is None:
        return []
    states = [found[first]]
    for place in found[first + 1 :]:
        if not _list_gap(said[states[-1].end : place.start]):
            break
        if place.state not in {one.state for one in states}:
            states.append(place)
    return states


def _held_with(said: str, office: Office | None, found: list[PlaceFound]) -> list[PlaceFound]:
    """States of a national office named behind an organ's: "Chairman of the Group of 77 and Permanent Representative
    of South Africa"."""
    if office is None or office.national or not found:
        return []
    later = find_office(said, office.end)
    joined = later and later.national and re.search(r"\band\s+(?:the\s+)?$", said[: later.start], re.IGNORECASE)
    return _states(said, later, found) if joined else []


def _belongs(said: str, office: Office | None, place: PlaceFound) -> bool:
    if office and office.national and office.end <= place.start:
        office = _last_office(said, office, place.start)
        gap = _DAMAGED.sub("", said[office.end : place.start])
        return bool(_LINK.match(gap)) or _unknown_list(said[office.end : place.start])
    before = said[: place.start]
    own = re.search(r"\b(?:of|for)\s+(?:the\s+)?$", before, re.IGNORECASE)
    ends = not without_un(said[place.end :]).strip()
    return bool(own) and ends and not _ORGAN.search(before)


def _last_office(said: str, office: Office, limit: int) -> Office:
    """Of offices held together ("Deputy Permanent Representative and Chargé d'affaires a.i. of ...") the last."""
    while True:
        following = find_office(said, office.end)
        if following is None or following.end > limit or following.name == "Permanent Mission":
            return office
        if not _AND.fullmatch(said, office.end, following.start):
            return office
        office = following


def _unknown_list(gap: str) -> bool:
    """An unread name or two between the office and the first State that is known ("of Burkina Paso, Chad")."""
    return (
        bool(re.match(r"\s+of\s+(?:the\s+)?[A-Z]", gap))
        and gap.rstrip().endswith((",", "and", "the"))
        and _list_gap(gap)
    )


def _list_gap(gap: str) -> bool:
    words = re.findall(r"[^\s,;&()]+", _DAMAGED.sub("", gap))
    return len(words) <= 24 and all(word[0].isupper() or _GAP_WORD.match(word) for word in words)


def _role(said: str, office: Office | None, states: list[PlaceFound], office_start: int) -> tuple[str | None, int, int]:
    if office and office.national:
        return office.name, office.start, office.end
    if states:
        tail = re.search(r"\s+(?:of|for)\s+(?:the\s+)?$", said[: states[0].start], re.IGNORECASE)
        end = tail.start() if tail else states[0].start
    else:
        end = len(without_un(said))
    role = plain_case(said[office_start:end].strip(" ,"))
    if not role:
        return None, 0, 0
    return singular(role[:1].upper() + role[1:]), office_start, office_start + len(role)


def _roles(said: str, office: Office | None) -> int:
    names: set[str] = set()
    while office and len(names) < _MULTI:
        if office.name != "Permanent Mission":
            names.add(office.name)
        office = find_office(said, office.end)
    return len(names)
