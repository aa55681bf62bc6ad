"""Offset maps: where each character of a cleaned text stands in the raw text.

An ``Offsets`` value is a sorted tuple of pairs (cleaned offset, raw offset), one for each place where the
distance between the two changes. Between two pairs the texts run in step.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from store.letters import Offsets, Span

# Made for each sentence and fact: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__
# Sorts after every pair with the same first member: raw offsets stay below it.
LAST: Final = 1 << 62
IN_STEP: Offsets = ((0, 0),)
"""Map of a text from which nothing was taken."""


def raw_offset(offsets: Offsets, position: int) -> int:
    """Raw offset of the cleaned character at ``position``."""
    cleaned, raw = offsets[max(bisect_right(offsets, (position, LAST)) - 1, 0)]
    return raw + position - cleaned


def raw_span(offsets: Offsets, start: int, end: int) -> Span:
    """Range of the raw text that the cleaned range ``[start, end)`` was made from.

    The end is that of the last character, so text dropped behind it stays outside. An empty range gives an
    empty span.
    """
    if len(offsets) == 1:  # most paragraphs: their text runs in step from end to end
        cleaned, raw = offsets[0]
        begin = start + raw - cleaned
        return _new(Span, (begin, begin + end - start if end > start else begin))
    first = raw_offset(offsets, start)
    if end <= start:
        return Span(first, first)
    return Span(first, max(first, raw_offset(offsets, end - 1) + 1))


def slice_offsets(offsets: Offsets, start: int, end: int) -> Offsets:
    """Map of ``cleaned[start:end]``, counted from its own beginning."""
    if len(offsets) == 1:
        return ((0, start + offsets[0][1] - offsets[0][0]),)
    first = bisect_right(offsets, (start, LAST))
    last = bisect_right(offsets, (max(end - 1, start), LAST))
    head = ((0, raw_offset(offsets, start)),)
    return head + tuple((cleaned - start, raw) for cleaned, raw in offsets[first:last])


def compose(outer: Offsets, inner: Offsets) -> Offsets:
    """Map from a text cleaned twice to the raw text: ``outer`` leads to the middle text, ``inner`` on to raw."""
    pairs: list[tuple[int, int]] = []
    for index, (cleaned, middle) in enumerate(outer):
        limit = outer[index + 1][0] if index + 1 < len(outer) else None
        end = LAST if limit is None else middle + limit - cleaned
        pairs.append((cleaned, raw_offset(inner, middle)))
        position = bisect_right(inner, (middle, LAST))
        while position < len(inner) and inner[position][0] < end:
            step, raw = inner[position]
            pairs.append((cleaned + step - middle, raw))
            position += 1
    return merged(pairs)


def merged(pairs: Iterable[tuple[int, int]]) -> Offsets:
    """Pairs in order without those that do not change the distance; the last of several for one place wins."""
    out: list[tuple[int, int]] = []
    for cleaned, raw in pairs:
        if out and out[-1][0] == cleaned:
            out.pop()
        if not out or raw - cleaned != out[-1][1] - out[-1][0]:
            out.append((cleaned, raw))
    return tuple(out) or ((0, 0),)


class TextBuilder:
    """Puts a text together from pieces of another text, keeping the map between them."""

    __slots__ = ("_length", "_pairs", "_pieces")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._pairs: list[tuple[int, int]] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def add(self, piece: str, source: int) -> None:
        """Append ``piece``, whose first character stands at ``source`` in the other text.

        Characters of ``piece`` without one of their own there (a longer replacement) follow in step, so add
        them one by one when that would run past the place they replace.
        """
        if not piece:
            return
        pairs = self._pairs
        if not pairs or source - self._length != pairs[-1][1] - pairs[-1][0]:
            pairs.append((self._length, source))
        self._pieces.append(piece)
        self._length += len(piece)

    def text(self) -> str:
        """What was put together so far."""
        return "".join(self._pieces)

    def offsets(self) -> Offsets:
        """Map from the new text to the other one; of an empty text ((0, 0),)."""
        return tuple(self._pairs) or ((0, 0),)
