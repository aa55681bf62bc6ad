"""Digests posted on time and once: the ticker, the steps of one post, and what is done where one goes wrong.

The order of the steps is what makes it once: the body is kept, the run is marked as being sent, the message goes out
with a nonce that a repeat shares, and only then the run counts as sent and the schedule moves on.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from datetime import UTC, date, datetime, time, timedelta
from secrets import token_hex
from typing import Any
from zoneinfo import ZoneInfo

import discord

from bot.discord_app.digest_bodies import instant_of, made, packed, pages, tag, unpacked, wished
from bot.discord_app.digest_faults import Fault, fault_of, found_in_history
from bot.discord_app.front import Front
from bot.discord_app.outgoing import as_embed
from bot.schedule import Post, Skip, Slot, catch_up, next_run, parse_days, parse_time
from store.errors import LostLeaseError
from store.state import Run, Schedule, run_nonce

LOG = logging.getLogger("dragoman.digest")

TICK_SECONDS = 5.0
LEASE_SECONDS = 60
"""How long a process that posts may be silent before another takes over."""
AT_ONCE = 4
PAUSE_SECONDS = 0.05
"""Between two posts of one hand, so that digests leave most of Discord's fifty requests a second to questions."""
NONCE_SECONDS = 110
"""Discord knows a nonce for a few minutes; within this time a repeat with the same one is safe."""
QUESTIONS = 20


class Digests:
    """Posts the digests of all schedules of ``state.db``, unless another process does."""

    def __init__(self, client: discord.Client, front: Front) -> None:
        self._client, self._front = client, front
        self.owner = f"{socket.gethostname()}:{os.getpid()}:{token_hex(4)}"
        self._standing_by = False

    async def run(self) -> None:
        """Look every few seconds, for ever; what fails is logged and tried again."""
        while True:
            try:
                await self.tick()
            except Exception:
                LOG.exception("the digests could not be looked at")
            await asyncio.sleep(TICK_SECONDS)

    async def leave(self) -> None:
        """Give back what was claimed and not begun, so that another process can go on at once."""
        await self._front.ledger.run(lambda state: state.release(self.owner, self._now()))
        await self._front.ledger.run(lambda state: state.release_scheduler(self.owner))

    async def tick(self) -> None:
        """Settle what a crash left behind, then post all that is due."""
        if not await self._mine():
            return
        for run in await self._front.ledger.run(lambda state: state.left_sending(self._now())):
            await self._guarded(run.schedule, self._settle(run))
        due = await self._front.ledger.run(lambda state: state.due(self._now()))
        hands = asyncio.Semaphore(AT_ONCE)

        async def one(schedule: Schedule) -> None:
            async with hands:
                await self._guarded(schedule.schedule or 0, self._post(schedule))
                await asyncio.sleep(PAUSE_SECONDS)

        await asyncio.gather(*(one(schedule) for schedule in due))

    async def _mine(self) -> bool:
        mine = await self._front.ledger.run(lambda state: state.take_scheduler(self.owner, self._now(), LEASE_SECONDS))
        if mine == self._standing_by:
            LOG.info("this process posts the digests" if mine else "another process posts the digests; standing by")
        self._standing_by = not mine
        return mine

    async def _guarded(self, schedule: int, work: Any) -> None:
        """Do ``work``; its failure is its own."""
        try:
            await work
        except LostLeaseError:
            LOG.warning("digest of schedule %s: another process has it now", schedule)
        except Exception:
            LOG.exception("digest of schedule %s failed", schedule)

    async def _post(self, schedule: Schedule) -> None:
        days, wall = parse_days(schedule.days), parse_time(schedule.wall_time)
        slot = Slot(instant_of(schedule.next_run), date.fromisoformat(schedule.next_date))
        decided = catch_up(days, wall, schedule.zone, slot, instant_of(self._now()))
        if decided is None:
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
            await self._front.ledger.run(
                lambda state: state.skip(run.run, self.owner, decided.reason, *then, self._now())
            )
        else:
            await self._sent(schedule, await self._filled(schedule, run, decided, then), then)

    async def _filled(self, schedule: Schedule, run: Run, post: Post, then: tuple[int, str]) -> Run | None:
        """The run with its body kept; None where there is nothing to say and it was skipped."""
        if run.body is not None:
            return run
        since = await self._last_sent(schedule)
        asked = await self._front.ledger.run(
            lambda state: state.asked_since(schedule.guild, since or 0, QUESTIONS, answered=True)
        )
        wish = wished(schedule, post, since, asked)
        digest = await self._front.desk.run(lambda: made(self._front.desk, wish))
        embeds = pages(digest, post)
        if not embeds:
            reason = "the letters have nothing to tell"
            await self._front.ledger.run(lambda state: state.skip(run.run, self.owner, reason, *then, self._now()))
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
        """Mark, send, mark: between the marks a crash leaves the run to :meth:`_settle`."""
        if run is None:
            return
        await self._front.ledger.run(lambda state: state.sending(run.run, self.owner, self._now(), LEASE_SECONDS))
        await self._out(schedule, run, then)

    async def _out(self, schedule: Schedule, run: Run, then: tuple[int, str]) -> None:
        channel = self._client.get_partial_messageable(schedule.channel, guild_id=schedule.guild)
        nonce = run_nonce(run.schedule, run.local_date, run.part)
        try:
            message = await channel.send(
                embeds=[as_embed(embed) for embed in unpacked(run.body or "[]")], nonce=nonce, silent=schedule.silent,
                allowed_mentions=discord.AllowedMentions.none(),
            )  # fmt: skip
        except (TimeoutError, discord.DiscordException, OSError) as error:
            await self._failed(schedule, run, then, fault_of(error))
            return
        await self._front.ledger.run(lambda state: state.sent(run.run, self.owner, message.id, *then, self._now()))
        LOG.info("digest of schedule %s for %s posted", schedule.schedule, run.local_date)

    async def _failed(self, schedule: Schedule, run: Run, then: tuple[int, str], fault: Fault) -> None:
        """Refused for good: wait for the next date. Refused for now: again later. Else it is settled by and by."""
        ledger, now = self._front.ledger, self._now()
        LOG.warning("digest of schedule %s for %s: %s", schedule.schedule, run.local_date, fault.says)
        if fault.refused:
            await ledger.run(lambda state: state.pause_run(run.run, self.owner, fault.says, *then, now))
            await self._tell(schedule, fault.says)
        elif fault.retry_after is not None:
            later = now + int(fault.retry_after) + 1
            await ledger.run(lambda state: state.back_to_due(run.run, self.owner, now, fault.says, later))

    async def _settle(self, left: Run) -> None:
        """A post of which only Discord knows whether it went out: the same nonce while it counts, then the history."""
        run = await self._front.ledger.run(
            lambda state: state.takeover(left.run, self.owner, self._now(), LEASE_SECONDS)
        )
        schedule = await self._front.ledger.run(lambda state: state.schedule(left.schedule)) if run else None
        if run is None or schedule is None:
            return
        then = self._following(schedule, run)
        began = run.sending_at or run.created_at
        if self._now() - began <= NONCE_SECONDS:
            await self._out(schedule, run, then)
            return
        try:
            message = await found_in_history(self._client, schedule, tag(run), instant_of(began))
        except (discord.DiscordException, OSError) as error:
            reason = f"it may have been posted or not: {fault_of(error).says}"
            await self._front.ledger.run(lambda state: state.unknown(run.run, self.owner, reason, *then, self._now()))
            await self._tell(schedule, reason)
            return
        if message is None:
            await self._out(schedule, run, then)
        else:
            await self._front.ledger.run(lambda state: state.sent(run.run, self.owner, message, *then, self._now()))

    def _following(self, schedule: Schedule, run: Run) -> tuple[int, str]:
        slot = next_run(
            parse_days(schedule.days), parse_time(schedule.wall_time), schedule.zone, instant_of(self._now()),
            date.fromisoformat(run.local_date),
        )  # fmt: skip
        return int(slot.instant.timestamp()), slot.local_date.isoformat()

    async def _tell(self, schedule: Schedule, reason: str) -> None:
        """One notice to those who manage the guild, until a digest goes out again."""
        settings = self._front.ledger.guild(schedule.guild)
        first = await self._front.ledger.run(lambda state: state.admin_told(schedule.schedule or 0))
        if not first or settings.admin_channel is None:
            return
        text = f"The digest for <#{schedule.channel}> could not be posted: {reason}. I try again at its next time."
        try:
            channel = self._client.get_partial_messageable(settings.admin_channel, guild_id=schedule.guild)
            await channel.send(text, allowed_mentions=discord.AllowedMentions.none())
        except (discord.DiscordException, OSError) as error:
            LOG.warning("nobody could be told in guild %s: %s", schedule.guild, fault_of(error).says)

    def _now(self) -> int:
        return int(self._front.clock())


def due_on(schedule: Schedule, local_date: str) -> int:
    """When the digest of ``local_date`` is due by the schedule as it is now, in seconds since the epoch."""
    begin = datetime.combine(date.fromisoformat(local_date), time(), ZoneInfo(schedule.zone)) - timedelta(seconds=1)
    slot = next_run(parse_days(schedule.days), parse_time(schedule.wall_time), schedule.zone, begin.astimezone(UTC))
    return int(slot.instant.timestamp())
