"""What stands between a digest and its channel: outages, refusals, pauses. Nothing is doubled, lost or told twice."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import discord
import pytest
import pytest_asyncio

from bot.discord_app import digest_bodies
from bot.discord_app.digest_posts import LEASE_SECONDS, NONCE_SECONDS, POSTS_A_SECOND
from store.state import Run
from tests.discord_app.conftest import Hasty, Office
from tests.discord_server import Channel, Kind, Permission

pytestmark = pytest.mark.asyncio

POSTS = "POST /channels/*/messages"


@pytest_asyncio.fixture(autouse=True)
async def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """discord.py does not wait between two attempts."""
    monkeypatch.setattr(discord.http, "asyncio", Hasty())


async def _noticed(office: Office, language: str | None = None) -> Channel:
    """A channel for notices."""
    notices = office.place.server.add_channel(office.place.guild, "notices")
    ledger = office.place.client.front.ledger
    settings = ledger.guild(office.place.guild.id)
    await ledger.set_guild(settings._replace(admin_channel=notices.id, language=language))
    return notices


async def _runs(office: Office) -> list[Run]:
    guild = office.place.guild.id
    return list(await office.state(lambda state: state.last_runs(guild)))


async def test_a_server_that_cannot_be_seen_has_its_digest_when_it_is_back(office: Office) -> None:
    server, process = office.place.server, office.process()
    server.outage(office.place.guild)
    client = office.place.client
    await server.until(lambda: client.get_guild(office.place.guild.id).unavailable, what="the outage to be known")
    for _ in range(3):
        await process.tick()
        office.clock.on(minutes=10)
    assert office.posts() == []
    server.recover(office.place.guild)
    await server.until(lambda: not client.get_guild(office.place.guild.id).unavailable, what="the end of it")
    await process.tick()
    (post,) = office.posts()
    assert "late" in post.embeds[0]["title"]


async def test_without_a_network_for_a_while_it_is_posted_once_when_there_is_one(office: Office) -> None:
    server, process = office.place.server, office.process()
    server.fail("* /channels/*", 500, times=None, reset=True)
    for _ in range(10):
        await process.tick()
        office.clock.on(seconds=LEASE_SECONDS + 1)
    server.faults.clear()
    for _ in range(3):
        await process.tick()
        office.clock.on(seconds=LEASE_SECONDS + 1)
    assert len(office.posts()) == 1


async def test_without_a_network_for_too_long_the_date_is_given_up_and_the_next_has_its_post(office: Office) -> None:
    server, process, notices = office.place.server, office.process(), await _noticed(office)
    fault = server.fail("* /channels/*", 500, times=None, reset=True)
    for _ in range(14):
        await process.tick()
        office.clock.on(hours=1)
    assert [run.state for run in await _runs(office)] == ["unknown"]
    assert fault.met < 500
    server.faults.clear()
    office.clock.on(hours=10)
    await process.tick()
    assert len(office.posts()) == 1
    assert len(notices.messages) == 0  # nobody could be told at the time


async def test_an_answer_lost_and_then_a_long_pause_is_still_one_post(office: Office) -> None:
    server, process = office.place.server, office.process()
    server.fail(POSTS, 502, times=1, stored=True)
    server.rate_limit(POSTS, 300.0, times=1)
    for _ in range(8):
        await process.tick()
        office.clock.on(seconds=NONCE_SECONDS)
    assert len(office.posts()) == 1


async def test_a_long_pause_is_kept(office: Office) -> None:
    server, process = office.place.server, office.process()
    fault = server.rate_limit(POSTS, 300.0, times=None)
    for _ in range(20):
        await process.tick()
        office.clock.on(seconds=15)
    assert fault.met == 1
    server.faults.clear()
    office.clock.on(seconds=15)
    await process.tick()
    assert len(office.posts()) == 1


@pytest.mark.parametrize("body", [b'{"id": "12', b"", "<html>"], ids=["cut short", "nothing", "a web page"])
async def test_an_answer_that_cannot_be_read_doubles_nothing(office: Office, body: Any) -> None:
    office.place.server.fail(POSTS, 200, times=1, body=body, stored=True)
    process = office.process()
    for _ in range(4):
        await process.tick()
        office.clock.on(seconds=LEASE_SECONDS + 1)
    assert len(office.posts()) == 1
    assert [run.state for run in await _runs(office)] == ["sent"]


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        (404, 10003, "le salon n’existe plus"),
        (403, 50001, "je n’ai pas accès au salon"),
        (403, 50013, "je ne peux pas écrire"),
        (400, 50008, "comme un forum"),
        (400, 50083, "le fil est archivé"),
        (400, 200000, "l’AutoMod du serveur"),
        (400, 240000, "le filtre de liens"),
        (400, 50035, "Discord la refuse (400, 50035)"),
    ],
)
async def test_a_refusal_is_told_once_in_the_language_of_the_server_and_the_schedule_stays(
    office: Office, status: int, code: int, said: str
) -> None:
    notices = await _noticed(office, "fr")
    pattern = f"POST /channels/{office.place.channel.id}/messages"
    fault = office.place.server.fail(pattern, status, times=None, body={"code": code, "message": "no"})
    process = office.process()
    for _ in range(3):
        await process.tick()
        await process.tick()
        office.clock.on(days=1)
    assert fault.met == 3
    (notice,) = notices.messages.values()
    assert said in notice.content
    assert {run.state for run in await _runs(office)} == {"paused"}
    assert len(await office.state(lambda state: state.schedules(office.place.guild.id))) == 1


async def test_a_channel_that_became_a_forum_waits_until_it_takes_messages_again(office: Office) -> None:
    notices, server, process = await _noticed(office), office.place.server, office.process()
    server.change_channel(office.place.channel, kind=Kind.FORUM)
    for _ in range(3):
        await process.tick()
        await process.tick()
        office.clock.on(days=1)
    tried = [r for r in server.requests if r.path.endswith(f"/channels/{office.place.channel.id}/messages")]
    assert len(tried) == 3
    (notice,) = notices.messages.values()
    assert "the channel takes no messages, as a forum does" in notice.content
    server.change_channel(office.place.channel, kind=Kind.TEXT)
    await process.tick()
    assert len(office.posts()) == 1


async def test_a_history_that_may_not_be_read_is_not_taken_for_an_empty_one(office: Office) -> None:
    notices, server, process = await _noticed(office), office.place.server, office.process()
    server.fail(f"POST /channels/{office.place.channel.id}/messages", 502, times=5, stored=True)
    await process.tick()
    server.overwrite(office.place.channel, deny=Permission.READ_MESSAGE_HISTORY)
    office.clock.on(seconds=300)
    await process.tick()
    assert [run.state for run in await _runs(office)] == ["unknown"]
    assert len(office.posts()) == 1
    (notice,) = notices.messages.values()
    assert "I may not read the history of the channel" in notice.content


async def test_where_neither_nonce_nor_history_tells_it_is_not_sent_again(office: Office) -> None:
    notices, server, process = await _noticed(office), office.place.server, office.process()
    here = office.place.channel.id
    server.fail(f"POST /channels/{here}/messages", 502, times=5)
    server.fail(f"GET /channels/{here}/messages", 403, times=None, body={"code": 50013, "message": "no"})
    await process.tick()
    office.clock.on(seconds=300)
    await process.tick()
    await process.tick()
    assert [run.state for run in await _runs(office)] == ["unknown"]
    assert office.posts() == []
    (notice,) = notices.messages.values()
    assert "may have been posted or not: I may not write" in notice.content


async def test_a_schedule_that_cannot_be_read_rests_and_the_others_go_on(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    other = office.place.server.add_channel(office.place.guild, "other")
    await office.state(lambda state: state.change_schedule(office.schedule._replace(zone="Mars/Olympus")))
    await office.state(lambda state: state.add_schedule(office.schedule._replace(channel=other.id)))
    process = office.process()
    with caplog.at_level(logging.WARNING, "dragoman"):
        for _ in range(10):
            await process.tick()
            office.clock.on(seconds=5)
    assert len(other.messages) == 1
    (line,) = [record for record in caplog.records if "Mars/Olympus" in record.getMessage()]
    assert line.exc_info is None


async def test_servers_that_wish_the_same_have_it_made_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    times, real = 0, digest_bodies.digest

    def counted(*arguments: Any) -> Any:
        nonlocal times
        times += 1
        return real(*arguments)

    monkeypatch.setattr(digest_bodies, "digest", counted)
    channels = [office.place.server.add_channel(office.place.guild, f"channel {n}") for n in range(6)]
    for channel in channels:
        schedule = office.schedule._replace(channel=channel.id)
        await office.state(lambda state, schedule=schedule: state.add_schedule(schedule))
    await office.process().tick()
    assert [len(channel.messages) for channel in channels] == [1] * 6
    assert times == 1


async def test_many_digests_at_one_minute_leave_room_for_questions(office: Office) -> None:
    server = office.place.server
    server.buckets.global_limit = 50
    channels = [server.add_channel(server.add_guild(f"Server {n}"), "digests") for n in range(30)]
    for channel in channels:
        schedule = office.schedule._replace(channel=channel.id, guild=channel.guild.id)
        await office.state(lambda state, schedule=schedule: state.add_schedule(schedule))
    client = office.place.client
    await server.until(lambda: len(client.guilds) == 31, what="all servers")
    ticking = asyncio.create_task(office.process().tick())
    for number in range(10):
        person = server.add_member(office.place.guild, f"person {number}")
        exchange = await server.slash(person, office.place.channel, "ask", {"question": "hello"})
        assert (await exchange.done(timeout=2)).message.embeds
    await ticking
    assert [len(channel.messages) for channel in channels] == [1] * 30
    assert server.record.invalid_requests == 0
    assert server.record.peak_per_second() <= POSTS_A_SECOND + 5


async def test_a_process_that_is_to_stop_begins_no_post(office: Office) -> None:
    process = office.process()
    process.stop()
    await process.tick()
    assert office.posts() == []
    await process.leave()
    await office.process().tick()
    assert len(office.posts()) == 1
