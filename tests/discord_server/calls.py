"""A REST call as the handlers see it, and what they answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from tests.discord_server.record import Request


class Call(NamedTuple):
    """A request that has passed authorization and parsing."""

    request: Request
    ids: dict[str, str]
    """The variable steps of the path."""
    body: Any
    """The JSON body; an empty object where there was none."""
    files: list[dict[str, Any]]
    """Attachments that came with a multipart body: name and size."""
    authorized: bool

    def id(self, name: str) -> int:
        """A step of the path as an identifier; 0, which nothing has, when it is not a number."""
        text = self.ids[name]
        return int(text) if text.isascii() and text.isdigit() else 0

    def flag(self, name: str) -> bool:
        """A query parameter as yes or no."""
        return self.request.query.get(name, "").lower() in ("1", "true")


class Reply(NamedTuple):
    """An answer; without a body it has no content."""

    body: Any = None
    status: int = 200


Handler = Callable[[Call], Awaitable[Reply]]
Routes = list[tuple[str, str, Handler]]
"""Method, path below ``/api/v10``, handler."""
NOTHING = Reply(None, 204)
