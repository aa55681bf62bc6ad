"""An answer as Discord shows it: an embed with the answer, its quotes and their places; longer texts by pages.

The values here are plain; only the front-end knows discord.py. Limits are Discord's own (its documentation, message
resource, embed limits), counted by the stricter of code points and UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.answers import Answer, Citation, Status
from bot.render.discord_text import escaped, length, pieces, shortened, shown_form
from bot.render.escaping import safe_line
from bot.render.plain import place

CONTENT, DESCRIPTION, EMBED_TOTAL, LABEL = 2000, 4096, 6000, 80
TITLE = 256
MOST_QUOTES = 3
ANSWER_SHOWN = 900
"""Characters of the answer itself on the front page; twice as many where each of them has to be escaped."""
QUOTE_SHOWN = 600
PAGE = CONTENT
"""A page is as long as a message without an embed may be: where embeds are not allowed it is the same page."""
PIECE = 1400
"""Characters of a paragraph or quote that stand on one page, with room for its place."""
MOST_CHOICES = 5
_MORE = 40

COLOURS: dict[Status, int] = {"answered": 0x2E7D32, "clarify": 0x1565C0, "unanswered": 0xB26A00}
"""Decoration: the words say the same."""


class Field(NamedTuple):
    """A named part of an embed."""

    name: str
    value: str


class Embed(NamedTuple):
    """What Discord calls an embed."""

    description: str
    title: str | None = None
    fields: tuple[Field, ...] = ()
    footer: str | None = None
    colour: int = 0


def answer_embed(answer: Answer) -> Embed:
    """The answer, then its first quotes with their places."""
    return Embed("\n".join(_front(answer, DESCRIPTION)), colour=COLOURS[answer.status])


def plain_message(answer: Answer) -> str:
    """The same as a message without an embed."""
    return "\n".join(_front(answer, CONTENT))


def _front(answer: Answer, room: int) -> Iterator[str]:
    """The answer, as many of the first quotes as there is room for, and how many more there are."""
    room -= _MORE
    text = _beginning(answer.answer, ANSWER_SHOWN) or "…"
    yield text
    room -= length(text)
    for number, citation in enumerate(answer.citations):
        quoted = "\n".join(_quoted(citation))
        room -= length(quoted) + 1
        if number == MOST_QUOTES or room < 0:
            left = len(answer.citations) - number
            yield f"and {left} more {'place' if left == 1 else 'places'}"
            return
        yield quoted


def _quoted(citation: Citation) -> Iterator[str]:
    """A quote and its place; the mark of a quote that goes on stands behind the quotation marks, not in them."""
    quote = safe_line(citation.quote)
    part = shortened(quote, QUOTE_SHOWN)
    yield f"> “{escaped(part)}”" + (" …" if part != quote else "")
    yield f"-# {escaped(label(place(citation), TITLE))}"


def _beginning(text: str, most: int) -> str:
    """``text``, escaped; its beginning and an ellipsis where it is longer than ``most``."""
    shown = shown_form(text)
    part = shortened(shown, most)
    return escaped(part) + (" …" if part != shown else "")


def choice_labels(answer: Answer) -> tuple[str, ...]:
    """What stands on the buttons of the questions that the answer offers: at most so many as there is room for."""
    return tuple(label(choice, LABEL) for choice in answer.suggestions[:MOST_CHOICES])


def label(text: str, most: int) -> str:
    """``text`` on one line, cut with an ellipsis where it is longer than ``most``."""
    line = safe_line(text) or "…"
    if length(line) <= most:
        return line
    while length(line) > most - 1:
        line = line[: min(most - 1, len(line) - 1)]
    return f"{line.rstrip()}…"


def source_pages(answer: Answer) -> tuple[Embed, ...]:
    """Every quote whole, with its place; a long one goes on over several pages."""
    blocks = [block for citation in answer.citations for block in _blocks(citation)]
    return _pages(None, blocks or [_beginning(answer.answer, ANSWER_SHOWN) or "…"], "\n\n")


def _blocks(citation: Citation) -> Iterator[str]:
    parts = list(portions(safe_line(citation.quote)))
    for number, part in enumerate(parts, 1):
        go_on = f" ({number} of {len(parts)})" if len(parts) > 1 else ""
        yield f"> “{escaped(part)}”{go_on}\n-# {escaped(label(place(citation), TITLE))}"


def portions(text: str) -> Iterator[str]:
    """``text`` in pieces that stand on a page also when all their characters have to be escaped."""
    for piece in pieces(text, PIECE):
        if length(escaped(piece)) <= PIECE:
            yield piece
        else:
            yield from pieces(piece, PIECE // 2)


def text_pages(title: str | None, paragraphs: Iterable[str]) -> tuple[Embed, ...]:
    """A longer text by pages, cut between paragraphs; a paragraph longer than a page is cut behind a sentence.

    The paragraphs come as they are and are escaped here.
    """
    blocks = (escaped(piece) for text in paragraphs for piece in portions(shown_form(text)))
    return _pages(title, blocks, "\n")


def _pages(title: str | None, blocks: Iterable[str], between: str) -> tuple[Embed, ...]:
    """Blocks of at most a page each, as many on a page as fit."""
    made: list[str] = []
    for block in blocks:
        if made and length(made[-1]) + length(between) + length(block) <= PAGE:
            made[-1] += between + block
        else:
            made.append(block)
    count = len(made)
    heading = label(escaped(title), TITLE) if title else None
    return tuple(
        Embed(text, heading, footer=f"{number} of {count}" if count > 1 else None)
        for number, text in enumerate(made, 1)
    ) or (Embed("-", heading),)


def digest_pages(title: str, sections: Sequence[tuple[str, Sequence[Answer]]]) -> tuple[Embed, ...]:
    """A digest as the embeds of one message: a section each, as many lines as there is room for, the rest counted."""
    room = EMBED_TOTAL - 400  # title, footer with the mark of the run, and what is said of what was left out
    made: list[Embed] = []
    for number, (heading, answers) in enumerate(sections[:10]):
        share = room // (min(len(sections), 10) - number)
        text = _section(heading, answers, min(share, DESCRIPTION - 100))
        room -= length(text)
        made.append(Embed(text, label(escaped(title), TITLE) if not number else None, colour=COLOURS["answered"]))
    return tuple(made)


def _section(heading: str, answers: Sequence[Answer], most: int) -> str:
    lines = [f"**{escaped(label(heading, 100))}**"]
    for number, answer in enumerate(answers):
        line = "\n".join(_digest_line(answer))
        if length("\n".join([*lines, line])) > most - 30:
            lines.append(f"and {len(answers) - number} more")
            break
        lines.append(line)
    return "\n".join(lines)


def _digest_line(answer: Answer) -> Iterator[str]:
    yield f"- {_beginning(answer.answer, QUOTE_SHOWN)}"
    for citation in answer.citations[:1]:
        yield from _quoted(citation)
