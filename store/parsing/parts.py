"""The parts of a document: the covering letter and what is attached to it.

letter > annex > enclosure or addendum > appendix. Each part owns the lines from its heading to the next heading, so
the parts together cover the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from store.parsing.cues import cue
from store.parsing.headings import FIRST, LEVELS, PartHeading, part_heading
from store.parsing.lines import Line
from store.parsing.title import Title, read_heading

_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50}


class Section(NamedTuple):
    """Lines of one part, before they are read."""

    label: str
    kind: str
    """letter, annex, enclosure, appendix, addendum, attachment."""
    parent: str | None
    first: int
    """Index of its first line (the heading; of the letter, line 0)."""
    body: int
    """Index of the line behind the heading."""
    limit: int
    repeats: Title | None = None
    """The title of the covering letter where the heading repeats it."""


def with_headings(lines: list[Line], start: int) -> tuple[list[Line], list[tuple[int, PartHeading]]]:
    """Lines, with headings that run into their part set on a line of their own, and the headings from ``start`` on."""
    out = lines[:start]
    headings: list[tuple[int, PartHeading]] = []
    for index in range(start, len(lines)):
        line = lines[index]
        heading = part_heading(lines, index, len(lines)) if line.text[:1] in FIRST else None
        if heading is None:
            out.append(line)
            continue
        headings.append((len(out), heading))
        if heading.to_letter or heading.rest >= len(line.text):
            out.append(line)
            continue
        cut = heading.rest
        head = line.text[:cut].rstrip()
        body = line.text[cut:].strip()
        lead = cut + len(line.text[cut:]) - len(line.text[cut:].lstrip())
        out.append(Line(head, line.start, line.start + len(head), line.column))
        out.append(Line(body, line.start + lead, line.end, line.column + lead))
    return out, headings


def sections(lines: list[Line], headings: list[tuple[int, PartHeading]]) -> list[Section]:
    """The letter's own section and one for each heading, nested and labelled uniquely."""
    ends = [*(index for index, _ in headings[1:]), len(lines)] if headings else []
    out = [Section("letter", "letter", None, 0, 0, headings[0][0] if headings else len(lines))]
    stack: list[tuple[int, str]] = [(0, "letter")]
    taken: dict[str, int] = {"letter": 1}
    for (index, heading), limit in zip(headings, ends, strict=True):
        level = LEVELS[heading.kind]
        while stack[-1][0] >= level:
            stack.pop()
        parent = stack[-1][1]
        label = _label(heading, parent, taken)
        stack.append((level, label))
        repeats = read_heading(lines, index, heading.to_letter, limit) if heading.to_letter else None
        body = max(repeats.last, index + 1) if repeats else index + 1
        out.append(Section(label, heading.kind, parent, index, min(body, limit), limit, repeats))
    return out


def _label(heading: PartHeading, parent: str, taken: dict[str, int]) -> str:
    """ "annex II", below it "annex II, enclosure" where "enclosure" alone is taken; a repeated label is counted."""
    label = f"{heading.kind} {heading.number.upper()}" if heading.number else heading.kind
    if label in taken and parent not in ("letter", label):
        label = f"{parent}, {label}"
    count = taken.get(label, 0) + 1
    unique = label
    while unique in taken:
        unique = f"{label} ({count})"
        count += 1
    taken[label] = max(taken.get(label, 0), count - 1, 1)
    taken.setdefault(unique, 1)
    return unique


def announced(text: str) -> list[str]:
    """Labels of parts that a text announces: "(see annex)", "(annexes I and II)", "(see addendum 1)", "enclosure"."""
    return list(dict.fromkeys(label for *_, labels in announcements(text) for label in labels))


def announcements(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Start, end and labels of each such place."""
    for found in _ANNOUNCED.finditer(text):
        word = _SINGULAR[found["word"].lower()]
        numbers = _NUMBER.findall(found["numbers"] or "")
        if len(numbers) == 2 and re.search(r"[-–—]|\bto\b", found["numbers"] or ""):
            numbers = _range(*numbers)
        yield *found.span(), [f"{word} {number}" for number in numbers] or [word]


ANNOUNCING: Final = cue("annex", "enclos", "append", "addend", "attach")
"""Without it a text announces nothing."""
_ANNOUNCED: Final = re.compile(
    # Found by one set of characters first, so that the search need not try the pattern at every place.
    r"(?-i:[(sS])(?:(?<=\()\s?(?:see\s+)?|(?<=\b[sS])ee\s+)(?P<word>annex(?:es)?|enclosures?|appendix|appendices|addendum|addenda|attachments?)"
    r"(?P<numbers>(?:\s+(?:[IVXL]{1,7}|\d{1,3})(?:\s*(?:,|and|to|-|–|—)\s*(?:[IVXL]{1,7}|\d{1,3})){0,9})?)\s?\)?",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\b(?:[IVXL]{1,7}|\d{1,3})\b")
_SINGULAR: Final = {
    "annex": "annex", "annexes": "annex", "enclosure": "enclosure", "enclosures": "enclosure", "appendix": "appendix",
    "appendices": "appendix", "addendum": "addendum", "addenda": "addendum", "attachment": "attachment",
    "attachments": "attachment",
}  # fmt: skip


def _range(first: str, last: str) -> list[str]:
    if first.isdigit() and last.isdigit():
        low, high = int(first), int(last)
        return [str(number) for number in range(low, high + 1)] if 0 < high - low < 40 else [first, last]
    low, high = roman_value(first), roman_value(last)
    return [roman(number) for number in range(low, high + 1)] if 0 < high - low < 40 else [first, last]


def roman_value(numeral: str) -> int:
    """Value of a Roman numeral up to 89; 0 for anything else."""
    total = 0
    values = [_ROMAN.get(char, 0) for char in numeral.upper()]
    for index, value in enumerate(values):
        total += -value if index + 1 < len(values) and value < values[index + 1] else value
    return total


def roman(number: int) -> str:
    """A Roman numeral for 1 to 89."""
    out = ""
    for value, numeral in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            out += numeral
            number -= value
    return out
