"""What only the asker sees stays with the asker, and where the bot is to be silent it is."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.discord_app.front import PRESSES
from store.state import GuildSettings
from tests.discord_app.conftest import Place, connecting
from tests.discord_server import Exchange, Kind, Message
from tests.discord_server.record import PATIENCE

pytestmark = pytest.mark.asyncio

QUESTION = "who signed the 2009 letter"


async def _ask(place: Place, question: str = QUESTION, **options: object) -> Exchange:
    """Ask as somebody who has not asked before: what goes on from something is in no digest anyway."""
    place.client.front.memory.forget(place.ann.id)
    exchange = await place.server.slash(place.ann, place.channel, "ask", {"question": question, **options})
    return await exchange.done()


def _posts(place: Place) -> list[Message]:
    return [m for m in place.channel.messages.values() if m.author == place.server.bot_user]


async def _heard(place: Place) -> list[str]:
    """Questions that a digest may tell of."""
    ledger = place.client.front.ledger
    return sorted(await ledger.run(lambda state: state.asked_since(place.guild.id, 0, 100)))


async def test_a_question_asked_in_private_is_in_no_digest(place: Place) -> None:
    said = await place.server.say(place.bob, place.channel, "who signed the 1997 letter")
    await (await place.server.context_command(place.ann, said, "Find in the letters")).done()
    await _ask(place, "who signed the 2004 letter", private=True)
    await _ask(place)
    assert await _heard(place) == [QUESTION]


async def test_a_choice_below_a_private_answer_is_answered_in_private(place: Place) -> None:
    exchange = await _ask(place, "who signed the letter of 1950", private=True)
    chosen = await place.server.press(place.ann, exchange.message, exchange.message.buttons[-1]["label"])
    await chosen.done()
    assert chosen.ephemeral
    assert await _heard(place) == []


async def test_a_server_that_has_answers_private_has_the_questions_private(place: Place) -> None:
    await place.client.front.ledger.set_guild(GuildSettings(place.guild.id, ephemeral=True))
    await _ask(place)
    assert await _heard(place) == []


async def test_in_a_channel_that_was_never_added_a_mention_is_left_alone(place: Place) -> None:
    added = place.server.add_channel(place.guild, "letters")
    await place.client.front.ledger.set_guild(GuildSettings(place.guild.id, (added.id,)))
    for channel in (place.channel, added):
        await place.server.say(place.ann, channel, f"{place.server.bot_user.mention} {QUESTION}")
    assert "Churkin" in (await place.server.next_message(added)).embeds[0]["description"]
    assert _posts(place) == []


async def test_a_channel_that_was_added_has_its_threads_with_it(place: Place) -> None:
    await place.client.front.ledger.set_guild(GuildSettings(place.guild.id, (place.channel.id,)))
    thread = place.server.add_channel(place.guild, "about 2009", kind=Kind.THREAD, parent=place.channel)
    await place.server.say(place.ann, thread, f"{place.server.bot_user.mention} {QUESTION}")
    assert "Churkin" in (await place.server.next_message(thread)).embeds[0]["description"]
    exchange = await place.server.slash(place.ann, thread, "ask", {"question": QUESTION})
    assert "Churkin" in (await exchange.done()).message.embeds[0]["description"]


async def test_who_mentions_the_bot_too_often_is_told_once_where_everybody_sees_it(place: Place) -> None:
    for _ in range(12):
        await place.server.say(place.ann, place.channel, f"{place.server.bot_user.mention} hello")
    await place.server.say(place.bob, place.channel, f"{place.server.bot_user.mention} {QUESTION}")
    async with asyncio.timeout(PATIENCE):
        while len(_posts(place)) < 5 + 1 + 1:
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    assert len([post for post in _posts(place) if "<t:" in post.content]) == 1
    assert len(_posts(place)) == 5 + 1 + 1


async def test_who_presses_too_often_waits(place: Place) -> None:
    exchange = await _ask(place)
    token = exchange.message.buttons[0]["custom_id"].split(":")[2]
    shown = []
    for number in range(PRESSES + 1):
        shown.append(await place.server.press(place.ann, exchange.message, f"d1:sources:{token}:{number}", force=True))
        await shown[-1].done()
    assert [("<t:" in one.message.content) for one in shown] == [False] * PRESSES + [True]


async def test_two_programs_that_hear_the_same_message_give_one_answer(
    place: Place, letters_db: Path, tmp_path: Path
) -> None:
    def answers() -> int:
        return len([r for r in place.server.requests if r.path.endswith(f"/channels/{place.channel.id}/messages")])

    async with connecting(place.server, letters_db, tmp_path / "state.db"):
        await place.server.ready(sessions=2)
        await place.server.say(place.ann, place.channel, f"{place.server.bot_user.mention} {QUESTION}")
        exchange = await _ask(place)
        await exchange.settled()
        await place.server.until(lambda: answers() == 2, what="both to answer")
    assert len([post for post in _posts(place) if post.interaction_id is None]) == 1
    assert len(exchange.messages) == 1
