"""What Discord's refusals mean for a digest, and the search for one that may have been posted already."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import discord

from store.state import Schedule

MOST_MESSAGES = 200
"""How far a history is searched; the message is the bot's own, and not older than its run."""
_REASONS = {
    10003: "the channel is gone",
    50001: "I have no access to the channel",
    50013: "I may not write, or not embed links, in the channel",
    50083: "the thread is archived",
    200000: "the server's AutoMod blocks its text",
    240000: "Discord's link filter blocks its text",
}
"""Error codes of Discord (its documentation, opcodes and status codes)."""


class Fault(NamedTuple):
    """Why a message did not go out."""

    says: str
    refused: bool = False
    """Refused, and the next attempt would be too: nothing was posted."""
    retry_after: float | None = None
    """Refused for so many seconds: nothing was posted."""


def fault_of(error: Exception) -> Fault:
    """What ``error`` means; without ``refused`` and ``retry_after`` nobody knows whether the message went out."""
    if isinstance(error, discord.RateLimited):
        return Fault("Discord asks for a pause", retry_after=error.retry_after)
    if isinstance(error, discord.HTTPException):
        if error.status == 429:
            return Fault("Discord asks for a pause", retry_after=60.0)
        if 400 <= error.status < 500:
            return Fault(_REASONS.get(error.code, f"Discord refuses it ({error.status}, {error.code})"), refused=True)
        return Fault(f"Discord fails ({error.status})")
    return Fault(f"the network fails ({type(error).__name__})")


async def found_in_history(client: discord.Client, schedule: Schedule, tag: str, since: datetime) -> int | None:
    """The bot's own message with ``tag`` in its footer, posted from ``since`` on; None where there is none.

    :raises discord.DiscordException: when the channel cannot be read.
    """
    channel = client.get_partial_messageable(schedule.channel, guild_id=schedule.guild)
    me = client.user.id if client.user else 0
    async for message in channel.history(limit=MOST_MESSAGES, after=since - timedelta(minutes=1)):
        footers = (embed.footer.text or "" for embed in message.embeds)
        if message.author.id == me and any(tag in footer for footer in footers):
            return message.id
    return None
