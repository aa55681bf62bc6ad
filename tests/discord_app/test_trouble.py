"""What goes wrong around an answer: Discord, the network, the files. The person hears of it, or nobody is left to."""

from __future__ import annotations

import asyncio
import gc
import logging
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic
from typing import Any

import discord
import pytest

from bot.discord_app import desk as desk_module
from bot.discord_app import ledger as ledger_module
from bot.discord_app.desk import Desk
from store.errors import StoreError
from store.load import load
from tests.conftest import SEEDS
from tests.discord_app.conftest import Hasty, Place
from tests.discord_server import Exchange, Message
from tests.discord_server.record import PATIENCE

pytestmark = pytest.mark.asyncio

QUESTION = "who signed the 2009 letter"
CALLBACK = "POST /interactions/*/*/callback"
POSTS = "POST /channels/*/messages"


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """discord.py does not wait between two attempts."""
    monkeypatch.setattr(discord.http, "asyncio", Hasty())
    monkeypatch.setattr(discord.webhook.async_, "asyncio", Hasty())


async def _ask(place: Place, question: str = QUESTION) -> Exchange:
    person = place.server.add_member(place.guild, "someone")
    exchange = await place.server.slash(person, place.channel, "ask", {"question": question})
    return await exchange.done()


def _posts(place: Place) -> list[Message]:
    return [m for m in place.channel.messages.values() if m.author == place.server.bot_user and not m.interaction_id]


async def _mentioned(place: Place) -> Message:
    person = place.server.add_member(place.guild, "someone")
    return await place.server.say(person, place.channel, f"{place.server.bot_user.mention} {QUESTION}")


async def _idle(place: Place) -> None:
    """Wait until nothing is being answered."""
    async with asyncio.timeout(PATIENCE):
        await asyncio.sleep(0.1)
        await place.client.front._idle.wait()


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 502, "times": 2, "body": "<html><body>502 Bad Gateway</body></html>"},
        {"status": 500, "times": 1, "stored": True},
        {"status": 429, "times": 1, "headers": {"Via": "1.1 fake"}, "body": {"retry_after": 0, "global": False}},
    ],
    ids=["a web page", "stored, then an error", "a pause of nothing"],
)
async def test_trouble_that_passes_is_not_noticed(place: Place, fault: dict[str, Any]) -> None:
    place.server.fail(POSTS, **fault)
    await _mentioned(place)
    await place.server.until(lambda: len(_posts(place)) == 1, what="the answer")
    await _idle(place)
    assert len(_posts(place)) == 1


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize("path", [CALLBACK, POSTS], ids=["a command", "a mention"])
async def test_a_connection_that_breaks_doubles_nothing_and_the_next_is_answered(
    place: Place, path: str, stored: bool, caplog: pytest.LogCaptureFixture
) -> None:
    place.server.fail(path, 200, times=1, reset=True, stored=stored)
    if path == POSTS:
        await _mentioned(place)
    else:
        ann = await place.server.slash(place.ann, place.channel, "ask", {"question": QUESTION})
        await place.server.until(lambda: any("callback" in r.path for r in place.server.requests), what="the callback")
        assert len(ann.messages) <= 1
    await _idle(place)
    assert "Churkin" in (await _ask(place)).message.embeds[0]["description"]
    assert "never retrieved" not in caplog.text
    assert len(_posts(place)) <= 1


@pytest.mark.parametrize("code", [10062, 40060, 50027, 10008])
async def test_where_nobody_is_left_to_be_answered_it_is_tried_once_and_logged_in_a_line(
    place: Place, code: int, caplog: pytest.LogCaptureFixture
) -> None:
    fault = place.server.fail(CALLBACK, 404, times=1, body={"code": code, "message": "gone"})
    with caplog.at_level(logging.INFO, "dragoman.discord"):
        await place.server.slash(place.ann, place.channel, "ask", {"question": QUESTION})
        await place.server.until(lambda: fault.met == 1, what="the callback")
        await _idle(place)
    lines = [record for record in caplog.records if str(code) in record.getMessage()]
    assert [(record.levelname, record.exc_info) for record in lines] == [("INFO", None)]
    assert len([r for r in place.server.requests if "callback" in r.path or "/webhooks/" in r.path]) == 1


async def test_a_pause_without_a_sign_of_discord_is_not_waited_for_again(place: Place) -> None:
    fault = place.server.rate_limit(POSTS, 3600.0, via=False, times=None)
    await _mentioned(place)
    await place.server.until(lambda: fault.met == 1, what="the answer to be refused")
    await _idle(place)
    assert fault.met == 1
    assert "Churkin" in (await _ask(place)).message.embeds[0]["description"]


async def test_a_question_deleted_before_it_is_answered_gets_its_answer_all_the_same(place: Place) -> None:
    place.server.delay_rest(0.1)
    said = await _mentioned(place)
    place.server.remove_message(said)
    await place.server.until(lambda: len(_posts(place)) == 1, what="the answer")


async def test_removed_from_the_server_in_the_middle_of_an_answer(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.server.delay_rest(0.2)
    await _mentioned(place)
    place.server.remove_guild(place.guild)
    await _idle(place)
    assert not [record for record in caplog.records if record.exc_info]


async def test_a_channel_that_shows_no_typing_is_answered(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord_app.messages.TYPING_SECONDS", 0.0)
    fault = place.server.fail("POST /channels/*/typing", 403, times=1, body={"code": 50013, "message": "no"})
    await _mentioned(place)
    await place.server.until(lambda: len(_posts(place)) == 1, what="the answer")
    assert fault.met == 1
    assert "Churkin" in _posts(place)[0].embeds[0]["description"]


@pytest.mark.parametrize("locale", ["zz-ZZ", None, "", "de"])
async def test_a_language_that_is_not_spoken_is_english(place: Place, locale: str | None) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "help", locale=locale)
    said = (await exchange.done()).message.embeds[0]["description"]
    assert ("Ich beantworte" if locale == "de" else "I answer questions") in said


async def test_ids_too_large_to_be_kept_are_answered_without_being_kept(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as numbers:
        numbers.setattr(place.server.ids, "next", lambda: 2**63 + 5)
        giant = place.server.add_user("giant")
    place.server.add_member(place.guild, giant)
    exchange = await place.server.slash(giant, place.channel, "ask", {"question": QUESTION})
    assert "Churkin" in (await exchange.done()).message.embeds[0]["description"]


async def test_an_interaction_of_an_unknown_kind_is_a_line_in_the_log(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.server.interact(99, place.ann, place.channel, {"custom_id": "x"})
    place.server.interact(5, place.ann, place.channel, {"custom_id": "x", "components": []})
    await _ask(place)
    assert len([record for record in caplog.records if "does not use" in record.getMessage()]) == 2


# The files.


@pytest.fixture
def locked(place: Place) -> Iterator[None]:
    """Another program writes to the settings, and does not end."""
    path = place.client.front.ledger._state.path
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_settings_held_by_another_program_hold_up_no_answer(place: Place, locked: None) -> None:
    began = monotonic()
    first, second = await _ask(place), await _ask(place, "who signed the 1997 letter")
    assert "Churkin" in first.message.embeds[0]["description"]
    assert "KOULIEV" in second.message.embeds[0]["description"]
    assert max(first.after, second.after) < 2.5
    assert monotonic() - began < 4


async def test_a_bot_that_stops_waits_once_for_settings_held_by_another_program(
    place: Place, locked: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_module, "HURRY_SECONDS", 0.1)
    ledger = place.client.front.ledger
    notes = [asyncio.ensure_future(ledger.run(lambda state: state.set_note("word", "letter"))) for _ in range(20)]
    ledger.hurry()
    ended, waiting = await asyncio.wait(notes, timeout=20)  # each alone would have five seconds
    assert not waiting
    assert all(isinstance(note.exception(), StoreError) for note in ended)


async def test_settings_on_a_full_disk_hold_up_no_answer(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    ledger = place.client.front.ledger
    await ledger.run(lambda state: state._db.conn.execute("PRAGMA max_page_count = 1"))
    exchange = await _ask(place, "what do the letters say about " + "refugees " * 50)
    while not any("could not be kept" in record.getMessage() for record in caplog.records):
        exchange = await _ask(place, "what do the letters say about " + "refugees " * 50)
    assert exchange.message.embeds
    shown = await place.server.press(exchange.interaction.user, exchange.message, "Why?")
    assert "expired" in (await shown.done()).message.content


async def test_where_threads_cannot_be_started_none_is_left_waiting(
    letters_db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start
    begun: list[threading.Thread] = []

    def only_once(self: threading.Thread) -> None:
        if begun:
            raise RuntimeError("can't start new thread")
        begun.append(self)
        start(self)

    monkeypatch.setattr(threading.Thread, "start", only_once)
    with pytest.raises(RuntimeError, match="new thread"):
        Desk(str(letters_db))
    gc.collect()  # the pool, which ends its threads when nobody holds it
    begun[0].join(5)
    assert not begun[0].is_alive()


@pytest.fixture
def own_letters(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Letters that the test may change: two of the four, noticed at once when they change."""
    folder, path = tmp_path / "letters", tmp_path / "own.db"
    folder.mkdir()
    for name in sorted(SEEDS.iterdir())[:2]:
        shutil.copy(name, folder)
    load(str(path), [str(folder)])
    monkeypatch.setattr(desk_module, "LOOK_SECONDS", 0.0)
    before, place.client.front.desk = place.client.front.desk, Desk(str(path))
    yield path
    place.client.front.desk.close()
    place.client.front.desk = before


async def _letters(place: Place) -> int:
    return (await _ask(place, "which letters are loaded")).message.embeds[0]["description"].count("letter of")


async def test_letters_loaded_meanwhile_are_in_the_next_answer(place: Place, own_letters: Path) -> None:
    before = await _letters(place)
    load(str(own_letters), [str(SEEDS)])
    assert before < await _letters(place)


async def test_letters_in_a_new_file_of_the_same_name_are_in_the_next_answer(
    place: Place, own_letters: Path, tmp_path: Path
) -> None:
    before = await _letters(place)
    load(str(tmp_path / "new.db"), [str(SEEDS)])
    (tmp_path / "new.db").rename(own_letters)
    assert before < await _letters(place)


async def test_letters_that_are_gone_are_answered_from_until_there_are_others(place: Place, own_letters: Path) -> None:
    before = await _letters(place)
    own_letters.unlink()
    assert await _letters(place) == before
    load(str(own_letters), [str(SEEDS)])
    assert before < await _letters(place)
