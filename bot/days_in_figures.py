"""A day in figures that can be read two ways, "12/11/1990": put as the one of the two on which a letter is dated."""

from __future__ import annotations

from bot.citing import Library
from bot.reading.patterns import pattern
from bot.wording import Names

_IN_FIGURES = pattern(
    r"(?<![\w/.-])(?P<one>\d{1,2})(?P<mark>[/-])(?P<two>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\w/-])"
)


def as_day_of_letter(text: str, reader: Library, names: Names) -> str:
    """The question with that day written out; empty where no letter is dated so, or letters on both days."""
    found = _IN_FIGURES.search(text)
    if found is None:
        return ""
    one, two = int(found["one"]), int(found["two"])
    days = {f"{found['year']}-{month:02d}-{day:02d}" for day, month in ((one, two), (two, one))}
    sql = "SELECT 1 FROM letters WHERE dated = :d OR document_date = :d LIMIT 1"
    meant = [day for day in days if any(reader.rows(sql, {"d": day}))]
    return f"{text[: found.start()]}{names.day(meant[0])}{text[found.end() :]}" if len(meant) == 1 else ""
