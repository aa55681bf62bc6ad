"""Failures of the fake Discord on request, and how discord.py takes them; nonces; limits of rate."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import discord
import pytest
import pytest_asyncio

from tests.discord_server import DiscordServer
from tests.discord_server.example_bot import Place, inhabited, refused
from tests.discord_server.faults import HTML
from tests.discord_server.record import Record

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def place(discord_server: DiscordServer, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Place]:
    # discord.py waits 1, 3, 5, 7 seconds between its tries: here a second lasts a hundredth.
    real = asyncio.sleep
    monkeypatch.setattr(asyncio, "sleep", lambda delay, result=None: real(delay / 100, result))
    async with inhabited(discord_server) as made:
        discord_server.requests.clear()
        yield made


async def test_a_server_error_is_tried_again_with_the_same_nonce(place: Place) -> None:
    place.server.fail("POST /channels/*/messages", 502, times=2)
    await place.bot.get_partial_messageable(place.channel.id).send("hello")
    bodies = [request.body for request in place.server.record.of("POST", "/messages")]
    assert [request.status for request in place.server.record.of("POST", "/messages")] == [502, 502, 200]
    assert len({body["nonce"] for body in bodies}) == 1
    assert len(place.server.posts(place.channel)) == 1


async def test_a_message_that_was_stored_though_the_answer_was_an_error_is_not_doubled(place: Place) -> None:
    place.server.fail("POST /channels/*/messages", 502, body=HTML, stored=True)
    sent = await place.bot.get_partial_messageable(place.channel.id).send("hello")
    assert [m.id for m in place.server.posts(place.channel)] == [sent.id]


async def test_a_nonce_counts_for_two_minutes_and_for_its_author(place: Place) -> None:
    nonce = {"nonce": "7", "enforce_nonce": True}
    first, again = await place.post("one", **nonce), await place.post("two", **nonce)
    assert (again["id"], again["content"]) == (first["id"], "one")
    loose = await place.post("three", nonce="7")
    assert loose["id"] != first["id"]
    place.server.clock.advance(place.server.nonce_window + 1)
    assert (await place.post("four", **nonce))["content"] == "four"


async def test_429_with_via_is_waited_for_and_without_is_raised(place: Place) -> None:
    place.server.rate_limit("POST /channels/*/messages", 0.2)
    await place.post()
    place.server.rate_limit("POST /channels/*/messages", 0.2, via=False)
    assert (await refused(place.post())).status == 429
    assert [r.status for r in place.server.record.of("POST", "/messages")] == [429, 200, 429]
    assert place.server.record.invalid_requests == 2


async def test_a_shared_limit_is_no_invalid_request(place: Place) -> None:
    place.server.rate_limit("POST /channels/*/messages", 0, scope="shared")
    await place.post()
    assert place.server.record.invalid_requests == 0


async def test_a_global_limit_holds_up_other_routes(place: Place) -> None:
    place.server.rate_limit("POST /channels/*/messages", 30.0, scope="global")  # three tenths of a second here
    first = asyncio.create_task(place.post())
    await place.server.until(lambda: bool(place.server.requests))
    await asyncio.sleep(5.0)
    await place.call("GET", "/users/@me")
    await first
    assert [r.status for r in place.server.requests] == [429, 200, 200]
    assert place.server.requests[1].time - place.server.requests[0].time > 0.2


async def test_a_429_may_lack_its_time(place: Place) -> None:
    place.server.rate_limit("POST /channels/*/messages", None)
    with pytest.raises(KeyError):
        await place.post()


async def test_buckets_are_told_and_held_to(place: Place) -> None:
    place.server.buckets.set("POST /channels/*/messages", 2, 60.0)
    headers = {"Authorization": f"Bot {place.server.token}"}
    url = f"{place.server.api_url}/channels/{place.channel.id}/messages"
    told = []
    async with aiohttp.ClientSession(headers=headers) as session:
        for number in range(3):
            body = {"content": str(number), "allowed_mentions": {"parse": []}}
            async with session.post(url, json=body) as response:
                told.append((response.status, response.headers.get("X-RateLimit-Remaining")))
    assert told == [(200, "1"), (200, "0"), (429, "0")]


async def test_the_global_limit_counts_all_but_interactions(place: Place) -> None:
    place.server.buckets.begin_anew()
    place.server.buckets.global_limit, place.server.buckets.global_window = 5, 60.0
    async with aiohttp.ClientSession(headers={"Authorization": f"Bot {place.server.token}"}) as session:
        statuses = []
        for _ in range(6):
            async with session.get(f"{place.server.api_url}/users/@me") as response:
                statuses.append(response.status)
        async with session.post(f"{place.server.api_url}/interactions/1/none/callback", json={"type": 4}) as response:
            statuses.append(response.status)
    assert statuses == [200] * 5 + [429, 404]


async def test_the_busiest_second_is_found(place: Place) -> None:
    await place.call("GET", "/users/@me")
    one = place.server.requests[0]
    times = [0.0, 0.5, 0.9, 1.2, 1.4, 3.0]
    busy = Record([replace(one, time=time) for time in times] + [replace(one, path="/interactions/1", time=1.0)])
    assert busy.peak_per_second() == 4


@pytest.mark.parametrize(
    ("body", "kind"),
    [(HTML, discord.HTTPException), (b'{"id": "1", "con', ValueError), ({"code": 1}, discord.HTTPException)],
)
async def test_answers_can_be_web_pages_or_cut_short(place: Place, body: Any, kind: type[Exception]) -> None:
    place.server.fail("POST *", 400, body=body)
    with pytest.raises(kind):
        await place.post()


async def test_a_connection_can_break_before_the_answer(place: Place) -> None:
    place.server.fail("POST *", reset=True)
    with pytest.raises((aiohttp.ClientError, OSError)):
        await place.post()


async def test_an_answer_can_be_late(place: Place) -> None:
    place.server.fail("POST *", 0, delay=20.0)  # two tenths of a second here
    await place.post()
    assert place.server.requests[0].took > 0.15
