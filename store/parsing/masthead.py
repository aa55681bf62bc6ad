"""The masthead: organs, symbols, distribution, document date, original language, session, items, reissue note.

It may stand in one or two columns, be run together, damaged or missing; what is not printed stays None.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from store.dates import find_dates
from store.parsing.agenda import ItemsFound, find_items
from store.parsing.distribution import distributions
from store.parsing.furniture import is_footnote
from store.parsing.language import LanguageFound, find_original, is_label, language_named
from store.parsing.lines import ORDINAL, Joined, Line, join
from store.parsing.ordinals import ordinal_value
from store.parsing.scans import damaged_date
from store.symbols import find_symbols

_ORGANS: Final = (
    (
        "General Assembly",
        re.compile(
            r"general\s+assembly|assembl[ée]e\s+g[ée]n[ée]rale|"
            r"asamblea\s+general",
            re.IGNORECASE,
        ),
    ),
    (
        "Security Council",
        re.compile(
            r"security\s+council|conseil\s+de\s+s[ée]curit[ée]|"
            r"consejo\s+de\s+seguridad",
            re.IGNORECASE,
        ),
    ),
    (
        "Economic and Social Council",
        re.compile(
            r"economic\s+and\s+social\s+council|consejo\s+econ[óo]mico\s+y\s+social|"
            r"conseil\s+[ée]conomique\s+et\s+social",
            re.IGNORECASE,
        ),
    ),
    ("Trusteeship Council", re.compile(r"trusteeship\s+council", re.IGNORECASE)),
    ("Human Rights Council", re.compile(r"human\s+rights\s+council", re.IGNORECASE)),
    ("Commission on Human Rights", re.compile(r"commission\s+on\s+human\s+rights", re.IGNORECASE)),
    ("Conference on Disarmament", re.compile(r"conference\s+on\s+disarmament", re.IGNORECASE)),
)
_ORGAN_PIECE: Final = re.compile(r"co[mnu]|mbl", re.IGNORECASE)
"""Each organ's name holds one of these: far cheaper to look for than seven names."""
_ORGAN_LINE: Final = 160
OPEN_ENDS = (" of", " of the", " to", " to the", " by", " by the", " and", " and the", " for", " for the", " in the")
"""Ends of a line that goes on below: an organ there belongs to the title of an item."""
_SYMBOL_OR_YEAR: Final = re.compile(r"[ASE]/\S+|\b\w+[\s-]\w+\s+year\b")
_ORGAN_REST: Final = re.compile(
    r"united\s+nations|nations\s+unies|naciones\s+unidas|distr\.?\s*:?\s*\w*|\b(?:general|limited)\b|[\W_]+|\b[as]\b",
    re.IGNORECASE,
)
# Web pages set two columns on one line without a space: "Thirty-seventh sessionThirty-seventh year".
_SESSION: Final = re.compile(
    r"(?:\b|(?<=(?-i:[a-z]))(?=(?-i:[A-Z])))("
    + ORDINAL
    + r")\s+(?:(?:regular|resumed|special|emergency|extraordinary)\s+){0,3}session(?-i:(?![a-z]))"
    r"|\b((?:[\w]{4,14}[\s-]){0,3}\w{4,14}(?:i[èe]me|i[èe]re|er))\s+session(?-i:(?![a-z]))"
    r"|\b((?:\w{4,16}\s)?\w{4,16}[oa])\s+(?:per[íi]odo\s+(?:extraordinario\s+)?de\s+sesiones)\b",
    re.IGNORECASE,
)
_DATE_REST: Final = re.compile(
    r"distr\w*\s*[.:]{0,2}|general|limited|restricted|original|english|french|spanish|"
    r"russian|arabic|chinese|fran[çc]ais|anglais|espa[ñn]ol|ingl[ée]s|russe|arabe|g[ée]n[ée]rale|"
    r"united\s+nations|assembly|security|council|date|[\W\d_]+|[ASE]/\S+",
    re.IGNORECASE,
)
_POSTED: Final = re.compile(
    r"\b(?:posted|published|updated|retrieved|accessed|sent|date:|copyright|downloaded|printed)\b", re.IGNORECASE
)
_GLUED: Final = re.compile(r"(A/[\w.-]+/(?:[A-Z]\.[\d]+/)?\d+(?:/[A-Z][a-z]+\.\d+)?)[/ -]?(S/\d{4,5}(?:/\d+)?.*)$")
_ITEMS_GO_ON: Final = re.compile(r"(?:,|\b(?:of|of\s+the|and|to|items?|provisional|preliminary))$", re.IGNORECASE)
_ITEM_WORD: Final = re.compile(r"item|point|tema", re.IGNORECASE)
_SCANNED: Final = 60
"""Characters of a line that is a date and little else."""
_CITES: Final = re.compile(
    r"\b(?:see|of|document|documents|resolution|resolutions|in|to|and|docs?\.?|under|by)\s*\(?$", re.IGNORECASE
)
# "DOCUMENT S/5382": the heading of a document in the Official Records.
_HEADS_DOCUMENT: Final = re.compile(
    r"[\s(\[]*(?:(?:UN|U\.N\.|United Nations|UNITED NATIONS)\s+)?(?:DOCUMENTS?|Document:?|Doc\.|DOC\.)\s+"
)


class Place(NamedTuple):
    """A value with its place in the cleaned text."""

    value: str
    start: int
    end: int


class Masthead(NamedTuple):
    organs: tuple[Place, ...]
    symbols: tuple[Place, ...]
    distribution: Place | None
    dates: tuple[Place, ...]
    """Lines that are dates, the best (behind an organ, "Distr." or a symbol) first."""
    dated_by_masthead: bool
    """The first of ``dates`` stands in a masthead, not loose on a page."""
    language: Place | None
    session: Place | None
    items: tuple[tuple[ItemsFound, Joined], ...]
    """Lists of items with the text they were found in."""
    item_lines: tuple[int, ...]


def read_masthead(lines: list[Line], first: int, limit: int) -> Masthead:
    """Facts of the lines before the title."""
    head = [(index, line) for index, line in enumerate(lines[first:limit], first) if line.text]
    organs = _organs(head)
    symbols = _symbols(head)
    distribution = next((Place(*found) for found in distributions([line for _, line in head])), None)
    anchor = min(
        [one.start for one in (*organs, *symbols[:1])] + ([distribution.start] if distribution else []), default=None
    )
    dates = _dates(head)
    if anchor is not None:
        dates.sort(key=lambda date: date.start < anchor)
    items, item_lines = _items(head)
    return Masthead(
        organs,
        symbols,
        distribution,
        tuple(dates),
        bool(anchor is not None and dates and dates[0].start >= anchor),
        _language(head),
        _session(head),
        tuple(items),
        tuple(item_lines),
    )


def _items(head: list[tuple[int, Line]]) -> tuple[list[tuple[ItemsFound, Joined]], list[int]]:
    """Lists of agenda items and their lines; a list may go on over line ends ("... of the" / "preliminary list*")."""
    items: list[tuple[ItemsFound, Joined]] = []
    taken: list[int] = []
    for number, (index, line) in enumerate(head):
        if (taken and index <= taken[-1]) or is_footnote(line.text) or not _ITEM_WORD.search(line.text):
            continue
        last = number + 1
        while last < len(head) and last < number + 5 and _ITEMS_GO_ON.search(head[last - 1][1].text):
            last += 1
        joined = join(one for _, one in head[number:last])
        found = find_items(joined.text)
        items.extend((one, joined) for one in found)
        if found:
            taken.extend(at for at, _ in head[number:last])
    return items, taken


def _organs(head: list[tuple[int, Line]]) -> tuple[Place, ...]:
    """Organs named on lines of their own (one or two a line); the title of an item that names one does not count."""
    found: dict[str, Place] = {}
    above = ""
    for _, line in head:
        alone = len(line.text) <= _ORGAN_LINE and not above.endswith(OPEN_ENDS)
        above = line.text
        for place in _organs_alone(line.text) if alone else ():
            found.setdefault(place.value, Place(place.value, line.start + place.start, line.start + place.end))
    return tuple(found.values())


@lru_cache(maxsize=1024)
def _organs_alone(text: str) -> tuple[Place, ...]:
    """Organs of a line that names nothing else; a few such lines head nearly every document."""
    if not _ORGAN_PIECE.search(text):
        return ()
    named = [Place(name, *match.span()) for name, pattern in _ORGANS for match in pattern.finditer(text)]
    if not named:
        return ()
    rest = text
    for place in named:
        rest = rest.replace(text[place.start : place.end], " ")
    rest = _SESSION.sub(" ", _SYMBOL_OR_YEAR.sub(" ", rest))
    if _ORGAN_REST.sub("", rest).strip():
        return ()
    return tuple(sorted(named, key=lambda place: place.start))


def _symbols(head: list[tuple[int, Line]]) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    for _, line in head:
        if "/" in line.text and not is_footnote(line.text):
            for place in own_symbols(line):
                found.setdefault(place.value, place)
    return tuple(found.values())


def own_symbols(line: Line) -> list[Place]:
    """Symbols of a line that may be the document's own: no word cites them, and they are no list or resolution."""
    out: list[Place] = []
    for symbol in find_symbols(line.text):
        before = line.text[: symbol.start]
        if (_CITES.search(before) and not _HEADS_DOCUMENT.fullmatch(before)) or _is_list_symbol(symbol.canonical):
            continue
        start, end = line.start + symbol.start, line.start + symbol.end
        # "A/67/824/S/2013/211": a double symbol whose dash became a slash.
        halves = _GLUED.match(symbol.canonical)
        out.extend(Place(half, start, end) for half in (halves.groups() if halves else (symbol.canonical,)))
    return out


_LIST_SYMBOL: Final = re.compile(r".*/(?:RES/|PRST/|PV\.|SR\.)|A/\d{2}/(?:50|100|150|200|25[0-2])(?:/.*)?\Z", re.DOTALL)


def _is_list_symbol(canonical: str) -> bool:
    """Resolutions, presidential statements, records of meetings, and the lists A/N/50, A/N/100, A/N/150, A/N/200 and
    A/N/25x are never a letter's own symbol."""
    return bool(_LIST_SYMBOL.match(canonical))


def _dates(head: list[tuple[int, Line]]) -> list[Place]:
    out: list[Place] = []
    for _, line in head:
        if len(line.text) > 160 or not any(map(str.isdigit, line.text)) or _POSTED.search(line.text):
            continue
        found = [Place(date.iso, date.start, date.end) for date in find_dates(line.text) if date.precision == "day"]
        if not found and len(line.text) < _SCANNED and (read := damaged_date(line.text)):
            found = [Place(*read)]
        rest = line.text
        for date in found:
            rest = rest.replace(line.text[date.start : date.end], " ")
        if found and len(_DATE_REST.sub("", rest)) < 4:
            out.extend(Place(date.value, line.start + date.start, line.start + date.end) for date in found)
    return out


def _language(head: list[tuple[int, Line]]) -> Place | None:
    for number, (_, line) in enumerate(head):
        found: LanguageFound | None = find_original(line.text)
        if found:
            return Place(found.language, line.start + found.start, line.start + found.end)
        if is_label(line.text) and number + 1 < len(head):
            below = head[number + 1][1]
            named = language_named(below.text)
            if named:
                return Place(named, line.start, below.end)
    return None


def _session(head: list[tuple[int, Line]]) -> Place | None:
    for _, line in head:
        if is_footnote(line.text):
            continue
        place = find_session(line.text)
        if place:
            return Place(place.value, line.start + place.start, line.start + place.end)
    return None


def find_session(text: str) -> Place | None:
    """First session of the Assembly named in words; a Council's "fifty-third year" is none."""
    lowered = text.lower()
    if "session" not in lowered and "sesiones" not in lowered:
        return None
    for found in _SESSION.finditer(text):
        words = (found[1] or found[2] or found[3]).split()
        # Words before the ordinal may belong to the element that stands before it on the line.
        value = next((value for first in range(len(words)) if (value := ordinal_value(" ".join(words[first:])))), None)
        if value:
            return Place(str(value), found.start(), found.end())
    return None


def is_organ_line(text: str) -> bool:
    """A line that is an organ's name and nothing else."""
    return any(pattern.fullmatch(text) for _, pattern in _ORGANS)


def find_organs(text: str) -> list[Place]:
    """Organs named in a sentence that asks for circulation, in order."""
    found = [
        Place(name, match.start(), match.end())
        for name, pattern in _ORGANS[:3]
        for match in [pattern.search(text)]
        if match
    ]
    return sorted(found, key=lambda place: place.start)
