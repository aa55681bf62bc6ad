"""Longer texts by pages: the sources of an answer, a letter, what is loaded, how a question was understood.

A page is made anew for every press, from the question it belongs to, so nothing is kept but that question.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bot.discord_app.desk import Desk
from bot.discord_app.outgoing import Button, Outgoing, Press, paged
from bot.errors import BotError
from bot.inventory import letter_rows
from bot.phrasebook import said
from bot.presenting import letter_pages
from bot.render.embeds import Embed, answer_embed, choice_labels, plain_message, source_pages, text_pages
from bot.render.letter import one_line
from bot.render.reasons import as_reasons
from bot.talk import Heard
from store.state import Asked

SOURCES, LETTER, WHY, CHOICE, LIST = "sources", "letter", "why", "choice", "list"
PAGED = (SOURCES, LETTER, WHY, LIST)
MOST_CHOICES = 5


class Wanted(NamedTuple):
    """What a button or a command wants to see."""

    asked: Asked
    press: Press


def answer_message(heard: Heard, asked: Asked) -> Outgoing:
    """The answer with its buttons."""
    answer, token, language = heard.answer, asked.token, asked.language or "en"
    row = []
    if answer.citations:
        sources = said("button.sources", language)
        row += [Button(Press(SOURCES, token), sources), Button(Press(LETTER, token), said("button.letter", language))]
    if heard.turn and not (answer.status == "answered" and not answer.evidence):
        row.append(Button(Press(WHY, token), said("button.why", language)))
    choices = choice_labels(answer)[:MOST_CHOICES]
    row += [Button(Press(CHOICE, token, place), label, 1) for place, label in enumerate(choices)]
    unsure = answer.status == "unanswered"
    return Outgoing(answer_embed(answer), plain_message(answer), tuple(row), unsure)


async def page(desk: Desk, wanted: Wanted) -> Outgoing:
    """The page that is wanted.

    :raises BotError: when there is no such letter or part.
    """
    action = wanted.press.action.partition("-")[0]
    asked = wanted.asked
    if action == LIST:
        embeds = await desk.run(lambda: _requested(desk, asked.question))
    else:
        heard = await desk.ask(asked.question, asked.context)
        embeds = await desk.run(lambda: MAKERS[action](desk, heard))
    return paged(embeds, wanted.press._replace(action=action), asked.language or "en")


def _requested(desk: Desk, request: str) -> tuple[Embed, ...]:
    """ "/letter NAME" and "/letters WORDS"."""
    command, _, rest = request.partition(" ")
    if command == "/letter":
        return _letter(desk, rest)
    return _list(desk, rest)


def _list(desk: Desk, words: str) -> tuple[Embed, ...]:
    rows = letter_rows(desk.reader, words)
    if not rows:
        raise BotError(f"no loaded letter has {words!r} on its cover" if words else "no letter is loaded")
    return text_pages(None, (one_line(row) for row in rows))


def _letter(desk: Desk, name: str) -> tuple[Embed, ...]:
    return letter_pages(desk.reader, name.split())


def _quoted_letter(desk: Desk, heard: Heard) -> tuple[Embed, ...]:
    if not heard.answer.citations:
        raise BotError("the letters were loaded anew, and the answer quotes none now; ask again")
    return _letter(desk, heard.answer.citations[0].letter)


def _why(_: Desk, heard: Heard) -> tuple[Embed, ...]:
    return text_pages(None, as_reasons(heard.turn).split("\n") if heard.turn else [])


MAKERS: dict[str, Callable[[Desk, Heard], tuple[Embed, ...]]] = {
    SOURCES: lambda _, heard: source_pages(heard.answer),
    LETTER: _quoted_letter,
    WHY: _why,
}
"""What each button of an answer shows."""
