"""The head of an attached part: its original language, its title, and the letter it may itself be."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.dates import find_dates
from store.parsing.blocks import NUMBER
from store.parsing.furniture import is_footnote, is_furniture
from store.parsing.language import find_original, is_label, language_named
from store.parsing.lines import Line, join, next_text
from store.parsing.marks import marks_in
from store.parsing.masthead import Place
from store.parsing.paragraphs import ENACTING
from store.parsing.rolelines import looks_like_prose
from store.parsing.title import Title, read_title
from store.parsing.titlelines import starts_title

_KINDS: Final = (
    ("draft resolution", re.compile(r"draft\s+(?:resolution|decision)|projet\s+de\s+r[ée]solution|"
                                    r"proyecto\s+de\s+resoluci[óo]n", re.IGNORECASE)),
    ("explanatory note", re.compile(r"explanatory\s+note", re.IGNORECASE)),
    ("memorandum", re.compile(r"memorandum|m[ée]morandum|memoria|aide-m[ée]moire", re.IGNORECASE)),
    ("declaration", re.compile(r"(?:joint\s+)?declaration\b|d[ée]claration|declaraci[óo]n", re.IGNORECASE)),
    ("statement", re.compile(r"statement|communiqu[ée]|message|address\b|appeal|speech", re.IGNORECASE)),
    ("report", re.compile(r"\breport\b|assessment|rapport|informe", re.IGNORECASE)),
    ("list", re.compile(r"\blist\b|table\b|chronology", re.IGNORECASE)),
)  # fmt: skip
_KIND_ONLY: Final = re.compile(
    r"(?:explanatory\s+(?:note|memorandum)|draft\s+(?:resolution|decision)|memorandum|statement|declaration)$",
    re.IGNORECASE,
)
_INSTRUMENT: Final = re.compile(r"(?:Agreement|Treaty|Convention|Protocol|Accord|Memorandum\s+of\s+Understanding)\b")
""" "Agreement between the Republic of A and the Republic of B on ...": a title, however much it reads like prose."""
_SUBTITLE: Final = re.compile(r"\([^()]{3,100}\)$")
""" "(1 September to 20 October 1996)" below a title: what it covers; the original language may stand under it."""
_ADDRESS: Final = re.compile(r"(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency|Mr\.|Mrs\.|Ms\.|To\s*:)\s")
_STOP: Final = re.compile(r"[.;:,]$")
_TITLE_LENGTH: Final = 320
_TITLE_LINES: Final = 7
_MAX_BLOCKS: Final = 3


class Head(NamedTuple):
    """What stands above the text of a part; offsets refer to the cleaned text."""

    title: Place | None
    letter: Title | None
    """Its own "Letter dated ..." where it is a letter."""
    language: Place | None
    dated: Place | None
    kind: str | None
    titles: tuple[tuple[int, int], ...]
    """Line ranges of titles."""
    headings: tuple[int, ...]
    """Other lines of the head: "[Original: Russian]"."""


def read_head(lines: list[Line], body: int, limit: int) -> Head:
    """Head of the part whose text is ``lines[body:limit]``."""
    language: Place | None = None
    dated: Place | None = None
    letter: Title | None = None
    plain: list[tuple[int, int, Place]] = []
    headings: list[int] = []
    index = next_text(lines, body, limit)
    while index < limit and len(plain) < _MAX_BLOCKS:
        if letter is None and starts_title(lines[index].text):
            letter = read_title(lines, index, limit)
            if letter is None:
                break
            index = next_text(lines, letter.last, limit)
            continue
        beside = _beside_title(lines, index, limit, below=bool(plain))
        if beside:
            language, dated = language or beside.language, dated or beside.dated
            headings.extend(range(index, beside.end) if beside.heading else ())
            index = next_text(lines, beside.end, limit)
            continue
        end = _plain_title(lines, index, limit)
        if end is None or (
            plain and (not _KIND_ONLY.match(plain[-1][2].value) or _first_of_sections(lines, end, limit))
        ):
            break
        joined = join(lines[index:end])
        plain.append((index, end, Place(joined.text, lines[index].start, lines[end - 1].end)))
        index = next_text(lines, end, limit)
    title = plain[-1][2] if plain else None
    ranges = [(first, last) for first, last, _ in plain]
    if letter:
        ranges.append((letter.first, letter.last))
    kind = letter.kind if letter else _kind([place.value for *_, place in plain])
    return Head(title, letter, language, dated, kind, tuple(ranges), tuple(headings))


class _Beside(NamedTuple):
    """Lines of the head that are no title, up to the line ``end``."""

    end: int
    heading: bool = True
    """Whether they are of the text, not of the page."""
    language: Place | None = None
    dated: Place | None = None


def _beside_title(lines: list[Line], index: int, limit: int, below: bool) -> _Beside | None:
    """The original language, page furniture, a date, a letterhead or, ``below`` a title, what it covers in brackets."""
    text = lines[index].text
    if found := _language(lines, index, limit) if len(text) < _LANGUAGE_LENGTH else None:
        return _Beside(found[1], language=found[0])
    if is_furniture(text):
        return _Beside(index + 1, heading=False)
    if date := _date_line(lines[index]):
        return _Beside(index + 1, dated=date)
    if letterhead := _letterhead(lines, index, limit):
        return _Beside(letterhead[1], dated=letterhead[0])
    return _Beside(index + 1) if below and _SUBTITLE.match(text) else None


_LANGUAGE_LENGTH: Final = 80


def _first_of_sections(lines: list[Line], end: int, limit: int) -> bool:
    """Whether the heading that ends above ``end`` heads numbered paragraphs as others further down do: "Origin"."""
    if not _heads_a_number(lines, end - 1, limit):
        return False
    return any(_heads_a_number(lines, index, limit) for index in range(end + 1, limit))


def _heads_a_number(lines: list[Line], index: int, limit: int) -> bool:
    """Whether a short line by itself, without a stop, stands right above a numbered paragraph."""
    text = lines[index].text
    if not text[:1].isupper() or len(text) > _SECTION_LENGTH or lines[index - 1].text or _STOP.search(text):
        return False
    below = next_text(lines, index + 1, limit)
    numbered = NUMBER.match(lines[below].text) if index + 1 < below < limit else None
    return bool(numbered and numbered["number"]) and not is_furniture(text)


_SECTION_LENGTH: Final = 60


def _language(lines: list[Line], index: int, limit: int) -> tuple[Place, int] | None:
    line = lines[index]
    found = find_original(line.text)
    if found and found.end - found.start > len(line.text) - 20:
        return Place(found.language, line.start + found.start, line.start + found.end), index + 1
    if is_label(line.text):
        below = next_text(lines, index + 1, limit)
        named = language_named(lines[below].text) if below < limit else None
        if named:
            return Place(named, line.start, lines[below].end), below + 1
    return None


def _date_line(line: Line) -> Place | None:
    """A line that is a date, perhaps with a place: "Moscow, 14 May 2002"."""
    if len(line.text) > 60 or not any(map(str.isdigit, line.text)) or starts_title(line.text):
        return None
    found = [date for date in find_dates(line.text) if date.precision == "day"]
    if len(found) != 1 or len(line.text) - (found[0].end - found[0].start) > 25 or line.text.endswith("."):
        return None
    before = line.text[: found[0].start]
    if re.search(r"\b[a-z]", before) or (":" in before and not _DATE_LABEL.match(before)):
        return None  # "Born: Oslo, 3 May 1961" is no day of the text
    return Place(found[0].iso, line.start + found[0].start, line.start + found[0].end)


_DATE_LABEL: Final = re.compile(r"(?:Date|Dated|Done|Issued|Fecha)\b", re.IGNORECASE)


def _letterhead(lines: list[Line], index: int, limit: int) -> tuple[Place, int] | None:
    """A block of short lines that ends in a date: "Ministry of Foreign Affairs" / "Tripoli" / "28 February 2011"."""
    for at in range(index, min(index + 5, limit)):
        date = _date_line(lines[at]) if lines[at].text else None
        if date:
            return date, at + 1
        if not lines[at].text or len(lines[at].text) > 80 or _IN_LOWER_CASE.search(lines[at].text):
            return None
    return None


_IN_LOWER_CASE: Final = re.compile(r"^[A-Z][a-z]+\s(?:[\w'’-]+\s){1,9}?(?!of|the|for|and|from|with|to)[a-z]{3,}")
"""A title that is written like a sentence: offices and places have capitals ("Ministry of Foreign Affairs")."""


def _plain_title(lines: list[Line], index: int, limit: int) -> int | None:
    """Index behind a title that begins in ``index``: a few short lines without a full stop, and text after them."""
    end = index
    while end < limit and lines[end].text and end - index <= _TITLE_LINES:
        if end > index and (NUMBER.match(lines[end].text) or _date_line(lines[end])):
            break
        if marks_in(lines[end]) or is_footnote(lines[end].text):
            return None
        end += 1
    text = join(lines[index:end]).text
    if end - index > _TITLE_LINES or len(text) > _TITLE_LENGTH or _STOP.search(text) or ENACTING.match(text):
        return None
    if (
        _ADDRESS.match(text)
        or NUMBER.match(text)
        or not (text[:1].isupper() or text[:1] in "\"“'‘")
        or next_text(lines, end, limit) >= limit
    ):
        return None
    if len(text) > 120 and looks_like_prose(text) and not (_kind([text]) or _INSTRUMENT.match(text)):
        return None
    return end


def _kind(titles: list[str]) -> str | None:
    return next(filter(None, map(kind_of, titles)), None)


def kind_of(text: str) -> str | None:
    """The kind of text that a title, or a noun, tells; None where it tells none."""
    return next((kind for kind, pattern in _KINDS if pattern.search(text)), None)
