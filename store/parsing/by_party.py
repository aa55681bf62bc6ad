"""Hands without a mark under a text that says itself that it is signed: "Signed at A on ...:", "For X: NAME"."""

from __future__ import annotations

import re
from typing import Final

from store.parsing.lines import Line
from store.parsing.names import name_at
from store.parsing.rolelines import FOR, Block, Heading, without_article
from store.places import state_named

_SIGNED_AT: Final = re.compile(
    r"(?:Signed|SIGNED|Done|DONE|Executed|Initialled|In\s+witness\s+whereof|IN\s+WITNESS\s+WHEREOF)\b(?!\s+by\b)[^()]{4,160}$"
)
_CLOSES: Final = frozenset("SDEI")
_PARTY: Final = re.compile(r"(?P<party>[^:]{2,80}?)\s*(?::|\s{3,})\s*(?P<names>\S.*)?$")


def hands_by_party(lines: list[Line], first: int, limit: int) -> list[Block]:
    """The hands under "Signed at A on ...:", each row "For X: NAME", with further names of X below it."""
    start = next(
        (i for i in range(limit - 1, first, -1) if lines[i].text[:1] in _CLOSES and _SIGNED_AT.match(lines[i].text)),
        limit,
    )
    found: list[Block] = []
    heading: Heading | None = None
    for index in range(start + 1, limit):
        line = lines[index]
        lead = FOR.match(line.text)
        party = _PARTY.match(line.text, lead.end()) if lead else None
        if party:
            printed = party["party"]
            heading = Heading(printed, state_named(without_article(printed)), line.start, line.end)
        at = party.start("names") if party and party["names"] else 0
        if not line.text or (party and not party["names"]) or (found and index - found[-1].last > _BETWEEN):
            continue
        named = name_at(line.text, at) if heading else None
        if named is None or line.text[named.rest :].strip(" .,;*") or not _a_hand(named.name):
            break
        begin = line.start if party else line.start + named.start
        end = line.start + named.end
        found.append(Block(named.name, line.start + named.start, end, begin, end, (), heading, True, index, index + 1))
    return found


_BETWEEN: Final = 3
"""Lines between two hands."""


def _a_hand(name: str) -> bool:
    """A name of several words, or one in capitals as peers and ministers sign."""
    return " " in name or (name.isupper() and name.isalpha())
