"""The text of one letter file: as decoded, as cleaned, and the way from one to the other."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from store.letters import Offsets, Repair, Span, Warning
from store.reading import offsets as maps
from store.reading.cleaning import clean


@dataclass(frozen=True, slots=True)
class SourceText:
    """A letter's text with its cleaned form."""

    name: str
    """Name of the file, without folders."""
    raw: str
    """Decoded text with "\\n" line ends, no byte order mark, no NUL and no lone surrogate: what spans refer to."""
    text: str
    """Cleaned text; lines are kept."""
    offsets: Offsets
    """Leads from ``text`` to ``raw``."""
    repairs: tuple[Repair, ...] = ()
    notes: tuple[Warning, ...] = ()
    """What reading left out of the text: pages, tracked deletions."""

    def raw_span(self, start: int, end: int) -> Span:
        """Range of ``raw`` that ``text[start:end]`` was made from."""
        return maps.raw_span(self.offsets, start, end)

    def to_raw(self, offsets: Offsets, start: int, end: int) -> Offsets:
        """``offsets`` of a text made from ``text[start:end]``, led on to ``raw``."""
        if self.offsets == maps.IN_STEP:
            return offsets
        first = bisect_right(self.offsets, (start, maps.LAST))
        if first == bisect_right(self.offsets, (end, maps.LAST)):
            cleaned, raw = self.offsets[first - 1]
            return offsets if cleaned == raw else tuple((one, other + raw - cleaned) for one, other in offsets)
        return maps.compose(offsets, self.offsets)

    def slice_offsets(self, start: int, end: int) -> Offsets:
        """Map of ``text[start:end]`` to ``raw``."""
        return maps.slice_offsets(self.offsets, start, end)


def source_from_string(name: str, raw: str) -> SourceText:
    """Clean an already decoded text; never refuses.

    Line ends become "\\n", a leading byte order mark is dropped, NUL and lone surrogates become U+FFFD.
    """
    plain = plain_text(raw)
    text, offsets, repairs = clean(plain)
    return SourceText(name, plain, text, offsets, repairs)


def plain_text(decoded: str) -> str:
    """What the store keeps of a decoded text: universal newlines, and nothing that SQLite or UTF-8 refuses."""
    text = decoded.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in set(text)):
        text = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text
