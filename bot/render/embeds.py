"""An answer as Discord shows it: an embed with the answer, its quotes and their places; longer texts by pages.

The values here are plain; only the front-end knows discord.py. A page is small enough to be sent without an embed, so
that nothing is lost in a channel where embeds are not allowed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.answers import Answer, Citation, Status
from bot.render.discord_limits import BUTTONS_IN_A_ROW, CONTENT, DESCRIPTION, LABEL, OPTIONS, TITLE, length
from bot.render.discord_text import escaped, escaped_length, shown_form
from bot.render.escaping import safe_line
from bot.render.paging import ELLIPSIS, filled, on_one_line, pieces, shortened
from bot.render.plain import MOST_QUOTES, place, short_place

PAGE = CONTENT - TITLE - 44
"""Characters of a page: with its title and its number it is a whole message."""
MOST_CHOICES = BUTTONS_IN_A_ROW
"""Choices that are buttons; where there are more, they are a menu."""
QUOTES_SHOWN = 1800
"""Characters of all quotes on the front page together: one long one, or a few of a sentence each."""
LEAST_QUOTE = 60
"""A quote is not cut shorter than that; it is counted among those left out."""
LONGEST_BOLD = 400
LONGEST_PLACE = 600
_MORE = 40
NOTHING = "–"
"""An embed must say something."""

COLOURS: dict[Status, int] = {"answered": 0x2E7D32, "clarify": 0x1565C0, "unanswered": 0xB26A00}
"""Decoration: the words say the same."""


class Field(NamedTuple):
    """A named part of an embed."""

    name: str
    value: str


class Embed(NamedTuple):
    """What Discord calls an embed. Its texts are escaped."""

    description: str
    title: str | None = None
    fields: tuple[Field, ...] = ()
    footer: str | None = None
    colour: int = 0


def answer_embed(answer: Answer) -> Embed:
    """The answer, then its first quotes with their places; suggestions are left to the buttons."""
    return Embed(_front(answer, DESCRIPTION), colour=COLOURS[answer.status])


def plain_message(answer: Answer) -> str:
    """The same as a message without an embed."""
    return _front(answer, CONTENT)


def _front(answer: Answer, room: int) -> str:
    text = _said(answer.answer, room * 3 // 4)
    quotes = "\n".join(_first_quotes(answer.citations, room - length(text) - 2))
    return f"{text}\n\n{quotes}" if quotes else text


def _said(text: str, room: int) -> str:
    """The answer, in bold where it is short, as most are; of one that is too long the beginning."""
    part, cut = shortened(shown_form(text).strip(), room - 6, escaped_length)
    if not part:
        return NOTHING
    bold = "" if "\n" in part or len(part) > LONGEST_BOLD else "**"
    return f"{bold}{escaped(part)}{bold}" + (f" {ELLIPSIS}" if cut else "")


def _first_quotes(citations: tuple[Citation, ...], room: int) -> Iterator[str]:
    """As many of the first quotes as there is room for, and how many more there are."""
    room -= _MORE
    words = QUOTES_SHOWN
    for number, citation in enumerate(citations):
        shown = min(MOST_QUOTES, len(citations)) - number
        where = small(short_place(citation))
        share = min(words // shown, room // shown - length(where) - 2) if shown > 0 else 0
        if share < LEAST_QUOTE:
            yield small(f"and {counted_places(len(citations) - number)}")
            return
        quote = quoted(citation.quote, share)
        words -= length(quote)
        room -= length(quote) + length(where) + 2
        yield f"{quote}\n{where}"


def counted_places(count: int) -> str:
    """ "1 more place"."""
    return f"{count} more {'place' if count == 1 else 'places'}"


def small(text: str) -> str:
    """A line of small print: ``text`` on one line, escaped."""
    return f"-# {escaped(on_one_line(text, LONGEST_PLACE, escaped_length))}"


def quoted(quote: str, room: int) -> str:
    """A quote; the mark of one that goes on stands behind the quotation marks, so that it is not read as its text."""
    part, cut = shortened(safe_line(quote), room - 8, escaped_length)
    return f"> “{escaped(part)}”" + (f" {ELLIPSIS}" if cut else "")


def choice_labels(answer: Answer) -> tuple[str, ...]:
    """Labels of the questions that the answer offers, in their order, no two alike.

    Up to :data:`MOST_CHOICES` are for buttons, more for a menu.
    """
    labels: list[str] = []
    for number, choice in enumerate(answer.suggestions[:OPTIONS], 1):
        label = on_one_line(choice, LABEL)
        if label in labels:
            label = on_one_line(choice, LABEL - len(f" ({number})")) + f" ({number})"
        labels.append(label)
    return tuple(labels)


def source_pages(answer: Answer) -> tuple[Embed, ...]:
    """Every quote whole, each with its place; an answer too long for the front page goes before them.

    A quote longer than a page goes on over several; each piece says which it is.
    """
    blocks = [block for citation in answer.citations for block in _blocks(citation)]
    if not blocks or escaped_length(answer.answer) > DESCRIPTION * 3 // 4 - 6:
        blocks[:0] = _paragraphs(answer.answer)
    return embeds(None, filled(blocks, "\n\n", PAGE), COLOURS[answer.status])


def _blocks(citation: Citation) -> Iterator[str]:
    where = place(citation)
    parts = list(pieces(safe_line(citation.quote), PAGE - LONGEST_PLACE - 50, escaped_length))
    for number, part in enumerate(parts, 1):
        before = f"{ELLIPSIS} " if number > 1 else ""
        behind = f" {ELLIPSIS}" if number < len(parts) else ""
        go_on = f"\n-# continued, {number} of {len(parts)}" if len(parts) > 1 else ""
        yield f"> {before}“{escaped(part)}”{behind}\n{small(where)}{go_on}"


def text_pages(title: str | None, paragraphs: Iterable[str]) -> tuple[Embed, ...]:
    """A longer text by pages, cut between paragraphs; a paragraph longer than a page is cut behind a sentence.

    The paragraphs come as they are and are escaped here.
    """
    blocks = (block for text in paragraphs for block in _paragraphs(text))
    return embeds(title, filled(blocks, "\n", PAGE))


def text_embed(text: str) -> Embed:
    """A short text of the bot's own; what is beyond the limit goes."""
    part, cut = shortened(shown_form(text), DESCRIPTION - 2, escaped_length)
    return Embed(escaped(part) + (f" {ELLIPSIS}" if cut else "") or NOTHING)


def _paragraphs(text: str) -> Iterator[str]:
    return (escaped(piece) for piece in pieces(shown_form(text), PAGE, escaped_length))


def embeds(title: str | None, texts: Iterable[str], colour: int = 0) -> tuple[Embed, ...]:
    """Escaped texts as numbered pages under one title; never none."""
    made = list(texts) or [NOTHING]
    heading = escaped(on_one_line(title, TITLE, escaped_length)) if title else None
    count = len(made)
    return tuple(
        Embed(text, heading, footer=f"{number} of {count}" if count > 1 else None, colour=colour)
        for number, text in enumerate(made, 1)
    )


def plain_page(embed: Embed) -> str:
    """A page as a message without an embed; of a longer embed as many lines as there is room for."""
    fields = (f"**{field.name}**\n{field.value}" for field in embed.fields)
    footer = f"-# {embed.footer}" if embed.footer else None
    parts = [f"**{embed.title}**" if embed.title else None, embed.description, *fields, footer]
    lines = "\n".join(part for part in parts if part).split("\n")
    texts = filled((line for line in lines if length(line) <= CONTENT), "\n", CONTENT)
    if len(texts) == 1:
        return texts[0]
    return "\n".join(filled(lines, "\n", CONTENT - 2)[:1]) + f"\n{ELLIPSIS}"
