"""/help, /status and /privacy: what the bot can do, how it is, what it keeps."""

from __future__ import annotations

from math import isfinite
from time import monotonic
from typing import Any

from discord import app_commands

from bot.discord_app.digest_commands import described, what_became
from bot.discord_app.front import KEPT_DAYS, Front
from bot.discord_app.outgoing import Button, Outgoing, Press
from bot.discord_app.responding import Interaction, asker_of, respond
from bot.discord_app.translating import command_keys
from bot.phrasebook import said
from bot.questions import question_types
from bot.render.embeds import Embed, plain_page, text_embed
from bot.scoping.cards import letter_count
from bot.version import VERSION
from store.health import sqlite_build

FORGET = "forget"
Tree = app_commands.CommandTree[Any]


def add_about_commands(tree: Tree, front: Front) -> None:
    """Put the commands on ``tree``. Their answers are for the person alone."""

    @tree.command(name="help", description="What can be asked, and the commands")
    async def help_(interaction: Interaction) -> None:
        await respond(interaction, _help(front, interaction), True)

    @tree.command(name="status", description="Whether the bot is well, and what is loaded")
    async def status(interaction: Interaction) -> None:
        await respond(interaction, _status(front, interaction), True)

    @tree.command(name="privacy", description="What the bot keeps of you, and a button that deletes it")
    async def privacy(interaction: Interaction) -> None:
        await respond(interaction, privacy_message(front, interaction), True)


def help_message(front: Front, language: str, commands: tuple[tuple[str, str], ...]) -> Outgoing:
    """Examples of questions, then the commands."""
    examples = [f"- {intent.example}" for intent in question_types() if not intent.bare][:12]
    listed = [f"/{name}: {says}" for name, says in commands]
    text = "\n".join([said("help.intro", language), *examples, "", *listed])
    return _told(text)


async def _help(front: Front, interaction: Interaction) -> Outgoing:
    commands, language = interaction.client.tree.get_commands(), asker_of(interaction).language
    may_manage = interaction.guild_id is not None and interaction.permissions.manage_guild
    listed = tuple(
        (command.name, _says(command.description, language))
        for command in commands
        if hasattr(command, "description") and (may_manage or not command.default_permissions)
    )
    return help_message(front, language, listed)


def _says(description: str, language: str) -> str:
    key = command_keys().get(description)
    return said(key, language) if key else description


async def _status(front: Front, interaction: Interaction) -> Outgoing:
    language, latency = asker_of(interaction).language, interaction.client.latency * 1000
    letters = await front.desk.run(lambda: letter_count(front.desk.reader))
    lines = [
        f"dragoman {VERSION}, SQLite {sqlite_build().version}",
        said("status.letters", language, letters=letters),
        said("status.up", language, minutes=int(monotonic() - front.began) // 60),
        said("status.held_up", language, ms=round(interaction.client.lag.worst * 1000)),
    ]
    if isfinite(latency):  # there is none before the first heartbeat
        lines.append(said("status.latency", language, ms=round(latency)))
    if interaction.guild_id is not None:
        lines += await _digests(front, interaction.guild_id, language)
    text = "\n".join(lines)
    return Outgoing(Embed(text), text)


async def _digests(front: Front, guild: int, language: str) -> list[str]:
    """The schedules of the server, and what became of its last digest."""
    schedules = await front.ledger.run(lambda state: state.schedules(guild))
    last = await front.ledger.run(lambda state: state.last_runs(guild, 1))
    return [*(described(one, language) for one in schedules), *(what_became(run, language) for run in last)]


async def privacy_message(front: Front, interaction: Interaction) -> Outgoing:
    """What is kept of the person, with a button to delete it."""
    asker = asker_of(interaction)
    kept = await front.ledger.run(lambda state: state.about_user(asker.user))
    text = said("privacy", asker.language, days=KEPT_DAYS, n=kept.questions)
    button = Button(Press(FORGET, "me"), said("button.delete_history", asker.language))
    return _told(text)._replace(buttons=(button,))


async def forget(front: Front, user: int, language: str) -> Outgoing:
    """Delete what is kept of ``user``, and say how much that was."""
    front.memory.forget(user)
    gone = await front.ledger.run(lambda state: state.forget_user(user))
    return _told(said("privacy.deleted", language, n=gone))


def _told(text: str) -> Outgoing:
    embed = text_embed(text)
    return Outgoing(embed, plain_page(embed))
