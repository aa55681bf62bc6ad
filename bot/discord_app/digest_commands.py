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
from bot.discord_app.confirming import Pending, asked_again, plainly
from bot.discord_app.digest_bodies import instant_of, made, pages, wished
from bot.discord_app.digest_faults import BY_HAND, told
from bot.discord_app.front import Front
from bot.discord_app.managing import managed_guild
from bot.discord_app.outgoing import Outgoing
from bot.discord_app.responding import Interaction, asker_of, respond
from bot.errors import BotError
from bot.phrasebook import said
from bot.render.embeds import Embed, plain_page
from bot.schedule import Post, Slot, next_run, parse_days, parse_time
from bot.zones import checked_zone, zone_rules, zones_like
from store.errors import TooManyError
from store.state import Run, Schedule

DAYS = ("daily", "weekdays", "weekly on monday", "weekly on friday", "monthly on 1", "monthly on 15")
RUNS_SHOWN = 5
OFF = "digest_off"
"""What a button does that removes a schedule."""
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
        guild, language = managed_guild(interaction), language_of(interaction)

        async def making() -> Outgoing:
            _check_permissions(channel, interaction.user, language)
            wanted = Schedule(
                None, guild, channel.id, str(parse_days(days, language)), f"{parse_time(time, language):%H:%M}",
                checked_zone(zone, language), parse_sections(sections, language) if sections else (), silent,
                "say" if empty else "silent",
            )  # fmt: skip
            kept = await self._kept(with_next(wanted, self._front.clock()), language)
            return _told([described(kept, language)])

        await respond(interaction, making(), True)

    async def _kept(self, wanted: Schedule, language: str) -> Schedule:
        """The schedule of the same channel changed, or a new one.

        :raises BotError: when the server has as many as it may have.
        """
        there = await self._front.ledger.run(lambda state: state.schedules(wanted.guild))
        same = next((one for one in there if one.channel == wanted.channel), None)
        if same is None:
            fresh = wanted._replace(created_at=int(self._front.clock()))
            try:
                return await self._front.ledger.run(lambda state: state.add_schedule(fresh))
            except TooManyError as error:
                raise BotError(said("digest.most_schedules", language, most=len(there))) from error
        sent = await self._front.ledger.run(lambda state: state.runs(same.schedule or 0, wanted.next_date))
        if sent:  # this date has had its post
            wanted = with_next(wanted, self._front.clock(), wanted.next_date)
        changed = same._replace(
            days=wanted.days, wall_time=wanted.wall_time, zone=wanted.zone, sections=wanted.sections,
            silent=wanted.silent, empty=wanted.empty, paused=None, next_run=wanted.next_run, next_date=wanted.next_date,
        )  # fmt: skip
        return await self._front.ledger.run(lambda state: state.change_schedule(changed))

    @app_commands.command(description="The schedules of this server, and their next posts")
    async def show(self, interaction: Interaction) -> None:
        """List the schedules."""
        guild, language = managed_guild(interaction), language_of(interaction)

        async def making() -> Outgoing:
            schedules = await self._front.ledger.run(lambda state: state.schedules(guild))
            return _told([described(one, language) for one in schedules] or [said("digest.none", language)])

        await respond(interaction, making(), True)

    @app_commands.command(description="The digest as it would be posted now, for you alone")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def preview(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Show what would be posted."""
        managed_guild(interaction)
        await respond(interaction, self._preview(interaction, channel), True)

    async def _preview(self, interaction: Interaction, channel: discord.TextChannel | None) -> Outgoing:
        schedule = await self._one(interaction, channel)
        embeds = await self._embeds(schedule)
        if not embeds:
            return _told([said("digest.nothing", language_of(interaction))])
        return Outgoing(embeds[0], plain_page(embeds[0]), more=embeds[1:])

    async def _embeds(self, schedule: Schedule) -> tuple[Embed, ...]:
        now = instant_of(int(self._front.clock()))
        slot = Slot(now, now.astimezone(zone_rules(schedule.zone)).date())
        language = self._front.ledger.guild(schedule.guild).language
        wish = wished(schedule, Post(slot, slot.instant - slot.instant, 0), None, (), language)
        return pages(await self._front.desk.run(lambda: made(self._front.desk, wish)))

    @app_commands.command(description="Post the digest of today now, unless today has had one")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def now(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Make the next post due at once."""
        managed_guild(interaction)
        language = language_of(interaction)

        async def making() -> Outgoing:
            schedule = await self._one(interaction, channel)
            if schedule.paused:
                raise BotError(said("digest.is_paused", language))
            moment = int(self._front.clock())
            today = instant_of(moment).astimezone(zone_rules(schedule.zone)).date().isoformat()
            if await self._front.ledger.run(lambda state: state.runs(schedule.schedule or 0, today)):
                raise BotError(said("digest.today_done", language))
            due = schedule._replace(next_run=moment, next_date=today)
            await self._front.ledger.run(lambda state: state.change_schedule(due))
            return _told([said("digest.soon", language, channel=f"<#{schedule.channel}>")])

        await respond(interaction, making(), True)

    @app_commands.command(description="Stop posting for a while; the schedule is kept")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def pause(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Pause a schedule."""

        def change(schedule: Schedule) -> Callable[[Any], Any]:
            return lambda state: state.pause(schedule.schedule, BY_HAND, schedule.guild)

        await self._changed(interaction, channel, change)

    @app_commands.command(description="Post again from the next time on")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def resume(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Resume a schedule."""

        def change(schedule: Schedule) -> Callable[[Any], Any]:
            then = with_next(schedule, self._front.clock())
            return lambda state: state.resume(then.schedule, then.next_run, then.next_date, then.guild)

        await self._changed(interaction, channel, change)

    @app_commands.command(description="Delete a schedule")
    @app_commands.describe(channel="The channel of the digest, where there are several")
    async def off(self, interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        """Ask whether a schedule is to be removed."""
        managed_guild(interaction)
        asker = asker_of(interaction)

        async def making() -> Outgoing:
            schedule = await self._one(interaction, channel)
            pending = Pending(schedule.schedule or 0, asker.user, int(self._front.clock()))
            question = said("digest.off", asker.language, schedule=described(schedule, asker.language))
            return asked_again(OFF, pending, question, said("button.remove", asker.language), asker.language)

        await respond(interaction, making(), True)

    @app_commands.command(description="The last posts, and what became of them")
    async def status(self, interaction: Interaction) -> None:
        """List the last runs."""
        guild, language = managed_guild(interaction), language_of(interaction)

        async def making() -> Outgoing:
            runs = await self._front.ledger.run(lambda state: state.last_runs(guild, RUNS_SHOWN))
            return _told([what_became(run, language) for run in runs] or [said("digest.none_due", language)])

        await respond(interaction, making(), True)

    async def _changed(
        self, interaction: Interaction, channel: discord.TextChannel | None,
        change: Callable[[Schedule], Callable[[Any], Any]],
    ) -> None:  # fmt: skip
        managed_guild(interaction)

        async def making() -> Outgoing:
            schedule = await self._one(interaction, channel)
            await self._front.ledger.run(change(schedule))
            return _told([described(await self._one(interaction, channel), language_of(interaction))])

        await respond(interaction, making(), True)

    async def _one(self, interaction: Interaction, channel: discord.TextChannel | None) -> Schedule:
        """The schedule meant.

        :raises BotError: when there is none, or several and no channel says which.
        """
        guild, language = managed_guild(interaction), language_of(interaction)
        there = await self._front.ledger.run(lambda state: state.schedules(guild))
        fitting = [one for one in there if channel is None or one.channel == channel.id]
        if not fitting:
            raise BotError(said("digest.no_such", language))
        if len(fitting) > 1:
            raise BotError(said("digest.several", language))
        return fitting[0]


async def removed(front: Front, interaction: Interaction, number: int) -> Outgoing:
    """Remove the schedule with this number, as was confirmed."""
    guild, language = managed_guild(interaction), language_of(interaction)
    schedule = await front.ledger.run(lambda state: state.schedule(number, guild))
    if schedule is None:
        return plainly(said("digest.no_such", language))
    await front.ledger.run(lambda state: state.remove_schedule(number, guild))
    return plainly(said("digest.gone", language, channel=f"<#{schedule.channel}>"))


def language_of(interaction: Interaction) -> str:
    """The language of the person who uses the command."""
    return asker_of(interaction).language


def _check_permissions(channel: discord.TextChannel, person: discord.User | discord.Member, language: str) -> None:
    """Refuse a channel in which the digest could not be posted, or that the person cannot see."""
    if isinstance(person, discord.Member) and not channel.permissions_for(person).view_channel:
        raise BotError(said("digest.cannot_see", language))
    allowed = channel.permissions_for(channel.guild.me)
    missing = [said(f"permission.{name}", language) for name in NEEDED if not getattr(allowed, name)]
    if missing:
        raise BotError(said("digest.lacks", language, channel=f"<#{channel.id}>", permissions=", ".join(missing)))


def with_next(schedule: Schedule, now: float, last_date: str | None = None) -> Schedule:
    """The schedule with its next run after ``now``."""
    last = date.fromisoformat(last_date) if last_date else None
    slot = next_run(
        parse_days(schedule.days), parse_time(schedule.wall_time), schedule.zone, instant_of(int(now)), last
    )  # fmt: skip
    return schedule._replace(next_run=int(slot.instant.timestamp()), next_date=slot.local_date.isoformat())


def described(schedule: Schedule, language: str) -> str:
    """A schedule in words, its next run in the reader's own time."""
    then = (
        said("digest.paused", language, reason=told(schedule.paused, language))
        if schedule.paused
        else said("digest.next", language, when=f"<t:{schedule.next_run}:F>")
    )
    return f"<#{schedule.channel}>: {_when(schedule, language)}; {then}"


def _when(schedule: Schedule, language: str) -> str:
    days, values = parse_days(schedule.days), {"time": schedule.wall_time, "zone": schedule.zone}
    if days.every == "weekly":
        return said("schedule.weekly", language, weekday=said("weekdays", language).split()[days.on], **values)
    if days.every != "monthly":
        return said(f"schedule.{days.every}", language, **values)
    if days.on == 31:
        return said("schedule.month_end", language, **values)
    return said("schedule.monthly_or_last" if days.on > 28 else "schedule.monthly", language, day=days.on, **values)


def what_became(run: Run, language: str) -> str:
    """A date and what became of its digest."""
    why = f" ({told(run.error, language)})" if run.error else ""
    return f"{run.local_date}: {said(f'digest.state.{run.state}', language)}{why}"


def _told(lines: list[str]) -> Outgoing:
    text = "\n".join(lines)
    return Outgoing(Embed(text[:4000]), text[:2000])
