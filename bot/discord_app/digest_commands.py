"""/digest: schedules of digests, for those who manage the server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import Range

from bot.digest import SECTIONS, parse_sections
from bot.discord_app.choices import completing
from bot.discord_app.digest_bodies import instant_of, made, pages, wished
from bot.discord_app.front import Front
from bot.discord_app.managing import managed_guild
from bot.discord_app.outgoing import Outgoing
from bot.discord_app.responding import Interaction, respond
from bot.errors import BotError
from bot.render.embeds import Embed, plain_page
from bot.schedule import Post, Slot, next_run, parse_days, parse_time
from bot.schedule import said as schedule_said
from bot.zones import checked_zone, zone_rules, zones_like
from store.state import Schedule

DAYS = ("daily", "weekdays", "weekly on monday", "weekly on friday", "monthly on 1", "monthly on 15")
RUNS_SHOWN = 5
NEEDED = ("view_channel", "send_messages", "embed_links", "read_message_history")
"""Permissions of the bot in a digest's channel; the last is for finding a post again after a crash."""


class DigestCommands(app_commands.Group):
    """The commands of the group."""

    def __init__(self, front: Front) -> None:
        super().__init__(
            name="digest", description="Digests of the letters, posted on a schedule",
            default_permissions=discord.Permissions(manage_guild=True), guild_only=True,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True),
        )  # fmt: skip
        self._front = front
        self.set.autocomplete("zone")(completing(front.desk, zones_like))
        self.set.autocomplete("days")(completing(front.desk, lambda typed: [d for d in DAYS if typed.casefold() in d]))

    @app_commands.command(description="Post digests in a channel; made anew, or changed where the channel has some")
    @app_commands.describe(
        channel="Where to post", days="daily, weekdays, weekly on monday, monthly on 1", time="As in 09:00",
        zone="As in Europe/Berlin", sections=f"Some of: {', '.join(SECTIONS)}", silent="Without a notification",
        empty="Say so where there is nothing to tell; else nothing is posted",
    )  # fmt: skip
    async def set(
        self, interaction: Interaction, channel: discord.TextChannel, days: Range[str, 1, 40], time: Range[str, 1, 20],
        zone: Range[str, 1, 100], sections: Range[str, 1, 200] | None = None, silent: bool = False, empty: bool = False,
    ) -> None:  # fmt: skip
        """Keep a schedule."""
        guild = managed_guild(interaction)

        async def making() -> Outgoing:
            _check_permissions(channel, interaction.user)
            wanted = Schedule(
                None, guild, channel.id, str(parse_days(days)), f"{parse_time(time):%H:%M}", checked_zone(zone),
                parse_sections(sections) if sections else (), silent, "say" if empty else "silent",
            )  # fmt: skip
            kept = await self._kept(_with_next(wanted, self._front.clock()))
            return _told([_described(kept)])

        await respond(interaction, making(), True)

    async def _kept(self, wanted: Schedule) -> Schedule:
        """The schedule of the same channel changed, or a new one."""
        there = await self._front.ledger.run(lambda state: state.schedules(wanted.guild))
        same = next((one for one in there if one.channel == wanted.channel), None)
        if same is None:
            fresh = wanted._replace(created_at=int(self._front.clock()))
            return await self._front.ledger.run(lambda state: state.add_schedule(fresh))
        sent = await self._front.ledger.run(lambda state: state.runs(same.schedule or 0, wanted.next_date))
        if sent:  # this date has had its post
            wanted = _with_next(wanted, self._front.clock(), wanted.next_date)
        changed = same._replace(
            days=wanted.days, wall_time=wanted.wall_time, zone=wanted.zone, sections=wanted.sections,
            silent=wanted.silent, empty=wanted.empty, paused=None, next_run=wanted.next_run, next_date=wanted.next_date,
        )  # fmt: skip
        return await self._front.ledger.run(lambda state: state.change_schedule(changed))

    @app_commands.command(description="The schedules of this server, and their next posts")
    async def show(self, interaction: Interaction) -> None:
        """List the schedules."""
        guild = managed_guild(interaction)

        async def making() -> Outgoing:
            schedules = await self._front.ledger.run(lambda state: state.schedules(guild))
            return _told(
                [_described(one) for one in schedules] or ["There is no digest yet; make one with /digest set."]
            )

        await respond(interaction, making(), True)

    @app_commands.command(description="The digest as it would be posted now, for you alone")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def preview(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Show what would be posted."""
        guild = managed_guild(interaction)
        await respond(interaction, self._preview(guild, channel), True)

    async def _preview(self, guild: int, channel: discord.TextChannel | None) -> Outgoing:
        schedule = await self._one(guild, channel)
        embeds = await self._embeds(schedule)
        if not embeds:
            return _told(["The letters have nothing to tell today, so nothing would be posted."])
        return Outgoing(embeds[0], plain_page(embeds[0]), more=embeds[1:])

    async def _embeds(self, schedule: Schedule) -> tuple[Embed, ...]:
        now = instant_of(int(self._front.clock()))
        slot = Slot(now, now.astimezone(zone_rules(schedule.zone)).date())
        wish = wished(schedule, Post(slot, slot.instant - slot.instant, 0), None, ())
        return pages(await self._front.desk.run(lambda: made(self._front.desk, wish)))

    @app_commands.command(description="Post the digest of today now, unless today has had one")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def now(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Make the next post due at once."""
        guild = managed_guild(interaction)

        async def making() -> Outgoing:
            schedule = await self._one(guild, channel)
            moment = int(self._front.clock())
            today = instant_of(moment).astimezone(zone_rules(schedule.zone)).date().isoformat()
            if await self._front.ledger.run(lambda state: state.runs(schedule.schedule or 0, today)):
                raise BotError("today has had its digest")
            due = schedule._replace(next_run=moment, next_date=today, paused=None)
            await self._front.ledger.run(lambda state: state.change_schedule(due))
            return _told([f"The digest comes in a moment, in <#{schedule.channel}>."])

        await respond(interaction, making(), True)

    @app_commands.command(description="Stop posting for a while; the schedule is kept")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def pause(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Pause a schedule."""

        def change(schedule: Schedule) -> Callable[[Any], Any]:
            return lambda state: state.pause(schedule.schedule, "paused by hand", schedule.guild)

        await self._changed(interaction, channel, change)

    @app_commands.command(description="Post again from the next time on")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def resume(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Resume a schedule."""

        def change(schedule: Schedule) -> Callable[[Any], Any]:
            then = _with_next(schedule, self._front.clock())
            return lambda state: state.resume(then.schedule, then.next_run, then.next_date, then.guild)

        await self._changed(interaction, channel, change)

    @app_commands.command(description="Delete a schedule")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def off(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Remove a schedule."""
        guild = managed_guild(interaction)

        async def making() -> Outgoing:
            schedule = await self._one(guild, channel)
            await self._front.ledger.run(lambda state: state.remove_schedule(schedule.schedule or 0, guild))
            return _told([f"No digests any more in <#{schedule.channel}>."])

        await respond(interaction, making(), True)

    @app_commands.command(description="The last posts, and what became of them")
    async def status(self, interaction: Interaction) -> None:
        """List the last runs."""
        guild = managed_guild(interaction)

        async def making() -> Outgoing:
            runs = await self._front.ledger.run(lambda state: state.last_runs(guild, RUNS_SHOWN))
            lines = [f"{run.local_date}: {run.state}" + (f" ({run.error})" if run.error else "") for run in runs]
            return _told(lines or ["No digest was due yet."])

        await respond(interaction, making(), True)

    async def _changed(
        self, interaction: Interaction, channel: discord.TextChannel | None,
        change: Callable[[Schedule], Callable[[Any], Any]],
    ) -> None:  # fmt: skip
        guild = managed_guild(interaction)

        async def making() -> Outgoing:
            schedule = await self._one(guild, channel)
            await self._front.ledger.run(change(schedule))
            return _told([_described(await self._one(guild, channel))])

        await respond(interaction, making(), True)

    async def _one(self, guild: int, channel: discord.TextChannel | None) -> Schedule:
        """The schedule meant.

        :raises BotError: when there is none, or several and no channel says which.
        """
        there = await self._front.ledger.run(lambda state: state.schedules(guild))
        fitting = [one for one in there if channel is None or one.channel == channel.id]
        if not fitting:
            raise BotError("there is no such digest; make one with /digest set")
        if len(fitting) > 1:
            raise BotError("there are several digests; say the channel of the one you mean")
        return fitting[0]


def _check_permissions(channel: discord.TextChannel, person: discord.User | discord.Member) -> None:
    """Refuse a channel in which the digest could not be posted, or that the person cannot see."""
    if isinstance(person, discord.Member) and not channel.permissions_for(person).view_channel:
        raise BotError("you cannot see that channel")
    allowed = channel.permissions_for(channel.guild.me)
    missing = [name.replace("_", " ") for name in NEEDED if not getattr(allowed, name)]
    if missing:
        raise BotError(f"I lack permissions in <#{channel.id}>: {', '.join(missing)}")


def _with_next(schedule: Schedule, now: float, last_date: str | None = None) -> Schedule:
    """The schedule with its next run after ``now``."""
    last = date.fromisoformat(last_date) if last_date else None
    slot = next_run(
        parse_days(schedule.days), parse_time(schedule.wall_time), schedule.zone, instant_of(int(now)), last
    )  # fmt: skip
    return schedule._replace(next_run=int(slot.instant.timestamp()), next_date=slot.local_date.isoformat())


def _described(schedule: Schedule) -> str:
    """A schedule in words, its next run in the reader's own time."""
    when = schedule_said(parse_days(schedule.days), parse_time(schedule.wall_time), schedule.zone)
    then = f"paused: {schedule.paused}" if schedule.paused else f"next <t:{schedule.next_run}:F>"
    return f"<#{schedule.channel}>: {when}; {then}"


def _told(lines: list[str]) -> Outgoing:
    text = "\n".join(lines)
    return Outgoing(Embed(text[:4000]), text[:2000])
