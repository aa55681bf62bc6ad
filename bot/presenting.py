"""A letter found by its name and put together for reading; several letters of one name are listed."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.errors import BotError
from bot.inventory import Facts, Row, facts_of, letters_called, paragraph_rows, parts_named
from bot.reading.gazetteer import Rows
from bot.render.embeds import Embed, text_pages
from bot.render.letter import LetterText, PartText, letter_lines, one_line
from bot.render.letter_pages import reading_pages

LONGEST_NAME = 5
"""Words of a letter's name, as in "dated 14 July 2009"."""


class Shown(NamedTuple):
    """A letter's text, or the letters that go by the name."""

    text: str
    several: bool


def letter_text(reader: Rows, words: Sequence[str]) -> Shown:
    """The letter that ``words`` begin with the name of ("14 July 2009 annex I"), or its parts named behind that.

    :raises BotError: when there is no such letter or part.
    """
    rows, part = _named(reader, words)
    if len(rows) > 1:
        return Shown("\n".join(_several(rows)), True)
    return Shown("\n".join(letter_lines(_read(reader, rows[0], part))), False)


def letter_pages(reader: Rows, words: Sequence[str]) -> tuple[Embed, ...]:
    """The same by pages for Discord.

    :raises BotError: when there is no such letter or part.
    """
    rows, part = _named(reader, words)
    return text_pages(None, _several(rows)) if len(rows) > 1 else reading_pages(_read(reader, rows[0], part))


def _named(reader: Rows, words: Sequence[str]) -> tuple[list[Row], str]:
    """The letters of the longest name that ``words`` begin with, and the words left for a part."""
    for count in range(min(len(words), LONGEST_NAME), 0, -1):
        rows = letters_called(reader, " ".join(words[:count]))
        if rows:
            return rows, " ".join(words[count:])
    raise BotError(f"no loaded letter goes by {' '.join(words)!r}")


def _several(rows: Sequence[Row]) -> list[str]:
    return [f"{len(rows)} letters go by that name; which one?", *map(one_line, rows)]


def _read(reader: Rows, row: Row, part: str) -> LetterText:
    facts = facts_of(reader, row)
    described = {str(one["label"]): one for one in _objects(facts["parts"])}
    signatures = _objects(facts["signatures"])
    parts = tuple(
        PartText(
            described[card.part], [one for one in signatures if one["part"] == card.part], paragraph_rows(reader, card)
        )
        for card in parts_named(reader, str(row["letter"]), part)
    )
    return LetterText(str(row["letter"]), None if part else facts, parts)


def _objects(value: object) -> list[Facts]:
    return value if isinstance(value, list) else []
