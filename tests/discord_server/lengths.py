"""How long a text is for the platform."""

from __future__ import annotations

Breach = tuple[str, str]
"""Where in a body a limit is broken, and how."""


def length(text: str) -> int:
    """Characters by the stricter of both ways to count them, code points or UTF-16 units: always the latter."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
