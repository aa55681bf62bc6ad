"""The limits that the fake Discord holds bodies to: what is just within one passes, one more does not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from tests.discord_server import DiscordServer
from tests.discord_server.example_bot import Place, inhabited, refused
from tests.discord_server.limits import is_empty, message_breaches, surrogates
from tests.discord_server.limits_of_commands import choice_breaches, command_breaches, list_breaches
from tests.discord_server.limits_of_components import modal_breaches

Body = dict[str, Any]


def embed(**fields: Any) -> Body:
    return {"embeds": [{"title": "t", **fields}]}


def fields(count: int, value: str = "v") -> Body:
    return embed(fields=[{"name": "n", "value": value}] * count)


def button(**said: Any) -> Body:
    return {"type": 2, "style": 1, "label": "b", "custom_id": "b", **said}


def rows(*inner: Body) -> Body:
    return {"components": [{"type": 1, "components": [one]} for one in inner]}


def row(*inner: Body) -> Body:
    return {"components": [{"type": 1, "components": list(inner)}]}


def menu(count: int, **said: Any) -> Body:
    options = [{"label": str(n), "value": str(n)} for n in range(count)]
    return row({"type": 3, "custom_id": "m", "options": options, **said})


def option(**said: Any) -> Body:
    return row({"type": 3, "custom_id": "m", "options": [{"label": "l", "value": "v", **said}]})


def numbered(count: int) -> list[Body]:
    return [button(custom_id=str(number)) for number in range(count)]


SURPLUS: list[tuple[Body, Body]] = [
    ({"content": "x" * 2000}, {"content": "x" * 2001}),
    ({"content": "\U0001f600" * 1000}, {"content": "\U0001f600" * 1001}),  # two UTF-16 units each
    ({"content": "e\u0301" * 1000}, {"content": "e\u0301" * 1001}),
    ({"nonce": "x" * 25}, {"nonce": "x" * 26}),
    ({"embeds": [{"title": "t"}] * 10}, {"embeds": [{"title": "t"}] * 11}),
    (embed(title="x" * 256), embed(title="x" * 257)),
    (embed(description="x" * 4096), embed(description="x" * 4097)),
    (embed(footer={"text": "x" * 2048}), embed(footer={"text": "x" * 2049})),
    (embed(author={"name": "x" * 256}), embed(author={"name": "x" * 257})),
    (fields(25), fields(26)),
    (fields(1, "x" * 1024), fields(1, "x" * 1025)),
    (fields(1, "v"), fields(1, " ")),
    ({"embeds": [{"description": "x" * 3000}] * 2}, {"embeds": [{"description": "x" * 2001}] * 3}),
    (embed(url="https://un.org/"), embed(url="un.org")),
    (embed(color=0xFFFFFF), embed(color=0x1000000)),
    (embed(timestamp="2026-01-01T00:00:00Z"), embed(timestamp="today")),
    (rows(*numbered(5)), rows(*numbered(6))),
    (row(*numbered(5)), row(*numbered(6))),
    (row(button(label="x" * 80)), row(button(label="x" * 81))),
    (row(button(custom_id="x" * 100)), row(button(custom_id="x" * 101))),
    (row(button(custom_id="x")), row(button(custom_id=""))),
    (row(button(custom_id="1"), button(custom_id="2")), row(button(custom_id="1"), button(custom_id="1"))),
    (row(button(style=5, custom_id=None, url="https://un.org")), row(button(style=5, url="https://un.org"))),
    (row(button(label="b")), row(button(label=None))),
    (menu(25), menu(26)),
    (menu(1), menu(0)),
    (menu(2, max_values=2), menu(2, max_values=3)),
    (menu(1, placeholder="x" * 150), menu(1, placeholder="x" * 151)),
    (option(label="x" * 100), option(label="x" * 101)),
    (option(value="x" * 100), option(value="x" * 101)),
    (option(description="x" * 100), option(description="x" * 101)),
    ({"allowed_mentions": {"parse": []}}, {"allowed_mentions": {"parse": ["all"]}}),
    ({"allowed_mentions": {"parse": [], "users": ["1"]}}, {"allowed_mentions": {"parse": ["users"], "users": ["1"]}}),
]  # fmt: skip


@pytest.mark.parametrize(("within", "over"), SURPLUS)
def test_a_message_just_within_a_limit_and_one_over_it(within: Body, over: Body) -> None:
    assert message_breaches(within) == []
    assert message_breaches(over) != []


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=2100))
def test_length_is_counted_the_stricter_way(text: str) -> None:
    utf16 = len(text.encode("utf-16-le")) // 2
    assert bool(message_breaches({"content": text})) == (max(len(text), utf16) > 2000)


@given(st.text(st.characters(categories=["Cs", "Lu", "So"]), max_size=5))
def test_half_characters_are_found_wherever_they_are(text: str) -> None:
    found = list(surrogates({"embeds": [{"title": text}]}))
    assert bool(found) == any("\ud800" <= character <= "\udfff" for character in text)


@pytest.mark.parametrize(
    ("body", "empty"),
    [
        ({}, True), ({"content": " \n"}, True), ({"embeds": []}, True), ({"embeds": [{"color": 1}]}, True),
        (row(button()), True), ({"content": "x"}, False), ({"embeds": [{"title": "x"}]}, False),
    ],
)  # fmt: skip
def test_a_message_in_which_nothing_is_seen(body: Body, empty: bool) -> None:
    assert is_empty(body) is empty


def command(**said: Any) -> Body:
    return {"name": "ask", "description": "Asks", **said}


def argument(**said: Any) -> Body:
    return command(options=[{"type": 3, "name": "question", "description": "d", **said}])


def arguments(count: int) -> Body:
    return command(options=[{"type": 3, "name": f"o{n}", "description": "d"} for n in range(count)])


CHOICE = {"name": "n", "value": "v"}


@pytest.mark.parametrize(
    ("within", "over"),
    [
        (command(name="x" * 32), command(name="x" * 33)),
        (command(name="frage-7_ü"), command(name="two words")),
        (command(), command(name="Ask")),
        (command(description="x" * 100), command(description="x" * 101)),
        (command(), command(description="")),
        (command(description_localizations={"fr": "x"}), command(description_localizations={"xx": "x"})),
        (command(name_localizations={"fr": "demander"}), command(name_localizations={"fr": "Demander"})),
        (arguments(25), arguments(26)),
        (argument(choices=[CHOICE] * 25), argument(choices=[CHOICE] * 26)),
        (argument(autocomplete=True), argument(autocomplete=True, choices=[CHOICE])),
        (argument(max_length=6000), argument(max_length=6001)),
        (argument(name="x"), argument(name="X")),
        ({"name": "Find in the letters", "type": 3}, {"name": "Find", "type": 3, "description": "d"}),
    ],
)
def test_a_command_just_within_a_limit_and_one_over_it(within: Body, over: Body) -> None:
    assert command_breaches(within) == []
    assert command_breaches(over) != []


def test_a_command_has_four_thousand_characters_in_all() -> None:
    sized = [{"type": 3, "name": f"o{n:02}", "description": "x" * 100, "choices": [
        {"name": "x" * 30, "value": "y" * 26}]} for n in range(25)]  # fmt: skip
    assert command_breaches(command(options=sized)) == []  # 7 + 25 * (103 + 56)
    sized[0]["choices"] = [{"name": "x" * 100, "value": "y" * 26}]
    assert any("characters" in sentence for _, sentence in command_breaches(command(options=sized)))


def test_required_options_come_first_and_names_are_used_once() -> None:
    loose = {"type": 3, "name": "a", "description": "d"}
    needed = {"type": 3, "name": "b", "description": "d", "required": True}
    assert command_breaches(command(options=[needed, loose])) == []
    assert command_breaches(command(options=[loose, needed])) != []
    assert command_breaches(command(options=[loose, loose])) != []
    assert list_breaches([command(), {"name": "ask", "type": 3}]) == []
    assert list_breaches([command(), command()]) != []
    menus = [{"name": f"m{n}", "type": 3} for n in range(16)]
    assert list_breaches(menus[:15]) == []
    assert list_breaches(menus) != []


@pytest.mark.parametrize(
    ("within", "over"),
    [
        ([CHOICE] * 25, [CHOICE] * 26),
        ([{"name": "x" * 100, "value": "v"}], [{"name": "x" * 101, "value": "v"}]),
        ([{"name": "n", "value": "x" * 100}], [{"name": "n", "value": "x" * 101}]),
        ([], [{"name": "", "value": "v"}]),
        ([CHOICE], [{"name": "n", "value": 7}]),
    ],
)
def test_choices_just_within_a_limit_and_one_over_it(within: list[Body], over: list[Body]) -> None:
    assert choice_breaches(within, 3) == []
    assert choice_breaches(over, 3) != []


def test_forms() -> None:
    line = row({"type": 4, "custom_id": "l", "style": 1, "label": "x" * 45})
    assert modal_breaches({"title": "x" * 45, "custom_id": "f", **line}) == []
    assert modal_breaches({"title": "x" * 46, "custom_id": "f", **line}) != []
    assert modal_breaches({"title": "x", "custom_id": "f", "components": []}) != []


@pytest_asyncio.fixture
async def place() -> AsyncIterator[Place]:
    """On a server whose breaches the test looks at itself."""
    async with DiscordServer() as server, inhabited(server) as made:
        yield made


@pytest.mark.asyncio
async def test_a_breach_is_answered_with_400_and_written_down(place: Place) -> None:
    error = await refused(place.post("x" * 2001))
    assert (error.status, error.code) == (400, 50035)
    assert place.server.violations == [
        f"POST /channels/{place.channel.id}/messages: content: Must be between 0 and 2000 in length: it has 2001."
    ]
    assert place.server.posts(place.channel) == []


@pytest.mark.asyncio
async def test_nothing_and_half_a_character_are_no_message(place: Place) -> None:
    assert (await refused(place.post(" "))).code == 50006
    assert (await refused(place.post("\ud83d"))).code == 50035
    sent = await place.post("x")
    path = f"/channels/{place.channel.id}/messages/{sent['id']}"
    assert (await refused(place.call("PATCH", path, {"content": ""}))).code == 50006
    assert len(place.server.violations) == 3


@pytest.mark.asyncio
async def test_every_way_to_send_is_held_to_the_limits(place: Place) -> None:
    server, long = place.server, "x" * 2001
    exchange = await (await server.slash(place.ann, place.channel, "ask", {"question": "x"})).done()
    interaction = place.bot.interactions[-1]
    sent = await place.post("x")
    attempts = [
        interaction.followup.send(long),
        interaction.edit_original_response(content=long),
        place.call("PATCH", f"/channels/{place.channel.id}/messages/{sent['id']}", {"content": long}),
    ]
    for attempt in attempts:
        assert (await refused(attempt)).code == 50035
    at_once = await server.slash(place.ann, place.channel, "ask", {"question": long})
    await server.until(lambda: bool(at_once.refusals))
    pressed = server.interact(4, place.ann, place.channel, {"id": "1", "name": "x", "type": 1})
    callback = f"/interactions/{pressed.interaction.id}/{pressed.interaction.token}/callback"
    choices = {"type": 8, "data": {"choices": [CHOICE] * 26}}
    assert (await refused(place.call("POST", callback, choices))).code == 50035
    assert [r.code for r in (*exchange.refusals, *at_once.refusals, *pressed.refusals)] == [50035] * 4
    assert len(server.violations) == 5


@pytest.mark.asyncio
async def test_a_failure_of_the_server_itself_is_no_answer_to_go_unseen(place: Place) -> None:
    url = f"{place.server.api_url}/channels/{place.channel.id}/messages?limit=many"
    headers = {"Authorization": f"Bot {place.server.token}"}
    async with aiohttp.ClientSession(headers=headers) as session, session.get(url) as response:
        assert response.status == 500
    assert "the server failed" in place.server.violations[0]
