"""Who may change what a server has set: checked with every command, whatever Discord shows to whom."""

from __future__ import annotations

from bot.discord_app.responding import Interaction, asker_of
from bot.errors import BotError
from bot.phrasebook import said


def managed_guild(interaction: Interaction) -> int:
    """The guild of the interaction.

    :raises BotError: when there is none, or the person does not manage it.
    """
    language = asker_of(interaction).language
    if interaction.guild_id is None:
        raise BotError(said("guild_only", language))
    if not interaction.permissions.manage_guild:
        raise BotError(said("not_allowed", language, permission=said("permission.manage_guild", language)))
    return interaction.guild_id
