"""An annex that stands in a letter without any heading: one in seven of those met has none."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from store.parsing.furniture import is_footnote, is_furniture
from store.parsing.lines import Line, next_text
from store.parsing.parts import Section, announced
from store.parsing.rolelines import Block
from store.parsing.titlelines import starts_title

_IMPLIED_LENGTH: Final = 200
_PROSE_LENGTH: Final = 120


def first_hand(lines: list[Line], found: list[Block]) -> list[Block]:
    """The signatures of the first text: those of one letter follow one another, so that a further letter's title, or
    prose, between two of them begins another text.

    Source: UN Correspondence Manual, ST/DCS/4/Rev.1 (the signature closes a letter).
    """
    for number, (before, after) in enumerate(pairwise(found), 1):
        between = [line.text for line in lines[before.last : after.first] if line.text]
        if any(starts_title(text) for text in between) or _prose(between) >= _PROSE_LENGTH:
            return found[:number]
    return found


def _prose(texts: list[str]) -> int:
    """Characters of the lines that are neither footnotes nor page heads and feet, if one of them ends a sentence."""
    kept = [text for text in texts if not (is_footnote(text) or is_furniture(text))]
    return sum(map(len, kept)) if any(text.endswith(".") for text in kept) else 0


def with_implied(
    lines: list[Line], listed: list[Section], found: list[Block], start: int, promised_by_hand: bool
) -> list[Section]:
    """An annex without a heading: announced text, or a letter or long text, behind the signatures.

    ``promised_by_hand``: another hand signs further down, so that another text must begin.
    """
    cover = listed[0]
    begin = max((block.last for block in found), default=None)
    before = lines[start : begin or cover.limit]
    if begin is None:
        begin = _long_gap(lines, start, cover.limit) if _promises(before) else None
    if begin is None:
        return listed
    index = next_text(lines, begin, cover.limit)
    while index < cover.limit and (
        is_footnote(lines[index].text) or is_furniture(lines[index].text) or not lines[index].text
    ):
        index += 1
    if index >= cover.limit:
        return listed
    rest = [line for line in lines[index : cover.limit] if line.text]
    letter = starts_title(lines[index].text)
    long = promised_by_hand or (
        sum(len(line.text) for line in rest) >= _IMPLIED_LENGTH and any(line.text.endswith(".") for line in rest)
    )
    ends = len(listed) == 1 and any(line.text.endswith(".") for line in rest)
    if not (letter or long or (ends and _promises(before))):
        return listed
    taken = {section.label for section in listed}
    label = "annex" if "annex" not in taken else "annex (unlabelled)"
    implied = Section(label, "annex", "letter", index, index, cover.limit)
    return [cover._replace(limit=index), implied, *listed[1:]]


def _promises(lines: list[Line]) -> bool:
    """Whether a text announces another; asked only where one without a heading may begin."""
    text = " ".join(line.text for line in lines)
    return bool(announced(text)) or "annexed" in text or "attached" in text


def _long_gap(lines: list[Line], start: int, limit: int) -> int | None:
    """In a letter without a signature: the gap of three lines behind its request for circulation."""
    blank = 0
    seen = False
    for index in range(start, limit):
        text = lines[index].text
        if not text:
            blank += 1
            continue
        if seen and blank >= 3:
            return index
        seen = seen or "document" in text
        blank = 0
    return None
