"""Letters called by what they do, "both requests", "the two X requests": each by its day, to be held side by side."""

from __future__ import annotations

import re

from bot.bounds import is_large
from bot.citing import Library
from bot.reading.patterns import pattern
from bot.wording import Names

_YEAR = r"(?:19|20)\d\d"
_CALLED = pattern(
    r"\b(?:(?:both|the two|these two|those two|the|two)(?: of the)? )"
    r"(?:[A-Z]{2,8}(?:['’]s)? |(?:formal|supplementary|agenda|official|written|separate) ){0,2}"
    r"(?:item )?(?:requests|applications|bids|petitions)"
    r"(?: for (?:an? |the )?(?:supplementary|additional|extra|new)(?: agenda)? items?)?"
    rf"(?P<years> (?:of|from|in) {_YEAR} and (?:(?:of|from|in) )?{_YEAR})?\b",
    re.IGNORECASE,
)


def as_requesting_letters(text: str, reader: Library, names: Names) -> str:
    """ "Both requests" as "the letter of 2 May 2001 and the letter of 3 June 2005"; empty where not just two are."""
    found = _CALLED.search(text)
    if found is None or is_large(reader):
        return ""
    rows = reader.rows(
        "SELECT DISTINCT r.letter, l.dated FROM item_requests r JOIN letters l ON l.letter = r.letter ORDER BY l.dated",
        {},
    )
    years = re.findall(_YEAR, found["years"] or "")
    letters = [str(row["letter"]) for row in rows if not years or str(row["dated"])[:4] in years]
    if len(letters) != _TWO:
        return ""
    both = " and ".join(f"the {names.letter(letter)}" for letter in letters)
    return f"{text[: found.start()]}{both}{text[found.end() :]}"


_TWO = 2
