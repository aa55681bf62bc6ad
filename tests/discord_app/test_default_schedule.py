"""A digest from the settings: for a bot of one server, made once; who manages the server has the last word."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.discord_app.default_schedule import Default, default_schedule, keep_default
from bot.errors import UsageError
from store.state import Schedule
from tests.discord_app.conftest import Place


@pytest.mark.parametrize(
    ("text", "default"),
    [
        ("123 daily 09:00 Europe/Berlin", Default(123, "daily", "09:00", "Europe/Berlin")),
        ("123 weekly on monday 9:05 Asia/Tokyo", Default(123, "weekly on monday", "09:05", "Asia/Tokyo")),
    ],
)
def test_a_channel_days_a_time_and_a_zone_are_read(text: str, default: Default) -> None:
    assert default_schedule(text) == default


@pytest.mark.parametrize(
    "text", ["daily 09:00 Europe/Berlin", "general daily 09:00 Europe/Berlin", "123 daily 25:00 Europe/Berlin",
             "123 daily 09:00 Europe/Brlin", "123 sometimes 09:00 Europe/Berlin", "123", "9" * 30 + " daily 09:00 UTC"],
)  # fmt: skip
def test_anything_else_is_refused_with_the_form(text: str) -> None:
    with pytest.raises(UsageError, match="CHANNEL DAYS TIME ZONE"):
        default_schedule(text)


async def _schedules(place: Place) -> list[Schedule]:
    kept: list[Schedule] = await place.client.front.ledger.run(lambda state: state.schedules(place.guild.id))
    return kept


@pytest.mark.asyncio
async def test_it_is_kept_once_and_one_that_was_removed_does_not_come_back(place: Place) -> None:
    front = place.client.front
    front.clock = lambda: datetime(2026, 8, 10, 7, 30, tzinfo=UTC).timestamp()
    default = Default(place.channel.id, "daily", "09:00", "Europe/Berlin")
    known = place.client.get_channel
    await place.server.until(lambda: known(place.channel.id) is not None, what="the channel to be known")
    for _ in range(2):
        await keep_default(place.client, front, default)
    (kept,) = await _schedules(place)
    assert (kept.channel, kept.days, kept.wall_time, kept.zone) == tuple(default)
    assert kept.next_run == int(datetime(2026, 8, 11, 7, tzinfo=UTC).timestamp())
    await front.ledger.run(lambda state: state.remove_schedule(kept.schedule or 0, place.guild.id))
    await keep_default(place.client, front, default)
    assert await _schedules(place) == []


@pytest.mark.asyncio
async def test_a_channel_that_is_not_there_is_said(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    await keep_default(place.client, place.client.front, Default(1, "daily", "09:00", "Europe/Berlin"))
    assert "channel 1, which the bot cannot see" in caplog.text
    assert await _schedules(place) == []
