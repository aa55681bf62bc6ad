"""Before a schedule or the settings are thrown away, two buttons ask once more."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import pytest_asyncio

from bot.discord_app.confirming import CONFIRM_SECONDS
from store.state import GuildSettings, Schedule
from tests.discord_app.conftest import Place, connecting
from tests.discord_server import Exchange, Message, Permission

pytestmark = pytest.mark.asyncio

YES = {"digest off": "Yes, remove", "config reset": "Yes, reset"}
BOTH = pytest.mark.parametrize("command", YES)


@pytest_asyncio.fixture
async def managed(place: Place) -> Place:
    """Ann manages the server, which has a digest and a setting."""
    role = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
    place.server.give_role(place.guild, place.ann, role)
    ledger = place.client.front.ledger
    wanted = Schedule(None, place.guild.id, place.channel.id, "daily", "09:00", "Europe/Berlin",
                      next_run=int(time.time()) + 40_000, next_date="2100-01-01")  # fmt: skip
    await ledger.run(lambda state: state.add_schedule(wanted))
    await ledger.set_guild(GuildSettings(place.guild.id, quiet=True))
    return place


def _text(message: Message) -> str:
    return message.embeds[0]["description"] if message.embeds else message.content


async def _asked(place: Place, command: str, locale: str = "en-US") -> Message:
    exchange = await place.server.slash(place.ann, place.channel, command, {}, locale=locale)
    await exchange.done()
    assert exchange.ephemeral
    return exchange.message


async def _pressed(place: Place, message: Message, label: str, **more: object) -> Exchange:
    exchange = await place.server.press(place.ann, message, label, **more)
    return await exchange.done()


async def _there(place: Place) -> tuple[int, bool]:
    """How many digests there are, and whether the setting is."""
    guild, ledger = place.guild.id, place.client.front.ledger
    kept = await ledger.run(lambda state: (len(state.schedules(guild)), state.guild_settings(guild).quiet))
    assert ledger.guild(guild).quiet == kept[1]
    return kept


@pytest.mark.parametrize(
    ("command", "question", "outcome", "left"),
    [
        ("digest off", "every day at 09:00 (Europe/Berlin)", "No digests any more", (0, True)),
        ("config reset", "settings of this server", "silent where unsure: off", (1, False)),
    ],
)
async def test_nothing_goes_before_yes_was_pressed(
    managed: Place, command: str, question: str, outcome: str, left: tuple[int, bool]
) -> None:
    message = await _asked(managed, command)
    assert question in _text(message)
    assert [button["label"] for button in message.buttons] == [YES[command], "Keep"]
    assert await _there(managed) == (1, True)
    await _pressed(managed, message, YES[command])
    assert outcome in _text(message)
    assert message.buttons == []
    assert await _there(managed) == left


@BOTH
async def test_keep_leaves_all_as_it_is(managed: Place, command: str) -> None:
    message = await _asked(managed, command)
    await _pressed(managed, message, "Keep")
    assert _text(message) == "Nothing was changed."
    assert message.buttons == []
    assert await _there(managed) == (1, True)


@BOTH
async def test_another_person_cannot_answer(managed: Place, command: str) -> None:
    message = await _asked(managed, command)
    exchange = await managed.server.press(managed.bob, message, YES[command], force=True)
    await exchange.done()
    assert "Only the person who used the command" in _text(exchange.message)
    assert await _there(managed) == (1, True)


@BOTH
async def test_who_manages_the_server_no_more_cannot_answer(managed: Place, command: str) -> None:
    message = await _asked(managed, command)
    managed.guild.members[managed.ann.id].roles.clear()
    exchange = await _pressed(managed, message, YES[command])
    assert "Manage Server" in _text(exchange.message)
    assert await _there(managed) == (1, True)


@BOTH
async def test_after_a_while_the_question_has_expired_and_loses_its_buttons(managed: Place, command: str) -> None:
    message = await _asked(managed, command)
    managed.client.front.clock = lambda: time.time() + CONFIRM_SECONDS + 1
    await _pressed(managed, message, YES[command])
    assert "expired, and nothing was changed" in _text(message)
    assert message.buttons == []
    assert await _there(managed) == (1, True)


@pytest.mark.parametrize("token", ["1", "a.b.c", "1.2.3.4", "²..", "9" * 30 + ".1.1"])
async def test_a_button_that_was_made_up_has_expired(managed: Place, token: str) -> None:
    message = await _asked(managed, "digest off")
    exchange = await _pressed(managed, message, f"d1:digest_off:{token}:1", force=True)
    assert "expired" in _text(exchange.message)
    assert await _there(managed) == (1, True)


async def test_a_digest_of_another_server_cannot_be_named(managed: Place) -> None:
    elsewhere = Schedule(None, 1, 11, "daily", "09:00", "Etc/UTC", next_run=1, next_date="2100-01-01")
    kept = await managed.client.front.ledger.run(lambda state: state.add_schedule(elsewhere))
    message = await _asked(managed, "digest off")
    forged = f"d1:digest_off:{kept.schedule}.{managed.ann.id}.{int(time.time())}:1"
    await _pressed(managed, message, forged, force=True)
    assert "no such digest" in _text(message)
    assert await managed.client.front.ledger.run(lambda state: len(state.schedules())) == 2


async def test_a_second_press_finds_nothing_left_to_remove(managed: Place) -> None:
    first, second = await _asked(managed, "digest off"), await _asked(managed, "digest off")
    await _pressed(managed, first, "Yes, remove")
    await _pressed(managed, second, "Yes, remove")
    assert "no such digest" in _text(second)


async def test_the_buttons_work_after_a_restart(managed: Place, letters_db: Path, tmp_path: Path) -> None:
    message = await _asked(managed, "digest off")
    await managed.client.close()
    async with connecting(managed.server, letters_db, tmp_path / "state.db"):
        await managed.server.ready()
        await _pressed(managed, message, "Yes, remove")
        assert "No digests any more" in _text(message)
        assert await _there(managed) == (0, True)


async def test_the_question_is_asked_in_the_language_of_the_person(managed: Place) -> None:
    message = await _asked(managed, "config reset", locale="de")
    assert [button["label"] for button in message.buttons] == ["Ja, zurücksetzen", "Behalten"]
    assert "Einstellungen dieses Servers" in _text(message)
