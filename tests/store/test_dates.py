"""Dates are read as UN documents print them, and nothing else is taken for a date."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from store.dates import find_dates, parse_date

FOUND = [
    ("day month year", "on 18 September 2003", "2003-09-18"),
    ("capitals", "5 SEPTEMBER 1997", "1997-09-05"),
    ("lower case, as people type", "the letter of 14 july 2009", "2009-07-14"),
    ("ordinal day", "the 21st day of May 2002", "2002-05-21"),
    ("month first", "October 7, 2001", "2001-10-07"),
    ("short month first", "Sept. 5, 1997", "1997-09-05"),
    ("glued with a full year", "28Dec2016", "2016-12-28"),
    ("Spanish", "1 de junio de 1998", "1998-06-01"),
    ("French first of the month", "le 1er juin 1998", "1998-06-01"),
    ("Russian", "21 мая 2002 года", "2002-05-21"),
    ("ISO", "2002-05-21", "2002-05-21"),
    ("numeric with dots has the day first", "05.06.2002", "2002-06-05"),
    ("numeric with one reading", "25/06/2002", "2002-06-25"),
    ("leap day", "29 February 2000", "2000-02-29"),
    ("two full dates", "Declarations of 9 December 1994 and 17 February 1995, on", "1994-12-09 1995-02-17"),
    ("range over months", "from 28 November to 2 December 1994", "1994-11-28 1994-12-02"),
    ("range over the new year", "28 December to 3 January 1995", "1994-12-28 1995-01-03"),
    ("range of days", "5-9 December 1994", "1994-12-05 1994-12-09"),
    ("listed days", "on 3, 4 and 7 May 2001", "2001-05-03 2001-05-04 2001-05-07"),
    ("month first range", "October 7-9, 2001", "2001-10-07 2001-10-09"),
    ("number before a date is no day", "item 5, 21 May 2002", "2002-05-21"),
    ("month and year", "since May 1992", "1992-05"),
    ("two months", "July and August 2006", "2006-07 2006-08"),
    ("bare year", "In 2006, the organization", "2006"),
    ("year at a sentence's end", "status since 2004.", "2004"),
    ("year before a noun", "who signed the 2009 letter", "2009"),
    ("years joined", "biennium 2004-2005", "2004 2005"),
    ("year in brackets", "the Geneva Convention (1949)", "1949"),
    ("that year", "on 18 September 2003 and on 16 December of that year", "2003-09-18 2003-12-16"),
    ("month of that year", "in May 2003 and in December of the same year", "2003-05 2003-12"),
    ("following day", "on 31 December 1999 and the following day", "1999-12-31 2000-01-01"),
    ("same day", "signed on 14 May 2002 and ratified on the same day", "2002-05-14 2002-05-14"),
]

NONE = [
    ("two-digit year", "28Dec16"),
    ("impossible day", "31 February 2002"),
    ("no leap year", "29 February 2001"),
    ("symbol", "A/64/191"),
    ("symbol with a year", "S/1997/494"),
    ("year of a resolution", "resolutions 1970 (2011) and 1973 (2011)"),
    ("old resolution", "resolution 2758 (XXVI)"),
    ("resolutions without year", "resolutions 1441 and 1973"),
    ("clock time", "between 2000 and 2030 hours"),
    ("day and clock time", "16 February, 2340 hours: one boat"),
    ("day and span of clock times", "7 March, 1115 to 1150 hours"),
    ("amount", "over 2001 people, $2000 and 1,950 tons"),
    ("decade", "in the 1990s"),
    ("serial number", "No. 2005"),
    ("day without year", "on 3 May and 5 June"),
    ("that year with nothing before", "on 16 December of that year"),
    ("ambiguous numeric", "05/06/2002"),
    ("before the United Nations", "some 1812 soldiers"),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in FOUND], ids=[row[0] for row in FOUND])
def test_dates_found(text: str, expected: str) -> None:
    assert [date.iso for date in find_dates(text)] == expected.split()


@pytest.mark.parametrize("text", [row[1] for row in NONE], ids=[row[0] for row in NONE])
def test_no_date(text: str) -> None:
    assert find_dates(text) == []


def test_resolved_dates_say_so() -> None:
    printed, resolved = find_dates("in force on 18 September 2003 and registered on 16 December of that year")
    assert (printed.basis, resolved.basis) == ("printed", "resolved")
    assert resolved.printed == "16 December of that year"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("19 August 2004", "2004-08-19"),
        ("dated Friday, 5 September 1997.", "1997-09-05"),
        ("2006", "2006"),
        ("the treaty of 1992", None),
        ("5 or 6 May 2002", None),
        ("", None),
    ],
)
def test_parse_takes_a_text_that_is_a_date(text: str, iso: str | None) -> None:
    found = parse_date(text)
    assert (found.iso if found else None) == iso


PIECES = re.findall(r"\S+", "5 31 2002 1999 May October of that year , and the following day - / ( ) mai 12:30")


@example(["5", "May", "5", "2002"])  # the month belongs to the day behind it
@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_spans_point_at_their_text_in_order(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = find_dates(text)
    assert all(text[date.start : date.end] == date.printed for date in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    assert all(text[date.start : date.end] == date.printed for date in find_dates(text))
