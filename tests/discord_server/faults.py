"""Failures on request: the next answers to some route go wrong in a given way."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
"""What a proxy in front of the platform says."""


@dataclass
class Fault:
    """One way for answers to go wrong; see ``DiscordServer.fail``."""

    pattern: str
    status: int
    times: int | None
    body: bytes
    headers: dict[str, str]
    delay: float = 0.0
    reset: bool = False
    stored: bool = False
    shared: bool = False
    met: int = field(default=0, init=False)
    """How often it has happened."""

    def fits(self, method: str, path: str) -> bool:
        """Whether it is this request's turn to fail."""
        left = self.times is None or self.met < self.times
        return left and fnmatchcase(f"{method} {path}", self.pattern)


def fault(pattern: str, status: int, times: int | None, body: Any, headers: dict[str, str] | None) -> Fault:
    """A fault with its body made ready: an object goes as JSON, text as a web page, bytes as they are."""
    kind, data = "application/json", b""
    if isinstance(body, str):
        kind, data = "text/html; charset=utf-8", body.encode()
    elif isinstance(body, bytes):
        data = body
    else:
        said = body if body is not None else {"message": f"{status}: made to fail", "code": 0}
        data = json.dumps(said).encode()
    return Fault(pattern, status, times, data, {"Content-Type": kind, **(headers or {})})


def too_many(pattern: str, retry_after: float | None, via: bool, scope: str, times: int | None) -> Fault:
    """An answer 429; ``retry_after=None`` leaves the field out, ``via=False`` the header that real ones carry."""
    body: dict[str, Any] = {"message": "You are being rate limited.", "global": scope == "global"}
    headers = {"X-RateLimit-Scope": scope}
    if retry_after is not None:
        body["retry_after"] = retry_after
        headers["Retry-After"] = str(int(retry_after + 0.999))
    if via:
        headers["Via"] = "1.1 fake"
    if scope == "global":
        headers["X-RateLimit-Global"] = "true"
    made = fault(pattern, 429, times, body, headers)
    made.shared = scope == "shared"
    return made


class Faults:
    """The faults that are set; the first that fits a request is met."""

    def __init__(self) -> None:
        self._set: list[Fault] = []
        self.rest_delay = 0.0
        """Seconds before any request is looked at."""

    def add(self, one: Fault) -> Fault:
        self._set.append(one)
        return one

    def clear(self) -> None:
        """No more faults, no more delay."""
        self._set.clear()
        self.rest_delay = 0.0

    def meet(self, method: str, path: str) -> Fault | None:
        """The fault that this request meets; it is counted."""
        found = next((f for f in self._set if f.fits(method, path)), None)
        if found is not None:
            found.met += 1
        return found
