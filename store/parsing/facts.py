"""What the paragraphs tell: each kind of fact by its own reader, none able to spoil another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.letters import Part, Warning


def body_facts(parts: Sequence[Part], dated: str | None, warnings: list[Warning]) -> dict[str, Any]:
    """Facts of the bodies by field of Letter."""
    return {}
