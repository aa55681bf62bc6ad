"""The State whose authority the title of an attached text names as its author: its official signs for that State."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from store.letters import Paragraph
from store.parsing.signatures import NO_BACKING, Backing
from store.places import find_states, state_named
from store.reading.offsets import raw_span

_AUTHORITY: Final = re.compile(
    r"\b(?:of|by|from)\s(?:the\s)?(?:\w{2,20}\s){0,2}(?:Ministry|Government|Parliament|National\sAssembly|Minister)\b"
    r"[^;:.]{0,80}?\bof\s(?:the\s)?$",
    re.IGNORECASE,
)


def authority_backing(texts: Sequence[Paragraph], on: str | None) -> Backing:
    """The State in "Observations of the Ministry of Foreign Affairs of X", where the title names no other."""
    titles = (_of_title(one, on) for one in texts if one.role == "title")
    return next((backing for backing in titles if backing), NO_BACKING)


def _of_title(title: Paragraph, on: str | None) -> Backing | None:
    places = [place for place in find_states(title.text, on=on) if not place.adjective]
    by = _AUTHORITY.search(title.text, 0, places[0].start) if len(places) == 1 else None
    if by is None:
        return None
    (place,) = places
    state = state_named(place.printed, on) or place.state
    return Backing(None, state, place.printed, "title", raw_span(title.offsets, by.start(), place.end))
