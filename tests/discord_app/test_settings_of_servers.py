"""/config: who may change what, and what follows from it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.discord_app.conftest import Place
from tests.discord_server import Exchange, Permission
from tests.discord_server.record import PATIENCE

pytestmark = pytest.mark.asyncio


async def _used(place: Place, command: str, options: dict[str, object] | None = None, **more: object) -> Exchange:
    exchange = await place.server.slash(place.ann, place.channel, command, options or {}, **more)
    return await exchange.done()


def _make_manager(place: Place) -> None:
    role = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
    place.server.give_role(place.guild, place.ann, role)


def _text(exchange: Exchange) -> str:
    return exchange.message.embeds[0]["description"] if exchange.message.embeds else exchange.message.content


@pytest.mark.parametrize("command", ["config show", "config quiet", "config reset", "digest show", "digest off"])
async def test_who_does_not_manage_the_server_is_refused_whatever_discord_shows(place: Place, command: str) -> None:
    options = {"on": True} if command == "config quiet" else {}
    exchange = await _used(place, command, options, force=True)
    assert "Manage Server" in _text(exchange)
    assert exchange.ephemeral


async def test_settings_are_shown_with_their_values(place: Place) -> None:
    _make_manager(place)
    assert "answers in: everywhere" in _text(await _used(place, "config show"))


async def test_answers_only_where_it_was_told_to(place: Place) -> None:
    _make_manager(place)
    other = place.server.add_channel(place.guild, "letters")
    shown = _text(await _used(place, "config channel_add", {"channel": other}))
    assert f"answers in: <#{other.id}>" in shown
    exchange = await _used(place, "ask", {"question": "who signed the 2009 letter"})
    assert f"I answer only in <#{other.id}>" in _text(exchange)
    assert exchange.ephemeral
    there = await place.server.slash(place.ann, other, "ask", {"question": "who signed the 2009 letter"})
    assert "Churkin" in _text(await there.done())
    assert "everywhere" in _text(await _used(place, "config channel_remove", {"channel": other}))


async def test_a_server_can_have_all_answers_private(place: Place) -> None:
    _make_manager(place)
    await _used(place, "config private", {"on": True})
    assert (await _used(place, "ask", {"question": "who signed the 2009 letter"})).ephemeral
    assert not (await _used(place, "ask", {"question": "who signed the 2009 letter", "private": False})).ephemeral


async def test_a_server_can_have_silence_where_the_bot_is_unsure(place: Place) -> None:
    _make_manager(place)
    await _used(place, "config quiet", {"on": True})
    mention = place.server.bot_user.mention
    await place.server.say(place.bob, place.channel, f"{mention} what is the price of bread in Mars")
    await place.server.say(place.bob, place.channel, f"{mention} who signed the 2009 letter")
    answer = await place.server.next_message(place.channel)
    assert "Churkin" in answer.embeds[0]["description"]


async def test_settings_of_one_server_are_not_those_of_another(place: Place) -> None:
    _make_manager(place)
    await _used(place, "config private", {"on": True})
    elsewhere = place.server.add_guild("Elsewhere")
    channel = place.server.add_channel(elsewhere, "general")
    zoe = place.server.add_member(elsewhere, "zoe")
    exchange = await place.server.slash(zoe, channel, "ask", {"question": "who signed the 2009 letter"})
    assert not (await exchange.done()).ephemeral


async def test_reset_brings_the_defaults_back(place: Place) -> None:
    _make_manager(place)
    await _used(place, "config quiet", {"on": True})
    asked = await _used(place, "config reset")
    await (await place.server.press(place.ann, asked.message, "Yes, reset")).done()
    assert "silent where unsure: off" in _text(asked)


OTHER = """
import sys
from store.state import GuildSettings, open_state
with open_state(sys.argv[1]) as state:
    if sys.argv[3] == "set":
        state.set_guild_settings(GuildSettings(int(sys.argv[2]), ephemeral=True, language="fr"))
    else:
        state.reset_guild_settings(int(sys.argv[2]))
"""


async def test_what_another_process_sets_holds_without_a_restart(place: Place, tmp_path: Path) -> None:
    async def privately() -> bool:
        question = "who signed the 2009 letter"
        place.client.front.memory.forget(place.ann.id)
        return (await _used(place, "ask", {"question": question})).ephemeral

    async def done_elsewhere(what: str) -> None:
        command = [sys.executable, "-c", OTHER, str(tmp_path / "state.db"), str(place.guild.id), what]
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
        assert await process.wait() == 0
        await place.client.digests.tick()  # as every few seconds

    assert not await privately()
    await done_elsewhere("set")
    assert await privately()
    assert place.client.front.ledger.guild(place.guild.id).language == "fr"
    await done_elsewhere("reset")
    assert not await privately()


async def test_settings_outlive_the_stay(place: Place) -> None:
    _make_manager(place)
    await _used(place, "config quiet", {"on": True})
    place.server.remove_guild(place.guild)
    ledger = place.client.front.ledger
    async with asyncio.timeout(PATIENCE):
        while place.guild.id not in await ledger.run(lambda state: state.left_guilds()):
            await asyncio.sleep(0.01)
    assert (await ledger.run(lambda state: state.guild_settings(place.guild.id))).quiet
