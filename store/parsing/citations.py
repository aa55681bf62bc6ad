"""Numbered things a letter cites: resolutions, decisions, documents, meetings, rules and articles.

Resolutions: "59/50" since the thirty-first session of the Assembly, "3363 (XXX)" before, "1631 (2005)" of the
Security Council (UN Editorial Manual, "Resolutions"). A number is a resolution's only behind that word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, Literal

from store.letters import Reference
from store.parsing.cues import cue
from store.parsing.passages import Passage

CHARTER: Final = "Charter of the United Nations"
CITING: Final = cue("resolution", "decision", "/", "meeting", "rule", "article", "chapter")
"""Cue of all that is cited by a number."""
_ORGANS: Final = {
    "A": "General Assembly",
    "S": "Security Council",
    "E": "Economic and Social Council",
    "T": "Trusteeship Council",
}
_BODY: Final = (
    r"General\sAssembly|Security\sCouncil|Economic\sand\sSocial\sCouncil|Human\sRights\sCouncil|Trusteeship\sCouncil|"
    r"Commission\son\sHuman\sRights|Assembly|Council"
)
_FULL: Final = {"Assembly": "General Assembly", "Council": None}
_ROMAN: Final = r"[SE]{0,2}-?[IVXLC]+"
_LETTERS: Final = r"(?:\s[A-Z](?:(?:,\s|\sand\s|\sto\s|-)[A-Z])*)?"
_NUMBER: Final = (
    rf"(?:(?:ES|S)-[0-9]{{1,2}}/[0-9]{{1,3}}|[0-9]{{1,4}}/[0-9]{{1,4}}|"
    rf"[0-9]{{1,4}}){_LETTERS}(?:\s?\((?:{_ROMAN}|[12][0-9]{{3}})\))?"
)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[name])


_LIST: Final = r"(?:,\s|,?\sand\s|\sto\s|-|–)"
_PIECE: Final = r"(?:[0-9]{1,3}|[IVXL]+\b)(?:\s?\([0-9a-z]{1,3}\))*"
_NUMBER_NEXT: Final = r"(?=(?:ES|S)-[0-9]|[0-9])"
_PATTERNS: Final = {
    "resolutions": rf"(?:\b(?P<body>{_BODY})(?:['’]s)?\s(?:in\sits\s)?)?\b[Rr]esolutions?\s"
    rf"(?:[Nn]os?\.?\s|[Nn]umbers?\s)?{_NUMBER_NEXT}",
    "decisions": rf"(?:\b(?P<body>{_BODY})(?:['’]s)?\s)?\b[Dd]ecisions?\s(?:[Nn]os?\.?\s)?(?=(?:ES|S)-[0-9]|[0-9]+/)",
    "number": _NUMBER,
    "next": rf"(?:,?\s(?:and|or|as\swell\sas)\s|,\s|\sto\s){_NUMBER_NEXT}",
    "dated": r"(?:,?\s(?:of|dated|adopted\s(?:by\s[^,;.]{3,60}?\s)?on)\s)$",
    "body-after": rf"\s(?:of|adopted\sby)\sthe\s(?P<body>{_BODY})\b",
    "meeting": r"\b[0-9]{1,5}(?:st|nd|rd|th)(?:,\s|\s)(?:\([a-z]+\)\s)?(?:plenary\s|emergency\s)?meetings?\b",
    "rules": r"\b[Rr]ules?\s(?P<numbers>[0-9]{1,3}(?:\s?\([a-z0-9]\))?(?:(?:,\s|\sand\s|\sto\s|-|–)[0-9]{1,3})*)"
    r"(?P<of>(?:,\sparagraph\s[0-9]+,)?\sof\s(?:the|its)\s(?:provisional\s)?rules\sof\sprocedure"
    r"(?:\sof\sthe\s(?P<body>[A-Z]\w+(?:\s(?:and\s(?!Articles?\b|Rules?\b|Chapters?\b))?[A-Z]\w+){0,4}))?)?",
    "articles": rf"\b(?P<kind>[Aa]rticles?|Chapters?)\s(?P<numbers>{_PIECE}(?:{_LIST}{_PIECE})*)"
    r"(?P<of>(?:,\sparagraphs?\s[0-9]+(?:\sand\s[0-9]+)?,?)?\sof\s)?",
    "piece": _PIECE,
}


def find_citations(passage: Passage) -> Iterator[Reference]:
    """Numbered references of one paragraph."""
    lower = passage.lower
    if "resolution" in lower:
        yield from _numbered(passage, "resolution", "resolutions")
    if "decision" in lower:
        yield from _numbered(passage, "decision", "decisions")
    yield from _documents(passage)
    if "meeting" in lower:
        yield from _meetings(passage)
    if "rule" in lower:
        yield from _rules(passage)
    if "rticle" in lower or "chapter" in lower:
        yield from _articles(passage)


def _numbered(passage: Passage, kind: Literal["resolution", "decision"], name: str) -> Iterator[Reference]:
    """Resolutions or decisions behind their word, lists taken apart."""
    text = passage.text
    for lead in _pattern(name).finditer(text):
        printed_body = lead["body"]
        many = text[lead.start() : lead.end()].lower().rstrip().endswith(("s", "s no.", "s nos."))
        position, first = lead.end(), True
        while number := _pattern("number").match(text, position):
            value = " ".join(number[0].split())
            if not first and not many and not re.search(r"[/(]", value):
                break
            end, date = _date_behind(passage, number.end())
            after = _pattern("body-after").match(text, number.end()) if first else None
            body = _organ(printed_body or (after["body"] if after else None)) or _body_by_form(value, passage)
            start = lead.start() if first else number.start()
            yield _reference(passage, kind, f"{kind} {value}", (start, end), body, date)
            following = _pattern("next").match(text, end)
            if not following:
                break
            position, first = following.end(), False


def _organ(printed: str | None) -> str | None:
    if printed is None:
        return None
    name = " ".join(printed.split())
    return _FULL.get(name, name)


def _body_by_form(value: str, passage: Passage) -> str | None:
    """Organ that the form of the number fixes."""
    bracketed = "(" in value
    if bracketed and re.search(r"\([12][0-9]{3}\)", value):
        return "Security Council"
    if value.startswith("S-") and "Human Rights Council" in passage.text:
        return "Human Rights Council"
    if (bracketed and re.search(r"\([SE]{0,2}-?[IVXLC]+\)", value)) or value.startswith(("ES-", "S-")):
        return "General Assembly"
    session, slash, _ = value.partition("/")
    if slash and session.isdigit() and 31 <= int(session) <= 99 and "Human Rights Council" not in passage.text:
        return "General Assembly"
    return "Economic and Social Council" if slash and len(session) == 4 else None


def _date_behind(passage: Passage, end: int) -> tuple[int, str | None]:
    """End and value of the date printed for what ends at ``end`` ("of 2 December 2004")."""
    for date in passage.dates_in(end + 1, end + 90):
        if _pattern("dated").match(passage.text[end : date.start]):
            return date.end, date.iso
    return end, None


def _reference(
    passage: Passage,
    kind: Literal["resolution", "decision", "document", "rule", "article", "meeting"],
    name: str,
    place: tuple[int, int],
    body: str | None,
    date: str | None = None,
) -> Reference:
    start, end = place
    return Reference(
        passage.part, passage.ordinal, kind, name, passage.text[start:end], body, date, passage.span(start, end)
    )


def _documents(passage: Passage) -> Iterator[Reference]:
    for found in passage.symbols:
        if found.repaired:
            continue
        symbol = found.symbol
        end, date = _date_behind(passage, found.end)
        body = _ORGANS.get(symbol.organ)
        if symbol.kind == "RES":
            number = symbol.canonical.split("RES/", 1)[-1]
            yield _reference(passage, "resolution", f"resolution {number}", (found.start, end), body, date)
        else:
            yield _reference(passage, "document", found.canonical, (found.start, end), body, date)


def _meetings(passage: Passage) -> Iterator[Reference]:
    for found in _pattern("meeting").finditer(passage.text):
        before = passage.text[max(0, found.start() - 60) : found.start()]
        body = next((name for name in ("Security Council", "General Assembly") if name in before), None)
        end, date = found.end(), None
        for one in passage.dates_in(end, end + 12):
            if passage.text[end : one.start] in (
                ", on ",
                " on ",
                ", held on ",
                " held on ",
                " of ",
            ):
                end, date = one.end, one.iso
        yield _reference(
            passage, "meeting", f"{passage.text[found.start() : found.end()]}", (found.start(), end), body, date
        )


def _rules(passage: Passage) -> Iterator[Reference]:
    for found in _pattern("rules").finditer(passage.text):
        if not found["of"] and "rules of procedure" not in passage.text:
            continue
        for number in _pieces(found["numbers"]):
            yield _reference(passage, "rule", f"rule {number}", found.span(), _organ(found["body"]))


def _articles(passage: Passage) -> Iterator[Reference]:
    """Articles and Chapters with the instrument they belong to."""
    for found in _pattern("articles").finditer(passage.text):
        instrument, end = _instrument(passage, found.end()) if found["of"] else (None, found.end("numbers"))
        word = "Article" if found["kind"].lower().startswith("art") else "Chapter"
        if instrument is None and found["kind"][0].islower():
            continue
        body = "United Nations" if instrument == CHARTER else None
        for number in _pieces(found["numbers"]):
            name = f"{word} {number}" + (f" of the {instrument}" if instrument else "")
            yield _reference(passage, "article", name, (found.start(), end), body)


def _instrument(passage: Passage, start: int) -> tuple[str | None, int]:
    """Name of the instrument at ``start`` and its end; a bare "the Charter" is that of the United Nations."""
    text = passage.text
    article = re.compile(r"(?:the|that|this|its)\s(?:(?:said|same)\s)?").match(text, start)
    begin = article.end() if article else start
    charter = re.compile(r"(?:(?:United\sNations|UN|U\.N\.)\s)?Charter(?:\sof\sthe\sUnited\sNations)?(?!\sof\s)").match(
        text, begin
    )
    if charter:
        return CHARTER, charter.end()
    name = next(iter(passage.names_in(begin, begin + 1)), None)
    if name:
        return name.name, name.end
    bare = re.compile(r"[A-Z][a-z]+\b").match(text, begin)
    return (bare[0], bare.end()) if bare else (None, start)


def _pieces(numbers: str) -> list[str]:
    """Of "33 and 52" both; of "5 to 7" all three."""
    out: list[str] = []
    last = 0
    for piece in _pattern("piece").finditer(numbers):
        between = numbers[last : piece.start()].strip()
        if between in ("to", "-", "–") and out and out[-1].isdigit() and piece[0].isdigit():
            out.extend(str(number) for number in range(int(out[-1]) + 1, min(int(piece[0]), int(out[-1]) + 30)))
        out.append(" ".join(piece[0].split()))
        last = piece.end()
    return out
