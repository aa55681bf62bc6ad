"""A letter for reading in Discord: its facts, then its parts with their signatures and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from bot.render.discord_limits import length
from bot.render.discord_text import escaped_length, inert
from bot.render.embeds import PAGE, Embed, embeds
from bot.render.letter import LetterText, PartText, called, labelled, numbered, signed_by
from bot.render.paging import filled, on_one_line, pieces

HEAD = 200
"""Characters of the name of a part."""
_MARKUP = 40
"""Characters of a label and what sets it off."""


def reading_pages(letter: LetterText) -> tuple[Embed, ...]:
    """``letter`` by pages, cut between paragraphs."""
    blocks = [block for label, value in labelled(letter.facts) for block in _fact(label, value)]
    blocks += (block for part in letter.parts for block in _part(part))
    return embeds(letter.letter, filled(blocks, "\n", PAGE))


def _fact(label: str, value: str) -> Iterator[str]:
    first, *others = _cut(value)
    yield f"**{label}:** {first}"
    yield from others


def _part(part: PartText) -> Iterator[str]:
    """The name of the part stays on the page of what follows it."""
    head = f"\n**{inert(on_one_line(called(part), HEAD, escaped_length))}**"
    following = [block for one in part.signatures for block in _fact("signed", signed_by(one))]
    following += (f"\n{block}" for row in part.paragraphs for block in _cut(numbered(row)))
    first = following[0] if following else ""
    together = f"{head}\n{first}"
    yield from [together] if length(together) <= PAGE else [head, first]
    yield from following[1:]


def _cut(text: str) -> Iterator[str]:
    return (inert(piece) for piece in pieces(text, PAGE - _MARKUP, escaped_length))
