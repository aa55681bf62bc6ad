"""What the connection to Discord needs, from an environment mapping; the token is never shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from bot.errors import UsageError

LOG_LEVELS = ("debug", "info", "warning", "error")
_LONGEST_TOKEN = 200
_DISCORD = re.compile(r"https://(?:(?:ptb|canary)\.)?discord(?:app)?\.com/api(?:/v\d{1,2})?")
"""The base of addresses as Discord's programs, those for trying things out too, give them for copying."""
_WEBHOOK_ID, _WEBHOOK_TOKEN = re.compile(r"[1-9][0-9]{0,18}"), re.compile(r"[A-Za-z0-9._-]{1,200}")


class DiscordSettings(NamedTuple):
    """What the connection to Discord needs. Its text form never shows the token."""

    token: str
    api: str | None = None
    """Base of the REST interface, as in ``https://discord.com/api/v10``; None for Discord's own."""
    gateway: str | None = None
    """Address of the gateway; None for the one that the REST interface names."""
    log: str = "info"
    digest: str = ""
    """A schedule for a bot of a single server, as typed; empty for none."""

    def __repr__(self) -> str:
        return f"DiscordSettings(token=<{len(self.token)} characters>, api={self.api!r}, gateway={self.gateway!r})"


class WebhookSettings(NamedTuple):
    """A webhook to post through. Its text form never shows the token."""

    id: int
    token: str
    api: str | None = None
    """As in :class:`DiscordSettings`."""

    def __repr__(self) -> str:
        return f"WebhookSettings(id={self.id}, token=<{len(self.token)} characters>, api={self.api!r})"


def discord_settings_from(environment: Mapping[str, str]) -> DiscordSettings:
    """What ``environment`` says of Discord.

    :raises UsageError: when there is no usable token; the sentence never holds it.
    """
    given = {key: value.strip() for key, value in environment.items() if value.strip()}
    log = given.get("DRAGOMAN_LOG", "info").casefold()
    if log not in LOG_LEVELS:
        raise UsageError(f"DRAGOMAN_LOG is one of {', '.join(LOG_LEVELS)}, not {log!r}")
    api, gateway = given.get("DRAGOMAN_DISCORD_API"), given.get("DRAGOMAN_DISCORD_GATEWAY")
    _check_address("DRAGOMAN_DISCORD_API", api, ("http://", "https://"))
    _check_address("DRAGOMAN_DISCORD_GATEWAY", gateway, ("ws://", "wss://"))
    digest = given.get("DRAGOMAN_DIGEST", "")
    return DiscordSettings(_token(given), api.rstrip("/") if api else None, gateway, log, digest)


def webhook_settings_from(environment: Mapping[str, str]) -> WebhookSettings:
    """The webhook that ``environment`` names.

    :raises UsageError: when there is none, or no address of one; the sentence never holds it.
    """
    address = environment.get("DRAGOMAN_WEBHOOK", "").strip()
    api = environment.get("DRAGOMAN_DISCORD_API", "").strip().rstrip("/") or None
    _check_address("DRAGOMAN_DISCORD_API", api, ("http://", "https://"))
    where = "copy it from the settings of the channel (Integrations, Webhooks)"
    if not address:
        raise UsageError(f"DRAGOMAN_WEBHOOK is not set; it takes the address of a webhook: {where}")
    base, *names = address.rstrip("/").rsplit("/", 3)
    if len(names) == 3 and (_DISCORD.fullmatch(base) or base == api):
        kind, number, token = names
        if kind == "webhooks" and _WEBHOOK_ID.fullmatch(number) and _WEBHOOK_TOKEN.fullmatch(token):
            return WebhookSettings(int(number), token, api)
    form = f"{api or 'https://discord.com/api'}/webhooks/ID/TOKEN"
    raise UsageError(f"DRAGOMAN_WEBHOOK holds no address of a webhook, which is like {form}; {where}")


def _check_address(variable: str, address: str | None, schemes: tuple[str, ...]) -> None:
    if address and not address.startswith(schemes):
        raise UsageError(f"{variable} begins with {' or '.join(schemes)}, not as {address!r} does")


def _token(given: Mapping[str, str]) -> str:
    path = given.get("DISCORD_TOKEN_FILE")
    if path and "DISCORD_TOKEN" in given:
        raise UsageError("DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set; keep one of them")
    if path:
        return _plain_token(_first_line(path), f"the file {path!r}")
    if "DISCORD_TOKEN" not in given:
        raise UsageError(_no_token(given))
    return _plain_token(given["DISCORD_TOKEN"], "DISCORD_TOKEN")


def _no_token(given: Mapping[str, str]) -> str:
    said = "DISCORD_TOKEN is not set; put the bot's token there, or name a file that holds it in DISCORD_TOKEN_FILE"
    elsewhere = next((key for key in sorted(given) if key.endswith("TOKEN") and ("DISCORD" in key or "BOT" in key)), "")
    return f"{said} ({elsewhere} is set, but is not read)" if elsewhere else said


def _first_line(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read(_LONGEST_TOKEN + 2).strip()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no text"
        raise UsageError(f"DISCORD_TOKEN_FILE names {path!r}, which cannot be read: {why}") from error


def _plain_token(token: str, where: str) -> str:
    if not token:
        raise UsageError(f"{where} holds no token")
    if token[0] in "\"'" or token.casefold().startswith("bot "):
        raise UsageError(f"{where} holds more than the token: give it without quotation marks and without “Bot”")
    if len(token) > _LONGEST_TOKEN or not token.isascii() or any(c.isspace() for c in token):
        raise UsageError(f"{where} holds something that is no token: copy it again from the page of the application")
    return token
