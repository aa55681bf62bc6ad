"""Marks of signature: "(Signed)" in its spellings, "sig.:", "Sincerely,"."""

from __future__ import annotations

import re
from typing import Final

from store.parsing.lines import Line

MARK: Final = re.compile(
    r"[(\[{]\s{0,2}(?:S\s?i\s?g\s?n\s?e\s?d|Si\s\w?ned|Sign[a-z]{1,2}|S[il1!][gq9]n[ceo][dl]|S\w{2,3}ed|Firmad[oa]|Sign[ée]e?|"
    r"Initialled|Sgd\.?)\s{0,2}(?:[)\]}0]|(?=\s[A-Z]))\s?[:.]?",
    re.IGNORECASE,
)
_AT_START: Final = re.compile(
    r"(?:sig\.\s?:|signed\s?(?:by)?\s?:|sgd\.?\s?:?|/s/|firmado\s?:|sign[ée]\s?:|signature\s?:|Signed\)|Signed\](?=\s))\s?",
    re.IGNORECASE,
)
_FIRST: Final = frozenset("sS/fF")
"""First letters of the marks above."""
_CLOSING: Final = re.compile(
    r"(?:(?:Yours|Very|Most)\s+)*(?:sincerely|respectfully|faithfully|truly)(?:\s+yours)?\s?,?$|"
    r"Accept,?\s.{0,120}consideration\.?$",
    re.IGNORECASE,
)
CLOSING_FIRST: Final = frozenset("YVMSRFTAyvmsrfta\u017f")
"""The same of a close; to a pattern without case the long s is an s."""


def marks_in(line: Line) -> list[tuple[int, int]]:
    """Start and end of each mark in a line; a sentence's "(signed on ...)" is none."""
    text = line.text
    if len(text) < 3:
        return []
    if text[0] in _FIRST:
        head = _AT_START.match(text)
        if head:
            return [head.span()]
    if "(" not in text and "[" not in text and "{" not in text:
        return []
    return [found.span() for found in MARK.finditer(text) if _is_mark(text, found)]


def _is_mark(text: str, found: re.Match[str]) -> bool:
    """Inside prose only the plain spelling counts, and only where a name can follow."""
    if found.start() == 0:
        return True
    rest = text[found.end() :].lstrip()
    plain = "igned" in found[0].lower() or "firmad" in found[0].lower()
    return plain and (not rest or rest[0].isupper())


def is_closing(text: str) -> bool:
    """A complimentary close behind which an unmarked signature may stand."""
    return text[:1] in CLOSING_FIRST and len(text) < 160 and bool(_CLOSING.match(text))
