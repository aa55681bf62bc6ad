"""Names found by the beginning of any of their words, for completion while somebody types."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from store.words import fold


class NamePrefixes:
    """Names, each by its beginning and by the beginning of its later words."""

    def __init__(self, names: Iterable[str]) -> None:
        entries = {(" ".join(fold(name).split()[i:]), name) for name in names for i in range(len(name.split()))}
        self._entries = sorted(entries)

    def beginning(self, prefix: str) -> Iterator[str]:
        """Names with a word that begins like ``prefix`` (folded, may hold spaces), each once."""
        seen: set[str] = set()
        for folded, name in islice(self._entries, bisect_left(self._entries, (prefix, "")), None):
            if not folded.startswith(prefix):
                return
            if name not in seen:
                seen.add(name)
                yield name
