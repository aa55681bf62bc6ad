"""A time told by what one letter asks for or marks, put as its year: "when it asked to become an observer".

Only where one letter alone fits: a request by the words of the item that it asks for, an anniversary by its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.bounds import is_large
from bot.citing import Library
from bot.lexicon import STOPWORDS
from bot.reading.patterns import pattern
from store.words import fold, stems

_ASKING = pattern(
    r",? ?\b(?:(?:at|by|around) the (?:time|moment|date)(?: (?:when|that|at which))?|when|the (?:year|day)(?: that)?) "
    r"(?:it|they|the [^?,;:]{2,40}?|[A-Z]{2,8}) (?:was |were |first |formally |officially )*"
    r"(?:asking|asked|applying|applied|requesting|requested|seeking|sought|wanting|wanted|bidding|bid)"
    r"(?: (?:to|for|the|in on|in) )(?P<what>[^?,;:]{4,80}?)(?=[?,;:.!]|$)",
    re.IGNORECASE,
)
_ROUND = pattern(
    r"\b(?:at|on|by|for) (?:the time of |the occasion of )?(?:the|its|their) (?P<nth>[a-z]+|\d{1,2}(?:st|nd|rd|th))"
    r" (?:anniversary|birthday|jubilee)(?: of (?:the )?[^?,;:]{3,50}?)?(?=[?,;:.!]|$)",
    re.IGNORECASE,
)
_YEAR = pattern(r"\b(?:19|20)\d\d\b")


def in_that_year(text: str, reader: Library) -> str:
    """The question with the year of the one letter meant in place of the event; empty where none or several fit."""
    if _YEAR.search(text) or is_large(reader):
        return ""
    for found, letters in _events(text, reader):
        years = {year for year in letters if year}
        if len(years) == 1:
            return " ".join(f"{text[: found.start()]} in {years.pop()}{text[found.end() :]}".split())
    return ""


def _events(text: str, reader: Library) -> Iterator[tuple[re.Match[str], list[str]]]:
    if found := _ASKING.search(text):
        yield found, _requesting(found["what"], reader)
    if found := _ROUND.search(text):
        words = f"% {' '.join(stems(found['nth'] + ' anniversary'))} %"
        sql = (
            "SELECT DISTINCT l.year FROM sentences s JOIN letters l ON l.letter = s.letter "
            "WHERE ' ' || s.stems || ' ' LIKE :w"
        )
        yield found, [str(row["year"]) for row in reader.rows(sql, {"w": words})]


def _requesting(what: str, reader: Library) -> list[str]:
    """Years of the letters whose requested item has most of the words of ``what`` in its title; none where none has."""
    rows = reader.rows(
        "SELECT r.title, l.year FROM item_requests r JOIN letters l ON l.letter = r.letter WHERE r.title IS NOT NULL",
        {},
    )
    asked = {one for word in fold(what).split() if word not in STOPWORDS for one in stems(word)}
    held = [(len(asked & set(stems(fold(str(row["title"]))))), str(row["year"])) for row in rows]
    most = max((count for count, _ in held), default=0)
    return [year for count, year in held if count == most and most]
