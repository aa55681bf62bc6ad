"""Settings of guilds, and what becomes of them when the bot is asked to leave."""

from __future__ import annotations

from typing import Any, NamedTuple

from store.state.file import StateFile
from store.state.fitting import instant, optional_snowflake, optional_text, packed, snowflake, unpacked


class GuildSettings(NamedTuple):
    """How the bot behaves in a guild."""

    guild: int
    channels: tuple[int, ...] = ()
    """Where it answers; empty for everywhere."""
    ephemeral: bool = False
    """Whether only the asker sees an answer, unless asked otherwise."""
    language: str | None = None
    quiet: bool = False
    """Whether it stays silent when it is not sure."""
    admin_channel: int | None = None
    """Where troubles are told."""


_SETTINGS = "SELECT guild, channels, ephemeral, language, quiet, admin_channel FROM guild_settings"


class Guilds(StateFile):
    """Settings by guild."""

    def guild_settings(self, guild: int) -> GuildSettings:
        """Settings of the guild; the defaults where none were made."""
        rows = self._rows(f"{_SETTINGS} WHERE guild = ?", (snowflake(guild, "guild"),))
        return _settings(rows[0]) if rows else GuildSettings(guild)

    def all_guild_settings(self) -> list[GuildSettings]:
        """Settings of all guilds that made some."""
        return [_settings(row) for row in self._rows(f"{_SETTINGS} ORDER BY guild")]

    def set_guild_settings(self, settings: GuildSettings) -> None:
        """Keep all of ``settings`` in place of those before."""
        row = (
            snowflake(settings.guild, "guild"),
            packed(snowflake(channel, "channel") for channel in dict.fromkeys(settings.channels)),
            settings.ephemeral,
            optional_text(settings.language),
            settings.quiet,
            optional_snowflake(settings.admin_channel, "channel"),
        )
        with self._writing() as db:
            db.execute("INSERT OR REPLACE INTO guild_settings VALUES (?, ?, ?, ?, ?, ?)", row)

    def reset_guild_settings(self, guild: int) -> None:
        """Back to the defaults; schedules stay."""
        with self._writing() as db:
            db.execute("DELETE FROM guild_settings WHERE guild = ?", (snowflake(guild, "guild"),))

    def guild_left(self, guild: int, now: int) -> None:
        """The bot is no longer in the guild. Its data stay until purged; its schedules are not due meanwhile."""
        with self._writing() as db:
            values = (snowflake(guild, "guild"), instant(now))
            db.execute("INSERT INTO guild_left VALUES (?, ?) ON CONFLICT DO NOTHING", values)

    def guild_joined(self, guild: int) -> None:
        """The bot is in the guild (again)."""
        with self._writing() as db:
            db.execute("DELETE FROM guild_left WHERE guild = ?", (snowflake(guild, "guild"),))

    def left_guilds(self) -> dict[int, int]:
        """Guilds that were left, with when, as far as they are not purged."""
        return dict(self._rows("SELECT guild, left_at FROM guild_left ORDER BY guild"))

    def known_guilds(self) -> tuple[int, ...]:
        """Guilds of which there are data and which were not left: to be compared with where the bot really is."""
        rows = self._rows(
            "SELECT guild FROM guild_settings UNION SELECT guild FROM schedule"
            " UNION SELECT guild FROM asked WHERE guild IS NOT NULL EXCEPT SELECT guild FROM guild_left ORDER BY guild"
        )
        return tuple(guild for (guild,) in rows)

    def purge_left(self, before: int) -> int:
        """Take out all that is kept of guilds left before ``before``; the number of guilds."""
        with self._writing() as db:
            gone = db.execute("SELECT guild FROM guild_left WHERE left_at < ?", (instant(before),)).fetchall()
            for table in ("guild_settings", "schedule", "asked", "guild_left"):  # runs go with their schedules
                db.executemany(f"DELETE FROM {table} WHERE guild = ?", gone)
        return len(gone)


def _settings(row: Any) -> GuildSettings:
    guild, channels, ephemeral, language, quiet, admin_channel = row
    return GuildSettings(guild, unpacked(channels), bool(ephemeral), language, bool(quiet), admin_channel)
