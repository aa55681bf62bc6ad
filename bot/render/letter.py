"""A letter for reading: its facts, then its parts with their signatures and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.render.escaping import safe_line

Row = Mapping[str, object]

_LABELS = {
    "title": "title", "symbol": "symbol", "other_symbols": "also", "file": "file", "dated": "dated",
    "document_date": "issued", "session": "session", "organs": "organs", "sender_states": "from",
    "sender_role": "sender", "addressees": "to", "original_language": "language", "agenda_items": "items",
    "spoken_for": "speaks for",
}  # fmt: skip


class PartText(NamedTuple):
    """A part of a letter for reading."""

    facts: Row
    signatures: Sequence[Row]
    paragraphs: Sequence[Row]


class LetterText(NamedTuple):
    """A letter for reading, or some of its parts; then ``facts`` is None."""

    letter: str
    facts: Row | None
    parts: tuple[PartText, ...]


def one_line(row: Row) -> str:
    """Date, slug, symbol and title of a letter."""
    title = row["title"] or f"{row['kind']} in {row['file']}"
    shown = (row["dated"] or "undated   ", row["letter"], row["symbol"], title)
    return "  ".join(safe_line(str(value)).ljust(10) for value in shown if value)


def letter_lines(letter: LetterText) -> Iterator[str]:
    """The facts, then the parts with a blank line before each."""
    if letter.facts is not None:
        yield from _fact_lines(letter.facts)
    for number, part in enumerate(letter.parts):
        if number or letter.facts is not None:
            yield ""
        yield from _part_lines(part)


def _fact_lines(facts: Row) -> Iterator[str]:
    yield safe_line(str(facts["letter"]))
    for label, value in labelled(facts):
        yield f"  {label + ':':12}{value}"


def labelled(facts: Row | None) -> Iterator[tuple[str, str]]:
    """The facts that are printed in the letter, each on one line with its label."""
    for name, label in _LABELS.items():
        value = _as_text(facts[name]) if facts is not None else ""
        if value:
            yield label, safe_line(value)


def _part_lines(part: PartText) -> Iterator[str]:
    yield f"[{called(part)}]"
    for signature in part.signatures:
        yield f"  signed:     {signed_by(signature)}"
    for paragraph in part.paragraphs:
        yield f"\n{numbered(paragraph)}"


def called(part: PartText) -> str:
    """Label of a part, and its kind where the label does not say it."""
    label, kind = part.facts["label"], part.facts["kind"]
    return safe_line(f"{label} ({kind})" if kind not in (label, "text") else str(label))


def numbered(paragraph: Row) -> str:
    """A paragraph with its printed number."""
    number = f"{paragraph['number']}. " if paragraph["number"] else ""
    return number + safe_line(str(paragraph["text"]))


def signed_by(signature: Row) -> str:
    """Name, rank, office and State of a signature."""
    return safe_line(", ".join(str(signature[key]) for key in ("name", "rank", "office", "state") if signature[key]))


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(filter(None, map(_as_text, value)))
    if isinstance(value, Mapping):
        return _item(value) if "item" in value else str(value.get("state") or "")
    return "" if value is None else str(value)


def _item(item: Row) -> str:
    title = f" ({item['title']})" if item["title"] else ""
    return f"{item['item']}{title}"
