"""Console, JSON and Discord give the same answer, the same sources, in the same order."""

from __future__ import annotations

from json import loads
from pathlib import Path

import pytest

from bot.ask import Bot
from bot.discord_app.desk import Desk
from bot.discord_app.outgoing import as_discord
from bot.discord_app.pages import answer_message
from bot.render.direction import isolated
from bot.render.discord_text import shown_form, unescaped
from bot.render.embeds import source_pages
from bot.render.jsonl import as_mapping
from bot.render.plain import place as place_of
from bot.talk import Talk
from store.reader import Reader
from store.state import Asked
from tests.discord_app.conftest import Place

QUESTIONS = Path(__file__).resolve().parents[1] / "questions"


def _questions(name: str) -> list[dict[str, object]]:
    return [loads(line) for line in (QUESTIONS / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["plain.jsonl", "languages.jsonl"])
async def test_every_question_has_one_answer_whoever_asks_for_it(letters_db: Path, name: str) -> None:
    desk = Desk(str(letters_db))
    with Reader(letters_db) as reader:
        bot = Bot(reader)
        for given in _questions(name)[::2]:
            before = tuple(str(turn) for turn in given.get("context") or ())
            talk = Talk(bot)
            for turn in before:
                talk.ask(turn)
            said = as_mapping(talk.ask(str(given["question"])))
            heard = await desk.ask(str(given["question"]), before)
            assert as_mapping(heard.answer) == said
            message = answer_message(heard, Asked("t", 1, None, 1, None, str(given["question"]), before, "en", 0))
            shown = unescaped(str(as_discord(message)["embeds"][0].description))
            first = isolated(shown_form(heard.answer.answer), heard.answer.language)
            assert shown.removeprefix("**").startswith(first)
            pages = unescaped("\n".join(embed.description for embed in source_pages(heard.answer)))
            at = 0
            for citation in heard.answer.citations:
                at = pages.find(place_of(citation, heard.answer.language), at)
                assert at >= 0
    desk.close()


@pytest.mark.asyncio
async def test_what_arrives_in_discord_is_what_the_console_says(place: Place, letters_db: Path) -> None:
    with Reader(letters_db) as reader:
        bot = Bot(reader)
        for given in _questions("plain.jsonl")[::12]:
            person = place.server.add_member(place.guild, "somebody")
            exchange = await place.server.slash(person, place.channel, "ask", {"question": given["question"]})
            await exchange.done()
            answer = Talk(bot).ask(str(given["question"])).answer
            shown = unescaped(exchange.message.embeds[0]["description"]).removeprefix("**")
            assert shown.startswith(shown_form(answer))
