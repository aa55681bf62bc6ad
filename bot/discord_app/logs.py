"""Logs of the bot: lines on standard error in which no token stands, whatever the library writes."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

_TOKENS = re.compile(
    r"(/(?:interactions|webhooks)/\d+/)[^/\s?\"']+"  # whoever has these may write in the bot's name
    r"|([\"']token[\"']: *[\"'])[^\"']+"
    r"|(Authorization[\"']?: *[\"']?(?:Bot +)?)[^\s\"']+"
)
_TALKATIVE = ("discord.gateway", "discord.http", "discord.client", "discord.state", "discord.webhook.async_", "aiohttp")
"""At debug these write whole events, with what people said."""


class Redacted(logging.Formatter):
    """Writes a record without tokens, those of the bot and those of interactions."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        """The line, or the lines with a traceback."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "<token>")
        return _TOKENS.sub(lambda found: f"{next(filter(None, found.groups()))}<token>", text)


def set_up(level: str, secrets: Iterable[str]) -> None:
    """Log from ``level`` on to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacted(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(root.level, logging.INFO))


@contextmanager
def silent(name: str, leaving: Callable[[], bool]) -> Iterator[None]:
    """The logger ``name`` writes nothing while ``leaving`` holds: what is cut off then fails, and is no fault."""

    def heard(_: logging.LogRecord) -> bool:
        return not leaving()

    logger = logging.getLogger(name)
    logger.addFilter(heard)
    try:
        yield
    finally:
        logger.removeFilter(heard)
