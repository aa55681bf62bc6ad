"""The server's own clock, which a test may move; and the identifiers that grow with it."""

from __future__ import annotations

import time
from datetime import UTC, datetime

EPOCH_MS = 1_420_070_400_000
"""The first second of 2015, from which identifiers count their milliseconds."""


class Clock:
    """The time of day, plus what the test has added to it."""

    def __init__(self) -> None:
        self._added = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self._added

    def advance(self, seconds: float) -> None:
        """Move the clock; windows, tokens and interactions grow old by as much."""
        self._added += seconds

    def stamp(self) -> str:
        """The time of day as the platform prints it."""
        return datetime.fromtimestamp(self.now(), UTC).isoformat()


class Snowflakes:
    """Identifiers: milliseconds in the upper bits, always growing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0
        self._guilds = 0

    def next(self) -> int:
        """An identifier of this moment."""
        self._last = max(self._last + 1, (int(self._clock.now() * 1000) - EPOCH_MS) << 22)
        return self._last

    def next_guild(self) -> int:
        """An identifier for a guild: a millisecond each, in the past, so that guilds spread over shards."""
        self._guilds += 1
        return (86_400_000 + self._guilds) << 22


def made_at(identifier: int) -> float:
    """When an identifier was made, in seconds since 1970."""
    return ((identifier >> 22) + EPOCH_MS) / 1000
