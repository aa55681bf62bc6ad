"""How much one file may cost."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """Bounds for reading one file; what goes over one is refused in a sentence, save pages, which are cut."""

    seconds: int = 30
    """Of processor time, and of waiting."""
    memory: int = 1_000_000_000
    """Address space of the reading process, in bytes."""
    characters: int = 5_000_000
    """Of text; the longest United Nations documents stay below a half of it."""
    pages: int = 500
    """Pages of a PDF that are read; the rest is left out and said."""
