"""What holds for every command, button and option: failures are sentences, servers are apart, all is published once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any, NoReturn

import pytest
from discord import app_commands

from bot.discord_app.desk import Desk
from bot.discord_app.ledger import Ledger
from bot.discord_app.publishing import digest_of, publish
from bot.render.discord_text import unescaped
from store.state import Asked, GuildSettings
from tests.discord_app.conftest import Place
from tests.discord_server import Permission

pytestmark = pytest.mark.asyncio

SECRET = "/home/somebody/letters.db: SELECT text FROM source"
COMMANDS: dict[str, dict[str, Any]] = {
    "ask": {"question": "who signed"}, "signers": {}, "members": {"organization": "CSTO"}, "person": {"name": "x"},
    "timeline": {}, "search": {"words": "x"}, "letters": {}, "letter": {"letter": "x"}, "status": {}, "privacy": {},
    "config channel_add": {"channel": None}, "config private": {"on": True},
    "digest set": {"channel": None, "days": "daily", "time": "09:00", "zone": "UTC"}, "digest show": {},
    "digest preview": {}, "digest now": {}, "digest pause": {}, "digest resume": {}, "digest off": {},
    "digest status": {},
}  # fmt: skip
OPTIONS = [("letter", "letter"), ("signers", "state"), ("members", "organization"), ("person", "name"),
           ("timeline", "year"), ("digest set", "zone"), ("digest set", "days")]  # fmt: skip


def _make_manager(place: Place) -> None:
    role = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
    place.server.give_role(place.guild, place.ann, role)


def _broken(*_arguments: object, **_named: object) -> NoReturn:
    raise RuntimeError(SECRET)


def _break_all(monkeypatch: pytest.MonkeyPatch) -> None:
    for owner, name in ((Desk, "ask"), (Desk, "run"), (Desk, "look"), (Ledger, "run")):
        monkeypatch.setattr(owner, name, _broken)


def _numbers(caplog: pytest.LogCaptureFixture, text: str) -> int:
    """Records of the log with the number that the sentence names."""
    identity = text.rstrip(".").rsplit(" ", 1)[1]
    assert re.fullmatch("[0-9a-f]{6}", identity)
    return sum(identity in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_failing_command_is_one_sentence_for_the_person_and_one_record(
    place: Place, command: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _make_manager(place)
    _break_all(monkeypatch)
    options = {name: place.channel if value is None else value for name, value in COMMANDS[command].items()}
    exchange = await place.server.slash(place.ann, place.channel, command, options)
    said = (await exchange.done()).message.content
    assert exchange.ephemeral
    assert "Something went wrong" in said
    assert not any(word in said for word in ("home", "SELECT", "Traceback", "RuntimeError"))
    assert _numbers(caplog, said) == 1
    monkeypatch.undo()


@pytest.mark.parametrize("button", ["Sources", "Show letter", "Why?"])
async def test_a_failing_button_is_one_sentence_too(
    place: Place, button: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "ask", {"question": "who signed the 2009 letter"})
    await exchange.done()
    await place.client.front.ledger.run(lambda _: None)
    _break_all(monkeypatch)
    shown = await place.server.press(place.ann, exchange.message, button)
    said = (await shown.done()).message.content
    assert shown.ephemeral
    assert SECRET not in said
    assert _numbers(caplog, said) == 1
    assert "Churkin" in exchange.message.embeds[0]["description"]
    monkeypatch.undo()


async def test_a_failing_confirmation_is_one_sentence_too(
    place: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _make_manager(place)
    exchange = await place.server.slash(place.ann, place.channel, "config reset", {})
    await exchange.done()
    _break_all(monkeypatch)
    shown = await place.server.press(place.ann, exchange.message, "Yes, reset")
    said = (await shown.done()).message.content
    assert shown.ephemeral
    assert SECRET not in said
    assert _numbers(caplog, said) == 1
    monkeypatch.undo()


async def test_an_answer_stays_whatever_fails_behind_it(
    place: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Ledger, "run", _broken)
    exchange = await place.server.slash(place.ann, place.channel, "ask", {"question": "who signed the 2009 letter"})
    await exchange.settled()
    assert "Churkin" in exchange.message.embeds[0]["description"]
    assert exchange.edits == 0
    assert "could not be kept" in caplog.text
    monkeypatch.undo()


@pytest.mark.parametrize(("command", "option"), OPTIONS)
async def test_choices_that_fail_are_none(
    place: Place, command: str, option: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _make_manager(place)
    _break_all(monkeypatch)
    offered = await place.server.autocomplete(place.ann, place.channel, command, {option: "x"}, focused=option)
    assert offered == []
    assert [record.levelname for record in caplog.records if record.name == "dragoman.discord"] == ["WARNING"]
    monkeypatch.undo()


async def test_commands_are_told_again_when_they_changed_and_only_then(place: Place) -> None:
    def told() -> int:
        return len([r for r in place.server.requests if r.method == "PUT" and r.path.endswith("/commands")])

    tree, ledger, me = place.client.tree, place.client.front.ledger, place.client.application_id
    assert told() == 1
    for _ in range(20):
        assert not await publish(tree, ledger, me, False)
    before = await digest_of(tree)
    command = tree.get_command("ask")
    assert isinstance(command, app_commands.Command)
    command.description = "Ask something else"
    assert await digest_of(tree) != before
    assert await publish(tree, ledger, me, False)
    assert not await publish(tree, ledger, me, False)
    assert told() == 2
    assert place.server.commands.doubled(place.guild.id) == []


async def test_all_that_is_said_of_commands_is_said_in_every_language(place: Place) -> None:
    def said_of(what: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield what
        for option in what.get("options") or ():
            yield from said_of(option)

    tree = place.client.tree
    commands = [one for one in tree.get_commands() if not isinstance(one, app_commands.ContextMenu)]
    assert tree.translator is not None
    for command in commands:
        for what in said_of(await command.get_translated_payload(tree, tree.translator)):
            told = what["description_localizations"]
            assert set(told) == {"fr", "es-ES", "es-419", "ru", "de", "zh-CN", "zh-TW"}, what["description"]
            assert all(0 < len(text) <= 100 for text in (what["description"], *told.values()))


@pytest.mark.parametrize("language", ["en-US", "fr", "es-ES", "ru", "de", "zh-CN"])
async def test_help_fits_a_message_with_and_without_embeds(place: Place, language: str) -> None:
    _make_manager(place)
    said = []
    for denied in (Permission(0), Permission.EMBED_LINKS):
        place.server.overwrite(place.channel, place.server.bot_user, deny=denied)
        exchange = await place.server.slash(place.ann, place.channel, "help", locale=language)
        await exchange.done()
        said.append(exchange.text)
    for command in ("/ask: ", "/digest: ", "/config: "):
        assert all(command in text for text in said)


async def test_servers_know_nothing_of_each_other(place: Place) -> None:
    """Three hundred steps of settings, schedules and questions in two servers; each is as its own steps made it."""
    chance, front = Random(5), place.client.front
    guilds = (place.guild.id, place.server.add_guild("Elsewhere").id)
    wanted = {guild: GuildSettings(guild) for guild in guilds}
    asked: dict[int, set[str]] = {guild: set() for guild in guilds}
    for step in range(300):
        guild = chance.choice(guilds)
        match chance.randrange(4):
            case 0:
                wanted[guild] = wanted[guild]._replace(quiet=chance.random() < 0.5, channels=(chance.randrange(1, 9),))
                await front.ledger.set_guild(wanted[guild])
            case 1:
                wanted[guild] = await front.ledger.reset_guild(guild)
            case 2:
                front.memory.said((place.ann.id, guild), (f"{guild}",), step)
            case _:
                question = f"question {step} of {guild}"
                asked[guild].add(question)
                token = f"t{step}"
                kept = _asked(token, place.ann.id, guild, question)
                await front.ledger.run(lambda state, kept=kept: state.keep_asked(kept))
        for one in guilds:
            assert front.ledger.guild(one) == wanted[one]
            assert front.memory.before((place.ann.id, one), step) in ((), (f"{one}",))
    for one in guilds:
        found = await front.ledger.run(lambda state, one=one: state.asked_since(one, 0, 1000))
        assert set(found) == asked[one]
        assert await front.ledger.run(lambda state, one=one: state.guild_settings(one)) == wanted[one]


def _asked(token: str, user: int, guild: int, question: str) -> Asked:
    return Asked(token, user, guild, guild, None, question, (), "en", 1)


@pytest.mark.parametrize("language", ["en-US", "fr", "es-ES", "ru", "de"])
async def test_sentences_of_settings_and_digests_are_in_the_language_of_the_person(place: Place, language: str) -> None:
    _make_manager(place)
    said = []
    for command, options in (
        ("digest show", {}),
        ("digest set", {"channel": place.channel, "days": "weekly on monday", "time": "09:00", "zone": "Etc/UTC"}),
        ("digest pause", {}),
        ("config language", {"language": language[:2]}),
        ("status", {}),
    ):
        exchange = await place.server.slash(place.ann, place.channel, command, options, locale=language)
        await exchange.done()
        said.append(unescaped(exchange.message.embeds[0]["description"]))
    expected = {
        "en": ("There is no digest", "every Monday at 09:00", "paused: by hand", "English", "letters loaded: 4"),
        "fr": ("Il n’y a pas", "chaque lundi à 09:00", "en pause : à la main", "français", "lettres chargées : 4"),
        "es": ("Aún no hay", "cada lunes a las 09:00", "en pausa: a mano", "español", "cartas cargadas: 4"),
        "ru": ("Обзора пока нет", "по понедельникам в 09:00", "вручную", "русский", "загружено писем: 4"),
        "de": ("Es gibt noch keine", "jeden Montag um 09:00", "ruht: von Hand", "Deutsch", "geladene Schreiben: 4"),
    }[language[:2]]
    assert [part for part, text in zip(expected, said, strict=True) if part not in text] == []


async def test_a_status_tells_of_the_digests_of_this_server_only(place: Place) -> None:
    _make_manager(place)
    options = {"channel": place.channel, "days": "daily", "time": "09:00", "zone": "UTC"}
    await (await place.server.slash(place.ann, place.channel, "digest set", options)).done()
    elsewhere = place.server.add_guild("Elsewhere")
    channel = place.server.add_channel(elsewhere, "general")
    zoe = place.server.add_member(elsewhere, "zoe")
    here = await (await place.server.slash(place.ann, place.channel, "status")).done()
    there = await (await place.server.slash(zoe, channel, "status")).done()
    assert "every day at 09:00" in here.message.embeds[0]["description"]
    assert "every day at" not in there.message.embeds[0]["description"]
