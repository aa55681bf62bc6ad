"""Members told by a list or table below the heading "Member States", of the organization that heading or title names.

An organization gives its members in an annex ("Members, observers and offices of X (as at 1 August 2017)"): a State at
the head of each row, under a heading that says in which capacity. A row that says it is an observer or has left is no
member's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

from store.letters import Attestation, AttestedState, Span
from store.parsing.cues import cue
from store.parsing.known import PRINCIPAL, KnownNames
from store.parsing.passages import Passage
from store.places import PlaceFound

_HEADING: Final = re.compile(
    r"(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s+)?(?:(?:List|Table)\sof\s(?:the\s)?)?(?:(?:[Pp]resent|[Cc]urrent|[Ff]ull)\s)?"
    r"(?P<members>[Mm]ember\s(?:[Ss]tates|[Cc]ountries)|MEMBER\sSTATES|[Mm]embers(?:hip)?|MEMBERS|"
    r"[Ss]tates\s(?:[Mm]embers|[Pp]arties)|(?:[Cc]ontracting\s)?[Pp]arties|[Ss]ignatories)"
    r"(?=\s(?:of|to|in)\s|[,(]|\s\(|\sand\s|:?$)"
)
_MEMBERS: Final = cue("member", "parties", "signator")
_OTHERWISE: Final = re.compile(
    r"\b(?:observers?|associates?d?|candidates?|applicants?|partners?|former|acceding|withdr[ae]w\w*|withdrawn|left|expelled)\b",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(r"[|\s•●▪–—-]*(?:(?:\d{1,3}|[a-z])[.)]\s+)?(?:[Tt]he\s)?")
_FEWEST: Final = 2
_LONGEST_ROW: Final = 160


def members_in_lists(passages: Sequence[Passage], known: KnownNames) -> Iterator[Attestation]:
    """Memberships that lists and tables of the letter give, in order."""
    for _, group in groupby(passages, key=attrgetter("part")):
        part = list(group)
        if any(passage.cues & _MEMBERS and not passage.in_body for passage in part):
            yield from _in_part(part, known)


def _in_part(part: list[Passage], known: KnownNames) -> Iterator[Attestation]:
    titled = next((named for one in part if one.role == "title" and (named := _organization(one, known))), None)
    for at, passage in enumerate(part):
        heading = None if passage.in_body or passage.role == "footnote" else _HEADING.match(passage.text)
        organization = (_organization(passage, known) or titled) if heading else None
        if heading is None or organization is None:
            continue
        rows = _rows(part, at + 1)
        if len(rows) >= _FEWEST:
            yield _attestation(rows, organization, heading["members"].lower())


def _organization(passage: Passage, known: KnownNames) -> str | None:
    """The body or treaty that a heading or title names first."""
    names = [one.name for one in passage.names if one.kind != "meeting" and one.name not in PRINCIPAL]
    return known.written_out(names[0]) if names else None


def _rows(part: list[Passage], first: int) -> list[tuple[Passage, AttestedState]]:
    """The States at the head of the rows from ``first`` on; the head of the table may stand above them."""
    out: list[tuple[Passage, AttestedState]] = []
    for at in range(first, len(part)):
        passage = part[at]
        place = _at_the_head(passage)
        whole = place is not None and place.printed == passage.text
        if passage.role == "footnote" or (at == first and passage.role == "heading" and not whole):
            continue
        if not (passage.in_body or whole) or len(passage.text) > _LONGEST_ROW:
            break
        if place and not _OTHERWISE.search(passage.text, place.end):
            out.append((passage, AttestedState(place.state, place.printed, passage.span(place.start, place.end))))
    return out


def _at_the_head(passage: Passage) -> PlaceFound | None:
    """The State that a row begins with."""
    lead = _LEAD.match(passage.text)
    begin = lead.end() if lead else 0
    return next((one for one in passage.states if one.start <= begin < one.end and not one.adjective), None)


def _attestation(rows: list[tuple[Passage, AttestedState]], organization: str, members: str) -> Attestation:
    first, last = rows[0][0], rows[-1][0]
    return Attestation(
        part=first.part,
        paragraph=first.ordinal,
        organization=organization,
        relation="party" if "part" in members or "sign" in members else "member",
        as_of=first.as_of,
        closed=True,
        declared=None,
        states=tuple(state for _, state in rows),
        span=Span(first.span(0, len(first.text)).start, last.span(0, len(last.text)).end),
    )
