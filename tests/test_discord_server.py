"""Users of the fake Discord, and an unmodified discord.py bot that answers them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import discord
import pytest
import pytest_asyncio

from tests.discord_server import DiscordServer, NotOffered, Permission
from tests.discord_server.example_bot import Place, inhabited

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def place(discord_server: DiscordServer) -> AsyncIterator[Place]:
    async with inhabited(discord_server) as made:
        yield made


async def test_an_answer_at_once(place: Place) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "ask", {"question": "who signed"}, locale="de")
    await exchange.done()
    assert (exchange.type, exchange.text, exchange.ephemeral) == (4, "who signed", False)
    assert 0 < exchange.after < place.server.ack_window
    assert [b["label"] for b in exchange.message.buttons] == ["Change", "Whisper", "Closed"]
    assert place.server.posts(place.channel) == []  # an answer to an interaction is no post


async def test_what_the_bot_is_told_with_an_interaction(place: Place) -> None:
    await (await place.server.slash(place.ann, place.channel, "ask", {"question": "x"}, locale="de")).done()
    seen = place.bot.interactions[0]
    assert (seen.locale, seen.guild_locale) == (discord.Locale.german, discord.Locale.french)
    assert seen.context.guild
    assert seen.is_guild_integration()
    assert seen.permissions.send_messages
    assert not seen.permissions.manage_guild
    assert seen.app_permissions.embed_links
    assert (seen.user.name, seen.channel_id, seen.guild_id) == ("ann", place.channel.id, place.guild.id)


async def test_a_deferred_answer_is_filled_and_followed_up(place: Place) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "slowly", {"whom": place.ann})
    await exchange.settled()
    assert (exchange.type, exchange.deferred, exchange.edits) == (5, True, 1)
    assert [m.content for m in exchange.messages] == ["slowly, ann", "and one thing more"]
    assert not exchange.message.loading


async def test_a_deferral_fixes_who_sees_the_answer(place: Place) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "slowly", {"whom": place.ann, "alone": True})
    await exchange.settled()
    assert [m.ephemeral for m in exchange.messages] == [True, True]
    assert place.channel.messages == {}


async def test_subcommands_and_channels_as_options(place: Place) -> None:
    managers = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
    place.server.give_role(place.guild, place.ann, managers)
    exchange = await place.server.slash(place.ann, place.channel, "digest set", {"channel": place.channel})
    assert (await exchange.done()).text == "set to general"


@pytest.mark.parametrize(
    ("name", "options", "told"),
    [
        ("asks", {}, "no command"),
        ("ask", {}, "required"),
        ("ask", {"question": "x", "colour": "red"}, "no option"),
        ("ask", {"question": "x" * 6001}, "characters"),
        ("digest unset", {}, "no subcommand"),
        ("digest set", {}, "permissions"),
    ],
)
async def test_a_client_does_not_send_what_it_does_not_offer(
    place: Place, name: str, options: dict[str, str], told: str
) -> None:
    if name == "digest unset":
        managers = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
        place.server.give_role(place.guild, place.ann, managers)
    with pytest.raises(NotOffered, match=told):
        await place.server.slash(place.ann, place.channel, name, options)


async def test_what_a_client_would_not_send_can_be_forced(place: Place) -> None:
    forced = await place.server.slash(place.ann, place.channel, "digest set", {"channel": place.channel}, force=True)
    assert (await forced.done()).text == "set to general"  # this bot does not look for itself


async def test_autocomplete(place: Place) -> None:
    choices = await place.server.autocomplete(place.ann, place.channel, "ask", {"letter": "A/"}, focused="letter")
    assert choices == [{"name": f"letter A/{n}", "value": f"{n}"} for n in range(3)]


async def test_buttons_and_menus(place: Place) -> None:
    server, ann = place.server, place.ann
    asked = await (await server.slash(ann, place.channel, "ask", {"question": "x"})).done()
    chosen = await (await server.choose(ann, asked.message, "menu", ["b"])).done()
    assert chosen.text == "chose b"
    whispered = await (await server.press(ann, asked.message, "whisper")).done()
    assert (whispered.type, whispered.messages[-1].content, whispered.messages[-1].ephemeral) == (6, "only you", True)
    with pytest.raises(NotOffered, match="cannot be pressed"):
        await server.press(ann, asked.message, "Closed")
    with pytest.raises(NotOffered, match="cannot be chosen"):
        await server.choose(ann, asked.message, "menu", ["z"])
    changed = await (await server.press(ann, asked.message, "Change")).done()
    assert (changed.type, changed.message, asked.text) == (7, asked.message, "changed")
    assert [revision.content for revision in asked.message.revisions] == ["x"]


async def test_an_ephemeral_message_is_seen_by_one_user(place: Place) -> None:
    bob = place.server.add_member(place.guild, "bob")
    picked = await (await place.server.slash(place.ann, place.channel, "pick", {"number": 7})).done()
    assert (picked.text, picked.ephemeral) == ("picked 7", True)
    with pytest.raises(NotOffered, match="does not see"):
        await place.server.press(bob, picked.message, "Change")
    assert (await (await place.server.press(place.ann, picked.message, "Change")).done()).text == "changed"


async def test_a_form(place: Place) -> None:
    shown = await (await place.server.slash(place.ann, place.channel, "form")).done()
    assert (shown.type, shown.modal["title"]) == (9, "A form")
    sent = await (await place.server.submit_modal(place.ann, shown, {"line": "hello"})).done()
    assert sent.text == "filled in: hello"
    with pytest.raises(NotOffered, match="no such inputs"):
        await place.server.submit_modal(place.ann, shown, {"other": "hello"})


async def test_a_context_command_is_shown_the_whole_message(place: Place) -> None:
    said = await place.server.say(place.ann, place.channel, "about Armenia")
    found = await (await place.server.context_command(place.ann, said, "Find in the letters")).done()
    assert found.text == "looked for: about Armenia"
    assert [m.content for m in place.bot.heard if m.author.name == "ann"] == [""]


async def test_the_text_of_a_message_is_kept_from_a_bot_that_it_does_not_concern(place: Place) -> None:
    server, channel, ann, me = place.server, place.channel, place.ann, place.server.bot_user
    await server.say(ann, channel, "between us")
    mentioned = await server.say(ann, channel, f"{me.mention} hello")
    answer = await server.next_message(channel)
    assert answer.reference is mentioned
    await server.say(ann, channel, "and again", reply_to=answer)
    await server.next_message(channel)
    await server.say(ann, channel, "without a ping", reply_to=answer, ping=False)
    await server.say(ann, server.direct(ann), "in private")
    assert (await server.next_message(server.direct(ann))).text == "heard: in private"
    heard = [m.content for m in place.bot.heard if m.author.name == "ann"]
    assert heard == ["", f"{me.mention} hello", "and again", "", "in private"]


async def test_a_reply_to_a_stripped_message_keeps_that_one_stripped(place: Place) -> None:
    bob = place.server.add_member(place.guild, "bob")
    secret = await place.server.say(bob, place.channel, "a secret")
    await place.server.say(place.ann, place.channel, f"{place.server.bot_user.mention} this?", reply_to=secret)
    await place.server.next_message(place.channel)
    replied = next(m.reference for m in place.bot.heard if m.reference and m.author.name == "ann")
    assert isinstance(replied.resolved, discord.Message)
    assert replied.resolved.content == ""


async def test_a_user_install_works_where_the_bot_is_not(place: Place) -> None:
    server, elsewhere = place.server, place.server.add_guild("Elsewhere", bot=False)
    channel, bob = server.add_channel(elsewhere), server.add_member(elsewhere, "bob")
    with pytest.raises(NotOffered, match="not in"):
        await server.slash(bob, channel, "ask", {"question": "x"})
    with pytest.raises(NotOffered, match="installation"):
        await server.slash(bob, channel, "slowly", {"whom": bob}, user_install=True)
    for where in (channel, server.private_channel(bob, place.ann)):
        exchange = await (await server.slash(bob, where, "ask", {"question": "x"}, user_install=True)).done()
        assert exchange.text == "x"
        assert place.bot.interactions[-1].is_user_integration()
        assert not place.bot.interactions[-1].is_guild_integration()
    assert place.bot.interactions[-1].context.private_channel


async def test_five_follow_ups_of_a_user_install_and_no_more(place: Place) -> None:
    server, bob = place.server, place.server.add_user("bob")
    talk = server.private_channel(bob, place.ann)
    exchange = await (await server.slash(bob, talk, "ask", {"question": "x"}, user_install=True)).done()
    followup = place.bot.interactions[-1].followup
    for number in range(5):
        await followup.send(str(number))
    with pytest.raises(discord.HTTPException) as refused:
        await followup.send("too many")
    assert refused.value.code == 40094
    assert len(exchange.messages) == 6


async def test_the_same_interaction_twice_is_acknowledged_once(place: Place) -> None:
    exchange = await (await place.server.slash(place.ann, place.channel, "ask", {"question": "x"})).done()
    place.server.deliver(exchange.interaction)
    await place.server.until(lambda: bool(exchange.refusals))
    assert [refusal.code for refusal in exchange.refusals] == [40060]
    assert len(exchange.acks) == len(exchange.messages) == 1


async def test_all_bodies_of_a_bot_that_pings_nobody_are_known_as_such(place: Place) -> None:
    question = {"question": f"@everyone {place.ann.mention} <@&{place.guild.id}>"}
    await (await place.server.slash(place.ann, place.channel, "ask", question)).done()
    assert place.server.bodies_without_allowed_mentions == []
    assert place.server.pings == []
    await place.bot.interactions[-1].followup.send(
        question["question"], allowed_mentions=discord.AllowedMentions(users=True, roles=False, everyone=False)
    )
    assert [ping.whom for ping in place.server.pings] == [f"user {place.ann.id}"]
    place.server.pings.clear()
    place.server.bodies_without_allowed_mentions.clear()
    await place.bot.get_partial_messageable(place.channel.id).send(
        f"@here {place.ann.mention}", allowed_mentions=discord.AllowedMentions.all()
    )
    assert [ping.whom for ping in place.server.pings] == [f"user {place.ann.id}", "everyone"]
    assert len(place.server.bodies_without_allowed_mentions) == 1
