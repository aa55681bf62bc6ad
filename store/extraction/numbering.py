"""Numbers that Word gives to paragraphs: they are shown, but stand nowhere in the text (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.extraction.numerals import numeral
from store.extraction.xml_events import Attributes, read_xml

_PLACE = re.compile(r"%([1-9])")


class Level(NamedTuple):
    """One level of a list."""

    kind: str
    """decimal, lowerLetter, ..., bullet or none."""
    pattern: str
    """"%1.", "(%2)"."""
    first: int


class Numbering:
    """Counts the paragraphs of each list."""

    def __init__(self, lists: dict[str, dict[int, Level]], styles: dict[str, tuple[str, int]]) -> None:
        self.styles = styles
        """Style of a paragraph -> (list, depth)."""
        self._lists = lists
        self._counts: dict[str, dict[int, int]] = {}

    def next(self, number: str, depth: int) -> str:
        """What stands before the next paragraph of list ``number`` at ``depth`` (from 0); empty for none."""
        levels = self._lists.get(number)
        if levels is None or depth not in levels:
            return ""
        level = levels[depth]
        if level.kind == "bullet":
            return "-"
        counts = self._counts.setdefault(number, {})
        counts[depth] = counts.get(depth, level.first - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        if level.kind == "none":
            return ""
        return _PLACE.sub(lambda place: self._shown(levels, counts, int(place[1]) - 1), level.pattern)

    def _shown(self, levels: dict[int, Level], counts: dict[int, int], depth: int) -> str:
        level = levels.get(depth)
        return numeral(counts.get(depth, level.first), level.kind) if level else ""


class _Reader:
    """Collects lists from numbering.xml."""

    def __init__(self) -> None:
        self.lists: dict[str, dict[int, Level]] = {}
        self._shapes: dict[str, dict[int, Level]] = {}
        self._shape: dict[int, Level] = {}
        self._depth: int | None = None
        self._number = ""

    def start(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "abstractNum":
            self._shape = self._shapes.setdefault(attributes.get("abstractNumId", ""), {})
        elif name == "lvl":
            self._depth = number_of(attributes.get("ilvl"), 0)
            self._shape[self._depth] = Level("decimal", "", 1)
        elif name == "num":
            self._number = attributes.get("numId", "")
        elif name == "abstractNumId":
            self.lists[self._number] = self._shapes.get(value, {})
        elif self._depth is not None:
            self._describe(name, value, self._depth)

    def end(self, name: str) -> None:
        if name == "lvl":
            self._depth = None

    def _describe(self, name: str, value: str, depth: int) -> None:
        level = self._shape[depth]
        if name == "start":
            self._shape[depth] = level._replace(first=number_of(value, 1))
        elif name == "numFmt":
            self._shape[depth] = level._replace(kind=value)
        elif name == "lvlText":
            self._shape[depth] = level._replace(pattern=value[:40])


class _Styles:
    """Collects the lists that styles of paragraphs bring, from styles.xml."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[str, int]] = {}
        self._style = ""

    def start(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "style":
            self._style = attributes.get("styleId", "")
        elif name == "numId" and self._style:
            self.found[self._style] = (value, self.found.get(self._style, ("", 0))[1])
        elif name == "ilvl" and self._style:
            self.found[self._style] = (self.found.get(self._style, ("", 0))[0], number_of(value, 0))


def numbering_of(lists: bytes, styles: bytes) -> Numbering:
    """The lists of a document from its numbering.xml and styles.xml; none where it has none."""
    reader, styled = _Reader(), _Styles()
    read_xml(lists, reader.start, reader.end)
    read_xml(styles, styled.start)
    return Numbering(reader.lists, styled.found)


def number_of(printed: str | None, default: int) -> int:
    """A small whole number of an attribute."""
    plain = printed or ""
    return int(plain) if plain.isdecimal() and len(plain) < 7 else default
