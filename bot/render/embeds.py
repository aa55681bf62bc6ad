"""An answer as Discord shows it: an embed with the answer, its quotes and their places; longer texts by pages.

The values here are plain; only the front-end knows discord.py. A page is small enough to be sent without an embed, so
that nothing is lost in a channel where embeds are not allowed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import NamedTuple

from bot.answers import Answer, Citation, Status
from bot.phrasebook import said
from bot.render.direction import isolated, isolated_quote
from bot.render.discord_limits import BUTTONS_IN_A_ROW, CONTENT, DESCRIPTION, LABEL, OPTIONS, TITLE, length
from bot.render.discord_text import escaped_length, inert, shown_form
from bot.render.escaping import safe_line
from bot.render.paging import ELLIPSIS, filled, on_one_line, pieces, shares, shortened
from bot.render.plain import MOST_QUOTES, place, short_place

PAGE = CONTENT - TITLE - 44
"""Characters of a page: with its title and its number it is a whole message."""
MOST_CHOICES = BUTTONS_IN_A_ROW
"""Choices that are buttons; where there are more, they are a menu."""
QUOTES_SHOWN = 2400
"""Characters of all quotes on the front page together: a long paragraph, or three shorter ones."""
LEAST_QUOTE = 60
"""A quote is not cut shorter than that; it is counted among those left out."""
LEAST_BEGINNING = 10
"""Less than that of what all choices begin with says nothing."""
LONGEST_BOLD = 400
LONGEST_PLACE = 600
_MORE = 40
"""Characters of what is said of the quotes left out."""
_MARKS = 8
"""Characters of the marks around a quote or an answer, with some to spare."""
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
    text = _said(answer, _answer_room(room))
    quotes = "\n".join(_first_quotes(answer, room - length(text) - 2))
    return f"{text}\n\n{quotes}" if quotes else text


def _answer_room(room: int) -> int:
    return room * 3 // 4 - _MARKS


def _said(answer: Answer, room: int) -> str:
    """The answer, in bold where it is short, as most are; of one that is too long the beginning."""
    shown = isolated(shown_form(answer.answer).strip(), answer.language)
    part, cut = shortened(shown, room, escaped_length)
    if not part:
        return NOTHING
    bold = "" if "\n" in part or len(part) > LONGEST_BOLD else "**"
    return f"{bold}{inert(part)}{bold}" + (f" {ELLIPSIS}" if cut else "")


def _first_quotes(answer: Answer, room: int) -> Iterator[str]:
    """As many of the first quotes as there is room for, and how many more there are."""
    citations = answer.citations
    for shown in range(min(MOST_QUOTES, len(citations)), -1, -1):
        places = [small(short_place(citation, answer.language)) for citation in citations[:shown]]
        words = min(QUOTES_SHOWN, room - _MORE - sum(length(where) + 2 for where in places))
        if words >= shown * LEAST_QUOTE:
            break
    lines = [safe_line(citation.quote) for citation in citations[:shown]]
    for line, where, share in zip(lines, places, shares(map(_needed, lines), words), strict=True):
        yield f"{_quoted(line, share, answer.language)}\n{where}"
    if left := len(citations) - shown:
        yield small(said("sources.more", answer.language, n=left))


def _needed(line: str) -> int:
    """Room of a quote with its marks; more than all quotes together may have is not counted."""
    return escaped_length(line[:QUOTES_SHOWN]) + _MARKS


def _quoted(line: str, room: int, language: str = "en") -> str:
    """A quote; the mark of one that goes on stands behind the quotation marks, so that it is not read as its text."""
    part, cut = shortened(line, room - _MARKS, escaped_length)
    return f"> {isolated_quote(f'“{inert(part)}”', language)}" + (f" {ELLIPSIS}" if cut else "")


def small(text: str) -> str:
    """A line of small print: ``text`` on one line, escaped."""
    return f"-# {inert(on_one_line(text, LONGEST_PLACE, escaped_length))}"


def quoted(quote: str, room: int) -> str:
    """A quote on one line, shortened where there is no room for it."""
    return _quoted(safe_line(quote), room)


def choice_labels(answer: Answer) -> tuple[str, ...]:
    """Labels of the questions that the answer offers, in their order, no two alike.

    Up to :data:`MOST_CHOICES` are for buttons, more for a menu.
    """
    lines = [safe_line(choice) for choice in answer.suggestions[:OPTIONS]]
    same = _alike(min(lines), max(lines)) if len(lines) > 1 else 0
    labels: list[str] = []
    for number, line in enumerate(lines, 1):
        label, ends = _label(line, same, LABEL), count(number)
        while label in labels:
            end = f" ({next(ends)})"
            label = _label(line, same, LABEL - len(end)) + end
        labels.append(label)
    return tuple(labels)


def _alike(first: str, last: str) -> int:
    """How many characters begin both of two texts, up to a word or a bracket that differs."""
    pairs = zip(first, last, strict=False)
    end = next((place for place, (one, other) in enumerate(pairs) if one != other), len(first))
    bracket = first.rfind(" (", max(0, end - LABEL // 2), end)
    return (bracket if bracket >= 0 else first.rfind(" ", 0, end)) + 1


def _label(line: str, same: int, room: int) -> str:
    """``line``; where it is too long, what begins all the choices is cut first, since the rest tells them apart."""
    if length(line) <= room:
        return line or ELLIPSIS
    left = room - length(line[same:]) - 2
    if left < LEAST_BEGINNING:
        return on_one_line(ELLIPSIS + line[same:] if same else line, room)
    return f"{shortened(line[:same], left)[0]}{ELLIPSIS} {line[same:]}"


def source_pages(answer: Answer) -> tuple[Embed, ...]:
    """Every quote whole, each with its place; an answer too long for a message without an embed goes before them.

    A quote longer than a page goes on over several; each piece says which it is.
    """
    blocks = [block for citation in answer.citations for block in _blocks(citation, answer.language)]
    if not blocks or escaped_length(shown_form(answer.answer).strip()) > _answer_room(CONTENT):
        blocks[:0] = _paragraphs(answer.answer)
    return embeds(None, filled(blocks, "\n\n", PAGE), COLOURS[answer.status], answer.language)


def _blocks(citation: Citation, language: str) -> Iterator[str]:
    where = place(citation, language)
    parts = list(pieces(safe_line(citation.quote), PAGE - LONGEST_PLACE - 50, escaped_length))
    for number, part in enumerate(parts, 1):
        before = f"{ELLIPSIS} " if number > 1 else ""
        behind = f" {ELLIPSIS}" if number < len(parts) else ""
        told = said("page.continued", language, page=number, pages=len(parts))
        go_on = f"\n-# {told}" if len(parts) > 1 else ""
        yield f"> {before}{isolated_quote(f'“{inert(part)}”', language)}{behind}\n{small(where)}{go_on}"


def text_pages(title: str | None, paragraphs: Iterable[str]) -> tuple[Embed, ...]:
    """A longer text by pages, cut between paragraphs; a paragraph longer than a page is cut behind a sentence.

    The paragraphs come as they are and are escaped here.
    """
    blocks = (block for text in paragraphs for block in _paragraphs(text))
    return embeds(title, filled(blocks, "\n", PAGE))


def text_embed(text: str) -> Embed:
    """A short text of the bot's own; what is beyond the limit goes."""
    part, cut = shortened(shown_form(text), DESCRIPTION - _MARKS, escaped_length)
    return Embed(f"{inert(part)} {ELLIPSIS}" if cut else inert(part) or NOTHING)


def _paragraphs(text: str) -> Iterator[str]:
    return (inert(piece) for piece in pieces(shown_form(text), PAGE, escaped_length))


def embeds(title: str | None, texts: Iterable[str], colour: int = 0, language: str = "en") -> tuple[Embed, ...]:
    """Escaped texts as numbered pages under one title; never none."""
    made = list(texts) or [NOTHING]
    heading = inert(on_one_line(title, TITLE, escaped_length)) if title else None
    last = len(made)
    return tuple(
        Embed(text, heading, footer=_footer(number, last, language), colour=colour)
        for number, text in enumerate(made, 1)
    )


def _footer(number: int, last: int, language: str) -> str | None:
    return said("page.of", language, page=number, pages=last) if last > 1 else None


def plain_page(embed: Embed) -> str:
    """A page as a message without an embed; of a longer embed as many lines as there is room for."""
    fields = (f"**{field.name}**\n{field.value}" for field in embed.fields)
    footer = f"-# {embed.footer}" if embed.footer else None
    parts = [f"**{embed.title}**" if embed.title else None, embed.description, *fields, footer]
    room = CONTENT - len(f"\n{ELLIPSIS}")
    lines = [piece for part in parts if part for line in part.split("\n") for piece in pieces(line, room)]
    whole = "\n".join(lines)
    if length(whole) <= CONTENT:
        return whole
    return filled(lines, "\n", room)[0] + f"\n{ELLIPSIS}"
