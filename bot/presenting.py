"""A letter found by its name and put together for reading; several letters of one name are listed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.errors import BotError
from bot.gazetteer import Rows
from bot.inventory import Facts, Row, facts_of, letters_called, paragraph_rows, parts_named
from bot.render.letter import fact_lines, one_line, part_lines

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
    if not rows:
        raise BotError(f"no loaded letter goes by {' '.join(words)!r}")
    if len(rows) > 1:
        listed = (one_line(row) for row in rows)
        return Shown("\n".join([f"{len(rows)} letters go by that name; which one?", *listed]), True)
    return Shown("\n".join(_lines(reader, rows[0], part)), False)


def _named(reader: Rows, words: Sequence[str]) -> tuple[list[Row], str]:
    """The letters of the longest name that ``words`` begin with, and the words left for a part."""
    for count in range(min(len(words), LONGEST_NAME), 0, -1):
        rows = letters_called(reader, " ".join(words[:count]))
        if rows:
            return rows, " ".join(words[count:])
    return [], ""


def _lines(reader: Rows, row: Row, part: str) -> Iterator[str]:
    facts = facts_of(reader, row)
    if not part:
        yield from fact_lines(facts)
    described = {str(one["label"]): one for one in _objects(facts["parts"])}
    for number, card in enumerate(parts_named(reader, str(row["letter"]), part)):
        if number or not part:
            yield ""
        signed = [one for one in _objects(facts["signatures"]) if one["part"] == card.part]
        yield from part_lines(described[card.part], signed, paragraph_rows(reader, card))


def _objects(value: object) -> list[Facts]:
    return value if isinstance(value, list) else []
