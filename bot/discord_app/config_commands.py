"""/config: what a guild can set, for those who manage it; checked here too, whatever Discord shows to whom."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.discord_app.confirming import Pending, asked_again
from bot.discord_app.front import Front
from bot.discord_app.managing import managed_guild
from bot.discord_app.outgoing import Outgoing
from bot.discord_app.responding import Interaction, asker_of, respond
from bot.errors import BotError
from bot.phrasebook import said
from bot.render.embeds import Embed
from store.state import GuildSettings

MOST_CHANNELS = 25
RESET = "config_reset"
"""What a button does that sets all back."""
LANGUAGE_NAMES = {"en": "English", "fr": "français", "es": "español", "ru": "русский",
                  "ar": "العربية", "zh": "中文", "de": "Deutsch"}  # fmt: skip
Tree = app_commands.CommandTree[Any]


class Config(app_commands.Group):
    """The commands of the group."""

    def __init__(self, front: Front) -> None:
        super().__init__(
            name="config", description="Settings of this server",
            default_permissions=discord.Permissions(manage_guild=True), guild_only=True,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True),
        )  # fmt: skip
        self._front = front

    @app_commands.command(description="Show the settings of this server")
    async def show(self, interaction: Interaction) -> None:
        await self._change(interaction)

    @app_commands.command(description="Answer in this channel; channels never added are left alone from then on")
    @app_commands.describe(channel="A channel to answer in")
    async def channel_add(self, interaction: Interaction, channel: discord.TextChannel | discord.Thread) -> None:
        def add(settings: GuildSettings) -> GuildSettings:
            if len(settings.channels) >= MOST_CHANNELS:
                raise BotError(said("config.most_channels", asker_of(interaction).language, most=MOST_CHANNELS))
            return settings._replace(channels=tuple(dict.fromkeys((*settings.channels, channel.id))))

        await self._change(interaction, add)

    @app_commands.command(description="Answer in this channel no more; with none left the bot answers everywhere")
    @app_commands.describe(channel="A channel that was added")
    async def channel_remove(self, interaction: Interaction, channel: discord.TextChannel | discord.Thread) -> None:
        def remove(settings: GuildSettings) -> GuildSettings:
            return settings._replace(channels=tuple(one for one in settings.channels if one != channel.id))

        await self._change(interaction, remove)

    @app_commands.command(description="Whether answers to commands are seen by the person alone")
    @app_commands.describe(on="Yes: only the person who asks sees the answer")
    async def private(self, interaction: Interaction, on: bool) -> None:
        await self._change(interaction, lambda settings: settings._replace(ephemeral=on))

    @app_commands.command(description="Say nothing to a mention that the letters do not answer")
    @app_commands.describe(on="Yes: silence where the bot is unsure")
    async def quiet(self, interaction: Interaction, on: bool) -> None:
        await self._change(interaction, lambda settings: settings._replace(quiet=on))

    @app_commands.command(description="The language of digests and notices")
    @app_commands.describe(language="The wording around the letters; their own words stay as they are")
    @app_commands.choices(
        language=[app_commands.Choice(name=name, value=code) for code, name in LANGUAGE_NAMES.items()]
    )
    async def language(self, interaction: Interaction, language: str) -> None:
        if language not in LANGUAGE_NAMES:
            raise BotError(said("config.no_language", asker_of(interaction).language, name=repr(language)))
        await self._change(interaction, lambda settings: settings._replace(language=language))

    @app_commands.command(description="Where notices for those who manage the server go")
    @app_commands.describe(channel="A channel for notices; none: no notices")
    async def notices(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        to = channel.id if channel else None
        await self._change(interaction, lambda settings: settings._replace(admin_channel=to))

    @app_commands.command(description="Back to the settings of the beginning")
    async def reset(self, interaction: Interaction) -> None:
        guild, asker = managed_guild(interaction), asker_of(interaction)

        async def making() -> Outgoing:
            pending = Pending(guild, asker.user, int(self._front.clock()))
            yes = said("button.reset", asker.language)
            return asked_again(RESET, pending, said("settings.reset", asker.language), yes, asker.language)

        await respond(interaction, making(), True)

    async def _change(self, interaction: Interaction, change: Any = None) -> None:
        guild = managed_guild(interaction)

        async def making() -> Outgoing:
            settings = self._front.ledger.guild(guild)
            if change is not None:
                settings = change(settings)
                await self._front.ledger.set_guild(settings)
            return _shown(settings, asker_of(interaction).language)

        await respond(interaction, making(), True)


async def reset(front: Front, interaction: Interaction, _: int) -> Outgoing:
    """Back to the settings of the beginning, as was confirmed."""
    settings = await front.ledger.reset_guild(managed_guild(interaction))
    return _shown(settings, asker_of(interaction).language)


def _shown(settings: GuildSettings, language: str) -> Outgoing:
    channels = " ".join(f"<#{channel}>" for channel in settings.channels)
    notices = f"<#{settings.admin_channel}>" if settings.admin_channel else "-"
    lines = [
        f"{said('setting.channels', language)}: {channels or said('setting.everywhere', language)}",
        f"{said('setting.private', language)}: {_yes(settings.ephemeral, language)}",
        f"{said('setting.quiet', language)}: {_yes(settings.quiet, language)}",
        f"{said('setting.language', language)}: {LANGUAGE_NAMES.get(settings.language or 'en', settings.language)}",
        f"{said('setting.notices', language)}: {notices}",
    ]
    text = "\n".join(lines)
    return Outgoing(Embed(text), text)


def _yes(on: bool, language: str) -> str:
    return said("setting.on" if on else "setting.off", language)
