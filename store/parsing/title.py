"""The title of a letter: kind, date, sender, addressees (UN Editorial Manual, Communications).

"Letter dated D from the OFFICE of STATE to the United Nations addressed to ADDRESSEE", over any number of lines, in
capitals, reversed ("addressed to X by Y"), in English, French or Spanish.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.dates import DateFound, find_dates
from store.letters import Basis
from store.parsing.addressees import ADDRESSED, TO_NAME, Addressees, other_addressee, read_addressees
from store.parsing.lines import TITLE_START, Joined, Line, join
from store.parsing.offices import plain_case
from store.parsing.scans import damaged_date
from store.parsing.senders import NO_SENDER, Sender, read_sender
from store.parsing.titlelines import title_extent, title_window

_UN_END: Final = re.compile(
    r"\b(?:to|at)\s+the\s+(?:United\s+Nations|U\.?N\.?)|ante\s+las\s+Naciones\s+Unidas|"
    r"aupr[èe]s\s+de\s+l['’]Organisation\s+des\s+Nations\s+Unies",
    re.IGNORECASE,
)
_FROM: Final = re.compile(r"(?:\bfrom|\bby|\bpar|\bpor)\b", re.IGNORECASE)
_FROM_AT: Final = re.compile(r"[\s,]*(?:from|by|of(?=\s+the)|par|por)\b", re.IGNORECASE)
_LATE_DATE: Final = re.compile(r"[\s,]*dated\s", re.IGNORECASE)
_PARTIAL: Final = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b(?!,?\s+\d{4})",
    re.IGNORECASE,
)
_KINDS: Final = (
    (re.compile(r"identical|id[ée]nti", re.IGNORECASE), "identical letters"),
    (re.compile(r"not[ea]s?\s+verbal", re.IGNORECASE), "note verbale"),
    (re.compile(r"cable|cablegrama|telegram|t[ée]l[ée]gramme", re.IGNORECASE), "cablegram"),
    (re.compile(r"(?:diplomatic\s+)?notes?\s", re.IGNORECASE), "note"),
    (re.compile(r"(?:letters|lettres|cartas)\b", re.IGNORECASE), "letters"),
)


class Title(NamedTuple):
    """A parsed title; all offsets inside refer to ``joined.text``."""

    kind: str
    joined: Joined
    first: int
    """Index of its first line."""
    last: int
    """Index of the line behind its last."""
    end: int
    """Length of the title."""
    dated: str | None
    date_start: int
    date_end: int
    date_basis: Basis
    sender: Sender
    addressees: Addressees

    @property
    def text(self) -> str:
        return self.joined.text[: self.end]

    @property
    def score(self) -> int:
        """How many of date, sender and addressee it gives."""
        return bool(self.dated) + bool(self.sender.role) + bool(self.addressees.names)


def read_title(lines: list[Line], first: int, limit: int, on: str | None = None) -> Title | None:
    """The title that begins in line ``first``; ``limit`` bounds the lines it may take. None where none begins."""
    return read_heading(lines, first, 0, limit, on)


def read_heading(lines: list[Line], first: int, skip: int, limit: int, on: str | None = None) -> Title | None:
    """As ``read_title``, leaving out ``skip`` characters of the first line ("Annex to the ")."""
    head = lines[first]
    lead = skip + len(head.text[skip:]) - len(head.text[skip:].lstrip("\"'“‘«(*[ "))
    window = [
        Line(head.text[lead:], head.start + lead, head.end, head.column + lead),
        *title_window(lines, first, limit),
    ]
    joined = join(window)
    start = TITLE_START.match(joined.text)
    if start is None:
        return None
    if start[0].lower().startswith("note by"):
        return _note(lines[first], first, joined, start)
    parts = _parsed(joined.text, start, on)
    dated, date_start, date_end, basis, sender, addressees, end = parts
    end, last = title_extent(
        lines, first, window, joined, end, known=bool(addressees.names), sent=sender is not NO_SENDER
    )
    if not addressees.names and sender is not NO_SENDER:
        addressed = ADDRESSED.search(joined.text, sender.role_end)
        addressees = other_addressee(joined.text, addressed.end(), end) if addressed else addressees
    return Title(_kind(start[0]), joined, first, last, end, dated, date_start, date_end, basis, sender, addressees)


def _note(line: Line, first: int, joined: Joined, start: re.Match[str]) -> Title:
    """ "Note by the Secretary-General": one line, no date, no addressee."""
    end = min(len(line.text), len(joined.text))
    begin = start[0].lower().index("the ") + 4
    role = plain_case(joined.text[begin : start.end()])
    sender = Sender(role[:1].upper() + role[1:], begin, start.end(), (), None, 0, 0, 1)
    return Title("note", joined, first, first + 1, end, None, 0, 0, "printed", sender, Addressees((), end))


_Parts = tuple[str | None, int, int, Basis, Sender, Addressees, int]


def _parsed(text: str, start: re.Match[str], on: str | None) -> _Parts:
    addressed = ADDRESSED.search(text, start.start())
    plain = TO_NAME.search(text, start.end())
    if addressed is None or (plain and plain.start() < addressed.start()):
        addressed = plain or addressed
    date = _date(text, start, addressed)
    leads = date is not None and (addressed is None or date.start < addressed.start())
    after_date = max(date.end, start.end()) if date and leads else start.end()
    dated = date.iso if date and date.precision == "day" else None
    when = dated or on
    place = (date.start, date.end) if date else (0, 0)
    basis: Basis = "resolved" if date and date.basis == "resolved" else "printed"
    if addressed is None:
        sender_end = _sender_end(text, after_date)
        sender = _sender(text, _from(text, start, after_date), sender_end, when)
        return dated, *place, basis, sender, Addressees((), sender_end), sender_end
    known = read_addressees(text, addressed.end())
    late = _LATE_DATE.match(text, known.end) if date is None and known.names else None
    for found in find_dates(text[known.end : known.end + 60]) if late else ():
        # "Cablegram from X to Y dated D".
        place, dated = (known.end + found.start, known.end + found.end), found.iso if found.precision == "day" else None
        known = known._replace(end=place[1])
        break
    between = (
        text[start.end() : addressed.start()]
        if not (date and date.start < addressed.start())
        else text[date.end : addressed.start()]
    )
    begin = _from(text, start, after_date)
    if addressed.start() > begin and (
        _FROM.search(text, start.start(), addressed.start()) or len(between.strip(" ,")) > 8
    ):
        sender = _sender(text, begin, addressed.start(), when)
        end = known.end
    else:
        known, sender, end = _reversed(text, addressed.end(), known, when)
    return dated, *place, basis, sender, known, end


def _from(text: str, start: re.Match[str], after_date: int) -> int:
    """Where the sender begins: behind "from", "by", "of the"."""
    found = _FROM_AT.match(text, after_date)
    if found:
        return found.end()
    if re.search(r"(?:from|of\s+the)$", start[0], re.IGNORECASE) and after_date <= start.end():
        return start.end()
    later = _FROM.search(text, start.end(), start.end() + 60)
    return later.end() if later else after_date


def _reversed(text: str, begin: int, known: Addressees, when: str | None) -> tuple[Addressees, Sender, int]:
    """ "addressed to X by Y": the sender comes last and ends the title."""
    by = _FROM.search(text, known.end, known.end + 250)
    if by is None:
        return known, NO_SENDER, known.end
    if not known.names:
        known = other_addressee(text, begin, by.start())
    end = _sender_end(text, by.end())
    return known, _sender(text, by.end(), end, when), end


def _sender(text: str, start: int, end: int, when: str | None) -> Sender:
    return read_sender(text, start, end, when) if end > start else NO_SENDER


def _sender_end(text: str, start: int) -> int:
    """End of a sender that nothing follows: "to the United Nations", or the end of the lines."""
    found = _UN_END.search(text, start)
    return found.end() if found else len(text)


def _date(text: str, start: re.Match[str], addressed: re.Match[str] | None) -> DateFound | None:
    limit = start.end() + 40
    if addressed and addressed.groupdict().get("on"):
        limit = max(limit, addressed.end())
        offset = addressed.start()
    else:
        offset = max(start.end() - 3, 0)
        found = _FROM.search(text, start.end())
        limit = min(limit, found.start()) if found and found.start() > start.end() else limit
    for date in find_dates(text[offset:limit]):
        if date.precision == "day":
            return date._replace(start=date.start + offset, end=date.end + offset)
    read = damaged_date(text[offset:limit])
    return DateFound(read.iso, "day", read.start + offset, read.end + offset, "resolved", "") if read else None


def partial_date(title: Title) -> tuple[int, str] | None:
    """Day and English month of a title that lost its year, e.g. (12, "March")."""
    found = _PARTIAL.search(title.text[:80])
    return (int(found["day"]), found["month"].capitalize()) if found else None


def _kind(printed: str) -> str:
    return next((kind for pattern, kind in _KINDS if pattern.match(printed)), "letter")
