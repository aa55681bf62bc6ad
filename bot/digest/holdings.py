"""A small table of what is loaded: letters by year, the States and organizations named in most of them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.answers import Answer
from bot.digest.frame import Frame
from bot.digest.new import number_loaded
from bot.scoping.cards import letter_count
from bot.wording import Names

_MOST_YEARS = 8
"""From more years on letters are counted by decade."""
_MOST_NAMES = 6


def holdings(frame: Frame) -> list[Answer]:
    """In the month's first digest, and when letters were loaded. What the program says of itself needs no quote."""
    count = letter_count(frame.reader)
    if not count or not (frame.first_of_month or number_loaded(frame)):
        return []
    years = _years(frame)
    lines = [_all(frame.names, count, years)]
    if len(years) > _MOST_YEARS:
        lines.append(frame.names.say("digest.by_decade", list=_listed(_decades(frame.names, years))))
    elif len(years) > 1:
        by_year = {str(year): number for year, number in years.items()}
        lines.append(frame.names.say("digest.by_year", list=_listed(by_year)))
    for kind in ("state", "organization"):
        if named := _named(frame, kind):
            lines.append(frame.names.say(f"digest.most.{kind}", list=_listed(named)))
    return [Answer("answered", line, evidence=False) for line in lines]


def _years(frame: Frame) -> dict[int, int]:
    """Letters of each year, counted in the index."""
    sql = "SELECT year, count(*) AS n FROM letters WHERE year IS NOT NULL GROUP BY year ORDER BY year"
    return {int(str(row["year"])): int(str(row["n"])) for row in frame.reader.rows(sql)}


def _all(names: Names, count: int, years: Mapping[int, int]) -> str:
    """ "Four letters of 1997 to 2009, and one letter without a date."."""
    undated = count - sum(years.values())
    if not years:
        return names.say("digest.undated", letters=names.counted(count, "letter"))
    first, last = min(years), max(years)
    span = str(first) if first == last else names.say("digest.span", first=first, last=last)
    letters = names.counted(count - undated, "letter")
    if undated:
        return names.say("digest.loaded_too", letters=letters, years=span, others=names.counted(undated, "letter"))
    return names.say("digest.loaded", letters=letters, years=span)


def _decades(names: Names, years: Mapping[int, int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for year, number in years.items():
        decade = names.say("digest.decade", year=year // 10 * 10)
        found[decade] = found.get(decade, 0) + number
    return found


def _named(frame: Frame, kind: str) -> dict[str, int]:
    """Names in most letters. There are some hundred States and organizations, however many letters."""
    sql = f"SELECT name, letters FROM names WHERE kind = :k ORDER BY letters DESC, name LIMIT {_MOST_NAMES}"
    return {str(row["name"]): int(str(row["letters"])) for row in frame.reader.rows(sql, {"k": kind})}


def _listed(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{name} ({number})" for name, number in numbers.items())
