"""Characters that would steer a terminal or turn text round are shown, not sent."""

from __future__ import annotations

_CONTROLS = [*range(0x20), *range(0x7F, 0xA0)]
_LINES = (0x2028, 0x2029)
_DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
"""Bidirectional controls: they can make a quote read otherwise than it is written."""
_HIDDEN = (
    0x180E, 0x200B, *range(0x2060, 0x2065), *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080),
)  # fmt: skip
"""Zero-width characters and tags: they can hide words in a text. Those that shape a script or an emoji stay."""

_SHOWN = {
    **{code: f"\\x{code:02x}" for code in _CONTROLS},
    **{code: f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}" for code in (*_LINES, *_DIRECTIONS, *_HIDDEN)},
}
_TEXT = {code: shown for code, shown in _SHOWN.items() if code != 0x0A}
_JSON = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *_LINES, *_DIRECTIONS)}


def safe_text(text: str) -> str:
    """``text`` with control characters written out (``\\x1b``); line breaks stay."""
    return _without_surrogates(text.translate(_TEXT))


def safe_line(text: str) -> str:
    """The same on one line: white space of any kind is one space."""
    return _without_surrogates(" ".join(text.split()).translate(_SHOWN))


def safe_json(text: str) -> str:
    """A JSON text whose strings hold no raw control or direction character; its meaning stays."""
    return _without_surrogates(text.translate(_JSON))


def _without_surrogates(text: str) -> str:
    """Unpaired surrogates, which no encoding can write, as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
