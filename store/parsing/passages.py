"""Paragraphs made ready for fact finding: dates, symbols and States of each are looked for once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from store.dates import DateFound, find_dates
from store.letters import Paragraph, Part, Span
from store.parsing.cues import cue, cue_like, cue_that, cues_of
from store.parsing.naming import HEADS, NameFound, find_names
from store.places import PlaceFound, find_states, may_name_state
from store.reading.offsets import raw_span
from store.symbols import SymbolFound, find_symbols
from store.yearless import with_yearless

_DIGIT = cue_like("[0-9]")
_STATE = cue_that(may_name_state)
_SLASH = cue("/")
_NAMED = cue_like(f"Nations|(?=[A-ZÀ-Þ])(?i:{'|'.join(HEADS)})")
_T = TypeVar("_T")

_OVERLAP = 6
"""Paragraphs that one which goes on over a page break may span."""
BODY = frozenset({"text", "preambular", "operative"})
"""Roles of paragraphs that say something; the others name, sign or head it."""


class _once(Generic[_T]):
    """A property worked out at its first use. As ``functools.cached_property``, without the lock that costs more than
    most of what is read here."""

    def __init__(self, work: Callable[[Any], _T]) -> None:
        self._work = work
        self._name = work.__name__

    def __get__(self, one: Any, owner: type) -> _T:
        value = one.__dict__[self._name] = self._work(one)
        return value


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

    @_once
    def lower(self) -> str:
        """For keyword tests before any pattern runs; not for offsets."""
        return self.text.lower()

    @_once
    def dates(self) -> list[DateFound]:
        return with_yearless(self.text, find_dates(self.text), self.as_of) if self.cues & _DIGIT else []

    @_once
    def symbols(self) -> list[SymbolFound]:
        return find_symbols(self.text) if self.cues & _SLASH else []

    @_once
    def states(self) -> list[PlaceFound]:
        return find_states(self.text, on=self.as_of) if self.cues & _STATE else []

    @_once
    def names(self) -> list[NameFound]:
        """Bodies, forces, instruments and meetings called by a capitalised name."""
        if not self.cues & _NAMED:
            return []
        return find_names(self.text, [(state.start, state.end) for state in self.states if not state.adjective])

    def dates_in(self, start: int, end: int) -> list[DateFound]:
        """Dates that begin in ``[start, end)``; so that a paragraph full of dates costs no square of them."""
        return _window(self.dates, self._date_starts, start, end)

    def states_in(self, start: int, end: int) -> list[PlaceFound]:
        """States whose names begin in ``[start, end)``."""
        return _window(self.states, self._state_starts, start, end)

    def names_in(self, start: int, end: int) -> list[NameFound]:
        """Names that begin in ``[start, end)``."""
        return _window(self.names, self._name_starts, start, end)

    @_once
    def _date_starts(self) -> list[int]:
        return [date.start for date in self.dates]

    @_once
    def _state_starts(self) -> list[int]:
        return [state.start for state in self.states]

    @_once
    def _name_starts(self) -> list[int]:
        return [name.start for name in self.names]

    @_once
    def sentences(self) -> list[tuple[int, int, int]]:
        """(start, end, ordinal) of each sentence."""
        bounds: list[tuple[int, int, int]] = []
        position = 0
        for sentence in self.paragraph.sentences:
            start = max(self.text.find(sentence.text, position), position)
            position = min(start + len(sentence.text), len(self.text))
            bounds.append((start, position, sentence.ordinal))
        return bounds or [(0, len(self.text), 1)]

    def sentence_at(self, position: int) -> tuple[int, int, int]:
        """The sentence that holds ``position``."""
        at = bisect_right(self._sentence_ends, position)
        return self.sentences[min(at, len(self.sentences) - 1)]

    @_once
    def _sentence_ends(self) -> list[int]:
        return [bound[1] for bound in self.sentences]

    def span(self, start: int, end: int) -> Span:
        """Place in the raw text of ``text[start:end]``."""
        return raw_span(self.paragraph.offsets, start, end)


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
