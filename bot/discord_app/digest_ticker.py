"""Digests on time: the ticker that looks what is due, in the one of several processes that posts."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from secrets import token_hex
from typing import Any

import discord

from bot.discord_app.digest_posts import LEASE_SECONDS, Posting
from bot.discord_app.front import Front
from bot.errors import BotError
from store.errors import LostLeaseError, StoreError

LOG = logging.getLogger("dragoman.digest")

TICK_SECONDS = 5.0
AT_ONCE = 8
"""Posts under way at a time: so many may wait for Discord before the others wait for them."""
MOST_DUE = 5000
"""Digests looked at in one go. Those whose server is not there stay due, and must not stand in the way of others."""
REST_SECONDS = 300
"""How long a schedule is left alone after a failure that was not foreseen."""
Work = Callable[[], Coroutine[Any, Any, None]]


class Digests:
    """Posts the digests of all schedules of ``state.db``, unless another process does."""

    def __init__(self, client: discord.Client, front: Front) -> None:
        self._front = front
        self.owner = f"{socket.gethostname()}:{os.getpid()}:{token_hex(4)}"
        self._posting = Posting(client, front, self.owner)
        self._standing_by = self._stopping = False
        self._renewed = 0
        self._resting: dict[int, int] = {}

    async def run(self) -> None:
        """Look every few seconds, until it is stopped; what fails is logged and tried again."""
        while not self._stopping:
            try:
                await self.tick()
            except StoreError as error:
                LOG.error("the digests could not be looked at: %s", error)
            except Exception:
                LOG.exception("the digests could not be looked at")
            await asyncio.sleep(TICK_SECONDS)

    def stop(self) -> None:
        """Begin no more posts; those under way go out."""
        self._stopping = True

    async def leave(self) -> None:
        """Give back what was claimed and not begun, so that another process can go on at once."""
        self.stop()
        await self._front.ledger.run(lambda state: state.release(self.owner, self._now()))
        await self._front.ledger.run(lambda state: state.release_scheduler(self.owner))

    async def tick(self) -> None:
        """Settle what a crash left behind, then post all that is due."""
        if not await self._mine():
            return
        left = await self._front.ledger.run(lambda state: state.left_sending(self._now(), MOST_DUE))
        await self._all((run.schedule, partial(self._posting.settle, run)) for run in left)
        due = await self._front.ledger.run(lambda state: state.due(self._now(), MOST_DUE))
        await self._all((one.schedule or 0, partial(self._posting.post, one)) for one in due)

    async def _all(self, works: Iterable[tuple[int, Work]]) -> None:
        """Do the work of each schedule, a few at a time, as long as this is the process that posts."""
        hands = asyncio.Semaphore(AT_ONCE)

        async def one(schedule: int, work: Work) -> None:
            async with hands:
                if self._stopping or self._resting.get(schedule, 0) > self._now():
                    return
                if self._now() - self._renewed < LEASE_SECONDS // 3 or await self._mine():
                    with self._front.working():
                        await self._guarded(schedule, work)

        await asyncio.gather(*(one(schedule, work) for schedule, work in works))

    async def _mine(self) -> bool:
        self._renewed = self._now()
        mine = await self._front.ledger.run(lambda state: state.take_scheduler(self.owner, self._now(), LEASE_SECONDS))
        if mine == self._standing_by:
            LOG.info("this process posts the digests" if mine else "another process posts the digests; standing by")
        self._standing_by = not mine
        return mine

    async def _guarded(self, schedule: int, work: Work) -> None:
        """Do ``work``; its failure is its own."""
        try:
            await work()
        except LostLeaseError:
            LOG.warning("digest of schedule %s: another process has it now", schedule)
        except StoreError as error:
            LOG.error("digest of schedule %s waits: %s", schedule, error)
        except Exception as error:
            self._resting[schedule] = self._now() + REST_SECONDS
            told = None if isinstance(error, BotError) else error
            LOG.error("digest of schedule %s failed and rests for a while: %s", schedule, error, exc_info=told)

    def _now(self) -> int:
        return int(self._front.clock())
