"""Where people use the bot: threads and forums, conversations without it, commands that are no more, other servers."""

from __future__ import annotations

import pytest

from tests.discord_app.conftest import Place
from tests.discord_server import Kind, Permission

pytestmark = pytest.mark.asyncio

QUESTION = "who signed the 2009 letter"


async def test_a_command_that_is_no_more_says_so(place: Place) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "gone", {}, force=True)
    await exchange.done()
    assert "This command has changed" in exchange.message.content
    assert exchange.ephemeral


@pytest.mark.parametrize("command", ["config show", "digest show"])
async def test_a_server_is_not_managed_from_a_direct_message(place: Place, command: str) -> None:
    exchange = await place.server.slash(place.ann, place.server.direct(place.ann), command, {}, force=True)
    assert "only on a server" in (await exchange.done()).message.content


async def test_a_post_in_a_forum_is_answered_in_it(place: Place) -> None:
    forum = place.server.add_channel(place.guild, "forum", kind=Kind.FORUM)
    post = place.server.add_channel(place.guild, "about 2009", kind=Kind.THREAD, parent=forum)
    await place.server.say(place.ann, post, f"{place.server.bot_user.mention} {QUESTION}")
    assert "Churkin" in (await place.server.next_message(post)).embeds[0]["description"]


async def test_friends_may_ask_where_the_bot_is_not(place: Place) -> None:
    group = place.server.private_channel(place.ann, place.bob, place.server.add_user("zoe"))
    exchange = await place.server.slash(place.ann, group, "ask", {"question": QUESTION}, user_install=True)
    assert "Churkin" in (await exchange.done()).message.embeds[0]["description"]
    shown = await place.server.press(place.ann, exchange.message, "Sources", user_install=True)
    assert "Churkin" in (await shown.done()).message.embeds[0]["description"]


async def test_a_channel_of_another_server_takes_no_digest(place: Place) -> None:
    role = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
    place.server.give_role(place.guild, place.ann, role)
    elsewhere = place.server.add_channel(place.server.add_guild("Elsewhere"), "general")
    options = {"channel": elsewhere, "days": "daily", "time": "09:00", "zone": "UTC"}
    exchange = await place.server.slash(place.ann, place.channel, "digest set", options, force=True)
    await exchange.done()
    assert exchange.ephemeral
    assert "That choice cannot be used here" in exchange.message.content
    assert await place.client.front.ledger.run(lambda state: state.schedules()) == []
