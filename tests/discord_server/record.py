"""What the server has received and found wrong: what tests look at afterwards."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

PATIENCE = 20.0
"""Seconds that waiting lasts by default: on a busy machine all takes longer, and only what hangs is to be noticed."""
GLANCE = 0.02
"""Seconds after which a condition is looked at again though nothing was received."""


@dataclass(eq=False)
class Request:
    """A REST request as received; ``status`` and ``code`` of its answer come when it is given."""

    method: str
    path: str
    """Without ``/api/v10`` and query."""
    query: dict[str, str]
    headers: dict[str, str]
    body: Any
    time: float
    """Monotonic seconds, when it came in."""
    status: int | None = None
    code: int | None = None
    """The platform's error code, of refusals."""
    took: float = 0.0
    invalid: bool = False
    """True for what counts towards the ban for invalid requests."""

    def __str__(self) -> str:
        return f"{self.method} {self.path} -> {self.status}"


class Ping(NamedTuple):
    """Someone whom a message of the bot would have notified."""

    whom: str
    """``everyone``, ``user 123`` or ``role 123``."""
    content: str


@dataclass
class Record:
    """Everything received, in order."""

    requests: list[Request] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    """A sentence for each limit of the platform that a request broke."""
    bodies_without_allowed_mentions: list[Request] = field(default_factory=list)
    """Message bodies that did not say ``"allowed_mentions": {"parse": []}``."""
    pings: list[Ping] = field(default_factory=list)
    typings: list[int] = field(default_factory=list)
    """Channels in which the bot was seen typing, once for each time."""
    command_writes: list[Request] = field(default_factory=list)
    """Requests that changed the list of commands."""
    command_creates: int = 0
    identifies: int = 0
    resumes: int = 0
    resumes_accepted: int = 0
    heartbeats: int = 0
    connections: int = 0
    close_codes: list[int | None] = field(default_factory=list)
    """Codes with which clients closed; 1006 or None where the connection broke."""
    _waiting: set[asyncio.Future[None]] = field(default_factory=set)

    def changed(self) -> None:
        """Wake those who wait for something to happen."""
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, holds: Callable[[], bool], timeout: float = PATIENCE, what: str = "") -> None:
        """Wait for a condition, looked at after every request, gateway message and connection, and now and then.

        :raises TimeoutError: says what was waited for, and the last requests.
        """
        end = time.monotonic() + timeout
        while not holds():
            if time.monotonic() >= end:
                last = "; ".join(str(request) for request in self.requests[-8:])
                told = what or "what the test waits for"
                raise TimeoutError(f"{told} did not happen within {timeout} s; last requests: {last}")
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            await asyncio.wait({future}, timeout=GLANCE)
            self._waiting.discard(future)

    def of(self, method: str, part: str = "") -> list[Request]:
        """The requests with this method whose path contains ``part``."""
        return [r for r in self.requests if r.method == method and part in r.path]

    @property
    def invalid_requests(self) -> int:
        """Answers 401, 403 and 429, those of shared scope aside: 10,000 in ten minutes mean a ban."""
        return sum(r.invalid for r in self.requests)

    def peak_per_second(self) -> int:
        """The most requests within any second, interaction callbacks and webhooks aside, as the global limit counts."""
        times = [r.time for r in self.requests if not r.path.startswith(("/interactions/", "/webhooks/"))]
        most = first = 0
        for last, moment in enumerate(times):
            while moment - times[first] >= 1.0:
                first += 1
            most = max(most, last - first + 1)
        return most
