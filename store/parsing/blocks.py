"""Lines -> blocks: one for each paragraph, heading, item of a list.

A block broken by a page is put together again: it ends without a full stop and the next begins in mid-sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from store.letters import ParagraphRole
from store.parsing.furniture import FOOTNOTE_MARKS, FURNITURE_FIRST, is_footnote, is_furniture, is_language_line
from store.parsing.headings import is_part_line
from store.parsing.honorifics import TITLES
from store.parsing.lines import Joined, Line, join
from store.parsing.tables import table_rows

NUMBER = re.compile(r"(?P<number>\d{1,3})\.(?:\s+|(?=[A-Z*\"“]))(?=\S)|(?P<letter>\([a-z]{1,4}\)|\(\d{1,2}\))\s+(?=\S)")
_NUMBER_START: Final = re.compile(r"\d{1,3}\.\s+[*_\"“(]?[A-ZÀ-ÞА-Я]|\([a-z]{1,4}\)\s+\S|[•●▪–—-]\s+\S|\d{1,3}\.[A-Z]")
_STOP: Final = re.compile(r"[.:;!?…][\"”’')\]*]{0,3}\d{0,2}$")
_STOP_LENGTH: Final = 6
"""Characters that these patterns take, at most."""
_SOFT_STOP: Final = re.compile(r"[.:;!?…,][\"”’')\]*]{0,3}\d{0,2}$")
_ROLES_APART: Final = frozenset(["masthead", "title", "heading", "signature"])
# Made for each block: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__
PERSON: Final = re.compile(rf"{TITLES}\b\.?\s[A-ZÀ-Þ]")
_ENTRY: Final = 75
"""A shorter line that begins with a person, above another one: entries of a list, each by itself."""
_OPEN: Final = re.compile(r"\b(?:of|the|and|to|by|for|from|with|in|at|an?|that|as)$")
"""Words that no entry ends with."""
_PROSE: Final = 90
_FULL: Final = 0.75


class BlockText(NamedTuple):
    """A block: its lines put together."""

    role: ParagraphRole
    joined: Joined
    start: int
    end: int
    page_joints: tuple[int, ...]
    """Where it was broken by a page, in the cleaned text."""
    in_table: bool = False
    """Whether it is a row of a table, which heads nothing however short it is."""


class _Run(NamedTuple):
    role: ParagraphRole | None
    lines: list[Line]


def blocks(
    lines: list[Line], first: int, limit: int, roles: Mapping[int, ParagraphRole], groups: Mapping[int, int]
) -> list[BlockText]:
    """Blocks of ``lines[first:limit]``; ``roles`` fixes the role of some lines, ``groups`` keeps those of one
    signature or title together over blank lines."""
    table = table_rows(lines, first, limit, roles)
    if table.row:
        rows: dict[int, ParagraphRole] = {index: "heading" if index in table.headers else "text" for index in table.row}
        roles = {**roles, **rows, **dict.fromkeys(table.rules, "masthead")}
        groups = {**groups, **{index: -1 - row for index, row in table.row.items()}}
    runs = _runs(lines, first, limit, roles, groups)
    inside = {lines[index].start for index in table.row}
    return [_block(run, breaks, run.lines[0].start in inside) for run, breaks in _over_pages(runs)]


def _runs(
    lines: list[Line], first: int, limit: int, roles: Mapping[int, ParagraphRole], groups: Mapping[int, int]
) -> list[_Run]:
    runs: list[_Run] = []
    current: list[Line] = []
    role: ParagraphRole | None = None
    group: int | None = None
    blank = False
    widest = 0
    for index in range(first, limit):
        line = lines[index]
        if not line.text:
            blank = True
            continue
        text = line.text
        own = roles.get(index) or _own_role(text, current, role, blank)
        same = groups.get(index)
        together = same is not None and same == group
        if current and (
            own != role or (not together and (blank or same != group or _breaks(line, current, widest, own)))
        ):
            runs.append(_new(_Run, (role, current)))
            current, widest = [], 0
        current.append(line)
        if len(text) > widest:
            widest = len(text)
        role, group, blank = own, same, False
    if current:
        runs.append(_Run(role, current))
    return runs


def _own_role(text: str, current: list[Line], role: ParagraphRole | None, blank: bool) -> ParagraphRole | None:
    first = text[0]
    if (first in FURNITURE_FIRST and is_furniture(text)) or (
        role == "masthead" and (is_language_line(text) or is_part_line(text))
    ):
        return "masthead"
    if ((first in FOOTNOTE_MARKS or "/" in text[1:3]) and is_footnote(text)) or (
        role == "footnote" and current and not blank and not text[:1].isupper()
    ):
        return "footnote"
    return None


def _breaks(line: Line, current: list[Line], widest: int, role: ParagraphRole | None) -> bool:
    """A new paragraph without a blank line before it: a number, an indent, or a short full-stopped line above."""
    if role in _ROLES_APART:
        return role == "masthead"
    if role == "footnote":
        return is_footnote(line.text)
    last = current[-1].text
    end = max(len(last) - _STOP_LENGTH, 0)
    if (
        not line.text[0].isalpha()
        and _NUMBER_START.match(line.text)
        and (_SOFT_STOP.search(last, end) or last.endswith(" and") or _in_list_with(current[0], line))
    ):
        return True
    if not line.text[:1].isupper():
        return False
    if len(last) < _ENTRY and PERSON.match(line.text) and PERSON.match(last) and not _OPEN.search(last):
        return True
    if is_labelled(last) and is_labelled(line.text) and last[-1] != ",":
        return True
    if not _STOP.search(last, end):
        return False
    if line.column >= current[-1].column + 2 and line.column > current[0].column:
        return True
    return widest > 50 and len(last) < widest * _FULL


def _in_list_with(first: Line, line: Line) -> bool:
    """ "2. Kerfi" below "1. Tissi", "- Peru" below "- Benin": points without a stop, each under the one before."""
    if first.column != line.column:
        return False
    if line.text[0] in BULLETS:
        return first.text[:2] == line.text[:2]
    one, other = NUMBER.match(first.text), NUMBER.match(line.text)
    if one is None or other is None or not (one["number"] and other["number"]):
        return False
    return int(other["number"]) == int(one["number"]) + 1


def is_labelled(text: str) -> bool:
    """ "Vice-Chairs: Greece, Kazakhstan": a short line that says what it gives, one of several in a row."""
    return len(text) < _LABELLED and bool(_LABEL.match(text))


_LABELLED: Final = 90
_LABEL: Final = re.compile(r"[A-Z][\w'’-]*(?:\s[\w'’-]+){0,5}:\s+\S")
BULLETS: Final = frozenset("•●▪–—-")


def _over_pages(runs: list[_Run]) -> list[tuple[_Run, list[int]]]:
    """Runs of text put together over page breaks; page heads and footnotes between them come after."""
    out: list[tuple[_Run, list[int]]] = []
    host = -1
    for run in runs:
        if run.role is None and host >= 0 and _goes_on(out[host][0].lines, run.lines):
            lines, breaks = out[host][0].lines, out[host][1]
            breaks.append(lines[-1].end)
            lines.extend(run.lines)
            continue
        out.append((run, []))
        if run.role is None:
            host = len(out) - 1
        elif run.role not in ("footnote", "masthead"):
            host = -1
    return out


def _goes_on(before: list[Line], after: list[Line]) -> bool:
    last, head = before[-1].text, after[0].text
    if _STOP.search(last, max(len(last) - _STOP_LENGTH, 0)) or _NUMBER_START.match(head):
        return False
    if head[:1].islower():
        return True
    if last.endswith(",") or not head[:1].isupper() or PERSON.match(before[0].text):
        return False
    length = sum(len(line.text) for line in before)
    text = " ".join(line.text for line in before[-3:])
    prose = length > _PROSE and (". " in text or bool(NUMBER.match(before[0].text)) or length > 2 * _PROSE)
    return (
        prose
        and not text.isupper()
        and bool(re.search(r"\b[a-z]+(?:\s\S+)?$", last))
        and bool(_STOP.search(after[-1].text))
    )


def _block(run: _Run, breaks: list[int], in_table: bool) -> BlockText:
    joined = join(run.lines)
    start, end = run.lines[0].start, run.lines[-1].end
    return _new(BlockText, (run.role or "text", joined, start, end, tuple(breaks), in_table))
