"""Errors of the REST interface: HTTP status, the platform's own code, and its sentence."""

from __future__ import annotations

from typing import Any, NamedTuple


class Refused(Exception):
    """An answer with an error in it."""

    def __init__(self, status: int, code: int, message: str, **more: Any) -> None:
        super().__init__(message)
        self.status, self.code = status, code
        self.body: dict[str, Any] = {"message": message, "code": code, **more}


class _Known(NamedTuple):
    status: int
    message: str


_CODES = {
    0: _Known(401, "401: Unauthorized"),
    10002: _Known(404, "Unknown Application"),
    10003: _Known(404, "Unknown Channel"),
    10004: _Known(404, "Unknown Guild"),
    10007: _Known(404, "Unknown Member"),
    10008: _Known(404, "Unknown Message"),
    10011: _Known(404, "Unknown Role"),
    10013: _Known(404, "Unknown User"),
    10015: _Known(404, "Unknown Webhook"),
    10062: _Known(404, "Unknown interaction"),
    10063: _Known(404, "Unknown application command"),
    30032: _Known(400, "Maximum number of application commands reached (100)"),
    30034: _Known(400, "Max number of daily application command creates has been reached (200)"),
    40060: _Known(400, "Interaction has already been acknowledged."),
    40094: _Known(400, "Follow-up messages limit reached for this interaction"),
    50001: _Known(403, "Missing Access"),
    50005: _Known(403, "Cannot edit a message authored by another user"),
    50006: _Known(400, "Cannot send an empty message"),
    50007: _Known(403, "Cannot send messages to this user"),
    50008: _Known(400, "Cannot send messages in a non-text channel"),
    50013: _Known(403, "Missing Permissions"),
    50027: _Known(401, "Invalid Webhook Token"),
    50083: _Known(400, "Thread is archived"),
    50109: _Known(400, "The request body contains invalid JSON."),
    160002: _Known(400, "Cannot reply without permission to read message history"),
    200000: _Known(400, "Message was blocked by automatic moderation"),
    240000: _Known(400, "Message blocked by harmful links filter"),
}


def refused(code: int) -> Refused:
    """The error with this code."""
    known = _CODES[code]
    return Refused(known.status, code, known.message)


def not_found() -> Refused:
    """A route or method that does not exist."""
    return Refused(404, 0, "404: Not Found")


def invalid_form(broken: list[tuple[str, str]]) -> Refused:
    """50035, with the place and the sentence of each broken limit."""
    errors: dict[str, Any] = {}
    for place, sentence in broken:
        inner = errors
        for step in place.split("."):
            inner = inner.setdefault(step, {})
        inner.setdefault("_errors", []).append({"code": "BASE_TYPE_BAD", "message": sentence})
    return Refused(400, 50035, "Invalid Form Body", errors=errors)
