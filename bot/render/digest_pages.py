"""A digest as the embeds of one Discord message: each section as far as there is room, the rest counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers import Answer
from bot.render.digest import MOST_QUOTES, said_in
from bot.render.discord_limits import DESCRIPTION, EMBED_TOTAL, EMBEDS, TITLE, length
from bot.render.discord_text import escaped, escaped_length, shown_form
from bot.render.embeds import COLOURS, NOTHING, Embed, counted_places, quoted, small
from bot.render.paging import ELLIPSIS, on_one_line, shortened
from bot.render.plain import short_place

LINE, QUOTE, HEADING = 400, 250, 100
"""Characters of what a line says, of its first quote, and of a heading."""
KEPT_FREE = 300
"""Characters for the mark by which a posted digest is found again."""
_MORE = 40

Sections = Sequence[tuple[str, Sequence[Answer]]]


def digest_pages(title: str, sections: Sections) -> tuple[Embed, ...]:
    """An embed a section, never none; cut between lines, with a count of the lines and sections left out."""
    heading = escaped(on_one_line(title, TITLE, escaped_length))
    shown, left = sections[:EMBEDS], sections[EMBEDS:]
    built = [_section(name, answers) for name, answers in shown] or [[NOTHING]]
    if left:
        built[-1].append(f"and {len(left)} more {'section' if len(left) == 1 else 'sections'}")
    room = EMBED_TOTAL - KEPT_FREE - length(heading)
    shares = _shares([_needed(blocks) for blocks in built], room)
    texts = ["\n".join(_fitting(blocks, share)) for blocks, share in zip(built, shares, strict=True)]
    return tuple(
        Embed(text, None if number else heading, colour=COLOURS["answered"]) for number, text in enumerate(texts)
    )


def _section(name: str, answers: Sequence[Answer]) -> list[str]:
    """The heading, then a block of lines for each answer."""
    heading = f"**{escaped(on_one_line(name, HEADING, escaped_length))}**"
    return [heading, *("\n".join(_lines(answer)) for answer in answers)]


def _lines(answer: Answer) -> Iterator[str]:
    """What is said, its first quote where it does not say it itself, and the places."""
    part, cut = shortened(shown_form(answer.answer).strip(), LINE, escaped_length)
    yield f"- {escaped(part) or NOTHING}" + (f" {ELLIPSIS}" if cut else "")
    for number, citation in enumerate(answer.citations[:MOST_QUOTES]):
        if not number and not said_in(citation, answer):
            yield quoted(citation.quote, QUOTE)
        yield small(short_place(citation))
    left = len(answer.citations) - MOST_QUOTES
    if left > 0:
        yield small(f"and {counted_places(left)}")


def _needed(blocks: list[str]) -> int:
    return min(DESCRIPTION, length("\n".join(blocks)) + _MORE)


def _shares(needed: list[int], room: int) -> list[int]:
    """The room for each: what it needs where all fit, else none more than is left for each of the others."""
    shares = [0] * len(needed)
    for done, place in enumerate(sorted(range(len(needed)), key=needed.__getitem__)):
        shares[place] = min(needed[place], room // (len(needed) - done))
        room -= shares[place]
    return shares


def _fitting(blocks: list[str], room: int) -> Iterator[str]:
    """The heading and as many blocks as fit; of the first one at least what it says."""
    heading, *others = blocks
    yield heading
    room -= length(heading) + _MORE
    for number, block in enumerate(others):
        if length(block) + 1 > room and not number:
            block = block.partition("\n")[0]
        if length(block) + 1 > room:
            yield f"and {len(others) - number} more"
            return
        room -= length(block) + 1
        yield block
