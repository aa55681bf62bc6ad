"""Letters of this day in earlier years, and what the letters tell of this day.

A date is said as precisely as it is told: a month is remembered in the first digest of that month, a year not at all.
Letters of 29 February are remembered in leap years.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.digest.frame import Frame, cut, left_out, sentence
from bot.digest.letters import cover, letter_in_words, opening
from bot.lexicon import STOPWORDS
from bot.reading.gazetteer import placeholders
from bot.wording import Names, day, month_day
from store.words import stems

_MOST_YEARS = 300
_MOST_READ = 100
"""Statements that are compared with each other, in search of those that tell the same."""
_LONGEST_CLAUSE = 240
_SAME = 0.6
"""Share of the words of the shorter of two clauses of one date from which on they tell the same event."""
_PLACES_NAMED = 2


class _Anniversary(NamedTuple):
    """Something of an earlier year."""

    iso: str
    letter: str
    told: tuple[Row, ...]
    """The dated statements that tell it; empty for the date of a letter."""


def anniversaries(frame: Frame) -> list[Answer]:
    """One line a letter or event, the oldest first; what there is no room for is counted.

    Round numbers of years go before others, and letters before events.
    """
    isos = _isos(frame)
    kept: list[_Anniversary] = []
    for group in _by_roundness(frame, isos):
        kept += _letters(frame, group)[: frame.most - len(kept)]
        kept += _events(frame, group)[: frame.most - len(kept)]
        if len(kept) == frame.most:
            break
    over = _number(frame, isos) - sum(len(one.told) or 1 for one in kept)
    kept.sort(key=lambda one: (len(one.iso) < 10, one.iso[:4], one.iso))
    return [_line(frame, one) for one in kept] + left_out(frame, over, "anniversary")


def _isos(frame: Frame) -> list[str]:
    """The days, and in the month's first digest the month, in the years before, as far back as the letters tell."""
    sql = "SELECT date AS d FROM dated_statements ORDER BY date LIMIT 1", "SELECT min(dated) AS d FROM letters"
    told = [int(str(row["d"])[:4]) for query in sql for row in frame.reader.rows(query) if row["d"]]
    first = max(min(told, default=frame.today.year), frame.today.year - _MOST_YEARS)
    isos = [f"{year:04}{when.isoformat()[4:]}" for when in frame.days for year in range(first, when.year)]
    months = [f"{year:04}-{frame.today.month:02}" for year in range(first, frame.today.year)]
    return isos + (months if frame.first_of_month else [])


def _by_roundness(frame: Frame, isos: Sequence[str]) -> list[list[str]]:
    """The dates of round numbers of years first."""
    groups: dict[int, list[str]] = {}
    for iso in isos:
        by = next((by for by in (100, 25, 10, 5) if _years(frame, iso) % by == 0), 1)
        groups.setdefault(by, []).append(iso)
    return [groups[by] for by in sorted(groups, reverse=True)]


def _years(frame: Frame, iso: object) -> int:
    return frame.today.year - int(str(iso)[:4])


def _number(frame: Frame, isos: Sequence[str]) -> int:
    """How many letters are of these dates and statements tell of them."""
    marks, params = placeholders(isos)
    queries = (f"SELECT count(*) AS n FROM {view} IN ({marks})" for view in _DATED)
    return sum(int(str(frame.reader.rows(query, params)[0]["n"])) for query in queries)


_DATED = "letters WHERE dated", "dated_statements WHERE date"


def _letters(frame: Frame, isos: Sequence[str]) -> list[_Anniversary]:
    marks, params = placeholders(isos)
    sql = f"SELECT letter, dated FROM letters WHERE dated IN ({marks}) ORDER BY dated, letter LIMIT {frame.most}"
    return [_Anniversary(str(row["dated"]), str(row["letter"]), ()) for row in frame.reader.rows(sql, params)]


def _events(frame: Frame, isos: Sequence[str]) -> list[_Anniversary]:
    """Dated statements, those that tell the same of one date together."""
    marks, params = placeholders(isos)
    sql = f"SELECT * FROM dated_statements WHERE date IN ({marks}) ORDER BY date, letter, date_start LIMIT {_MOST_READ}"
    found: list[_Anniversary] = []
    for row in frame.reader.rows(sql, params):
        same = next((i for i, one in enumerate(found) if one.iso == row["date"] and _same(one.told[0], row)), None)
        if same is None:
            found.append(_Anniversary(str(row["date"]), str(row["letter"]), (row,)))
        else:
            found[same] = found[same]._replace(told=(*found[same].told, row))
    return found


def _same(one: Row, other: Row) -> bool:
    """Whether two statements of one date tell one event: they share most words, all names, and no number differs."""
    words = sorted((_content(one), _content(other)), key=len)
    less, more = ({word for word in found if not word.isdecimal()} for found in words)
    numbers = [{word for word in found if word.isdecimal()} for found in words]
    names = less - _HAPPENING
    alike = names and names <= more and len(less & more) >= _SAME * len(less)
    return bool(alike) and (not all(numbers) or numbers[0] == numbers[1])


def _content(row: Row) -> set[str]:
    return set(stems(str(row["clause"]))) - set(stems(str(row["printed"]))) - _SMALL


_SMALL = frozenset(stems(" ".join(STOPWORDS)))
_HAPPENING = frozenset(stems("enter entry entrance take took taken taking place hold held come came become became"))
"""Words for one happening that two letters may choose differently; the names in it they do not."""


def _line(frame: Frame, one: _Anniversary) -> Answer:
    names, ago = frame.names, _ago(frame, one.iso)
    if not one.told:
        text = names.say("digest.told", ago=ago, letter=letter_in_words(names, one.letter))
        quotes = (*cover(frame.reader, one.letter), *opening(frame.reader, one.letter))
        return Answer("answered", sentence(text), items=(day(one.iso),), citations=quotes)
    precision = "day" if len(one.iso) == 10 else "month"
    clause = cut(str(one.told[0]["clause"]), _LONGEST_CLAUSE)
    text = names.say(
        f"digest.event.{precision}", ago=ago, date=names.day(one.iso), clause=clause, places=_places(frame, one.told)
    )
    quotes = cite_all(frame.reader, one.told, "clause_start", "clause_end")
    return Answer("answered", sentence(text), items=(day(one.iso),), citations=quotes)


def _ago(frame: Frame, iso: str) -> str:
    """ "17 years ago today", "three years ago on 14 July", "one year ago this month"."""
    years = _years(frame, iso)
    here = f"{frame.today.year:04}{iso[4:]}"
    when = "month" if len(iso) < 10 else "today" if here == frame.today.isoformat() else "on"
    date = month_day(iso, frame.names.language) if when == "on" else ""
    return frame.names.say(f"digest.ago.{when}", n=years, number=frame.names.number(years), date=date)


def _places(frame: Frame, told: Sequence[Row]) -> str:
    """ "annex I to the letter of 14 July 2009 from Armenia"; further places are counted."""
    places = dict.fromkeys((str(row["letter"]), str(row["part"])) for row in told)
    named = list(dict.fromkeys(_place(frame.names, *place) for place in places))
    over = len(named) - _PLACES_NAMED
    others = [frame.names.say("digest.other_places", n=over, number=frame.names.number(over))] if over > 0 else []
    listed = [*named[:_PLACES_NAMED], *others]
    return frame.names.joined(listed) if frame.names.language == "en" else "; ".join(listed)


def _place(names: Names, letter: str, part: str) -> str:
    place, sender = names.part(letter, part), names.sender(letter)
    return names.say("digest.place_from", place=place, sender=sender) if sender else place
