"""What is offered while an option is typed."""

from __future__ import annotations

from threading import Event

import pytest

from bot.discord_app.desk import THREADS, Desk
from bot.talk import Heard
from tests.discord_app.conftest import Place
from tests.discord_server import Permission

pytestmark = pytest.mark.asyncio


async def _offered(place: Place, command: str, option: str, typed: str, **others: str) -> list[dict[str, str]]:
    return await place.server.autocomplete(place.ann, place.channel, command, {**others, option: typed}, focused=option)


@pytest.mark.parametrize(
    ("command", "option", "typed", "first"),
    [
        ("letter", "letter", "", "2009-07-14-russian-federation"),
        ("letter", "letter", "A/52", "1997-09-05-azerbaijan"),
        ("letter", "letter", "kazakhstan 2004", "2004-08-10-kazakhstan"),
        ("signers", "state", "bel", "Belarus"),
        ("signers", "state", "Belrus", "Belarus"),
        ("members", "organization", "collective", "Collective Security Treaty Organization"),
        ("members", "year", "20", "2009"),
        ("person", "name", "chur", "Vitaly Churkin"),
        ("person", "name", "Churkn", "Vitaly Churkin"),
    ],
)
async def test_the_best_comes_first(place: Place, command: str, option: str, typed: str, first: str) -> None:
    others = {"organization": "CSTO"} if option == "year" else {}
    assert (await _offered(place, command, option, typed, **others))[0]["value"] == first


async def test_a_letter_is_shown_readably_and_given_by_its_name(place: Place) -> None:
    (offered,) = await _offered(place, "letter", "letter", "A/52")
    assert offered == {"name": "1997-09-05 · A/52/322 · Azerbaijan", "value": "1997-09-05-azerbaijan"}


@pytest.mark.parametrize("typed", ["%", "_", "~", "'", "x" * 100, "\u202e", "{0}", "🏳️‍🌈"])
async def test_strange_input_offers_little_and_fails_never(place: Place, typed: str) -> None:
    for command, option in (("letter", "letter"), ("person", "name"), ("signers", "state")):
        assert len(await _offered(place, command, option, typed)) <= 25


async def test_zones_are_offered_to_who_manages_the_server(place: Place) -> None:
    role = place.server.add_role(place.guild, "managers", Permission.MANAGE_GUILD)
    place.server.give_role(place.guild, place.ann, role)
    offered = await _offered(place, "digest set", "zone", "berlin")
    assert offered[0]["value"] == "Europe/Berlin"


async def test_what_was_not_offered_is_looked_at_again(place: Place) -> None:
    exchange = await place.server.slash(place.ann, place.channel, "letter", {"letter": "no such letter"})
    await exchange.done()
    assert "no loaded letter goes by" in exchange.message.content.casefold()
    assert exchange.ephemeral


async def test_choices_come_while_slow_questions_hold_all_threads(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    real = Desk._ask

    def slow(self: Desk, question: str, before: tuple[str, ...]) -> Heard:
        if question == "slow":
            go_on.wait(5)
        return real(self, question, before)

    monkeypatch.setattr(Desk, "_ask", slow)
    people = [place.server.add_member(place.guild, f"p{number}") for number in range(THREADS)]
    asked = [await place.server.slash(p, place.channel, "ask", {"question": "slow"}) for p in people]
    for exchange in asked:
        await exchange.acknowledged(timeout=3)
    assert (await _offered(place, "person", "name", "chur"))[0]["value"] == "Vitaly Churkin"
    assert not any(exchange.is_done for exchange in asked)
    go_on.set()
    for exchange in asked:
        await exchange.done()


async def test_while_a_question_of_one_is_slow_another_goes_on_asking_in_the_same_channel(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    real = Desk._ask

    def slow(self: Desk, question: str, before: tuple[str, ...]) -> Heard:
        if question == "who signed the 1997 letter":
            go_on.wait(5)
        return real(self, question, before)

    monkeypatch.setattr(Desk, "_ask", slow)
    first = await place.server.slash(place.ann, place.channel, "ask", {"question": "who signed the 1997 letter"})
    for question, said in (("who signed the 2009 letter", "Churkin"), ("and in 2004?", "Smagulov")):
        exchange = await place.server.slash(place.bob, place.channel, "ask", {"question": question})
        assert said in (await exchange.done()).message.embeds[0]["description"]
    assert not first.is_done
    go_on.set()
    assert "KOULIEV" in (await first.done()).message.embeds[0]["description"]
