"""How long the event loop was held up: late heartbeats and late answers begin there."""

from __future__ import annotations

import asyncio
import logging
from time import monotonic

LOG = logging.getLogger("dragoman.discord")

EVERY_SECONDS = 0.05
WORTH_A_WARNING = 0.5


class Lag:
    """Measures the loop that :meth:`watch` runs on."""

    def __init__(self) -> None:
        self.worst = 0.0
        """Seconds, since :meth:`watch` began."""

    async def watch(self) -> None:
        """Measure, for ever."""
        while True:
            began = monotonic()
            await asyncio.sleep(EVERY_SECONDS)
            late = monotonic() - began - EVERY_SECONDS
            self.worst = max(self.worst, late)
            if late > WORTH_A_WARNING:
                LOG.warning("the event loop was held up for %.0f ms", late * 1000)
