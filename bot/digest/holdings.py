"""A small table of what is loaded: letters by year, the States and organizations named in most of them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.answers import Answer
from bot.cards import letter_count
from bot.digest.frame import Frame, sentence
from bot.digest.new import number_loaded
from bot.wording import counted

_MOST_YEARS = 8
"""From more years on letters are counted by decade."""
_MOST_NAMES = 6


def holdings(frame: Frame) -> list[Answer]:
    """In the month's first digest, and when letters were loaded. What the program says of itself needs no quote."""
    count = letter_count(frame.reader)
    if not count or not (frame.first_of_month or number_loaded(frame)):
        return []
    years = _years(frame)
    lines = [_all(count, years)]
    if len(years) > _MOST_YEARS:
        lines.append(_row("Letters by decade", _decades(years)))
    elif len(years) > 1:
        lines.append(_row("Letters by year", {str(year): number for year, number in years.items()}))
    for kind, heading in (("state", "States"), ("organization", "Organizations")):
        if named := _named(frame, kind):
            lines.append(_row(f"{heading} named in most letters", named))
    return [Answer("answered", line, evidence=False) for line in lines]


def _years(frame: Frame) -> dict[int, int]:
    """Letters of each year, counted in the index."""
    sql = "SELECT year, count(*) AS n FROM letters WHERE year IS NOT NULL GROUP BY year ORDER BY year"
    return {int(str(row["year"])): int(str(row["n"])) for row in frame.reader.rows(sql)}


def _all(count: int, years: Mapping[int, int]) -> str:
    """ "Four letters of 1997 to 2009, and one without a date."."""
    undated = count - sum(years.values())
    if not years:
        return sentence(f"{counted(count, 'letter')}, without a date")
    first, last = min(years), max(years)
    span = str(first) if first == last else f"{first} to {last}"
    rest = f", and {counted(undated, 'letter')} without a date" if undated else ""
    return sentence(f"{counted(count - undated, 'letter')} of {span}{rest}")


def _decades(years: Mapping[int, int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for year, number in years.items():
        decade = f"{year // 10 * 10}s"
        found[decade] = found.get(decade, 0) + number
    return found


def _named(frame: Frame, kind: str) -> dict[str, int]:
    """Names in most letters. There are some hundred States and organizations, however many letters."""
    sql = f"SELECT name, letters FROM names WHERE kind = :k ORDER BY letters DESC, name LIMIT {_MOST_NAMES}"
    return {str(row["name"]): int(str(row["letters"])) for row in frame.reader.rows(sql, {"k": kind})}


def _row(heading: str, numbers: Mapping[str, int]) -> str:
    return f"{heading}: {', '.join(f'{name} ({number})' for name, number in numbers.items())}."
