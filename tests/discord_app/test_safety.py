"""Nothing that a person or a letter writes pings, restyles, reaches a format string or shows an error's inside."""

from __future__ import annotations

import logging

import pytest

from bot.discord_app.desk import Desk
from tests.discord_app.conftest import Place
from tests.discord_server import Exchange

pytestmark = pytest.mark.asyncio

HOSTILE = (
    "@everyone who signed", "@here", "<@1234567890123456789>", "<@&1234567890123456789>", "@\u202eeveryone",
    "[click](https://evil.example)", "</ask:123456789012345678>", "<t:0:R>", "discord.gg/abc", "# big",
    "```py\nx\n```", "||spoiler||", "{0.__class__} %s $name {{7*7}}", "{0._state.http.token}",
    "'; DROP TABLE letters;--", '"', "NEAR(", "a" * 600, "\x00\x1b[31m", "\u202e\u2066", "🏳️‍🌈" * 60, "e\u0301" * 200,
)  # fmt: skip


async def _ask(place: Place, question: str) -> Exchange:
    exchange = await place.server.slash(
        place.server.add_member(place.guild, "someone"), place.channel, "ask", {"question": question}
    )
    return await exchange.done()


@pytest.mark.parametrize("question", HOSTILE)
async def test_hostile_questions_are_words(place: Place, question: str) -> None:
    exchange = await _ask(place, question)
    assert exchange.message.embeds or exchange.message.content
    assert place.server.pings == []
    assert place.server.bodies_without_allowed_mentions == []
    assert place.server.token not in str(exchange.message.revisions) + exchange.text


async def test_a_hostile_mention_is_answered_too(place: Place) -> None:
    for text in ("{0._state.http.token}", "@everyone", "**bold**"):
        await place.server.say(
            place.server.add_member(place.guild, "x"), place.channel, f"{place.server.bot_user.mention} {text}"
        )
        await place.server.next_message(place.channel)
    assert place.server.pings == []
    assert place.server.bodies_without_allowed_mentions == []


async def test_an_error_reaches_the_person_as_a_sentence_and_the_log_with_its_number(
    place: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(self: Desk, question: str, before: tuple[str, ...] = ()) -> None:
        raise RuntimeError("/home/somebody/letters.db: SELECT secret")

    monkeypatch.setattr(Desk, "ask", broken)
    with caplog.at_level(logging.ERROR, "dragoman.discord"):
        exchange = await _ask(place, "who signed")
    said = exchange.message.content
    assert exchange.ephemeral
    assert "Something went wrong" in said
    assert "SELECT" not in said
    assert "/home" not in said
    identity = said.rstrip(".").rsplit(" ", 1)[1]
    assert [identity in record.getMessage() for record in caplog.records] == [True]


async def test_a_slow_answer_is_deferred_and_comes_once(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    quick = Desk.ask

    async def slow(self: Desk, question: str, before: tuple[str, ...] = ()) -> object:
        await asyncio.sleep(1.2)
        return await quick(self, question, before)

    monkeypatch.setattr(Desk, "ask", slow)
    exchange = await _ask(place, "who signed the 2009 letter")
    assert exchange.deferred
    assert exchange.after < 2.5
    assert "Churkin" in exchange.message.embeds[0]["description"]
    assert len(exchange.messages) == 1


async def test_an_interaction_that_is_gone_is_not_answered_again(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.server.fail(
        "POST /interactions/*/*/callback", 404, body={"code": 10062, "message": "Unknown interaction"}, times=1
    )
    exchange = await place.server.slash(place.ann, place.channel, "ask", {"question": "who signed the 2009 letter"})
    await place.server.until(lambda: any("callback" in r.path for r in place.server.requests), what="the callback")
    again = await _ask(place, "who signed the 2009 letter")
    assert "Churkin" in again.message.embeds[0]["description"]
    assert exchange.messages == []
    assert len([r for r in place.server.requests if "callback" in r.path]) == 2


async def test_where_embeds_are_not_allowed_the_same_is_said_in_text(place: Place) -> None:
    from tests.discord_server import Permission

    place.server.overwrite(place.channel, place.server.bot_user, deny=Permission.EMBED_LINKS)
    exchange = await _ask(place, "who signed the 2009 letter")
    assert "Churkin" in exchange.message.content
    assert exchange.message.embeds == []
    await place.server.say(place.ann, place.channel, f"{place.server.bot_user.mention} who signed the 2009 letter")
    assert "Churkin" in (await place.server.next_message(place.channel)).content


async def test_a_channel_in_which_it_may_not_write_is_left_alone(place: Place) -> None:
    from tests.discord_server import Permission

    place.server.overwrite(place.channel, place.server.bot_user, deny=Permission.SEND_MESSAGES)
    await place.server.say(place.ann, place.channel, f"{place.server.bot_user.mention} who signed the 2009 letter")
    other = place.server.add_channel(place.guild, "other")
    await place.server.say(place.ann, other, f"{place.server.bot_user.mention} who signed the 2009 letter")
    assert "Churkin" in (await place.server.next_message(other)).embeds[0]["description"]
    assert not [r for r in place.server.requests if r.path.endswith(f"/channels/{place.channel.id}/messages")]
