"""Agenda items: numbers, the list they stand on, its session, and their titles.

An item number means nothing without its list: "agenda", "provisional agenda" (A/N/150) or "preliminary list" (A/N/50).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.parsing.cues import cue
from store.parsing.lines import ORDINAL
from store.parsing.ordinals import ordinal_value

_ONE: Final = r"\d{1,3}(?:\s?\(\s?[a-z]{1,4}\s?\))?(?:\s?(?:,|and|&)\s?\([a-z]\))*"
_NUMBERS: Final = _ONE + r"(?:\s*(?:,\s*and|,|;|and|to|-|–|&|y|et)\s*" + _ONE + r")*"
ITEMS: Final = re.compile(
    r"\b(?P<list>(?:(?:provisional|supplementary|draft)\s+)?agenda\s+)?(?:items?|points?|temas?)\s+(?:Nos?\.?\s*)?(?P<numbers>"
    + _NUMBERS
    + r")"
    r"(?P<star>\*{0,3})(?:,)?(?:\s+(?:of|on|in|de\s+l['’]|du|de\s+la|del)\s*(?:the\s+|its\s+)?(?P<of>(?:draft\s+)?provisional\s+agenda|preliminary\s+list|"
    r"(?:supplementary\s+)?agenda|ordre\s+du\s+jour(?:\s+provisoire)?|liste\s+pr[ée]liminaire|programa(?:\s+provisional)?|lista\s+preliminar)(?P<star2>\*{0,3}))?",
    re.IGNORECASE,
)
_OPENINGS: Final = ("item", "point", "tema", "agenda", "provisional", "supplementary", "draft")
_PIECE: Final = re.compile(r"(\d{1,3})((?:\s?(?:,|and|&)?\s?\(\s?[a-z]{1,4}\s?\))*)|(to|-|–)(?=\s*\d)", re.IGNORECASE)
_LETTER: Final = re.compile(r"\(\s?([a-z]{1,4})\s?\)", re.IGNORECASE)
_SESSION: Final = re.compile(
    r"(?P<ordinal>" + ORDINAL + r")\s+(?:regular\s+|resumed\s+|(?:emergency\s+)?special\s+){0,2}session", re.IGNORECASE
)
_REQUEST: Final = ("circulat", "distribut", "issued", "publish", "document of", "document officiel", "documento")
_KINDS: Final = (
    ("provisional", "provisional agenda"), ("provisoire", "provisional agenda"), ("preliminary", "preliminary list"),
    ("préliminaire", "preliminary list"), ("preliminar", "preliminary list"), ("agenda", "agenda"), ("ordre", "agenda"),
    ("programa", "agenda"),
)  # fmt: skip
_MAX_RANGE: Final = 40
REQUESTING: Final = cue(*(words.split()[0] for words in _REQUEST))
"""Without it a text asks for no circulation."""


class ItemsFound(NamedTuple):
    """One printed list of items."""

    items: tuple[tuple[str, int, int], ...]
    """Item ("121 (j)") with its place."""
    list_kind: str | None
    session: int | None
    start: int
    end: int
    star: bool


def find_items(text: str) -> list[ItemsFound]:
    """All lists of agenda items in ``text``."""
    lowered = text.lower()
    if "item" not in lowered and "point" not in lowered and "tema" not in lowered:
        return []
    out: list[ItemsFound] = []
    # The pattern, which tries every place, need not begin before the first word that it can begin with.
    first = min([at for at in map(lowered.find, _OPENINGS) if at >= 0]) if len(lowered) == len(text) else 0
    for found in ITEMS.finditer(text, first):
        kind = _list_kind(found["of"] or found["list"] or "")
        if kind is None and re.match(r"[a-z]", found[0]) and not _under(text, found.start()):
            continue
        session = _SESSION.search(text, found.end(), found.end() + 120) if found["of"] else None
        number = ordinal_value(session["ordinal"]) if session else None
        out.append(
            ItemsFound(_pieces(found), kind, number, found.start(), found.end(), bool(found["star"] or found["star2"]))
        )
    return out


def is_request(sentence: str) -> bool:
    """A sentence that asks for circulation: only there do items of the body concern the letter itself."""
    lowered = sentence.lower()
    return any(word in lowered for word in _REQUEST)


def _under(text: str, start: int) -> bool:
    return bool(
        re.search(
            r"\b(?:under|of|au\s+titre\s+(?:du|des)|en\s+relaci[óo]n\s+con\s+(?:el|los))\s+$",
            text[max(0, start - 30) : start],
            re.IGNORECASE,
        )
    )


def _list_kind(printed: str) -> str | None:
    lowered = printed.lower()
    return next((kind for word, kind in _KINDS if word in lowered), None)


def _pieces(found: re.Match[str]) -> tuple[tuple[str, int, int], ...]:
    out: list[tuple[str, int, int]] = []
    open_range = False
    base = found.start("numbers")
    for piece in _PIECE.finditer(found["numbers"]):
        if piece[3]:
            open_range = True
            continue
        number, letters = int(piece[1]), _LETTER.findall(piece[2])
        start, end = base + piece.start(), base + piece.end()
        if open_range and out and not letters:
            last = int(out[-1][0].split()[0])
            if 0 < number - last <= _MAX_RANGE:
                out.extend((str(between), start, end) for between in range(last + 1, number))
        open_range = False
        out.extend((f"{number} ({letter.lower()})", start, end) for letter in letters) if letters else out.append(
            (str(number), start, end)
        )
    return tuple(dict.fromkeys(out))
