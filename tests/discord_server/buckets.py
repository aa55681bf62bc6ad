"""Rate limits: a bucket for each route and its major parameter, told in headers and held to; and the global one."""

from __future__ import annotations

import time
import zlib
from collections import deque
from fnmatch import fnmatchcase
from typing import NamedTuple

GENEROUS = (50, 1.0)
"""Requests and seconds of a bucket for which the test has set nothing."""


class Verdict(NamedTuple):
    """What the buckets say of a request."""

    headers: dict[str, str]
    retry_after: float | None
    """Seconds to wait, when the request is over a limit."""
    is_global: bool = False


class Buckets:
    """Windows of requests."""

    def __init__(self) -> None:
        self.global_limit: int | None = None
        """Requests a second over all routes, callbacks and webhooks aside; the platform's is 50."""
        self.global_window = 1.0
        self._limits: list[tuple[str, int, float]] = []
        self._windows: dict[str, tuple[float, int]] = {}
        self._global: deque[float] = deque()

    def set(self, pattern: str, limit: int, seconds: float) -> None:
        """Give the routes that fit ``"POST /channels/*/messages"`` a limit of their own."""
        self._limits.insert(0, (pattern, limit, seconds))

    def begin_anew(self) -> None:
        """Forget what has been counted."""
        self._windows.clear()
        self._global.clear()

    def take(self, method: str, path: str) -> Verdict:
        """Count a request."""
        if path.startswith("/interactions/"):
            return Verdict({}, None)  # callbacks have no limit
        if not path.startswith("/webhooks/"):
            wait = self._over_all()
            if wait is not None:
                return Verdict({}, wait, True)
        return self._bucket(method, path)

    def _over_all(self) -> float | None:
        now = time.monotonic()
        while self._global and now - self._global[0] >= self.global_window:
            self._global.popleft()
        if self.global_limit is not None and len(self._global) >= self.global_limit:
            return self.global_window - (now - self._global[0])
        self._global.append(now)
        return None

    def _bucket(self, method: str, path: str) -> Verdict:
        limit, seconds = next(
            ((m, s) for p, m, s in self._limits if fnmatchcase(f"{method} {path}", p)), GENEROUS
        )  # fmt: skip
        route, major = _route(path)
        key, now = f"{method} {route} {major}", time.monotonic()
        ends, used = self._windows.get(key, (0.0, 0))
        if now >= ends:
            ends, used = now + seconds, 0
        over = used >= limit
        self._windows[key] = (ends, used + (not over))
        left = ends - now
        headers = {
            "X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(max(0, limit - used - 1)),
            "X-RateLimit-Reset": f"{time.time() + left:.3f}", "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": f"{zlib.crc32(f'{method} {route}'.encode()):08x}",
        }  # fmt: skip
        return Verdict(headers, left if over else None)


def _route(path: str) -> tuple[str, str]:
    """A path as its route, with the parameter that has buckets of its own."""
    steps = path.strip("/").split("/")
    major = "/".join(steps[1:3] if steps[0] == "webhooks" else steps[1:2])
    return "/".join("*" if number == 1 or s.isdigit() else s for number, s in enumerate(steps)), major
