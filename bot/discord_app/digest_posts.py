"""One digest posted once: the steps of a post, and what is done where one goes wrong.

The order of the steps is what makes it once: the body is kept, the run is marked as being sent, the message goes out
with a nonce that a repeat shares, and only then the run counts as sent and the schedule moves on.
"""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import discord

from bot.discord_app.digest_bodies import Bodies, instant_of, packed, pages, tag, unpacked, wished
from bot.discord_app.digest_faults import (
    MISSED,
    NOTHING_TO_TELL,
    TOO_LATE,
    UNSURE,
    Fault,
    HistoryHiddenError,
    fault_of,
    found_in_history,
    kept,
    said,
)
from bot.discord_app.front import Front
from bot.discord_app.limits import Pace
from bot.discord_app.outgoing import as_embed
from bot.discord_app.responding import TROUBLE
from bot.phrasebook import said as wording
from bot.schedule import Post, Skip, Slot, catch_up, next_run, parse_days, parse_time, usual_grace
from store.state import LONGEST_LEASE, Run, Schedule, run_nonce

LOG = logging.getLogger("dragoman.digest")

LEASE_SECONDS = 60
"""How long a process that posts may be silent before another takes over."""
POSTS_A_SECOND = 20
"""So that digests leave most of Discord's fifty requests a second to questions."""
NONCE_SECONDS = 110
"""Discord knows a nonce for a few minutes; within this time a repeat with the same one is safe."""
QUESTIONS = 20


class Posting:
    """Posts digests for the process that is called ``owner``. Every step may raise StoreError."""

    def __init__(self, client: discord.Client, front: Front, owner: str) -> None:
        self._client, self._front, self.owner = client, front, owner
        self._bodies, self._pace = Bodies(front.desk), Pace(POSTS_A_SECOND)
        self._missed: set[tuple[int, str]] = set()

    async def post(self, schedule: Schedule) -> None:
        """Post what is due of ``schedule``."""
        days, wall = parse_days(schedule.days), parse_time(schedule.wall_time)
        slot = Slot(instant_of(schedule.next_run), date.fromisoformat(schedule.next_date))
        decided = catch_up(days, wall, schedule.zone, slot, instant_of(self._now()))
        if decided is None or (isinstance(decided, Post) and not self._there(schedule)):
            return
        following = next_run(days, wall, schedule.zone, instant_of(self._now()), decided.slot.local_date)
        then = (int(following.instant.timestamp()), following.local_date.isoformat())
        local = decided.slot.local_date.isoformat()
        run = await self._front.ledger.run(
            lambda state: state.claim(
                schedule.schedule or 0, local, 1, self.owner, self._now(), LEASE_SECONDS, edition=schedule.edition
            )
        )
        if run is None:
            await self._front.ledger.run(lambda state: state.move_on(schedule, *then))
        elif isinstance(decided, Skip):
            LOG.warning("digest of schedule %s: %s", schedule.schedule, decided.reason)
            await self._front.ledger.run(lambda state: state.skip(run.run, self.owner, MISSED, *then, self._now()))
        else:
            await self._sent(schedule, await self._filled(schedule, run, decided, then), then)

    def _there(self, schedule: Schedule) -> bool:
        """Whether Discord shows the server; while it does not, as in an outage, a digest waits, and late it may be."""
        guild = self._client.get_guild(schedule.guild)
        here = guild is not None and not guild.unavailable
        waits = (schedule.schedule or 0, schedule.next_date)
        if not here and waits not in self._missed:
            self._missed.add(waits)
            LOG.warning("digest of schedule %s for %s waits: its server cannot be seen", *waits)
        elif here:
            self._missed.discard(waits)
        return here

    async def _filled(self, schedule: Schedule, run: Run, post: Post, then: tuple[int, str]) -> Run | None:
        """The run with its body kept; None where there is nothing to say and it was skipped."""
        if run.body is not None:
            return run
        since = await self._last_sent(schedule)
        asked = await self._front.ledger.run(
            lambda state: state.asked_since(schedule.guild, since or 0, QUESTIONS, answered=True)
        )
        language = self._front.ledger.guild(schedule.guild).language
        embeds = pages(await self._bodies.made(wished(schedule, post, since, asked, language)), post)
        if not embeds:
            await self._front.ledger.run(
                lambda state: state.skip(run.run, self.owner, NOTHING_TO_TELL, *then, self._now())
            )
            return None
        body = packed(embeds, tag(run))
        return (
            await self._front.ledger.run(lambda state: state.store_bodies(run.run, self.owner, [body], self._now()))
        )[0]

    async def _last_sent(self, schedule: Schedule) -> int | None:
        """When the last digest of the schedule was due: what came after it belongs to the next."""
        runs = await self._front.ledger.run(lambda state: state.last_runs(schedule.guild, 100))
        sent = [run for run in runs if run.schedule == schedule.schedule and run.state == "sent"]
        if not sent:
            return None
        last = max(sent, key=lambda run: run.local_date)
        return min(due_on(schedule, last.local_date), last.created_at)

    async def _sent(self, schedule: Schedule, run: Run | None, then: tuple[int, str]) -> None:
        """Mark, send, mark: between the marks a crash leaves the run to :meth:`settle`."""
        if run is None:
            return
        await self._front.ledger.run(lambda state: state.sending(run.run, self.owner, self._now(), LEASE_SECONDS))
        await self._out(schedule, run, then)

    async def _out(self, schedule: Schedule, run: Run, then: tuple[int, str]) -> None:
        channel = self._client.get_partial_messageable(schedule.channel, guild_id=schedule.guild)
        nonce = run_nonce(run.schedule, run.local_date, run.part)
        await self._pace.turn()
        try:
            message = await channel.send(
                embeds=[as_embed(embed) for embed in unpacked(run.body or "[]")], nonce=nonce, silent=schedule.silent,
                allowed_mentions=discord.AllowedMentions.none(),
            )  # fmt: skip
        except TROUBLE as error:
            await self._failed(schedule, run, then, fault_of(error))
            return
        await self._front.ledger.run(lambda state: state.sent(run.run, self.owner, message.id, *then, self._now()))
        LOG.info("digest of schedule %s for %s posted", schedule.schedule, run.local_date)

    async def _failed(self, schedule: Schedule, run: Run, then: tuple[int, str], fault: Fault) -> None:
        """Refused for good: wait for the next date. Else it is settled when the lease has run out.

        A pause that Discord asks for settles nothing: discord.py tries several times, and an earlier try may have been
        stored. It only makes the lease longer.
        """
        ledger, now = self._front.ledger, self._now()
        LOG.warning("digest of schedule %s for %s: %s", schedule.schedule, run.local_date, said(fault, "en"))
        if fault.refused:
            await ledger.run(lambda state: state.pause_run(run.run, self.owner, kept(fault), *then, now))
            await self._tell(schedule, fault)
        elif fault.retry_after is not None:
            lease = min(max(int(fault.retry_after) + 1, LEASE_SECONDS), LONGEST_LEASE)
            await ledger.run(lambda state: state.renew(run.run, self.owner, now, lease))

    async def settle(self, left: Run) -> None:
        """A post of which only Discord knows whether it went out: the same nonce while it counts, then the history."""
        run = await self._front.ledger.run(
            lambda state: state.takeover(left.run, self.owner, self._now(), LEASE_SECONDS)
        )
        schedule = await self._front.ledger.run(lambda state: state.schedule(left.schedule)) if run else None
        if run is None or schedule is None:
            return
        then = self._following(schedule, run)
        began = run.sending_at or run.created_at
        if 0 <= self._now() - began <= NONCE_SECONDS:  # else the clock was set back, and tells nothing
            await self._out(schedule, run, then)
            return
        try:
            message = await found_in_history(self._client, schedule, tag(run), instant_of(began))
        except (*TROUBLE, HistoryHiddenError) as error:
            await self._unreadable(schedule, run, then, fault_of(error))
            return
        if message is not None:
            await self._front.ledger.run(lambda state: state.sent(run.run, self.owner, message, *then, self._now()))
        elif self._over(schedule, run):
            await self._failed(schedule, run, then, Fault(TOO_LATE, refused=True))
        else:
            await self._out(schedule, run, then)

    async def _unreadable(self, schedule: Schedule, run: Run, then: tuple[int, str], fault: Fault) -> None:
        """Neither the nonce nor the history tells. Refused, or for too long: nobody knows. Else another look, later."""
        LOG.warning("digest of schedule %s for %s: the channel cannot be read", schedule.schedule, run.local_date)
        if fault.refused or self._over(schedule, run):
            unsure = Fault(UNSURE, kept(fault))
            await self._front.ledger.run(
                lambda state: state.unknown(run.run, self.owner, kept(unsure), *then, self._now())
            )
            await self._tell(schedule, unsure)

    def _over(self, schedule: Schedule, run: Run) -> bool:
        """Whether the time in which a late digest is worth reading is over."""
        late = self._now() - min(due_on(schedule, run.local_date), run.created_at)
        return late > usual_grace(parse_days(schedule.days)).total_seconds()

    def _following(self, schedule: Schedule, run: Run) -> tuple[int, str]:
        slot = next_run(
            parse_days(schedule.days), parse_time(schedule.wall_time), schedule.zone, instant_of(self._now()),
            date.fromisoformat(run.local_date),
        )  # fmt: skip
        return int(slot.instant.timestamp()), slot.local_date.isoformat()

    async def _tell(self, schedule: Schedule, fault: Fault) -> None:
        """One notice to those who manage the guild, until a digest goes out again."""
        settings = self._front.ledger.guild(schedule.guild)
        first = await self._front.ledger.run(lambda state: state.admin_told(schedule.schedule or 0))
        if not first or settings.admin_channel is None:
            return
        language = settings.language or "en"
        text = wording("digest.could_not", language, channel=f"<#{schedule.channel}>", reason=said(fault, language))
        try:
            channel = self._client.get_partial_messageable(settings.admin_channel, guild_id=schedule.guild)
            await channel.send(text, allowed_mentions=discord.AllowedMentions.none())
        except TROUBLE as error:
            LOG.warning("nobody could be told in guild %s: %s", schedule.guild, said(fault_of(error), "en"))

    def _now(self) -> int:
        return int(self._front.clock())


def due_on(schedule: Schedule, local_date: str) -> int:
    """When the digest of ``local_date`` is due by the schedule as it is now, in seconds since the epoch."""
    begin = datetime.combine(date.fromisoformat(local_date), time(), ZoneInfo(schedule.zone)) - timedelta(seconds=1)
    slot = next_run(parse_days(schedule.days), parse_time(schedule.wall_time), schedule.zone, begin.astimezone(UTC))
    return int(slot.instant.timestamp())
