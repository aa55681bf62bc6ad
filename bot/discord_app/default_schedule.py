"""One schedule from the settings, for a bot of a single server; whoever manages the server may change or remove it."""

from __future__ import annotations

import logging
from typing import NamedTuple

import discord

from bot.discord_app.digest_commands import with_next
from bot.discord_app.front import Front
from bot.errors import BotError, UsageError
from bot.schedule import parse_days, parse_time
from bot.zones import checked_zone
from store.state import Schedule

LOG = logging.getLogger("dragoman.digest")

FORM = "DRAGOMAN_DIGEST reads CHANNEL DAYS TIME ZONE, as in: 123 weekly on monday 09:00 Europe/Berlin"


class Default(NamedTuple):
    """A schedule without its server, which only Discord can tell."""

    channel: int
    days: str
    wall_time: str
    zone: str


def default_schedule(text: str) -> Default:
    """What DRAGOMAN_DIGEST says.

    :raises UsageError: when it is of another form.
    """
    words = text.split()
    if len(words) < 4 or not words[0].isdecimal() or len(words[0]) > 19:
        raise UsageError(f"{FORM}; not {text[:80]!r}")
    try:
        days, wall = parse_days(" ".join(words[1:-2])), parse_time(words[-2])
        return Default(int(words[0]), str(days), f"{wall:%H:%M}", checked_zone(words[-1]))
    except BotError as error:
        raise UsageError(f"{FORM}; {error}") from error


async def keep_default(client: discord.Client, front: Front, default: Default) -> None:
    """Keep the schedule where its channel has none; once, so that one that was removed does not come back."""
    channel = client.get_channel(default.channel)
    if not isinstance(channel, discord.abc.GuildChannel):
        LOG.error("DRAGOMAN_DIGEST names channel %s, which the bot cannot see", default.channel)
        return
    key, said = f"default digest of {default.channel}", " ".join(default[1:])
    there = await front.ledger.run(lambda state: state.schedules(channel.guild.id))
    known = await front.ledger.run(lambda state: state.note(key))
    if known == said or any(one.channel == default.channel for one in there):
        return
    made = Schedule(
        None, channel.guild.id, default.channel, default.days, default.wall_time, default.zone,
        created_at=int(front.clock()),
    )  # fmt: skip
    await front.ledger.run(lambda state: state.add_schedule(with_next(made, front.clock())))
    await front.ledger.run(lambda state: state.set_note(key, said))
    LOG.info("a digest is kept for channel %s: %s", default.channel, said)
