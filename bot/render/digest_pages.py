"""A digest as the embeds of one Discord message: each section as far as there is room, the rest counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.phrasebook import said
from bot.render.digest import MOST_QUOTES, said_in
from bot.render.discord_limits import DESCRIPTION, EMBED_TOTAL, EMBEDS, TITLE, length
from bot.render.discord_text import escaped_length, inert, shown_form
from bot.render.embeds import COLOURS, NOTHING, Embed, quoted, small
from bot.render.paging import ELLIPSIS, on_one_line, shares, shortened
from bot.render.plain import short_place

LINE, QUOTE, HEADING = 400, 250, 100
"""Characters of what a line says, of its first quote, and of a heading."""
KEPT_FREE = 300
"""Characters for the mark by which a posted digest is found again."""
_MORE = 40
"""Characters of what is said of the lines left out."""

Sections = Sequence[tuple[str, Sequence[Answer]]]


class _Section(NamedTuple):
    heading: str
    blocks: list[str]
    """Lines of as many answers as one embed could hold."""
    answers: int
    language: str

    @property
    def needed(self) -> int:
        """Room for all that is built."""
        return min(DESCRIPTION - _MORE, length("\n".join([self.heading, *self.blocks])) + _MORE)


def digest_pages(title: str, sections: Sections, language: str = "en") -> tuple[Embed, ...]:
    """An embed a section, never none; cut between lines, with a count of the lines and sections left out.

    What is counted is said in ``language``.
    """
    heading = inert(on_one_line(title, TITLE, escaped_length))
    built = [_built(name, answers, language) for name, answers in sections[:EMBEDS]]
    given = shares((section.needed for section in built), EMBED_TOTAL - KEPT_FREE - length(heading) - _MORE)
    texts = [_text(section, room) for section, room in zip(built, given, strict=True)]
    left = len(sections) - EMBEDS
    if left > 0:
        texts[-1] += "\n" + said("digest.more_sections", language, n=left)
    return tuple(
        Embed(text, None if number else heading, colour=COLOURS["answered"])
        for number, text in enumerate(texts or [NOTHING])
    )


def _built(name: str, answers: Sequence[Answer], language: str) -> _Section:
    """The heading, then a block of lines for each answer."""
    blocks: list[str] = []
    for answer in answers:
        if sum(map(length, blocks)) > DESCRIPTION:
            break
        blocks.append("\n".join(_lines(answer, language)))
    return _Section(f"**{inert(on_one_line(name, HEADING, escaped_length))}**", blocks, len(answers), language)


def _lines(answer: Answer, language: str) -> Iterator[str]:
    """What is said, its first quote where it does not say it itself, and the places."""
    part, cut = shortened(shown_form(answer.answer).strip(), LINE, escaped_length)
    yield f"- {inert(part) or NOTHING}" + (f" {ELLIPSIS}" if cut else "")
    for number, citation in enumerate(answer.citations[:MOST_QUOTES]):
        if not number and not said_in(citation, answer):
            yield quoted(citation.quote, QUOTE)
        yield small(short_place(citation))
    left = len(answer.citations) - MOST_QUOTES
    if left > 0:
        yield small(said("sources.more", language, n=left))


def _text(section: _Section, room: int) -> str:
    """The heading and as many blocks as fit; of the first one at least what it says."""
    lines = [section.heading]
    room -= length(section.heading) + _MORE
    for number, block in enumerate(section.blocks):
        shown = block if number or length(block) < room else block.partition("\n")[0]
        room -= length(shown) + 1
        if room < 0:
            break
        lines.append(shown)
    left = section.answers - len(lines) + 1
    return "\n".join([*lines, said("digest.more_lines", section.language, n=left)] if left else lines)
