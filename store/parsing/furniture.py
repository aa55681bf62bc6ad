"""What stands on a page beside the text: footnotes, page heads and feet, job numbers, lines of web pages."""

from __future__ import annotations

import re
from typing import Final

_FOOTNOTE = re.compile(
    r"(?:\*{1,4}\s*(?=\S)(?!\d{5,})|[¹²³⁴⁵⁶⁷⁸⁹]\s*\S|\d{1,2}/\s+\S|[a-z]/\s+\S|†\s*\S|\(\*\)\s*\S"
    r"|\[\d{1,2}\]\s+[A-Z\"“(])"
)
_JOB: Final = re.compile(
    r"(?:(?:\d{1,3}/\d{1,3}\s+)?\*?\d{2}\s?-\s?\d{5}\*?\s*(?:\.\s?[A-Z]\b|\([A-Z]\))?|\*\d{6,8}[A-Z]?\*|\d{7}(?=\s|$)"
    r"|\d{6,8}[EFSRAC]\b|\d{2}-\d{5}[A-Z]\b)(?:\s*\d{4}[a-z]\b)?[\s\d./(),A-Z*-]{0,80}(?:Please\s+recycle.{0,4})?$"
)
_PAGE: Final = re.compile(
    r"(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?$|-?\s?\d{1,4}\s?-?$|/\s?\.\s?\.\s?\.$|\.\.\./\d*$", re.IGNORECASE
)
_SYMBOL_LINE: Final = re.compile(
    r"(?:[ASE]|ST|CRC|DP)/[A-Z0-9][\w./()-]{0,40}(?:\s?[-–—|]\s?[ASE]/[A-Z0-9][\w./()-]{0,40})?\*{0,3}$"
)
_LANGUAGE_LINE: Final = re.compile(r"(?:english|french|spanish|russian|arabic|chinese)$", re.IGNORECASE)
# First characters without which the patterns above cannot match.
FOOTNOTE_MARKS: Final = frozenset("*†¹²³⁴⁵⁶⁷⁸⁹([")
"""Others, digits and letters, stand before a stroke."""
_FOOTNOTE_FIRST: Final = FOOTNOTE_MARKS | frozenset("0123456789abcdefghijklmnopqrstuvwxyz")
_SYMBOL_FIRST: Final = frozenset("ASECD")
FURNITURE_FIRST: Final = frozenset("*-/.0123456789pP") | _SYMBOL_FIRST
REISSUED: Final = re.compile(
    r"\*?\s*(Re-?issued\s+for\s+technical\s+reasons(?:\s+on\s+\d{1,2}\s+\w{3,9}\s+\d{4})?\.?)", re.IGNORECASE
)
REISSUED_FOR: Final = re.compile(
    r"\*{0,3}\s*(Re-?issued\s+(?:(?:for|to|with|on|in|at|as|owing|due|because|following|pursuant)\s[^;]{2,200}))"
)
""" "* Reissued as a result of a late signature.": the other reasons that documents print, in a note of their own."""


def is_footnote(text: str) -> bool:
    """A footnote's line: "* A/52/150 and Corr.1.", "1/ See ...", "a/ ...", "[1] Figures supplied by ..."."""
    if text[:1] not in _FOOTNOTE_FIRST or not (text[0] in FOOTNOTE_MARKS or "/" in text[1:3]):
        return False
    return _FOOTNOTE.match(text) is not None


def is_furniture(text: str) -> bool:
    """A page number, job number, "/..." or running symbol alone on its line."""
    first = text[:1]
    if len(text) >= 90 or first not in FURNITURE_FIRST:
        return False
    return is_symbol_line(text) if first in _SYMBOL_FIRST else bool(_PAGE.match(text) or _JOB.match(text))


def is_symbol_line(text: str) -> bool:
    """A line with nothing but a symbol (or a double one)."""
    return "/" in text[:4] and bool(_SYMBOL_LINE.match(text))


def is_language_line(text: str) -> bool:
    """ "English" alone on its line, as in page heads."""
    return bool(_LANGUAGE_LINE.match(text))
