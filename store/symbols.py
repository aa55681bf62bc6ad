"""Document symbols of the United Nations: found in text, taken apart, written one way.

A symbol reads ``ORGAN/[body/][session or year/][TYPE.]number[/modifier.n]``; one document may carry two
("A/57/80-S/2002/12"), and each half is a symbol of its own. ``Add``, ``Corr``, ``Rev`` and ``Amend`` belong to
the family of the symbol before them; a trailing asterisk marks a reissue and is no part of it (Dag Hammarskjöld
Library, "UN document symbols"). Damaged symbols are only proposed, with ``repaired`` set.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Final, NamedTuple


class Symbol(NamedTuple):
    """A symbol taken apart."""

    canonical: str
    """"A/52/150/Corr.1", "S/RES/1631 (2005)"."""
    family: str
    """Without modifiers: "A/52/150"; what adds to, corrects or replaces one document has one family."""
    organ: str
    """"A", "S", "E", "ST" ..."""
    session: str | None
    """Assembly or Human Rights Council session: "52", "ES-10", "S-27"."""
    year: int | None
    """Calendar year where the symbol carries one ("S/1997/494")."""
    kind: str | None
    """Nature of the document: RES, PRST, PV, SR, L, INF ..."""
    revision: int
    """Number after Rev., else 0."""
    reissued: bool
    """Whether an asterisk follows."""


class SymbolFound(NamedTuple):
    """A symbol with its place in a text."""

    start: int
    end: int
    symbol: Symbol
    canonical: str
    repaired: bool = False
    """True where a character had to be supposed ("Al45/PV.23" for A/45/PV.23): a proposal, not a reading."""


_MODIFIERS: Final = {"ADD": "Add", "CORR": "Corr", "REV": "Rev", "AMEND": "Amend"}
_KINDS: Final = frozenset(["RES", "PRST", "PV", "SR", "L", "INF", "CRP", "WP", "NGO", "PET", "DEC", "R", "BUR", "ICEF"])
_BODIES: Final = frozenset(["C", "AC", "CN", "CONF", "SC", "SPC", "SUB", "WG", "PC", "GC", "HRC"])
_SESSIONLESS: Final = frozenset(["AC", "CN", "CONF"])
"""Bodies whose series count by the body's own number, not by sessions of the Assembly."""
_MIXED_CASE: Final = {"SUB": "Sub", "SUMMARY": "Summary"} | _MODIFIERS
_ORGANS: Final = frozenset([
    "A", "S", "E", "T", "ST", "DP", "TD", "CRC", "CAT", "CCPR", "CEDAW", "CERD", "CED", "CRPD", "CMW", "SPT", "HRI",
    "UNEP", "FCCC", "CBD", "CD", "DC", "ID", "HSP", "IDB", "GC", "ISBA", "SPLOS", "LOS", "CLCS", "BWC", "CCW", "NPT",
    "PCNICC", "ICC", "ICCD", "ECE", "LC", "IDR", "SG", "JIU", "TIAR",
])  # fmt: skip
"""First elements in use; a single letter or one of the others counts only before a known second element."""

# What stands between two slashes: a number (with one letter), a session, or a word with a number.
# A letter before a slash opens the next symbol ("A/ES-10/484S/2010/158").
_LETTER: Final = r"(?![0-9])(?:[A-Z](?![A-Z0-9/]))?"
# National reports to a committee of the Security Council stand in a series in brackets: "S/AC.44/2004/(02)/116".
_ELEMENT: Final = (
    rf"(?:[0-9]{{1,6}}{_LETTER}|E?S-[0-9]{{1,2}}|[A-Z]{{1,8}}(?:\.[0-9]{{1,5}}{_LETTER})?|\([0-9]{{2}}\)(?=/[0-9]))"
)
_PATTERNS: Final = {
    "elements": rf"(?:/(?:\s(?=[0-9]{{2}}))?{_ELEMENT}(?![A-Z](?!/))){{1,8}}",
    "bracket": r"\s?\((?:[0-9]{4}|[SE]*-?[IVXL]+|Vol\.\s?[0-9IVX]+|Part\s[0-9IVX]+)\)",
    # "A/RES/33/28 A": the parts of a resolution of the Assembly; behind an article goes on a sentence.
    "part": r"\s([A-Z](?:-[A-Z])?)(?=\s*(?:[,.;:)\]]|$)|\s(?:and|of|to|on|in)\b)",
    "more": r"[,;]?\s?(?:and\s|&\s?)?(Add|Corr|Rev|Amend)\.\s?([0-9]{1,3})(?![0-9/])",
    "more-numbers": r"(?:,|,?\sand)\s([0-9]{1,2})(?![0-9/]|\.[0-9]|\s[A-Z]?[a-z])",
    "range": r"\s?[-–]\s?([0-9]{1,3})(?![0-9/])",
    "second-s-read-as-8": r"A/([0-9]{2})/([0-9]{1,4})8/((?:19|20)[0-9]{2}/[0-9]{1,4})(?![0-9/])",
    "slash-read-as-letter": r"([AS])(?<![A-Za-z0-9/].)[lI1|t]([0-9]{2})/((?:PV\.|SR\.|L\.)?[0-9]{1,4})(?![0-9A-Za-z])",
    "digit-read-as-letter": r"A(?<![A-Za-z0-9/].)/(?=[0-9]?[ilIoO])([0-9ilIoO]{2})/([0-9]{1,4})(?![0-9A-Za-z/])",
}
_DIGITS: Final = str.maketrans("ilIoO", "11100")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Compiled on first use: a text without a slash pays for none of them."""
    cased = {"slash-read-as-letter", "digit-read-as-letter", "part"}
    return re.compile(_PATTERNS[name], 0 if name in cased else re.I)


def find_symbols(text: str) -> list[SymbolFound]:
    """Symbols of ``text`` in order; halves of a double symbol one by one, lists ("and Corr.1") written out.

    Upper and lower case are the same. Of "Add.1-3" each is found, with the place of the whole expression.
    """
    found: list[SymbolFound] = []
    slash = text.find("/")
    while slash >= 0:
        hits, end = _from_slash(text, slash, found[-1].end if found else 0)
        found.extend(hits)
        slash = text.find("/", max(end, slash + 1))
    if "/" in text:
        _add_repaired(text, found)
    return found


def parse_symbol(text: str) -> Symbol | None:
    """The one symbol that ``text`` consists of (an asterisk or a full stop may follow), else None."""
    stripped = text.strip().rstrip(".")
    found = find_symbols(stripped)
    if len(found) != 1 or found[0].start or found[0].end != len(stripped) or found[0].repaired:
        return None
    return found[0].symbol


def canonical(text: str) -> str:
    """One way of writing for a symbol or a double symbol; other text is returned with single spaces."""
    halves = find_symbols(text)
    return "-".join(half.canonical for half in halves) if halves else " ".join(text.split())


def _from_slash(text: str, slash: int, floor: int) -> tuple[list[SymbolFound], int]:
    """Symbol whose first slash is at ``slash``, with the list behind it."""
    start = _organ_start(text, slash, floor)
    if start is None:
        return [], slash + 1
    body = _pattern("elements").match(text, slash)
    if not body:
        return [], slash + 1
    elements = [_written(element.strip()) for element in body[0].split("/")[1:]]
    organ = text[start:slash].upper()
    if not _is_symbol(organ, elements):
        return [], slash + 1
    end = body.end()
    tail = _pattern("bracket").match(text, end)
    suffix = ""
    if tail and (elements[0] in {"RES", "DEC"} or "ol." in tail[0] or "art" in tail[0].lower()):
        suffix, end = " " + tail[0].strip(), tail.end()
    elif elements[0] == "RES" and (part := _pattern("part").match(text, end)):
        suffix, end = f" {part[1]}", part.end()
    star = text[end : end + 1] == "*"
    symbol = _symbol(organ, elements, suffix, star)
    first = SymbolFound(start, end + star, symbol, symbol.canonical)
    more, end = _listed(text, end + star, symbol.canonical)
    return [first, *more], end


def _organ_start(text: str, slash: int, floor: int) -> int | None:
    """Where the first element begins; a second symbol may be glued to the digits of the first."""
    start = slash
    while start > floor and slash - start < 7 and text[start - 1].isascii() and text[start - 1].isalpha():
        start -= 1
    organ = text[start:slash].upper()
    before = text[start - 1] if start else " "
    # In an address ("undocs.org/A/64/191") a slash stands before the symbol, behind a small letter.
    in_address = before == "/" and text[max(start - 2, 0)].islower()
    if organ not in _ORGANS or (before == "/" and not in_address) or (before.isalnum() and start != floor):
        return None
    return start


def _is_symbol(organ: str, elements: list[str]) -> bool:
    """Whether the elements can stand behind this organ: "and/or", "km/h" and "S/he" cannot."""
    if not any(char.isdigit() for element in elements for char in element):
        return False
    first = elements[0].split(".")[0].upper()
    if elements[0][0].isdigit():
        return len(organ) > 1 or len(elements) > 1 or len(elements[0]) > 1
    return first in _KINDS or first in _BODIES or "-" in first or len(organ) > 1 or organ == "E"


def _written(element: str) -> str:
    """An element in its usual case."""
    upper = element.upper()
    word, dot, number = upper.partition(".")
    return _MIXED_CASE.get(word, word) + dot + number


def _symbol(organ: str, elements: list[str], suffix: str, star: bool) -> Symbol:
    stem = [element for element in elements if element.split(".")[0] not in _MODIFIERS.values()]
    words = [element.split(".")[0] for element in elements]
    revision = next((int(e[4:]) for e in elements if e.startswith("Rev.") and e[4:].isdigit()), 0)
    return Symbol(
        canonical="/".join([organ, *elements]) + suffix,
        family="/".join([organ, *stem]) + suffix,
        organ=organ,
        session=_session(organ, elements),
        year=_year(organ, elements, suffix),
        kind=next((word for word in words if word in _KINDS), None),
        revision=revision,
        reissued=star,
    )


def _session(organ: str, elements: list[str]) -> str | None:
    """Session number; Assembly documents before 1976 and "A/10115" carry none."""
    for element in elements:
        if element.startswith(("ES-", "S-")):
            return element
    words = [element.split(".")[0] for element in elements]
    if organ != "A" or _SESSIONLESS.intersection(words):
        return None
    for element, following in zip(elements, words[1:], strict=False):
        if element.isdigit() and len(element) <= 3 and following not in _MODIFIERS.values():
            return element
    return None


def _year(organ: str, elements: list[str], suffix: str) -> int | None:
    """Calendar year as an element of its own, or in brackets behind a resolution of the Council."""
    if suffix[2:-1].isdigit():
        return int(suffix[2:-1])
    numbers = [e for e in elements[:-1] if len(e) == 4 and e.isdigit()]
    return next((int(n) for n in numbers if organ != "A" and 1946 <= int(n) <= 2099), None)


def _listed(text: str, end: int, base: str) -> tuple[list[SymbolFound], int]:
    """Modifiers listed behind a symbol: "and Corr.1", "and Add.1-3", "/Add.1 and 2"."""
    word, dot, number = base.rpartition("/")[2].partition(".")
    if word not in _MODIFIERS.values() or not (dot and number.isdigit()):
        word, number = "", "0"
    found, end = _same_modifier(text, end, base, word, int(number)) if word else ([], end)
    while more := _pattern("more").match(text, end):
        word, number = _MODIFIERS[more[1].upper()], more[2]
        stop = more.end(2)
        listed = [_modified(base, word, int(number), more.start(1), stop)]
        others, end = _same_modifier(text, stop, base, word, int(number), more.start(1))
        found += listed + others
    return found, end


def _same_modifier(
    text: str, end: int, base: str, word: str, first: int, start: int | None = None
) -> tuple[list[SymbolFound], int]:
    """Further numbers of one modifier behind the first: "-3", ", 2 and 3"; a range is cut at a hundred."""
    found: list[SymbolFound] = []
    if run := _pattern("range").match(text, end):
        place = run.start(1) if start is None else start
        numbers = range(first + 1, min(int(run[1]), first + 100) + 1)
        found += [_modified(base, word, number, place, run.end()) for number in numbers]
        end = run.end()
    while again := _pattern("more-numbers").match(text, end):
        end = again.end()
        found.append(_modified(base, word, int(again[1]), again.start(1), end))
    return found, end


def _modified(base: str, word: str, number: int, start: int, end: int) -> SymbolFound:
    """``base`` with a modifier; of a base that ends in the same modifier the number changes."""
    organ, *elements = base.split("/")
    if elements[-1].startswith(word + "."):
        elements.pop()
    symbol = _symbol(organ, [*elements, f"{word}.{number}"], "", False)
    return SymbolFound(start, end, symbol, symbol.canonical)


def _add_repaired(text: str, found: list[SymbolFound]) -> None:
    """Propose readings for damage that only one rule explains."""
    proposals: list[SymbolFound] = []
    for hit in _pattern("second-s-read-as-8").finditer(text) if "8/19" in text or "8/20" in text else ():
        middle = hit.start(3) - 2
        proposals += _proposed(f"A/{hit[1]}/{hit[2]}", hit.start(), middle)
        proposals += _proposed(f"S/{hit[3]}", middle, hit.end())
    for hit in _pattern("slash-read-as-letter").finditer(text):
        proposals += _proposed(f"{hit[1]}/{hit[2]}/{hit[3]}", *hit.span())
    for hit in _pattern("digit-read-as-letter").finditer(text):
        proposals += _proposed(f"A/{hit[1].translate(_DIGITS)}/{hit[2]}", *hit.span())
    if proposals:
        proposals.sort()
        starts = [proposal.start for proposal in proposals]
        kept = [f for f in found if not _covered(f, proposals, bisect_left(starts, f.end) - 1)]
        found[:] = sorted(kept + proposals)


def _covered(found: SymbolFound, proposals: list[SymbolFound], last: int) -> bool:
    """Whether the last proposal that begins before the end of ``found`` overlaps it."""
    return last >= 0 and proposals[last].end > found.start


def _proposed(symbol: str, start: int, end: int) -> list[SymbolFound]:
    parsed = parse_symbol(symbol)
    return [SymbolFound(start, end, parsed, parsed.canonical, True)] if parsed else []
