"""Facts of the document as a whole: masthead and title, or what stands in for them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.dates import find_dates
from store.letters import Basis, Fact, Span
from store.parsing.furniture import is_footnote, is_symbol_line
from store.parsing.language import find_original
from store.parsing.letterhead import Letterhead, read_letterhead
from store.parsing.lines import Line, next_text
from store.parsing.masthead import Masthead, Place, own_symbols, read_masthead
from store.parsing.reissues import reissue_note
from store.parsing.title import Title, partial_date, read_title
from store.parsing.titlelines import BODY_OPENING, starts_title
from store.reading.offsets import compose, raw_offset, raw_span
from store.reading.source import SourceText

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ISSUED = re.compile(r"\b(?:issued|circulated|distributed)\s+under\s+the\s+(?:double\s+)?symbols?\s+", re.IGNORECASE)
_HEAD_LINES: Final = 40
_BRACKET_LENGTH: Final = 60
_COMPLETE: Final = 3
"""Score of a title with date, sender and addressee."""
_BELOW: Final = 4


class Cover(NamedTuple):
    """Facts of masthead and title; spans lead to the raw text."""

    title: Title | None
    masthead: Masthead
    letterhead: Letterhead | None
    facts: tuple[Fact, ...]
    dated: str | None
    document_date: str | None
    head_limit: int
    """Index of the first line that is no longer masthead."""
    special: bool
    """The session is a special or emergency special one, whose number follows no year."""


def read_cover(source: SourceText, lines: list[Line], title: Title | None, limit: int) -> Cover:
    """Masthead and title of the letter whose own lines end at ``limit``."""
    head_limit = title.first if title else _untitled_head(lines, limit)
    masthead = read_masthead(lines, 0, head_limit)
    letterhead = _letterhead(lines, title, limit, head_limit)
    symbols = masthead.symbols or _bracketed_symbols(lines, title) or _running_symbols(lines, head_limit)
    document_date = masthead.dates[0] if masthead.dates and masthead.dated_by_masthead else None
    facts = [*_masthead_facts(source, masthead._replace(symbols=symbols), document_date)]
    dated: Fact | None = None
    if title:
        facts.extend(_title_facts(source, title))
        dated = _title_date(source, title, document_date, masthead._replace(symbols=symbols))
    if dated is None and letterhead and letterhead.dated and not document_date:
        dated = _fact(source, "dated", letterhead.dated)
    if dated:
        facts.append(dated)
    facts.extend(_letterhead_facts(source, letterhead, {fact.field for fact in facts}))
    if title:
        facts.extend(_bracketed(source, lines, title.last, {fact.field for fact in facts}))
        document_date = document_date or _bracketed_date(lines, title.last)
    note = reissue_note(lines) if "eissued" in source.text else None
    if note:
        facts.append(_fact(source, "reissue_note", note))
    return Cover(
        title, masthead, letterhead, tuple(facts), dated.value if dated else None,
        document_date.value if document_date else None, head_limit, _is_special(source, masthead),
    )  # fmt: skip


def _letterhead(lines: list[Line], title: Title | None, limit: int, head_limit: int) -> Letterhead | None:
    """What stands around a title that is missing or lacks something; a date also right below it."""
    if title is None:
        return read_letterhead(lines, 0, limit)
    if title.score == _COMPLETE:
        return None
    above = read_letterhead(lines, 0, head_limit)
    if title.dated or above.dated:
        return above
    return above._replace(dated=read_letterhead(lines, title.last, min(title.last + _BELOW, limit)).dated)


def _bracketed(source: SourceText, lines: list[Line], start: int, known: set[str]) -> list[Fact]:
    """ "[Original: English]" and "[24 June 1975]" below the title: language and date of the document, as the Official
    Records print them (Official Records of the Security Council, Supplements)."""
    out: list[Fact] = []
    for line in lines[start : start + 4]:
        found = find_original(line.text) if line.text.startswith("[") else None
        if found and "original_language" not in known:
            place = Place(found.language, line.start + found.start, line.start + found.end)
            out.append(_fact(source, "original_language", place))
            break
    date = _bracketed_date(lines, start) if "document_date" not in known else None
    return [*out, _fact(source, "document_date", date)] if date else out


def _bracketed_date(lines: list[Line], start: int) -> Place | None:
    for line in lines[start : start + 6]:
        if line.text.startswith("[") and len(line.text) < _BRACKET_LENGTH:
            for date in find_dates(line.text):
                if date.precision == "day" and not line.text[date.end :].strip(" ]."):
                    return Place(date.iso, line.start + date.start, line.start + date.end)
    return None


def _is_special(source: SourceText, head: Masthead) -> bool:
    session = head.session
    return session is not None and "special" in source.text[session.start : session.end].lower()


def _untitled_head(lines: list[Line], limit: int) -> int:
    """Where a document without a title stops being masthead: at the first line of prose."""
    for index in range(min(limit, _HEAD_LINES)):
        text = lines[index].text
        if len(text) > 100 or (len(text) > 40 and text.endswith((".", ","))):
            return index
        if text.endswith(",") and len(text) < 40:
            return index
    return min(limit, _HEAD_LINES)


def _bracketed_symbols(lines: list[Line], title: Title | None) -> tuple[Place, ...]:
    """Own symbol in brackets right behind the title, on its last line: archives set it there."""
    if title is None or title.last > len(lines) or not title.addressees.names:
        return ()
    line = lines[title.last - 1]
    opened = line.text.rfind("(", 0, len(line.text))
    found = own_symbols(line) if opened >= 0 else []
    stop = raw_offset(title.joined.offsets, title.end - 1)
    return tuple(
        one for one in found if stop < one.start and not line.text[stop + 1 - line.start : opened].strip(" .,")
    )


def _running_symbols(lines: list[Line], start: int) -> tuple[Place, ...]:
    """Own symbol from page heads or a footer, where the masthead has none."""
    for index, line in enumerate(lines[start:], start):
        text = line.text
        labelled = text[:40].lower().startswith(("symbol:", "document symbol", "un symbol"))
        if ("/" in text and not is_footnote(text)) and (is_symbol_line(text) or labelled):
            found = own_symbols(line)
            below = lines[index + 1] if index + 1 < len(lines) else line
            if found and is_symbol_line(below.text):
                found.extend(own_symbols(below))
            if found:
                return tuple({place.value: place for place in found}.values())
    return _footnoted_symbols(lines, start)


def _footnoted_symbols(lines: list[Line], start: int) -> tuple[Place, ...]:
    """Own symbol in a footnote that says under which symbol the letter is issued."""
    for line in lines[start:]:
        found = _ISSUED.search(line.text) if "symbol" in line.text and is_footnote(line.text) else None
        if found:
            return tuple(own for own in own_symbols(line) if own.start >= line.start + found.end())
    return ()


def _fact(source: SourceText, field: str, place: Place, basis: Basis = "printed") -> Fact:
    return Fact(field, place.value, source.raw_span(place.start, place.end), "letter", basis)


def _masthead_facts(source: SourceText, head: Masthead, document_date: Place | None) -> list[Fact]:
    out = [_fact(source, "organ", organ) for organ in head.organs]
    out.extend(
        _fact(source, "other_symbol" if number else "symbol", symbol) for number, symbol in enumerate(head.symbols)
    )
    for field, place in (
        ("distribution", head.distribution), ("document_date", document_date), ("original_language", head.language),
        ("session", head.session),
    ):  # fmt: skip
        if place:
            out.append(_fact(source, field, place))
    return out


def title_span(source: SourceText, title: Title, start: int, end: int) -> Span:
    """Raw range of ``title.joined.text[start:end]``."""
    return raw_span(compose(title.joined.offsets, source.offsets), start, end)


def _title_facts(source: SourceText, title: Title) -> list[Fact]:
    offsets = compose(title.joined.offsets, source.offsets)
    sender = title.sender
    out = [Fact("title", title.text, raw_span(offsets, 0, title.end))]
    out.extend(Fact("sender_state", one.state, raw_span(offsets, one.start, one.end)) for one in sender.states)
    if sender.role:
        out.append(Fact("sender_role", sender.role, raw_span(offsets, sender.role_start, sender.role_end)))
    if sender.name:
        out.append(Fact("sender_name", sender.name, raw_span(offsets, sender.name_start, sender.name_end)))
    out.extend(Fact("addressee", name, raw_span(offsets, start, end)) for name, start, end in title.addressees.names)
    return out


def _title_date(source: SourceText, title: Title, document_date: Place | None, masthead: Masthead) -> Fact | None:
    if title.dated:
        return Fact(
            "dated",
            title.dated,
            title_span(source, title, title.date_start, title.date_end),
            "letter",
            title.date_basis,
        )
    partial = partial_date(title)
    until = document_date.value if document_date else _symbol_year(masthead)
    if partial and until:
        # The year alone was lost: the document is dated days after the letter, and a symbol tells its year.
        day, month = partial
        iso = f"{until[:4]}-{_MONTHS.index(month) + 1:02d}-{day:02d}"
        if iso > until:
            iso = f"{int(until[:4]) - 1:04d}{iso[4:]}"
        return Fact("dated", iso, title_span(source, title, 0, title.end), basis="resolved")
    if masthead.dates and not document_date:
        return _fact(source, "dated", masthead.dates[0])
    return None


def _symbol_year(masthead: Masthead) -> str | None:
    """Last day of the year that a Security Council symbol prints ("S/1994/200")."""
    found = next((match for one in masthead.symbols if (match := re.match(r"S/(\d{4})/", one.value))), None)
    return f"{found[1]}-12-31" if found else None


def _letterhead_facts(source: SourceText, head: Letterhead | None, known: set[str]) -> list[Fact]:
    if head is None:
        return []
    out: list[Fact] = []
    if "addressee" not in known:
        out.extend(_fact(source, "addressee", place) for place in head.addressees)
    if "sender_role" not in known and "sender_state" not in known and head.sender_state:
        out.append(_fact(source, "sender_state", head.sender_state))
    return out


def find_title(lines: list[Line], limit: int) -> Title | None:
    """The document's title: of all that begin before the first prose or signature, the best, and of equals the last."""
    best: Title | None = None
    index = next_text(lines, 0, limit)
    while index < limit:
        text = lines[index].text
        if starts_title(text):
            title = read_title(lines, index, limit)
            if title and (best is None or title.score >= best.score):
                best = title
            index = max(title.last, index + 1) if title else index + 1
            continue
        if best and _is_prose(text):
            break
        index += 1
    return best


def _is_prose(text: str) -> bool:
    return len(text) > 30 and (bool(BODY_OPENING.match(text)) or text.endswith(".") or len(text) > 200)
