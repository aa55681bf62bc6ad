"""Numbers that are amounts though no noun follows: "of the 71 proposals X took up 56", "the seven", "over 9,800"."""

from __future__ import annotations

import re
from typing import Final

from store.parsing.numbers import NumberFound


def counts_alone(text: str, number: NumberFound, before: str, compared: bool) -> bool:
    """Whether a number without a noun is an amount all the same: "the seven", "over 9,800", "58.5 million"."""
    if before.endswith(_AMONG) and text[number.end : number.end + 1] in (" ", ",", "."):
        return True  # "41 people, of whom 29 have since come back"
    if _AS_SUBJECT.match(text, number.end) and _OPENS_CLAUSE.search(before or ". "):
        return True  # "of those soldiers, 600 shall be ...", "1,120 had been ... and 540 were ..."
    if before and _OF_THE.search(before) and _DID.search(before) and text[number.end : number.end + 1] in ".,;":
        return True  # "of the 71 proposals received, X took up 56."
    if _TAKEN_OUT.search(text[max(0, number.start - _LONGEST_WHOLE) : number.start]) and _CLOSES.match(
        text, number.end
    ):
        return True  # "of the 132 proposals made there it accepted 119 and noted the other 13"
    if before.endswith((" the other ", " The other ")) and _CLOSES.match(text, number.end):
        return True
    if not number.digits:
        return compared or before.endswith(("the ", "all ", "The ", "All ", "the other ", "The other "))
    figures = text[number.start : number.end]
    return compared or "," in figures or " " in figures


_AMONG: Final = ("of whom ", "of which ", "of them ", "among them ")
_LONGEST_WHOLE: Final = 160
_TAKEN_OUT: Final = re.compile(
    r"\b[Oo]f\s(?:the|these|those|its)\s\d[\d,]*\s[^.;:]{3,140}\s\w+(?:ed|en|ook|ook\sup|eld)\s(?:only\s)?$"
)
_CLOSES: Final = re.compile(r"(?:[.,;]|\sand\b|\swhile\b|\sbut\b|$)")
_OF_THE: Final = re.compile(r"\b[Oo]f\s(?:the|these|those)\s")
_DID: Final = re.compile(r",\s[^,;]{0,40}\b\w+(?:ed|en|ook|ook\sup)\s$")
_AS_SUBJECT: Final = re.compile(r"\s(?:shall|will|were|was|are|had|have)\s(?:\w+\s)?\w+(?:ed|en|wn|ld|st|nt)\b")
_OPENS_CLAUSE: Final = re.compile(r"(?:[,;.:]|\b(?:and|but|of\swhom|of\swhich|of\sthem))\s$")


def labelled(text: str, number: NumberFound, before: str) -> re.Match[str] | None:
    """ "Registered voters: 538,471": the label right before an amount, which is what is counted."""
    return _LABEL.search(before) if _AMOUNT.search(text, number.start, number.end + 2) else None


_LABEL: Final = re.compile(r"(?:^|[.;]\s)(?P<label>[A-Z][^.;:,()\d]{2,50}):\s$")
_AMOUNT: Final = re.compile(r"\d[,.]\d|\d\s[a-z]")
""" "Tel: 4711" is none."""


def like_a_year(text: str, number: NumberFound) -> bool:
    """Four figures without a comma: the years of "the 1900 and 1908 treaties", which no date reader takes."""
    figures = text[number.start : number.end]
    return number.digits and len(figures) == 4 and figures.isdigit() and 1500 <= int(figures) < 2100
