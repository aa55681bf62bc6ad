"""A letter may hold anything that Discord would act on: wherever its text is shown, it is shown as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest

from bot.discord_app.desk import Desk
from bot.render.discord_text import unescaped
from store.load import load
from tests.bot.discord_markdown import Node, kinds, parsed
from tests.bot.test_discord_text import ACTIVE
from tests.discord_app.conftest import Place
from tests.discord_server import Exchange, Message, Permission

pytestmark = pytest.mark.asyncio

PAYLOADS = [text for text in ACTIVE if text.isprintable() and text == text.strip() and "</digest" not in text]
"""What reads as the end of an HTML element is taken out of a letter as markup, and so is white space."""
OURS = {"text", "bold", "quote", "small", "item"}
"""Marks that the bot itself puts: answers and labels, quotes, their places, lists."""
CREATED = re.compile(r"\u202e|\u2066|[\U000e0000-\U000e007f]")


def _letter() -> str:
    """A letter to the United Nations with a payload in every place that has room for one."""
    paragraphs = "\n\n".join(f"{n}. The refugees said {text} to us, and {text}." for n, text in enumerate(PAYLOADS, 2))
    lines = "\n\n".join(PAYLOADS)
    return (
        "United Nations\n\nGeneral Assembly\n\nDistr.: General\n14 May 2003\nEnglish\nOriginal: English\n\nA/57/999\n\n"
        "Letter dated 14 May 2003 from the Permanent Representative of Belarus\n"
        "to the United Nations addressed to the Secretary-General\n\n"
        "1. I have the honour to speak of refugees.\n\n"
        f"{paragraphs}\n\n{lines}\n\n"
        "(Signed) Ivan [click](https://evil.example) @everyone **Ivanov**\n<@&123456789012345678> Ambassador\n"
        "Permanent Representative of Belarus\nto the United Nations\n\n"
        "Annex\n\n[Statement](https://evil.example) on <t:0:R>\n\n"
        f"1. It is composed of <@123456789012345678>.\n\n{lines}\n"
    )


@pytest.fixture(scope="module")
def hostile_db(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database of that one letter."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "001_[x](https-evil.example)@everyone.txt").write_text(_letter(), encoding="utf-8")
    load(str(folder / "hostile.db"), [str(folder)])
    return str(folder / "hostile.db")


@pytest.fixture
def hostile(place: Place, hostile_db: str) -> Iterator[Place]:
    """The bot over that one letter."""
    before, place.client.front.desk = place.client.front.desk, Desk(hostile_db)
    yield place
    place.client.front.desk.close()
    place.client.front.desk = before


async def _used(place: Place, command: str, options: dict[str, object]) -> Exchange:
    person = place.server.add_member(place.guild, "someone")
    exchange = await place.server.slash(person, place.channel, command, options)
    return await exchange.done()


def _check(place: Place, message: Message) -> str:
    """What a reader sees; fails where Discord would act on any of it."""
    said = [message.content]
    for embed in message.embeds:
        said += [embed.get("title") or "", embed["description"], (embed.get("footer") or {}).get("text", "")]
    for text in said:
        assert kinds(parsed(text)) <= OURS, text
        assert not set(_bold(parsed(text))) & {"bold", "big", "item", "small", "quote"}
        assert CREATED.search(text) is None
    assert place.server.pings == []
    assert place.server.bodies_without_allowed_mentions == []
    return "\n".join(said)


def _bold(nodes: Iterable[Node]) -> Iterator[str]:
    """Texts that are shown in bold, in a list or in a quote."""
    for node in nodes:
        if node.kind != "text":
            yield node.text.strip()
        yield from _bold(node.inner)


def _plain(text: str) -> str:
    """Without emphasis, which is taken out when letters are read."""
    return re.sub(r"[*_\\]", "", text)


async def _all_pages(place: Place, exchange: Exchange) -> list[str]:
    shown = [_check(place, exchange.message)]
    while any(b["label"] == "Next" and not b.get("disabled") for b in exchange.message.buttons):
        place.client.front.presses._asked.clear()
        turned = await place.server.press(exchange.interaction.user, exchange.message, "Next")
        await turned.done()
        shown.append(_check(place, exchange.message))
    return shown


@pytest.mark.parametrize("embeds", [True, False], ids=["embeds", "text"])
async def test_a_letter_is_read_page_by_page_without_effect(hostile: Place, embeds: bool) -> None:
    if not embeds:
        hostile.server.overwrite(hostile.channel, hostile.server.bot_user, deny=Permission.EMBED_LINKS)
    exchange = await _used(hostile, "letter", {"letter": "A/57/999"})
    shown = "\n".join(await _all_pages(hostile, exchange))
    readable = _plain(unescaped(shown))
    assert [text for text in PAYLOADS if f"said {_plain(text)}" not in readable] == []


@pytest.mark.parametrize(
    "question",
    [
        "who signed the 2003 letter", "what do the letters say about refugees", "what is the letter of 2003 about",
        "letters from Belarus", "which letters are loaded", "what does the annex say", "who is Ivanov",
        "does the letter mention evil.example", "what is the 2003 annex titled",
    ],
)  # fmt: skip
async def test_quotes_answers_and_reasons_have_no_effect(hostile: Place, question: str) -> None:
    exchange = await _used(hostile, "ask", {"question": question})
    _check(hostile, exchange.message)
    for label in [button["label"] for button in exchange.message.buttons][:3]:
        shown = await hostile.server.press(exchange.interaction.user, exchange.message, label)
        await shown.done()
        await _all_pages(hostile, shown)


async def test_lists_and_choices_of_letters_have_no_effect(hostile: Place) -> None:
    await _all_pages(hostile, await _used(hostile, "letters", {}))
    for command, option in (("letter", "letter"), ("person", "name"), ("signers", "state")):
        for typed in ("", "i", "2003"):
            offered = await hostile.server.autocomplete(
                hostile.ann, hostile.channel, command, {option: typed}, focused=option
            )
            assert len(offered) <= 25


async def test_a_digest_has_no_effect(hostile: Place) -> None:
    role = hostile.server.add_role(hostile.guild, "managers", Permission.MANAGE_GUILD)
    hostile.server.give_role(hostile.guild, hostile.ann, role)
    for command, options in (
        ("digest set", {"channel": hostile.channel, "days": "daily", "time": "09:00", "zone": "UTC", "empty": True}),
        ("digest preview", {}),
    ):
        exchange = await hostile.server.slash(hostile.ann, hostile.channel, command, options)
        await exchange.done()
    _check(hostile, exchange.message)
    assert "2003" in exchange.text
