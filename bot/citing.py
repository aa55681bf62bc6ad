"""Citations cut from the stored source. Question functions name places; the quote is always what stands there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from bot.answers import Citation
from bot.reading.gazetteer import Rows

Row = Mapping[str, object]


class Library(Rows, Protocol):
    """Rows of the views and exact text of the sources: what question functions read."""

    def few_rows(self, sql: str, params: Mapping[str, object] | None, most: int) -> list[Row]: ...

    def text(self, letter: str, start: int, end: int) -> str: ...

    def search(self, words: Iterable[str], limit: int = 150, letters: Iterable[str] | None = None) -> list[Row]: ...


class Letters(Library, Protocol):
    """A library that tells when letters were loaded."""

    def generation(self) -> tuple[int, int]: ...


def cite(reader: Library, row: Row, start: str = "start", end: str = "end", number: str | None = None) -> Citation:
    """The place that ``row`` points at with its columns ``start`` and ``end``, as a checked-later quote."""
    letter = str(row["letter"])
    first, last = int(str(row[start])), int(str(row[end]))
    head = reader.rows("SELECT file, symbol FROM letters WHERE letter = :l", {"l": letter})[0]
    part = str(row["part"])
    printed = number or _number(reader, letter, part, first)
    symbol = str(head["symbol"]) if head["symbol"] else None
    return Citation(letter, symbol, str(head["file"]), part, printed, first, last, reader.text(letter, first, last))


def _number(reader: Library, letter: str, part: str, start: int) -> str | None:
    rows = reader.rows(
        "SELECT number FROM paragraphs "
        "WHERE letter = :l AND part = :p AND start <= :s AND end > :s AND number IS NOT NULL",
        {"l": letter, "p": part, "s": start},
    )
    return str(rows[0]["number"]) if rows else None


def cite_all(reader: Library, rows: Iterable[Row], start: str = "start", end: str = "end") -> tuple[Citation, ...]:
    """Citations of several rows, each place once, in order."""
    return unique(cite(reader, row, start, end) for row in rows if row[start] is not None)


def unique(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """The citations without repeats, in order."""
    return tuple(dict.fromkeys(citations))


def raw_span(offsets: str, start: int, end: int) -> tuple[int, int]:
    """Raw offsets of ``start`` to ``end`` of a cleaned text, by its stored offset map (a JSON list of pairs)."""
    from json import loads  # here to keep start-up fast

    pairs = loads(offsets)
    return _raw(pairs, start), _raw(pairs, end - 1) + 1


def _raw(pairs: list[list[int]], at: int) -> int:
    clean, raw = max((pair for pair in pairs if pair[0] <= at), default=pairs[0])
    return raw + at - clean


def part_of(row: Row) -> tuple[str, str]:
    """(letter, part) in which a row stands."""
    return str(row["letter"]), str(row["part"])


def by_part(rows: Iterable[Row]) -> dict[tuple[str, str], list[Row]]:
    """(letter, part) -> the rows that stand there, in order."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found.setdefault(part_of(row), []).append(row)
    return found
