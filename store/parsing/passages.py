"""Paragraphs made ready for fact finding: dates, symbols and States of each are looked for once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

from store.dates import DateFound, find_dates
from store.letters import Paragraph, Part, Span
from store.parsing.cues import by_first_letter, cue, cue_like, cue_that, cues_of
from store.parsing.naming import HEADS, NameFound, find_names
from store.places import PlaceFound, find_states, may_name_state
from store.reading.offsets import raw_span
from store.symbols import SymbolFound, find_symbols
from store.yearless import with_yearless

_DIGIT: Final = cue_like("[0-9]")
_STATE: Final = cue_that(may_name_state)
_SLASH: Final = cue("/")
_NAMED: Final = cue_like("Nations|" + by_first_letter(map(str.capitalize, HEADS), rest="(?i:{})"))
_T = TypeVar("_T")

_OVERLAP: Final = 6
"""Paragraphs that one which goes on over a page break may span."""
BODY: Final = frozenset({"text", "preambular", "operative"})
"""Roles of paragraphs that say something; the others name, sign or head it."""


class Passage:
    """One paragraph with the part it stands in. Offsets of everything here refer to ``text``."""

    def __init__(self, part: Part, paragraph: Paragraph, as_of: str | None) -> None:
        self.part = part.label
        self.paragraph = paragraph
        self.ordinal = paragraph.ordinal
        self.role = paragraph.role
        self.text = paragraph.text
        self.as_of = as_of
        """Date of the part, else of the part above it, else of the letter."""

        self.cues = cues_of(paragraph.text)
        """What the text can hold, see ``store.parsing.cues``."""
        self.in_body = paragraph.role in BODY

        # Each worked out at its first use; by hand, for functools.cached_property costs more than most of them.
        self._lower: str | None = None
        self._dates: list[DateFound] | None = None
        self._symbols: list[SymbolFound] | None = None
        self._states: list[PlaceFound] | None = None
        self._names: list[NameFound] | None = None
        self._sentences: list[tuple[int, int, int]] | None = None
        self._sentence_ends: list[int] | None = None
        self._date_starts: list[int] | None = None
        self._state_starts: list[int] | None = None
        self._name_starts: list[int] | None = None

    @property
    def lower(self) -> str:
        """For keyword tests before any pattern runs; not for offsets."""
        if self._lower is None:
            self._lower = self.text.lower()
        return self._lower

    @property
    def dates(self) -> list[DateFound]:
        if self._dates is None:
            digits = self.cues & _DIGIT
            self._dates = with_yearless(self.text, find_dates(self.text), self.as_of) if digits else []
        return self._dates

    @property
    def symbols(self) -> list[SymbolFound]:
        if self._symbols is None:
            self._symbols = find_symbols(self.text) if self.cues & _SLASH else []
        return self._symbols

    @property
    def states(self) -> list[PlaceFound]:
        if self._states is None:
            self._states = find_states(self.text, on=self.as_of) if self.cues & _STATE else []
        return self._states

    @property
    def names(self) -> list[NameFound]:
        """Bodies, forces, instruments and meetings called by a capitalised name."""
        if self._names is None:
            self._names = find_names(self.text, self._names_of_states()) if self.cues & _NAMED else []
        return self._names

    def _names_of_states(self) -> list[tuple[int, int]]:
        return [(state.start, state.end) for state in self.states if not state.adjective]

    @property
    def sentences(self) -> list[tuple[int, int, int]]:
        """(start, end, ordinal) of each sentence."""
        if self._sentences is None:
            self._sentences = _sentences(self.paragraph)
        return self._sentences

    def dates_in(self, start: int, end: int) -> list[DateFound]:
        """Dates that begin in ``[start, end)``; so that a paragraph full of dates costs no square of them."""
        if self._date_starts is None:
            self._date_starts = [date.start for date in self.dates]
        return _window(self.dates, self._date_starts, start, end)

    def states_in(self, start: int, end: int) -> list[PlaceFound]:
        """States whose names begin in ``[start, end)``."""
        if self._state_starts is None:
            self._state_starts = [state.start for state in self.states]
        return _window(self.states, self._state_starts, start, end)

    def names_in(self, start: int, end: int) -> list[NameFound]:
        """Names that begin in ``[start, end)``."""
        if self._name_starts is None:
            self._name_starts = [name.start for name in self.names]
        return _window(self.names, self._name_starts, start, end)

    def sentence_at(self, position: int) -> tuple[int, int, int]:
        """The sentence that holds ``position``."""
        if self._sentence_ends is None:
            self._sentence_ends = [bound[1] for bound in self.sentences]
        at = bisect_right(self._sentence_ends, position)
        return self.sentences[min(at, len(self.sentences) - 1)]

    def span(self, start: int, end: int) -> Span:
        """Place in the raw text of ``text[start:end]``."""
        return raw_span(self.paragraph.offsets, start, end)


def _sentences(paragraph: Paragraph) -> list[tuple[int, int, int]]:
    bounds: list[tuple[int, int, int]] = []
    position = 0
    for sentence in paragraph.sentences:
        start = max(paragraph.text.find(sentence.text, position), position)
        position = min(start + len(sentence.text), len(paragraph.text))
        bounds.append((start, position, sentence.ordinal))
    return bounds or [(0, len(paragraph.text), 1)]


class ParagraphPlaces:
    """Which paragraph of a part holds a place of the raw text; found by its start, for parts of thousands."""

    def __init__(self, part: Part) -> None:
        self._paragraphs = part.paragraphs
        self._starts = [paragraph.span.start for paragraph in part.paragraphs]

    def ordinal_at(self, position: int) -> int:
        """Ordinal of the paragraph; 0 where none holds ``position``."""
        last = bisect_right(self._starts, position)
        # A paragraph that goes on over a page break spans the page head inside it.
        for paragraph in reversed(self._paragraphs[max(last - _OVERLAP, 0) : last]):
            if position < paragraph.span.end:
                return paragraph.ordinal
        return 0


def _window(values: list[_T], starts: list[int], start: int, end: int) -> list[_T]:
    return values[bisect_left(starts, start) : bisect_left(starts, end)]


def passages(parts: Iterable[Part], dated: str | None) -> tuple[Passage, ...]:
    """All paragraphs but masthead and signatures; ``dated`` is the date of the covering letter."""
    return tuple(_passages(tuple(parts), dated))


def _passages(parts: tuple[Part, ...], dated: str | None) -> Iterator[Passage]:
    by_label = {part.label: part for part in parts}
    for part in parts:
        as_of = _date_of(part, by_label) or dated
        for paragraph in part.paragraphs:
            if paragraph.text and paragraph.role not in ("masthead", "signature"):
                yield Passage(part, paragraph, as_of)


def _date_of(part: Part, by_label: dict[str, Part]) -> str | None:
    """Date of the part or of the nearest part above that prints one."""
    seen: set[str] = set()
    at: Part | None = part
    while at is not None and at.label not in seen:
        if at.dated:
            return at.dated
        seen.add(at.label)
        at = by_label.get(at.parent) if at.parent else None
    return None
