"""Headings of parts: annex, enclosure, appendix, addendum, attachment (also French and Spanish)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.parsing.furniture import is_language_line, is_symbol_line
from store.parsing.lines import Line, next_text, previous_text

_WORDS: Final = {
    "annex": "annex", "annexe": "annex", "anexo": "annex", "enclosure": "enclosure", "enclosures": "enclosure",
    "appendix": "appendix", "appendice": "appendix", "apéndice": "appendix", "addendum": "addendum",
    "attachment": "attachment", "pièce jointe": "enclosure", "documento adjunto": "enclosure", "tab": "enclosure",
}  # fmt: skip
LEVELS: Final = {"annex": 1, "enclosure": 2, "attachment": 2, "addendum": 2, "appendix": 3}
_HEADING: Final = re.compile(
    r"(?P<word>annexe?|anexo|enclosures?|appendix|appendice|ap[ée]ndice|addendum|attachment|pi[èe]ce\s+jointe|documento\s+adjunto)"
    r"\b(?:\s+(?:No\.?\s*)?(?P<number>(?-i:[IVXL]{1,7}|\d{1,3}|[A-Z]))(?=[.:*/)\-–—]|\s*$|\s+to\s+the\b|\s+\[|\s+(?-i:[A-Z])))?"
    r"\s*(?P<mark>\*{0,3}|[.:]?)\s*",
    re.IGNORECASE,
)
FIRST: Final = frozenset("AEPDT")
"""First letters of these."""
_TO_LETTER: Final = re.compile(
    r"(?:to|of|à|a)\s+(?:the\s+|la\s+|l[ae]\s+)?(?=(?:identical\s+)?(?:letters?|notes?\s+verbales?|lettre|carta|cablegram|note|nota)\b)",
    re.IGNORECASE,
)


class PartHeading(NamedTuple):
    """A line that opens a part."""

    kind: str
    number: str | None
    to_letter: int
    """Characters before the title of the covering letter it repeats ("Annex to the "), 0 where it does not."""
    rest: int
    """Characters of the line before a title that stands on it; its length where none does."""


def part_heading(lines: list[Line], index: int, limit: int) -> PartHeading | None:
    """The heading of a part in this line, or None; page heads that repeat "Annex" are none."""
    text = lines[index].text
    if text[:1] not in FIRST:
        return None
    found = _HEADING.match(text)
    if found is None or not (found["word"].isupper() or found["word"].istitle() or found["word"][1:].islower()):
        return None
    kind = _WORDS[" ".join(found["word"].lower().split()).replace("apendice", "apéndice").replace("piece", "pièce")]
    number = found["number"]
    if found.end() == len(text):
        return None if _page_head(lines, index, limit) else PartHeading(kind, number, 0, len(text))
    to_letter = _TO_LETTER.match(text, found.end())
    if to_letter:
        return PartHeading(kind, number, to_letter.end(), len(text))
    rest = text[found.end() :]
    apart = bool(found["mark"]) or text[found.end() - 1].isspace()
    own_line = len(text) < 120 and not text.endswith((".", ",", ";")) and rest[:1].isupper()
    joined = rest[:1] in "[(" or found["mark"] in (".", ":") or rest[:2] in ("- ", "– ", "— ")
    if number and number.isalpha() and not set(number) <= set("IVXL") and not joined:
        number = None
    if (joined or (own_line and apart)) and not _sentence(rest):
        lead = len(rest) - len(rest.lstrip("-–—:. "))
        return PartHeading(kind, number, 0, found.end() + lead)
    return PartHeading(kind, number, 0, found.start("mark")) if _flat_heading(text, found) else None


def _flat_heading(text: str, found: re.Match[str]) -> bool:
    """In a text without line breaks the heading runs into the annex itself: "Annex A text of ..."."""
    return (
        len(text) > 0
        and found["number"] is None
        and bool(re.match(r"[A-Z]\w* ", text[found.end() :]))
        and not _sentence(text[found.end() :])
    )


def _sentence(rest: str) -> bool:
    """ "Annex I contains ..." and "Annex II to the report" are sentences, not headings."""
    return bool(re.match(r"[a-z]", rest.lstrip("-–—:. "))) and not rest.startswith(("[", "("))


def _page_head(lines: list[Line], index: int, limit: int) -> bool:
    """ "Annex" between a symbol and "English" / "Page 3", or below both: the head of a further page."""
    above = previous_text(lines, index - 1, 0)
    below = next_text(lines, index + 1, limit)
    if above < 0 or below >= limit:
        return False
    numbered = bool(_PAGE_NUMBER.match(lines[below].text))
    if numbered and is_language_line(lines[above].text):
        above = previous_text(lines, above - 1, 0)
    if above < 0 or not is_symbol_line(lines[above].text):
        return False
    return numbered or is_language_line(lines[below].text)


_PAGE_NUMBER: Final = re.compile(r"page\s+\d", re.IGNORECASE)
_ALONE: Final = re.compile(
    r"(?:annex|enclosure|appendix|addendum|attachment)(?:\s+(?:[IVXL]{1,7}|\d{1,3}))?\*?$", re.IGNORECASE
)


def is_part_line(text: str) -> bool:
    """ "Annex" alone on its line, as in page heads too."""
    return text[:1] in FIRST and bool(_ALONE.match(text))
