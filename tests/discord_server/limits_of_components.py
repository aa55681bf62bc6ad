"""The platform's limits on buttons, select menus and modals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.discord_server.lengths import Breach, length

ROW, BUTTON, SELECT, TEXT_INPUT, SECTION, TEXT, CONTAINER, LABEL = 1, 2, 3, 4, 9, 10, 17, 18
SELECTS = (3, 5, 6, 7, 8)
ROWS, PER_ROW, OPTIONS, V2_PARTS, V2_TEXT = 5, 5, 25, 40, 4000
LINK, PREMIUM = 5, 6


def component_breaches(components: Any, v2: bool) -> Iterator[Breach]:
    """Everything in a message's components that the platform would refuse."""
    if not isinstance(components, list):
        yield "components", "Must be a list."
        return
    if v2:
        yield from _v2_breaches(components)
    else:
        if len(components) > ROWS:
            yield "components", f"Must be {ROWS} or fewer in length: {len(components)}."
        for number, row in enumerate(components):
            if row.get("type") != ROW:
                yield f"components.{number}.type", f"Value of field 'type' must be one of (1,): {row.get('type')}."
    seen: set[str] = set()
    for place, part in _all(components, "components"):
        yield from _part(part, place)
        custom_id = part.get("custom_id")
        if isinstance(custom_id, str):
            if custom_id in seen:
                yield f"{place}.custom_id", f"Component custom id cannot be duplicated: {custom_id!r}."
            seen.add(custom_id)


def _v2_breaches(components: list[dict[str, Any]]) -> Iterator[Breach]:
    parts = list(_all(components, "components"))
    if len(parts) > V2_PARTS:
        yield "components", f"The total number of components exceeds {V2_PARTS}: {len(parts)}."
    total = sum(length(str(part.get("content", ""))) for _, part in parts if part.get("type") == TEXT)
    if total > V2_TEXT:
        yield "components", f"The text of all components exceeds {V2_TEXT}: {total}."


def _all(components: list[dict[str, Any]], place: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, part in enumerate(components):
        yield f"{place}.{number}", part
        yield from _all(part.get("components") or [], f"{place}.{number}.components")
        for inner in ("accessory", "component"):
            if isinstance(part.get(inner), dict):
                yield from _all([part[inner]], f"{place}.{number}.{inner}")


def _part(part: dict[str, Any], place: str) -> Iterator[Breach]:
    kind = part.get("type")
    if kind == ROW:
        yield from _row(part, place)
    elif kind == BUTTON:
        yield from _button(part, place)
    elif kind in SELECTS:
        yield from _custom_id(part, place)
        yield from _text(part, "placeholder", place, 0, 150)
        yield from _counts(part, place)
        if kind == SELECT:
            yield from _options(part, place)
    elif kind == TEXT_INPUT:
        yield from _text_input(part, place)
    elif kind == LABEL:
        yield from _text(part, "label", place, 1, 45)
        yield from _text(part, "description", place, 0, 100)


def _row(part: dict[str, Any], place: str) -> Iterator[Breach]:
    inner = part.get("components") or []
    if not 1 <= len(inner) <= PER_ROW:
        yield f"{place}.components", f"Must be between 1 and {PER_ROW} in length: {len(inner)}."
    if len(inner) > 1 and any(one.get("type") != BUTTON for one in inner):
        yield f"{place}.components", "A select menu or text input stands alone in its row."


def _button(part: dict[str, Any], place: str) -> Iterator[Breach]:
    yield from _text(part, "label", place, 0, 80)
    style = part.get("style")
    if style not in range(1, 7):
        yield f"{place}.style", f"Must be between 1 and 6: {style}."
    if style == LINK:
        if not part.get("url") or part.get("custom_id"):
            yield place, "A link button has a url and no custom id."
        yield from _text(part, "url", place, 1, 512)
    elif style != PREMIUM:
        yield from _custom_id(part, place)
    if not part.get("label") and not part.get("emoji") and style != PREMIUM:
        yield place, "A button must have a label or emoji."


def _options(part: dict[str, Any], place: str) -> Iterator[Breach]:
    options = part.get("options") or []
    if not 1 <= len(options) <= OPTIONS:
        yield f"{place}.options", f"Must be between 1 and {OPTIONS} in length: {len(options)}."
    for number, option in enumerate(options):
        where = f"{place}.options.{number}"
        yield from _text(option, "label", where, 1, 100)
        yield from _text(option, "value", where, 1, 100)
        yield from _text(option, "description", where, 0, 100)
    values = [option.get("value") for option in options]
    if len(set(values)) < len(values):
        yield f"{place}.options", "The specified option value is already used."
    if len([o for o in options if o.get("default")]) > part.get("max_values", 1):
        yield f"{place}.options", "More options are chosen from the start than may be chosen."


def _counts(part: dict[str, Any], place: str) -> Iterator[Breach]:
    least, most = part.get("min_values", 1), part.get("max_values", 1)
    if not (0 <= least <= OPTIONS and 1 <= most <= OPTIONS and least <= most):
        yield place, f"Not a number of values: {least} to {most}."
    if part.get("type") == SELECT and most > len(part.get("options") or []):
        yield f"{place}.max_values", "Must not be more than there are options."


def _text_input(part: dict[str, Any], place: str) -> Iterator[Breach]:
    yield from _custom_id(part, place)
    if part.get("label") is not None:  # inside of a label component it has none
        yield from _text(part, "label", place, 1, 45)
    yield from _text(part, "placeholder", place, 0, 100)
    yield from _text(part, "value", place, 0, 4000)
    least, most = part.get("min_length") or 0, part.get("max_length") or 4000
    if not (0 <= least <= 4000 and 1 <= most <= 4000 and least <= most):
        yield place, f"Not a range of lengths: {least} to {most}."


def modal_breaches(data: dict[str, Any]) -> list[Breach]:
    """Everything in a modal that the platform would refuse."""
    broken = list(_text(data, "title", "data", 1, 45)) + list(_custom_id(data, "data"))
    components = data.get("components") or []
    if not 1 <= len(components) <= ROWS:
        broken.append(("data.components", f"Must be between 1 and {ROWS} in length: {len(components)}."))
    for place, part in _all(components, "data.components"):
        broken += _part(part, place)
    return broken


def _custom_id(part: dict[str, Any], place: str) -> Iterator[Breach]:
    yield from _text(part, "custom_id", place, 1, 100)


def _text(part: dict[str, Any], key: str, place: str, least: int, most: int) -> Iterator[Breach]:
    value = part.get(key)
    if value is None:
        if least:
            yield f"{place}.{key}", "This field is required."
    elif not isinstance(value, str):
        yield f"{place}.{key}", "Must be a string."
    elif not least <= length(value) <= most:
        yield f"{place}.{key}", f"Must be between {least} and {most} in length: it has {length(value)}."
