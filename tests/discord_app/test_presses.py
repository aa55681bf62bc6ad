"""Buttons below an answer: what they show, who may press them, and what becomes of old or strange ones."""

from __future__ import annotations

import pytest

from bot.render.discord_text import unescaped
from tests.discord_app.conftest import Place
from tests.discord_server import Exchange

pytestmark = pytest.mark.asyncio


async def _answer(place: Place, question: str = "who signed the 2009 letter") -> Exchange:
    exchange = await place.server.slash(place.ann, place.channel, "ask", {"question": question})
    await exchange.done()
    return exchange


def _shown(exchange: Exchange) -> str:
    message = exchange.message
    return unescaped(message.embeds[0]["description"]) if message.embeds else message.content


def _disabled(exchange: Exchange, label: str) -> bool:
    return next(button.get("disabled", False) for button in exchange.message.buttons if button["label"] == label)


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ("Sources", "“*(Signed)* Vitaly Churkin”"),
        ("Show letter", "Letter dated 14 July 2009"),
        ("Why?", "as signers, score"),
    ],
)
async def test_a_button_shows_more_to_the_person_alone(place: Place, button: str, said: str) -> None:
    shown = await place.server.press(place.ann, (await _answer(place)).message, button)
    await shown.done()
    assert said in _shown(shown)
    assert shown.ephemeral


async def test_only_who_asked_may_press(place: Place) -> None:
    shown = await place.server.press(place.bob, (await _answer(place)).message, "Sources")
    await shown.done()
    assert "Only the person who asked" in _shown(shown)
    assert shown.ephemeral


async def test_a_choice_is_asked_for_the_person(place: Place) -> None:
    exchange = await _answer(place, "who signed the letter of 1950")
    label = exchange.message.buttons[-1]["label"]
    assert label == "What is the letter of 14 July 2009 about?"
    chosen = await place.server.press(place.ann, exchange.message, label)
    await chosen.done()
    assert "14 July 2009" in _shown(chosen)
    assert not chosen.ephemeral


async def test_a_choice_that_is_another_question_by_now_has_expired(place: Place) -> None:
    exchange = await _answer(place, "who signed the letter of 1950")
    button = exchange.message.buttons[-1]
    button["label"] = "What is the letter of 15 July 2009 about?"
    chosen = await place.server.press(place.ann, exchange.message, button["custom_id"])
    assert "expired" in _shown(await chosen.done())


async def test_pages_are_turned_in_place_and_end_at_both_ends(place: Place) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "letter", {"letter": "2009-07-14-russian-federation"})
    await exchange.done()
    pages = [_shown(exchange)]
    enabled = {b["label"]: not b.get("disabled") for b in exchange.message.buttons}
    expected = {"First": False, "Previous": False, "Next": True, "Last": True}
    assert {label: enabled[label] for label in expected} == expected
    while not _disabled(exchange, "Next"):
        turned = await place.server.press(place.ann, exchange.message, "Next")
        await turned.done()
        pages.append(_shown(exchange))
    assert len(pages) > 2
    assert len(set(pages)) == len(pages)
    assert _disabled(exchange, "Last")


async def test_buttons_work_after_a_restart_since_the_question_is_kept(place: Place) -> None:
    exchange = await _answer(place)
    place.client.front.memory.forget(place.ann.id)
    place.client.front.desk._spoken.clear()
    shown = await place.server.press(place.ann, exchange.message, "Sources")
    await shown.done()
    assert "Vitaly Churkin" in _shown(shown)


@pytest.mark.parametrize(
    "custom_id", ["x", "d1:sources:nobody:0", "d0:sources:x:0", "d1:nothing:x:0", "d1:choice:x:99", "é" * 50]
)
async def test_a_strange_or_old_button_says_that_it_has_expired(place: Place, custom_id: str) -> None:
    exchange = await _answer(place)
    shown = await place.server.press(place.ann, exchange.message, custom_id, force=True)
    await shown.done()
    assert "expired" in _shown(shown)
    assert shown.ephemeral


async def test_after_deletion_the_buttons_have_expired(place: Place) -> None:
    exchange = await _answer(place)
    privacy = await place.server.slash(place.ann, place.channel, "privacy")
    await privacy.done()
    deleted = await place.server.press(place.ann, privacy.message, "Delete my history")
    await deleted.done()
    assert "Deleted, questions: 1" in _shown(deleted)
    shown = await place.server.press(place.ann, exchange.message, "Sources")
    await shown.done()
    assert "expired" in _shown(shown)


async def test_a_double_click_has_one_effect(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord_app.client.DOUBLE_CLICK_SECONDS", 60.0)  # the second may be late on a busy machine
    exchange = await _answer(place, "who signed the letter of 1950")
    label = exchange.message.buttons[-1]["label"]
    first = await place.server.press(place.ann, exchange.message, label)
    second = await place.server.press(place.ann, exchange.message, label)
    await first.done()
    await second.acknowledged()
    assert first.message.id != exchange.message.id
    assert second.type == 6  # acknowledged, nothing sent
