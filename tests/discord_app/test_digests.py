"""Digests: posted at their time and once, whatever breaks in between, and held back where Discord refuses them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import discord
import pytest

from bot.discord_app.digest_posts import LEASE_SECONDS
from bot.discord_app.ledger import Ledger
from store.state import State
from tests.discord_app.conftest import Hasty, Office
from tests.discord_server import Permission

pytestmark = pytest.mark.asyncio


async def test_a_digest_is_posted_at_its_time_with_its_quotes(office: Office) -> None:
    process = office.process()
    office.clock.on(seconds=-1)
    await process.tick()
    assert office.posts() == []
    office.clock.on(seconds=1)
    await process.tick()
    (post,) = office.posts()
    assert "10 August 2004" in post.embeds[0]["description"]
    assert office.place.server.pings == []


async def test_a_digest_is_in_the_language_of_its_server_with_the_quotes_as_printed(office: Office) -> None:
    ledger, guild = office.place.client.front.ledger, office.place.guild.id
    await ledger.set_guild(ledger.guild(guild)._replace(language="de"))
    process = office.process()
    office.clock.on(hours=1)
    await process.tick()
    (post,) = office.posts()
    assert post.embeds[0]["title"] == "Übersicht vom 10. August 2026 (verspätet)"
    shown = post.embeds[0]["description"]
    assert shown.startswith("**In früheren Jahren**\n- Heute vor 22 Jahren: Schreiben vom 10. August 2004")
    assert "Letter dated 10 August 2004" in shown


async def test_a_date_has_one_post_however_often_it_is_looked(office: Office) -> None:
    process = office.process()
    for _ in range(5):
        await process.tick()
        office.clock.on(minutes=5)
    assert len(office.posts()) == 1


async def test_nothing_to_tell_is_no_post_where_silence_is_wished(office: Office) -> None:
    silent = office.schedule._replace(sections=("anniversaries",), empty="silent")
    await office.state(lambda state: state.change_schedule(silent))
    process = office.process()
    for _ in range(3):
        await process.tick()
        office.clock.on(days=1)
    assert ["10 August 2004" in post.embeds[0]["description"] for post in office.posts()] == [True]


async def test_every_day_has_its_post(office: Office) -> None:
    process = office.process()
    for _ in range(7):
        await process.tick()
        office.clock.on(days=1)
    assert len(office.posts()) == 7


async def test_after_ten_days_offline_there_is_one_post_marked_late(office: Office) -> None:
    process = office.process()
    await process.tick()
    office.clock.on(days=10, hours=1)
    await process.tick()
    await process.tick()
    assert [("late" in post.embeds[0]["title"]) for post in office.posts()] == [False, True]


class Killed(BaseException):
    """Stands for SIGKILL: nothing of the process goes on."""


@pytest.mark.parametrize("wait", [LEASE_SECONDS + 1, 300], ids=["the nonce still counts", "only the history tells"])
@pytest.mark.parametrize("done", [False, True], ids=["before the write", "behind the write"])
async def test_killed_at_any_step_the_next_process_posts_it_once(
    office: Office, monkeypatch: pytest.MonkeyPatch, done: bool, wait: int
) -> None:
    run, step = Ledger.run, 0
    days = 0
    while True:
        calls = 0

        async def killed_at_step(self: Ledger, work: Callable[[State], Any], step: int = step) -> Any:
            nonlocal calls
            calls += 1
            if calls == step + 1 and done:
                await run(self, work)
            if calls == step + 1:
                raise Killed
            return await run(self, work)

        monkeypatch.setattr(Ledger, "run", killed_at_step)
        survived = False
        try:
            await office.process().tick()
            survived = True
        except Killed:
            pass
        monkeypatch.setattr(Ledger, "run", run)
        office.clock.on(seconds=wait)
        following = office.process()
        await following.tick()
        await following.tick()
        await following.leave()
        days += 1
        assert len(office.posts()) == days, f"killed at step {step}"
        if survived:
            break
        step += 1
        office.clock.on(seconds=86400 - wait)
    assert step >= 8


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 502, "times": 1, "stored": True},
        {"status": 502, "times": 9, "stored": True},
        {"status": 500, "times": 9, "stored": False},
        {"status": 429, "times": 1, "headers": {"Via": "1.1 google"}, "body": {"retry_after": 0.05, "global": False}},
    ],
    ids=["stored, then an error", "stored, errors for long", "errors for long", "asked to wait"],
)
async def test_trouble_on_the_way_neither_doubles_nor_loses_a_post(
    office: Office, fault: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(discord.http, "asyncio", Hasty())
    office.place.server.fail("POST /channels/*/messages", **fault)
    process = office.process()
    for _ in range(4):
        await process.tick()
        office.clock.on(seconds=LEASE_SECONDS + 1)
    assert len(office.posts()) == 1


async def test_a_channel_that_refuses_is_tried_once_a_date_and_used_again_when_it_allows(office: Office) -> None:
    server, channel = office.place.server, office.place.channel
    notices = server.add_channel(office.place.guild, "notices")
    ledger = office.place.client.front.ledger
    await ledger.set_guild(ledger.guild(office.place.guild.id)._replace(admin_channel=notices.id))
    server.overwrite(channel, deny=Permission.SEND_MESSAGES)
    process = office.process()
    for _ in range(30):
        await process.tick()
        await process.tick()
        office.clock.on(days=1)
    tried = [r for r in server.requests if r.method == "POST" and r.path.endswith(f"/channels/{channel.id}/messages")]
    assert len(tried) == 30
    assert len([m for m in notices.messages.values() if m.author == server.bot_user]) == 1
    server.overwrite(channel)
    await process.tick()
    assert len(office.posts()) == 1
    assert await office.state(lambda state: len(state.schedules(office.place.guild.id))) == 1


async def test_a_second_process_stands_by_and_takes_over(office: Office) -> None:
    first, second = office.process(), office.process()
    await first.tick()
    await second.tick()
    assert len(office.posts()) == 1
    office.clock.on(days=1)
    await second.tick()
    assert len(office.posts()) == 2
    await first.tick()
    assert len(office.posts()) == 2


async def test_a_process_that_leaves_makes_way_at_once(office: Office) -> None:
    first, second = office.process(), office.process()
    await first.tick()
    await first.leave()
    office.clock.on(days=1)
    office.clock.on(seconds=-1)
    await second.tick()
    office.clock.on(seconds=1)
    await second.tick()
    assert len(office.posts()) == 2


async def test_an_error_in_one_server_leaves_the_others_alone(office: Office) -> None:
    broken = office.schedule._replace(schedule=None, zone="Etc/UTC", channel=1)
    await office.state(lambda state: state.add_schedule(broken))
    elsewhere = office.place.server.add_guild("Elsewhere")
    channel = office.place.server.add_channel(elsewhere, "general")
    other = office.schedule._replace(schedule=None, guild=elsewhere.id, channel=channel.id)
    await office.state(lambda state: state.add_schedule(other))
    await office.process().tick()
    assert len(office.posts()) == 1
    assert len(channel.messages) == 1
