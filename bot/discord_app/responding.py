"""Interactions answered in time: at once where that is quick, else deferred first; failures become sentences."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from secrets import token_hex
from typing import Any

import aiohttp
import discord

from bot.discord_app.front import Asker
from bot.discord_app.outgoing import Outgoing, as_discord, as_edit
from bot.errors import BotError
from bot.phrasebook import said
from store.errors import NoScheduleError, TooManyError, UnfitValueError

LOG = logging.getLogger("dragoman.discord")

Interaction = discord.Interaction[Any]
Making = Coroutine[Any, Any, Outgoing]

ACK_SECONDS = 0.6
"""After so long without an answer the interaction is deferred; Discord gives up after three seconds."""
ACK_SECONDS_BUSY = 0.02
MENDABLE = (BotError, TooManyError, UnfitValueError)
"""What the person can mend. Other errors of the store speak of files, which are nobody's business in a channel."""
GONE = frozenset({10008, 10062, 40060, 50027})
"""Unknown message, unknown interaction, already acknowledged, token expired: nobody is left to be answered."""
TROUBLE = (discord.DiscordException, aiohttp.ClientError, OSError, ValueError, TypeError, KeyError)
"""How a request to Discord fails: refused, not delivered, or answered with something else than the library reads."""


def asker_of(interaction: Interaction) -> Asker:
    """Who uses the command or the button, and where."""
    parent = getattr(interaction.channel, "parent_id", None)
    locale = str(interaction.locale.value)
    return Asker(interaction.user.id, interaction.channel_id or 0, interaction.guild_id, locale, parent)


async def respond(interaction: Interaction, making: Making, ephemeral: bool) -> int | None:
    """Send what ``making`` gives, or a sentence on its failure; gives the id of the message that carries it."""
    with interaction.client.front.working():
        try:
            outgoing = await _made(interaction, making, ephemeral=ephemeral, thinking=True)
            body = as_discord(outgoing, embeds_allowed(interaction))
            if interaction.response.is_done():
                return (await interaction.edit_original_response(**body)).id
            return (await interaction.response.send_message(**body, ephemeral=ephemeral)).message_id
        except Exception as error:
            await tell(interaction, sentence(error, asker_of(interaction).language))
            return None


async def turn_page(interaction: Interaction, making: Making) -> None:
    """Put what ``making`` gives in the place of the message whose button was pressed."""
    with interaction.client.front.working():
        try:
            body = as_edit(await _made(interaction, making), embeds_allowed(interaction))
            if interaction.response.is_done():
                await interaction.edit_original_response(**body)
            else:
                await interaction.response.edit_message(**body)
        except Exception as error:
            await tell(interaction, sentence(error, asker_of(interaction).language), beside=True)


async def _made(interaction: Interaction, making: Making, **deferral: Any) -> Outgoing:
    """The message; the interaction is deferred meanwhile where it takes long."""
    task = asyncio.ensure_future(making)
    try:
        busy = interaction.client.front.desk.busy
        done, _ = await asyncio.wait({task}, timeout=ACK_SECONDS_BUSY if busy else ACK_SECONDS)
        if not done:
            await interaction.response.defer(**deferral)
        return await task
    finally:
        task.cancel()


async def tell(interaction: Interaction, text: str, beside: bool = False) -> None:
    """Say ``text`` to the person alone; ``beside`` a message that stays, else in the place of a deferred one."""
    if not text:
        return
    nobody = discord.AllowedMentions.none()
    try:
        if not interaction.response.is_done():
            await interaction.response.send_message(text, ephemeral=True, allowed_mentions=nobody)
        elif beside:
            await interaction.followup.send(text, ephemeral=True, allowed_mentions=nobody)
        else:
            await interaction.edit_original_response(content=text, embed=None, view=None, allowed_mentions=nobody)
    except TROUBLE as error:
        sentence(error, "en")


def sentence(error: Exception, language: str) -> str:
    """What a person is told of ``error``; empty where nobody is left to be told. What they cannot mend is logged."""
    if isinstance(error, NoScheduleError):  # removed while it was looked at
        return said("digest.no_such", language)
    if isinstance(error, MENDABLE):
        text = str(error)
        return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "!", "?")) else ".")
    if isinstance(error, discord.HTTPException) and error.code in GONE:
        LOG.info("an answer came too late (%s)", error.code)
        return ""
    identity = token_hex(3)
    LOG.error("error %s", identity, exc_info=error)
    return said("error.internal", language, id=identity)


def embeds_allowed(interaction: Interaction) -> bool:
    """Whether the answer may be an embed here; in direct messages it always may."""
    return interaction.guild_id is None or interaction.app_permissions.embed_links
