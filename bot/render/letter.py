"""A letter for reading: its facts, then its parts with their signatures and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.render.escaping import safe_line

_LABELS = {
    "title": "title", "symbol": "symbol", "other_symbols": "also", "file": "file", "dated": "dated",
    "document_date": "issued", "session": "session", "organs": "organs", "sender_states": "from",
    "sender_role": "sender", "addressees": "to", "original_language": "language", "agenda_items": "items",
    "spoken_for": "speaks for",
}  # fmt: skip


def one_line(row: Mapping[str, object]) -> str:
    """Date, slug, symbol and title of a letter."""
    title = row["title"] or f"{row['kind']} in {row['file']}"
    shown = (row["dated"] or "undated   ", row["letter"], row["symbol"], title)
    return "  ".join(safe_line(str(value)).ljust(10) for value in shown if value)


def fact_lines(facts: Mapping[str, object]) -> Iterator[str]:
    """One line a fact that is printed in the letter."""
    yield safe_line(str(facts["letter"]))
    for name, label in _LABELS.items():
        value = _as_text(facts[name])
        if value:
            yield f"  {label + ':':12}{safe_line(value)}"


def part_lines(
    part: Mapping[str, object], signatures: Sequence[Mapping[str, object]], paragraphs: Sequence[Mapping[str, object]]
) -> Iterator[str]:
    """A part: label, kind, who signed it, and its paragraphs with their printed numbers."""
    kind = f" ({part['kind']})" if part["kind"] not in (part["label"], "text") else ""
    yield safe_line(f"[{part['label']}{kind}]")
    for signature in signatures:
        yield f"  signed:     {safe_line(_signature(signature))}"
    for paragraph in paragraphs:
        number = f"{paragraph['number']}. " if paragraph["number"] else ""
        yield f"\n{number}{safe_line(str(paragraph['text']))}"


def _signature(signature: Mapping[str, object]) -> str:
    return ", ".join(str(signature[key]) for key in ("name", "rank", "office", "state") if signature[key])


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(filter(None, map(_as_text, value)))
    if isinstance(value, Mapping):
        return _item(value) if "item" in value else str(value.get("state") or "")
    return "" if value is None else str(value)


def _item(item: Mapping[str, object]) -> str:
    title = f" ({item['title']})" if item["title"] else ""
    return f"{item['item']}{title}"
