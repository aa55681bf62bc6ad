"""No token reaches a log line."""

from __future__ import annotations

import logging

import pytest

from bot.discord_app.logs import Redacted, silent

SECRET = "word-that-must-not-be-shown"


def _line(message: str, *arguments: object) -> str:
    return Redacted([SECRET]).format(logging.LogRecord("x", logging.INFO, "", 0, message, arguments, None))


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (f"logging in with {SECRET}", "logging in with <token>"),
        ("POST /interactions/12/aW50ZXJhY3Rpb24/callback", "POST /interactions/12/<token>/callback"),
        ("PATCH https://x/api/v10/webhooks/12/aW50?wait=1", "PATCH https://x/api/v10/webhooks/12/<token>?wait=1"),
        ("{'token': 'aW50ZXJhY3Rpb24', 'type': 2}", "{'token': '<token>', 'type': 2}"),
        ('{"token": "aW50ZXJhY3Rpb24"}', '{"token": "<token>"}'),
        ("Authorization: Bot abc.def", "Authorization: Bot <token>"),
    ],
)
def test_tokens_are_left_out(message: str, shown: str) -> None:
    assert _line(message).endswith(f": {shown}")


def test_tokens_in_arguments_and_tracebacks_are_left_out() -> None:
    assert SECRET not in _line("failed: %s", SECRET)
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "failed", (), (type(error), error, error.__traceback__))
    assert SECRET not in Redacted([SECRET]).format(record)


def test_what_is_cut_off_on_leaving_is_not_written_and_later_failures_are(caplog: pytest.LogCaptureFixture) -> None:
    leaving = False
    logger = logging.getLogger("discord.shard")
    with silent("discord.shard", lambda: leaving):
        logger.error("a shard is lost")
        leaving = True
        logger.error("a shard is cut off")
    logger.error("a shard is lost again")
    assert caplog.messages == ["a shard is lost", "a shard is lost again"]
