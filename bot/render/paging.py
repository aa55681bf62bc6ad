"""Text cut where a reader would cut it: behind a paragraph, a sentence, a word, never inside what belongs together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from bot.render.discord_limits import length
from bot.render.escaping import safe_line

Measure = Callable[[str], int]
"""How much room a text needs."""

ELLIPSIS = "…"
_BORDERS = ("\n", ". ", "。", "; ", " ")
"""Ends of a paragraph, a sentence, a clause, a word: the first that stands in the later half is taken."""
LONGEST_UNIT = 128
"""Characters that are kept together; a letter with more marks on it than that is no writing."""
_UNITS = (
    re.compile(r"<[^<>\n]{1,120}>"),
    re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[^0-9A-Za-z\s])"),
)
"""Mentions, timestamps and links in brackets; characters written out and signs that are escaped."""
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
_VIRAMA = 9
"""Combining class of the signs that join two consonants of an Indian script."""
_REGIONAL = range(0x1F1E6, 0x1F200)
"""Two of these make a flag."""


def pieces(text: str, room: int, measure: Measure = length) -> Iterator[str]:
    """``text`` in pieces that need at most ``room``; white space at a cut goes, nothing else does.

    ``room`` must be enough for any one character.
    """
    at = 0
    while (end := at + _fitting(text, at, room, measure)) < len(text):
        end = _border(text, at, end)
        yield text[at:end].rstrip()
        at = end
        while at < len(text) and text[at].isspace():
            at += 1
    yield text[at:]


def shortened(text: str, room: int, measure: Measure = length) -> tuple[str, bool]:
    """As much of the beginning of ``text`` as fits, and whether that is not all; white space at the end goes."""
    whole = text.rstrip()
    part = next(pieces(whole, room, measure))
    return part, part != whole


def on_one_line(text: str, room: int, measure: Measure = length) -> str:
    """``text`` on one line, never empty, cut with an ellipsis where it needs more than ``room``."""
    line = safe_line(text)
    if line and measure(line) <= room:
        return line
    # A mark at the cut may need more when the ellipsis stands behind it than at the end of a text.
    cuts = (shortened(line, left, measure)[0] + ELLIPSIS for left in range(room - 1, 0, -1))
    return next((cut for cut in cuts if measure(cut) <= room), ELLIPSIS)


def filled(blocks: Iterable[str], between: str, room: int) -> list[str]:
    """Texts of at most ``room``, each of as many blocks as fit; blank ones do not begin or end a text.

    A block must not need more than ``room`` itself.
    """
    texts: list[str] = []
    for block in blocks:
        if texts and length(texts[-1]) + length(between) + length(block) <= room:
            texts[-1] += between + block
        elif block.strip():
            texts.append(block.lstrip("\n"))
    return [text.rstrip() for text in texts]


def shares(needed: Iterable[int], room: int) -> list[int]:
    """Room for each: what it needs where all fit; else none gets more than another that lacks some."""
    wanted = list(needed)
    given = [0] * len(wanted)
    for done, place in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        given[place] = min(wanted[place], room // (len(wanted) - done))
        room -= given[place]
    return given


def whole_at(text: str, at: int, start: int = 0) -> bool:
    """Whether ``text`` may be cut before the character ``at``: not inside a composed character or a mention.

    ``start`` is the place of the cut before, where there is one.
    """
    if not start < at < len(text):
        return True
    if _joined(text, at, start):
        return False
    first = max(start, at - LONGEST_UNIT)
    near = (unit for units in _UNITS for unit in units.finditer(text, first, at + LONGEST_UNIT))
    return not any(unit.start() < at < unit.end() for unit in near)


def _fitting(text: str, start: int, room: int, measure: Measure) -> int:
    """How many characters from ``start`` on fit, or a few fewer; at least one."""
    count = min(len(text) - start, room)
    while count > 1 and (needed := measure(text[start : start + count])) > room:
        count = max(1, count * room // needed)
    return count


def _border(text: str, start: int, limit: int) -> int:
    """The best place for a cut at or before ``limit``."""
    half = start + (limit - start) // 2
    for mark in _BORDERS:
        found = text.rfind(mark, half, limit)
        while found > start and not whole_at(text, found + len(mark), start):
            found = text.rfind(mark, half, found)
        if found > start:
            return found + len(mark)
    lowest = max(start, limit - LONGEST_UNIT)
    return next((at for at in range(limit, lowest, -1) if whole_at(text, at, start)), limit)


def _joined(text: str, at: int, start: int) -> bool:
    """Whether the character at ``at`` belongs to the one before it."""
    before, here = text[at - 1], text[at]
    if here.isascii():
        return False
    if here in _JOINERS or unicodedata.category(here).startswith("M"):
        return True
    if before == "\u200d" or unicodedata.combining(before) == _VIRAMA:
        return True
    if ord(here) in _REGIONAL:
        return _regional_before(text, at, start) % 2 == 1
    if "\u1160" <= here <= "\u11ff":
        return _hangul(before)
    return "\u1100" <= before <= "\u115f" and _hangul(here)


def _regional_before(text: str, at: int, start: int) -> int:
    first = at
    while first > start and ord(text[first - 1]) in _REGIONAL:
        first -= 1
    return at - first


def _hangul(character: str) -> bool:
    """A syllable of the Korean script or a part of one; parts that follow each other are one syllable."""
    return "\u1100" <= character <= "\u11ff" or "\uac00" <= character <= "\ud7a3"
