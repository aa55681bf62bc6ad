"""Ways to ask: commands, mentions, replies and direct messages, all answered alike."""

from __future__ import annotations

import pytest

from bot.render.discord_text import unescaped
from tests.discord_app.conftest import Place
from tests.discord_server import Exchange

pytestmark = pytest.mark.asyncio


async def _asked(place: Place, command: str, options: dict[str, object] | None = None, **more: object) -> Exchange:
    exchange = await place.server.slash(place.ann, place.channel, command, options or {}, **more)
    await exchange.done()
    return exchange


def _text(message: object) -> str:
    return unescaped(message.embeds[0]["description"])


@pytest.mark.parametrize(
    ("command", "options", "said"),
    [
        ("ask", {"question": "who signed the 2009 letter"}, "Vitaly Churkin, Permanent Representative"),
        ("signers", {"letter": "2009-07-14-russian-federation"}, "Vitaly Churkin"),
        ("signers", {"state": "Kazakhstan"}, "M. Jarbussynova"),
        ("members", {"organization": "CSTO", "year": "2004"}, "Armenia, Belarus, Kazakhstan"),
        ("person", {"name": "Vitaly Churkin"}, "signed the letter of 14 July 2009"),
        ("timeline", {"year": "2002"}, "14 May 2002"),
        ("search", {"words": "refugees"}, "refugees"),
        ("letters", {"words": "azerbaijan"}, "1997-09-05-azerbaijan"),
        ("letter", {"letter": "1997-09-05-azerbaijan", "part": "annex"}, "**annex (letter)**"),
        ("help", {}, "who signed the 2009 letter"),
        ("status", {}, "letters loaded: 4"),
        ("privacy", {}, "30 days"),
    ],
)
async def test_each_command_gives_what_it_says(
    place: Place, command: str, options: dict[str, object], said: str
) -> None:
    assert said in _text((await _asked(place, command, options)).message)


async def test_a_mention_is_answered_in_a_reply(place: Place) -> None:
    question = await place.server.say(
        place.ann, place.channel, f"{place.server.bot_user.mention} who signed the 2009 letter"
    )
    answer = await place.server.next_message(place.channel)
    assert "Vitaly Churkin" in _text(answer)
    assert answer.reference.id == question.id
    assert place.server.pings == []


async def test_what_is_not_said_to_the_bot_is_left_alone(place: Place) -> None:
    await place.server.say(place.ann, place.channel, "who signed the 2009 letter")
    await place.server.say(place.ann, place.channel, f"{place.server.bot_user.mention} who signed the 1997 letter")
    assert "KOULIEV" in _text(await place.server.next_message(place.channel))


async def test_a_mention_without_words_gets_help(place: Place) -> None:
    await place.server.say(place.ann, place.channel, place.server.bot_user.mention)
    assert "Ask with /ask" in _text(await place.server.next_message(place.channel))


async def test_a_direct_message_needs_no_mention(place: Place) -> None:
    direct = place.server.direct(place.ann)
    await place.server.say(place.ann, direct, "who signed the 2009 letter")
    assert "Vitaly Churkin" in _text(await place.server.next_message(direct))


async def test_a_follow_up_refers_to_what_the_same_person_asked_here(place: Place) -> None:
    await _asked(place, "ask", {"question": "who signed the 2009 letter"})
    assert "Smagulov" in _text((await _asked(place, "ask", {"question": "and in 2004?"})).message)


async def test_a_reply_to_an_answer_is_a_follow_up_to_it_whoever_asked_something_else_since(place: Place) -> None:
    first = await _asked(place, "ask", {"question": "who signed the 2009 letter"})
    await _asked(place, "ask", {"question": "what can you do"})
    mention = place.server.bot_user.mention
    await place.server.say(place.bob, place.channel, f"{mention} and in 2004?", reply_to=first.message)
    assert "Smagulov" in _text(await place.server.next_message(place.channel))


async def test_a_message_can_be_looked_up_in_the_letters(place: Place) -> None:
    said = await place.server.say(place.bob, place.channel, "who signed the 1997 letter")
    exchange = await place.server.context_command(place.ann, said, "Find in the letters")
    await exchange.done()
    assert "KOULIEV" in _text(exchange.message)
    assert exchange.ephemeral


async def test_an_answer_can_be_for_the_person_alone(place: Place) -> None:
    assert (await _asked(place, "ask", {"question": "who signed the 2009 letter", "private": True})).ephemeral
    assert not (await _asked(place, "ask", {"question": "who signed the 2009 letter", "private": False})).ephemeral


async def test_the_same_interaction_twice_has_one_answer(place: Place) -> None:
    exchange = await _asked(place, "ask", {"question": "who signed the 2009 letter"})
    place.server.deliver(exchange.interaction)
    await _asked(place, "status")
    assert len([r for r in place.server.requests if "/callback" in r.path]) == 2


async def test_who_asks_too_often_is_told_when_to_go_on_and_others_are_answered(place: Place) -> None:
    exchanges = [await _asked(place, "ask", {"question": "hello"}) for _ in range(6)]
    assert "<t:" in exchanges[-1].message.content
    assert exchanges[-1].ephemeral
    other = await place.server.slash(place.bob, place.channel, "ask", {"question": "hello"})
    await other.done()
    assert other.message.embeds


async def test_a_bot_is_not_answered(place: Place) -> None:
    robot = place.server.add_member(place.guild, place.server.add_user("robot", bot=True))
    await place.server.say(robot, place.channel, f"{place.server.bot_user.mention} who signed the 2009 letter")
    await place.server.say(place.ann, place.channel, f"{place.server.bot_user.mention} who signed the 1997 letter")
    assert "KOULIEV" in _text(await place.server.next_message(place.channel))


async def test_a_person_may_use_the_bot_where_only_they_have_it(place: Place) -> None:
    elsewhere = place.server.add_guild("Elsewhere", bot=False)
    channel = place.server.add_channel(elsewhere, "general")
    zoe = place.server.add_member(elsewhere, "zoe")
    exchange = await place.server.slash(
        zoe, channel, "ask", {"question": "who signed the 2009 letter"}, user_install=True
    )
    await exchange.done()
    assert "Vitaly Churkin" in _text(exchange.message)
