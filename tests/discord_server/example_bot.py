"""A small bot of discord.py, unchanged discord.py, with which the server itself is tested."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import discord
import pytest
import yarl
from discord import app_commands

from tests.discord_server.record import PATIENCE
from tests.discord_server.server import DiscordServer
from tests.discord_server.world import Channel, Guild, User


class ExampleBot(discord.AutoShardedClient):
    """Answers ``/ask``, ``/digest set``, a context command, buttons, a menu, a form, mentions, direct messages."""

    def __init__(self, intents: discord.Intents | None = None, **options: Any) -> None:
        chosen = intents or discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        options.setdefault("allowed_mentions", discord.AllowedMentions.none())
        options.setdefault("guild_ready_timeout", 0.05)  # seconds of quiet after which all guilds have arrived
        super().__init__(intents=chosen, **options)
        self.heard: list[discord.Message] = []
        self.interactions: list[discord.Interaction[Any]] = []
        self.commands_wanted = True
        self.tree = app_commands.CommandTree(self)
        commands: tuple[Any, ...] = (ask, slowly, pick, form, find, Digest())
        for command in commands:
            self.tree.add_command(command)

    async def setup_hook(self) -> None:
        if self.commands_wanted:
            await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Without the pause of five seconds that the platform wants."""

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        self.interactions.append(interaction)

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)
        assert self.user is not None
        if not message.author.bot and (message.guild is None or self.user in message.mentions):
            await message.channel.send(f"heard: {message.clean_content}", reference=message)


class Buttons(discord.ui.View):
    """One button that changes its message, one that answers to the presser, a menu."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Change", custom_id="change")
    async def change(self, interaction: discord.Interaction[Any], _: discord.ui.Button[Any]) -> None:
        await interaction.response.edit_message(content="changed", view=None)

    @discord.ui.button(label="Whisper", custom_id="whisper")
    async def whisper(self, interaction: discord.Interaction[Any], _: discord.ui.Button[Any]) -> None:
        await interaction.response.defer()
        await interaction.followup.send("only you", ephemeral=True)

    @discord.ui.button(label="Closed", custom_id="closed", disabled=True)
    async def closed(self, interaction: discord.Interaction[Any], _: discord.ui.Button[Any]) -> None:
        """Never pressed."""

    @discord.ui.select(custom_id="menu", options=[discord.SelectOption(label=c) for c in "abc"])
    async def menu(self, interaction: discord.Interaction[Any], select: discord.ui.Select[Any]) -> None:
        await interaction.response.send_message(f"chose {select.values[0]}")


class Form(discord.ui.Modal, title="A form"):
    """Asks for one line."""

    line: discord.ui.TextInput[Form] = discord.ui.TextInput(label="Line", custom_id="line")

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message(f"filled in: {self.line.value}")


@app_commands.command(description="Answers at once")
@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
async def ask(interaction: discord.Interaction[Any], question: str, letter: str = "") -> None:
    await interaction.response.send_message(f"{question} {letter}".strip(), view=Buttons())


@ask.autocomplete("letter")
async def letters(interaction: discord.Interaction[Any], current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"letter {current}{n}", value=f"{n}") for n in range(3)]


@app_commands.command(description="Defers, then answers")
async def slowly(interaction: discord.Interaction[Any], whom: discord.User, alone: bool = False) -> None:
    await interaction.response.defer(ephemeral=alone)
    await interaction.edit_original_response(content=f"slowly, {whom.name}")
    await interaction.followup.send("and one thing more", ephemeral=alone)


@app_commands.command(description="Shows a number")
async def pick(interaction: discord.Interaction[Any], number: app_commands.Range[int, 1, 9]) -> None:
    await interaction.response.send_message(f"picked {number}", view=Buttons(), ephemeral=True)


@app_commands.command(description="Shows a form")
async def form(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.send_modal(Form())


@app_commands.context_menu(name="Find in the letters")
async def find(interaction: discord.Interaction[Any], message: discord.Message) -> None:
    await interaction.response.send_message(f"looked for: {message.content}")


class Digest(app_commands.Group, name="digest", description="Digests", guild_only=True):
    """A group for those who manage the guild."""

    def __init__(self) -> None:
        super().__init__(default_permissions=discord.Permissions(manage_guild=True))

    @app_commands.command(description="Sets")
    async def set(self, interaction: discord.Interaction[Any], channel: discord.TextChannel) -> None:
        await interaction.response.send_message(f"set to {channel.name}")


def point_at(server: DiscordServer, patch: pytest.MonkeyPatch) -> None:
    """Let discord.py of this process speak to the server."""
    patch.setattr(discord.http.Route, "BASE", server.api_url)
    patch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))


@asynccontextmanager
async def running(server: DiscordServer, bot: ExampleBot | None = None) -> AsyncIterator[ExampleBot]:
    """The bot, ready, until the block ends; what ended it too early is raised."""
    bot = bot or ExampleBot()
    with pytest.MonkeyPatch.context() as patch:
        point_at(server, patch)
        task = asyncio.create_task(bot.start(server.token))
        try:
            ready = asyncio.create_task(bot.wait_until_ready())
            await asyncio.wait({task, ready}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
            ready.cancel()
            if task.done():
                task.result()
            yield bot
        finally:
            await bot.close()
            await asyncio.wait({task}, timeout=PATIENCE)
    await asyncio.wait_for(task, PATIENCE)


class Place(NamedTuple):
    """A guild with one channel, one member, and the bot."""

    server: DiscordServer
    bot: ExampleBot
    guild: Guild
    channel: Channel
    ann: User

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        """A request of the bot, by discord.py's own client."""
        more = {} if body is None else {"json": body}
        return await self.bot.http.request(discord.http.Route(method, path), **more)

    async def post(self, content: str = "text", **more: Any) -> Any:
        """A message of the bot in the channel."""
        body = {"content": content, "allowed_mentions": {"parse": []}, **more}
        return await self.call("POST", f"/channels/{self.channel.id}/messages", body)


@asynccontextmanager
async def inhabited(server: DiscordServer) -> AsyncIterator[Place]:
    """The bot in a French guild."""
    guild = server.add_guild("Letters", locale="fr")
    channel, ann = server.add_channel(guild), server.add_member(guild, "ann")
    async with running(server) as bot:
        yield Place(server, bot, guild, channel, ann)


async def refused(awaitable: Any) -> discord.HTTPException:
    """The error with which a request ends."""
    with pytest.raises(discord.HTTPException) as caught:
        await awaitable
    return caught.value
