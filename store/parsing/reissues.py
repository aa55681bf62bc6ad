"""Notes of reissue: "* Reissued for technical reasons", "* Reissued as a result of a late signature"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.parsing.furniture import REISSUED, REISSUED_FOR
from store.parsing.lines import Line
from store.parsing.masthead import Place

_LINES = 3
"""Lines over which a note may run."""


def reissue_note(lines: Sequence[Line]) -> Place | None:
    """The note of the document, without its mark."""
    for line in _notes(lines):
        found = REISSUED.search(line.text) or REISSUED_FOR.match(line.text)
        if found:
            return Place(found[1].rstrip("."), line.start + found.start(1), line.start + found.end(1))
    return None


def _notes(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines that speak of a reissue; a note that gives its reason goes on to the end of its sentence."""
    for index, line in enumerate(lines):
        if "eissued" in line.text:
            runs_on = REISSUED_FOR.match(line.text) and not REISSUED.search(line.text)
            yield _whole(lines, index) if runs_on else line


def _whole(lines: Sequence[Line], first: int) -> Line:
    last = first
    while last < min(first + _LINES, len(lines)) - 1 and lines[last + 1].text and not lines[last].text.endswith("."):
        last += 1
    return lines[first]._replace(text=" ".join(line.text for line in lines[first : last + 1]), end=lines[last].end)
