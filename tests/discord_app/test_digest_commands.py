"""/digest: a schedule is checked when it is set, shown in the reader's own time, and changed without a second post."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.discord_app.conftest import Place, keep_from_posting
from tests.discord_server import Exchange, Permission

pytestmark = pytest.mark.asyncio

MONDAY = datetime(2026, 8, 10, 7, 30, tzinfo=UTC)


@pytest.fixture
def managed(place: Place) -> Place:
    """Ann manages the server; it is Monday, half past seven, and nothing is posted by itself."""
    role = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
    place.server.give_role(place.guild, place.ann, role)
    place.client.front.clock = lambda: MONDAY.timestamp()
    keep_from_posting(place.client)
    return place


async def _used(place: Place, command: str, **options: object) -> Exchange:
    exchange = await place.server.slash(place.ann, place.channel, command, options)
    return await exchange.done()


def _text(exchange: Exchange) -> str:
    message = exchange.message
    return "\n".join(embed["description"] for embed in message.embeds) or message.content


async def _set(place: Place, locale: str = "en-US", **changes: object) -> str:
    options = {"channel": place.channel, "days": "daily", "time": "09:00", "zone": "Europe/Berlin", **changes}
    exchange = await place.server.slash(place.ann, place.channel, "digest set", options, locale=locale)
    return _text(await exchange.done())


async def test_what_is_set_is_said_with_the_next_post_in_the_readers_time(managed: Place) -> None:
    shown = await _set(managed)
    assert "every day at 09:00 (Europe/Berlin)" in shown
    tomorrow = datetime(2026, 8, 11, 7, tzinfo=UTC)
    assert f"<t:{int(tomorrow.timestamp())}:F>" in shown


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"zone": "Europe/berlin"}, "Europe/Berlin"),
        ({"zone": "../../etc/passwd"}, "zone"),
        ({"zone": "Europe"}, "zone"),
        ({"time": "24:00"}, "24:00"),
        ({"time": "noonish"}, "noonish"),
        ({"days": "every blue moon"}, "every blue moon"),
        ({"sections": "horoscope"}, "horoscope"),
    ],
)
async def test_what_cannot_be_kept_is_refused_with_a_way_out(
    managed: Place, changes: dict[str, object], said: str
) -> None:
    assert said in await _set(managed, **changes)
    assert "no digest yet" in _text(await _used(managed, "digest show"))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"zone": "Europe/berlin"}, "Es gibt keine Zeitzone „Europe/berlin“; meinten Sie Europe/Berlin, "),
        ({"time": "noonish"}, "„noonish“ ist keine Uhrzeit; schreiben Sie zum Beispiel 09:00 oder 2:30 pm."),
        ({"days": "every blue moon"}, "„every blue moon“: diese Tage kenne ich nicht"),
        ({"sections": "horoscope"}, "'horoscope' ist kein Abschnitt einer Übersicht"),
    ],
)
async def test_refusals_are_in_the_language_of_the_person(
    managed: Place, changes: dict[str, object], said: str
) -> None:
    assert said in await _set(managed, "de", **changes)


async def test_a_channel_without_permissions_is_refused_at_once(managed: Place) -> None:
    managed.server.overwrite(managed.channel, deny=Permission.EMBED_LINKS | Permission.SEND_MESSAGES)
    shown = await _set(managed)
    assert "I lack permissions" in shown
    assert "send messages, embed links" in shown


async def test_a_channel_that_the_person_cannot_see_is_refused(managed: Place) -> None:
    hidden = managed.server.add_channel(managed.guild, "hidden")
    managed.server.overwrite(hidden, managed.ann, deny=Permission.VIEW_CHANNEL)
    options = {"channel": hidden, "days": "daily", "time": "09:00", "zone": "Europe/Berlin"}
    exchange = await managed.server.slash(managed.ann, managed.channel, "digest set", options, force=True)
    assert "cannot see" in _text(await exchange.done())


async def test_setting_it_again_changes_the_schedule_of_the_channel(managed: Place) -> None:
    await _set(managed)
    await _set(managed, days="weekly on friday")
    shown = _text(await _used(managed, "digest show"))
    assert shown.count(managed.channel.mention) == 1
    assert "Friday" in shown


async def test_a_preview_is_for_the_person_alone_and_posts_nothing(managed: Place) -> None:
    await _set(managed)
    exchange = await _used(managed, "digest preview")
    assert exchange.ephemeral
    assert "10 August 2004" in _text(exchange)
    assert not [m for m in managed.channel.messages.values() if not m.ephemeral and m.author == managed.server.bot_user]


async def test_a_preview_is_in_the_language_of_the_server(managed: Place) -> None:
    await _set(managed)
    await _used(managed, "config language", language="fr")
    shown = await _used(managed, "digest preview")
    assert shown.message.embeds[0]["title"] == "Synthèse du 10 août 2026"
    assert "Il y a 22 ans aujourd’hui : lettre du 10 août 2004" in _text(shown)


async def test_pause_resume_and_off(managed: Place) -> None:
    await _set(managed)
    assert "paused: by hand" in _text(await _used(managed, "digest pause"))
    assert "next <t:" in _text(await _used(managed, "digest resume"))
    asked = await _used(managed, "digest off")
    await (await managed.server.press(managed.ann, asked.message, "Yes, remove")).done()
    assert "No digests any more" in _text(asked)
    assert "there is no such digest" in _text(await _used(managed, "digest pause")).casefold()


async def test_now_posts_once_and_a_later_change_brings_no_second_post_that_day(managed: Place) -> None:
    await _set(managed)
    await _used(managed, "digest now")
    await managed.client.digests.tick()
    assert "today has had its digest" in _text(await _used(managed, "digest now")).casefold()
    shown = await _set(managed, time="23:00")
    assert f"<t:{int(datetime(2026, 8, 11, 21, tzinfo=UTC).timestamp())}:F>" in shown
    await managed.client.digests.tick()
    posts = [
        m for m in managed.channel.messages.values() if m.interaction_id is None and m.author == managed.server.bot_user
    ]
    assert len(posts) == 1
    assert "2026-08-10: sent" in _text(await _used(managed, "digest status"))


async def test_there_are_only_so_many_schedules(managed: Place) -> None:
    for number in range(10):
        other = managed.server.add_channel(managed.guild, f"channel-{number}")
        await _set(managed, channel=other)
    assert "has 10 digests, the most it may have" in await _set(managed)
    assert "hat 10 Übersichten" in await _set(managed, "de")
    assert _text(await _used(managed, "digest show")).count("<#") == 10
