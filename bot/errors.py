"""Errors of the bot: one root, each message a sentence that a person can act on."""

from __future__ import annotations


class BotError(Exception):
    """Something the user or operator can mend; the message says what and how."""


class UsageError(BotError):
    """The command line or the configuration is not usable as given (exit code 2)."""
