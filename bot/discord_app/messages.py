"""Mentions, replies to an answer and direct messages: the same questions as /ask, without a command."""

from __future__ import annotations

import asyncio
import logging
import re
from contextlib import suppress
from time import monotonic
from typing import Any

import discord

from bot.discord_app.about_commands import help_message
from bot.discord_app.desk import Questions
from bot.discord_app.front import Asker, Elsewhere, Front, TooSoon
from bot.discord_app.limits import SECONDS
from bot.discord_app.outgoing import Outgoing, as_discord
from bot.discord_app.responding import TROUBLE, sentence
from store.state import Asked

LOG = logging.getLogger("dragoman.discord")

TYPING_SECONDS = 1.0
"""After so long without an answer the channel shows that one is coming."""
KINDS = (discord.MessageType.default, discord.MessageType.reply)
_MENTION = re.compile(r"<(?:@[!&]?|#)\d{1,20}>")


def is_for(message: discord.Message, me: discord.ClientUser) -> bool:
    """Whether a person speaks to the bot: in a direct message, or by a mention, which a reply to it is too."""
    if message.author.bot or message.webhook_id or message.type not in KINDS:
        return False
    return message.guild is None or any(user.id == me.id for user in message.mentions)


def question_in(message: discord.Message) -> str:
    """The text without mentions."""
    return " ".join(_MENTION.sub(" ", message.content).split())


async def reply(front: Front, message: discord.Message) -> None:
    """Answer ``message`` in its channel."""
    with front.working():
        await _reply(front, message)


async def _reply(front: Front, message: discord.Message) -> None:
    parent = getattr(message.channel, "parent_id", None)
    asker = Asker(message.author.id, message.channel.id, message.guild.id if message.guild else None, parent=parent)
    try:
        answering = asyncio.ensure_future(_answered(front, asker, message))
        done, _ = await asyncio.wait({answering}, timeout=TYPING_SECONDS)
        if not done:
            await _show_typing(message)
        asked, outgoing = await answering
    except Elsewhere:
        return  # in the other channels the bot is to be as if it were not there
    except Exception as error:
        if isinstance(error, TooSoon) and not front.seen.first((TooSoon, asker.user), monotonic(), SECONDS):
            return  # said a moment ago, and everybody sees it
        text = sentence(error, asker.language)
        await _say(message, {"content": text, "allowed_mentions": discord.AllowedMentions.none()} if text else None)
        return
    if outgoing is None:
        return
    sent = await _say(message, as_discord(outgoing, _embeds_allowed(message)))
    if sent and asked:
        await front.sent(asked, sent.id)


async def _answered(front: Front, asker: Asker, message: discord.Message) -> tuple[Asked | None, Outgoing | None]:
    settings = front.admit(asker)
    question = question_in(message)
    if not question:
        return None, help_message(front, asker.language, ())
    asked, outgoing = await front.answer(asker, question, await _before(front, asker, message))
    silent = settings is not None and settings.quiet and outgoing.unsure
    return (None, None) if silent else (asked, outgoing)


async def _before(front: Front, asker: Asker, message: discord.Message) -> Questions:
    """What the question may refer to: the answer it replies to, else what the person asked here last."""
    reference = message.reference.message_id if message.reference else None
    if reference is not None:
        asked = await front.ledger.run(lambda state: state.asked_by_message(reference))
        if asked is not None and not asked.question.startswith("/"):
            return (*asked.context, asked.question)
    return front.memory.before((asker.user, asker.channel), monotonic())


async def _say(message: discord.Message, body: dict[str, Any] | None) -> discord.Message | None:
    """Send a reply, where that is allowed; what Discord refuses is logged."""
    if body is None or not may_send(message):
        return None
    try:
        reference = message.to_reference(fail_if_not_exists=False)
        # Of two programs that hear the same message, only the first answer is taken by Discord.
        nonce = str(message.id)
        return await message.channel.send(**body, reference=reference, mention_author=False, nonce=nonce)
    except TROUBLE as error:
        LOG.warning("no answer could be sent in channel %s: %s", message.channel.id, error)
        return None


async def _show_typing(message: discord.Message) -> None:
    """A courtesy: the answer comes without it too."""
    with suppress(*TROUBLE):
        if may_send(message):
            await message.channel.typing()


def may_send(message: discord.Message) -> bool:
    """Whether the bot may write where ``message`` stands."""
    allowed = _allowed(message)
    return allowed.send_messages_in_threads if isinstance(message.channel, discord.Thread) else allowed.send_messages


def _embeds_allowed(message: discord.Message) -> bool:
    return _allowed(message).embed_links


def _allowed(message: discord.Message) -> discord.Permissions:
    """What the bot may do where ``message`` stands; nothing in a thread whose channel it does not see."""
    if message.guild is None:
        return discord.Permissions.all()
    try:
        return message.channel.permissions_for(message.guild.me)
    except discord.ClientException:
        return discord.Permissions.none()
