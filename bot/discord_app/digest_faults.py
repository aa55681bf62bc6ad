"""What Discord's refusals mean for a digest, and the search for one that may have been posted already."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import discord

from bot.phrasebook import has
from bot.phrasebook import said as wording
from store.state import LATER_DATE, Schedule

MOST_MESSAGES = 200
"""How far a history is searched; the message is the bot's own, and not older than its run."""
NOTHING_TO_TELL, TOO_LATE, UNSURE, BY_HAND = "fault.nothing", "fault.too_late", "fault.unsure", "fault.by_hand"
MISSED = "fault.missed"
_REASONS = {
    10003: "fault.channel_gone",
    50001: "fault.no_access",
    50008: "fault.forum",
    50013: "fault.not_allowed",
    50083: "fault.archived",
    200000: "fault.automod",
    240000: "fault.links",
}
"""Error codes of Discord (its documentation, opcodes and status codes)."""


class HistoryHiddenError(Exception):
    """The bot may not read the history of the channel."""


class Fault(NamedTuple):
    """Why a message did not go out."""

    key: str
    """Of the wording."""
    detail: str = ""
    refused: bool = False
    """Refused, and the next attempt would be too: nothing was posted."""
    retry_after: float | None = None
    """Refused for so many seconds: nothing was posted."""


def fault_of(error: Exception) -> Fault:
    """What ``error`` means; without ``refused`` and ``retry_after`` nobody knows whether the message went out."""
    if isinstance(error, HistoryHiddenError):
        return Fault("fault.no_history", refused=True)
    if isinstance(error, discord.RateLimited):
        return Fault("fault.pause", retry_after=error.retry_after)
    if isinstance(error, discord.HTTPException):
        if error.status == 429:
            return Fault("fault.pause", retry_after=60.0)
        if 400 <= error.status < 500:
            return Fault(_REASONS.get(error.code, "fault.refused"), f"{error.status}, {error.code}", refused=True)
        return Fault("fault.discord", str(error.status))
    return Fault("fault.network", type(error).__name__)


def kept(fault: Fault) -> str:
    """The fault as it is kept with a run, in no language: :func:`told` says it in any."""
    return f"{fault.key}: {fault.detail}" if fault.detail else fault.key


def said(fault: Fault, language: str) -> str:
    """The fault in words."""
    return wording(fault.key, language, detail=told(fault.detail, language))


def told(reason: str, language: str) -> str:
    """A kept reason in words; what was kept in words stays."""
    if reason == LATER_DATE:
        return wording("fault.later", language)
    key, _, detail = reason.partition(": ")
    return said(Fault(key, detail), language) if key.startswith("fault.") and has(key, "en") else reason


async def found_in_history(client: discord.Client, schedule: Schedule, tag: str, since: datetime) -> int | None:
    """The bot's own message with ``tag`` in its footer; None where there is none.

    It is looked for from ``since`` on, then among the latest: where the clock of this machine was set back after the
    message was posted, ``since`` is too late.

    :raises discord.DiscordException: when the channel cannot be read.
    :raises HistoryHiddenError: when Discord would give an empty history, whatever stands in it.
    """
    if _hidden(client.get_channel(schedule.channel)):
        raise HistoryHiddenError
    channel = client.get_partial_messageable(schedule.channel, guild_id=schedule.guild)
    me = client.user.id if client.user else 0
    for after in (since - timedelta(minutes=1), None):
        async for message in channel.history(limit=MOST_MESSAGES, after=after):
            footers = (embed.footer.text or "" for embed in message.embeds)
            if message.author.id == me and any(tag in footer for footer in footers):
                return message.id
    return None


def _hidden(channel: object) -> bool:
    """Without the permission to read it, the history of a channel is empty, which Discord does not call a failure."""
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return False  # not shown to the bot; Discord will say why
    return not channel.permissions_for(channel.guild.me).read_message_history
