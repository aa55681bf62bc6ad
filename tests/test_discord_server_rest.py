"""REST of the fake Discord: refusals by their codes, history, commands, webhooks."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import discord
import pytest
import pytest_asyncio

from tests.discord_server import DiscordServer, Kind, Permission
from tests.discord_server.example_bot import Place, inhabited, refused

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def place(discord_server: DiscordServer) -> AsyncIterator[Place]:
    async with inhabited(discord_server) as made:
        discord_server.requests.clear()
        yield made


async def test_bodies_are_json_by_exactly_that_name(discord_server: DiscordServer) -> None:
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": f"Bot {discord_server.token}"}
        async with session.get(f"{discord_server.api_url}/users/@me", headers=headers) as response:
            assert response.headers["Content-Type"] == "application/json"
            assert (await response.json())["username"] == "dragoman"
        async with session.get(f"{discord_server.api_url}/users/@me") as response:
            assert (response.status, (await response.json())["code"]) == (401, 0)
    assert discord_server.record.invalid_requests == 1


@pytest.mark.parametrize(
    ("denied", "code"),
    [(Permission.VIEW_CHANNEL, 50001), (Permission.SEND_MESSAGES, 50013), (Permission.EMBED_LINKS, 50013)],
)
async def test_a_permission_that_is_missing(place: Place, denied: Permission, code: int) -> None:
    place.server.overwrite(place.channel, deny=denied)
    assert (await refused(place.post(embeds=[{"title": "t"}]))).code == code
    place.server.overwrite(place.channel)
    await place.post(embeds=[{"title": "t"}])


async def test_overwrites_go_from_everyone_over_roles_to_the_member(place: Place) -> None:
    everyone = place.guild.roles[place.guild.id]
    place.server.overwrite(place.channel, everyone, deny=Permission.SEND_MESSAGES)
    assert (await refused(place.post())).code == 50013
    own = place.guild.roles[place.guild.members[place.server.bot_user.id].roles[0]]
    place.server.overwrite(place.channel, own, allow=Permission.SEND_MESSAGES)
    await place.post()
    place.server.overwrite(place.channel, deny=Permission.SEND_MESSAGES)
    assert (await refused(place.post())).code == 50013


async def test_without_the_right_to_read_there_is_no_history(place: Place) -> None:
    sent = await place.post()
    path = f"/channels/{place.channel.id}/messages"
    assert [m["id"] for m in await place.call("GET", path)] == [sent["id"]]
    place.server.overwrite(place.channel, deny=Permission.READ_MESSAGE_HISTORY)
    assert await place.call("GET", path) == []
    reply = {"message_id": sent["id"]}
    assert (await refused(place.post(message_reference=reply))).code == 160002


async def test_history_before_after_and_by_the_hundred(place: Place) -> None:
    sent = [int((await place.post(str(n)))["id"]) for n in range(12)]
    said = await place.server.say(place.ann, place.channel, "a secret")
    channel = place.bot.get_channel(place.channel.id)
    assert isinstance(channel, discord.TextChannel)
    after = [m.id async for m in channel.history(after=discord.Object(sent[3]), limit=4)]
    assert after == sent[4:8]
    before = [m.id async for m in channel.history(before=discord.Object(sent[3]), limit=2)]
    assert before == [sent[2], sent[1]]
    newest = [(m.id, m.content) async for m in channel.history(limit=2)]
    assert newest == [(said.id, ""), (sent[11], "11")]


async def test_what_is_gone(place: Place) -> None:
    sent = await place.post()
    path = f"/channels/{place.channel.id}/messages/{sent['id']}"
    await place.call("DELETE", path)
    assert (await refused(place.call("GET", path))).code == 10008
    assert (await refused(place.call("PATCH", path, {"content": "x"}))).code == 10008
    place.server.remove_channel(place.channel)
    assert (await refused(place.post())).code == 10003
    assert (await refused(place.call("GET", "/guilds/1"))).code == 10004
    assert (await refused(place.call("GET", "/no/such/route"))).status == 404


async def test_threads_and_channels_that_hold_no_messages(place: Place) -> None:
    thread = place.server.add_channel(place.guild, "thread", Kind.THREAD, parent=place.channel)
    path, body = f"/channels/{thread.id}/messages", {"content": "x", "allowed_mentions": {"parse": []}}
    sent = await place.call("POST", path, body)
    place.server.change_channel(thread, archived=True)
    assert (await refused(place.call("PATCH", f"{path}/{sent['id']}", body))).code == 50083
    place.server.change_channel(thread, locked=True)
    assert (await refused(place.call("POST", path, body))).code == 50083
    place.server.change_channel(thread, locked=False)
    await place.call("POST", path, body)
    assert not thread.archived  # a message wakes it
    place.server.change_channel(place.channel, kind=Kind.FORUM)
    assert (await refused(place.post())).code == 50008


async def test_direct_messages_can_be_shut(place: Place) -> None:
    opened = await place.call("POST", "/users/@me/channels", {"recipient_id": str(place.ann.id)})
    path, body = f"/channels/{opened['id']}/messages", {"content": "x", "allowed_mentions": {"parse": []}}
    await place.call("POST", path, body)
    assert (await place.server.next_message(place.server.direct(place.ann))).text == "x"
    place.ann.accepts_direct = False
    assert (await refused(place.call("POST", path, body))).code == 50007


async def test_automatic_moderation(place: Place) -> None:
    place.guild.blocked_words.add("ratsbane")
    place.guild.harmful_links.add("https://evil.example")
    assert (await refused(place.post("a Ratsbane of"))).code == 200000
    assert (await refused(place.post("see https://evil.example"))).code == 240000


async def test_an_interaction_waits_three_seconds_and_lives_fifteen_minutes(place: Place) -> None:
    place.server.ack_window = -1.0
    late = await place.server.slash(place.ann, place.channel, "ask", {"question": "x"})
    await place.server.until(lambda: bool(late.refusals))
    assert [r.code for r in late.refusals] == [10062]
    place.server.ack_window = 3.0
    exchange = await (await place.server.slash(place.ann, place.channel, "ask", {"question": "x"})).done()
    interaction = place.bot.interactions[-1]
    place.server.clock.advance(899)
    await interaction.edit_original_response(content="y")
    place.server.clock.advance(2)
    error = await refused(interaction.edit_original_response(content="z"))
    assert (error.status, error.code, exchange.text) == (401, 50027, "y")


async def test_follow_ups_wait_for_the_acknowledgement(place: Place) -> None:
    exchange = place.server.interact(3, place.ann, place.channel, {"custom_id": "unknown", "component_type": 2})
    await place.server.until(lambda: bool(place.bot.interactions))
    assert (await refused(place.bot.interactions[-1].followup.send("x"))).code == 10015
    assert (exchange.acks, [r.code for r in exchange.refusals]) == ([], [10015])


async def test_commands_are_put_kept_changed_and_deleted(place: Place) -> None:
    path = f"/applications/{place.server.application_id}/commands"
    before = {one["name"]: one["id"] for one in await place.call("GET", path)}
    writes = len(place.server.record.command_writes)
    created = place.server.record.command_creates
    assert created == len(before) == 6
    await place.call("PUT", path, [{"name": "ask", "description": "Changed"}, {"name": "new", "description": "New"}])
    after = {one["name"]: one for one in await place.call("GET", path)}
    assert sorted(after) == ["ask", "new"]
    assert (after["ask"]["id"], after["ask"]["description"]) == (before["ask"], "Changed")
    assert place.server.record.command_creates == created + 1
    own = f"/applications/{place.server.application_id}/guilds/{place.guild.id}/commands"
    await place.call("POST", own, {"name": "ask", "description": "The guild's"})
    assert place.server.commands.doubled(place.guild.id) == ["ask"]
    await place.call("PATCH", f"{path}/{after['new']['id']}", {"description": "Newer"})
    await place.call("DELETE", f"{path}/{after['new']['id']}")
    assert (await refused(place.call("GET", f"{path}/{after['new']['id']}"))).code == 10063
    assert len(place.server.record.command_writes) == writes + 4


async def test_two_hundred_commands_are_created_in_a_day(place: Place) -> None:
    path = f"/applications/{place.server.application_id}/commands"
    place.server.record.command_creates = 199
    await place.call("POST", path, {"name": "last", "description": "x"})
    await place.call("POST", path, {"name": "last", "description": "an update is no creation"})
    assert (await refused(place.call("POST", path, {"name": "more", "description": "x"}))).code == 30034


async def test_webhooks_post_by_their_address(place: Place) -> None:
    hook = place.server.add_webhook(place.channel)
    async with aiohttp.ClientSession() as session:
        body = {"content": "by webhook", "allowed_mentions": {"parse": []}, "username": "Digest"}
        async with session.post(place.server.webhook_url(hook), params={"wait": "true"}, json=body) as response:
            said = await response.json()
        async with session.post(place.server.webhook_url(hook), json=body) as response:
            assert response.status == 204
        async with session.post(place.server.webhook_url(hook) + "x", json=body) as response:
            assert (await response.json())["code"] == 50027
    assert (said["author"]["username"], said["webhook_id"]) == ("Digest", str(hook.id))
    assert (await place.server.next_message(place.channel)).text == "by webhook"


async def test_typing_is_seen(place: Place) -> None:
    channel = place.bot.get_channel(place.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.typing()
    assert place.server.record.typings == [place.channel.id]


async def test_members_roles_and_guilds_are_read(place: Place) -> None:
    guild = await place.bot.fetch_guild(place.guild.id)
    assert (guild.name, guild.approximate_member_count) == ("Letters", 3)
    member = await guild.fetch_member(place.ann.id)
    assert (member.name, [role.id for role in member.roles]) == ("ann", [guild.id])
    assert (await place.bot.fetch_user(place.ann.id)).name == "ann"
    assert {channel.name for channel in await guild.fetch_channels()} == {"general"}
    assert {role.name for role in await guild.fetch_roles()} == {"@everyone", "dragoman"}
    assert (await refused(guild.fetch_member(1))).code == 10013
