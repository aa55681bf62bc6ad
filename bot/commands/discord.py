"""``dragoman discord``: the bot in Discord, until it is stopped."""

from __future__ import annotations

from bot.arguments import Line
from bot.config import Settings, current_environment
from bot.discord_settings import discord_settings_from


def run(line: Line, settings: Settings) -> int:
    """Run the bot; with ``--sync`` the commands are published whether or not they changed."""
    connection = discord_settings_from(current_environment())
    from bot.discord_app.running import run as run_bot  # imported here so that a missing token is told at once

    return run_bot(settings, connection, line.has("sync"))
