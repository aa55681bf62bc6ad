"""The clock of the machine set back or forward while a digest is posted: each date has its one post all the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.discord_app.digest_posts import LEASE_SECONDS
from bot.discord_app.ledger import Ledger
from store.state import State
from tests.discord_app.conftest import Clock, Hasty, Office

pytestmark = pytest.mark.asyncio

POSTS = "POST /channels/*/messages"
STEPS = 12
"""More writes than a digest has."""


def _wrong(clock: Clock, **by: float) -> None:
    """Set the clock of the machine; that of Discord goes on."""
    clock.now += timedelta(**by)


async def _looked(office: Office, times: int = 6) -> None:
    """Minutes in which one process after the other looks what is due."""
    for _ in range(times):
        process = office.process()
        await process.tick()
        await process.leave()
        office.clock.on(seconds=LEASE_SECONDS + 1)


@pytest.mark.parametrize("by", [{"hours": -1}, {"days": -1}, {"days": 2}], ids=["an hour back", "a day back", "ahead"])
async def test_a_clock_that_is_set_at_any_step_of_a_digest_brings_no_second_post(
    office: Office, monkeypatch: pytest.MonkeyPatch, by: dict[str, float]
) -> None:
    run, passed = Ledger.run, 0
    for step in range(STEPS):
        passed = 0

        async def set_at_step(self: Ledger, work: Callable[[State], Any], step: int = step) -> Any:
            nonlocal passed
            passed += 1
            if passed == step + 1:
                _wrong(office.clock, **by)
            return await run(self, work)

        office.place.channel.messages.clear()
        before = office.clock.now
        monkeypatch.setattr(Ledger, "run", set_at_step)
        await office.process().tick()
        monkeypatch.setattr(Ledger, "run", run)
        await _looked(office, 3)
        if passed > step:  # it was set: back to the right time
            _wrong(office.clock, **{unit: -value for unit, value in by.items()})
        await _looked(office, 3)
        dates = [post.embeds[-1]["footer"]["text"].split("/")[-2] for post in office.posts()]
        assert len(set(dates)) == len(dates) > 0, f"set at step {step}"
        ahead = timedelta(**by) > timedelta()  # then it may be the digest of a day to come
        assert ahead or dates == [before.date().isoformat()], f"set at step {step}"
        office.clock.now = before + timedelta(days=4 if ahead else 1)
        office.place.server.clock.advance(86400)
    assert passed < STEPS


@pytest.mark.parametrize("back", [{"hours": 1}, {"days": 1}], ids=["an hour", "a day"])
@pytest.mark.parametrize("minutes", [1, 5, 90])
async def test_killed_while_sending_and_the_clock_set_back_the_post_is_found(
    office: Office, monkeypatch: pytest.MonkeyPatch, back: dict[str, float], minutes: int
) -> None:
    """The clock was ahead, so by the right time the message is older than its run."""
    monkeypatch.setattr(discord.http, "asyncio", Hasty())
    office.place.server.fail(POSTS, 502, times=5, stored=True)
    await office.process().tick()
    assert len(office.posts()) == 1
    _wrong(office.clock, **{unit: -value for unit, value in back.items()})
    office.clock.on(minutes=minutes)
    await _looked(office)
    office.clock.on(**back)
    await _looked(office)
    assert len(office.posts()) == 1
    guild = office.place.guild.id
    assert (await office.state(lambda state: state.last_runs(guild)))[0].state == "sent"


async def test_another_process_that_takes_over_while_the_first_still_sends_brings_no_second_post(
    office: Office,
) -> None:
    """With the clock set back all leases seem to be given in the future, and count as run out."""
    slow = office.place.server.fail(POSTS, 0, times=1, delay=0.3)
    first, second = office.process(), office.process()
    sending = asyncio.create_task(first.tick())
    await office.place.server.until(lambda: slow.met == 1, what="the digest to be on its way")
    _wrong(office.clock, hours=-1)
    await second.tick()
    await sending
    await _looked(office)
    assert len(office.posts()) == 1
    guild = office.place.guild.id
    assert [run.state for run in await office.state(lambda state: state.last_runs(guild))] == ["sent"]
