"""A letter found by its name and put together for reading; several letters of one name are listed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.errors import BotError
from bot.gazetteer import Rows
from bot.inventory import Facts, Row, facts_of, letters_called, paragraph_rows, parts_named
from bot.render.letter import fact_lines, one_line, part_lines


class Shown(NamedTuple):
    """A letter's text, or the letters that go by the name."""

    text: str
    several: bool


def letter_text(reader: Rows, name: str, part: str = "") -> Shown:
    """The letter called ``name``, or its parts called ``part``.

    :raises BotError: when there is no such letter or part.
    """
    rows = letters_called(reader, name)
    if not rows:
        raise BotError(f"no loaded letter goes by {name!r}")
    if len(rows) > 1:
        listed = (one_line(row) for row in rows)
        return Shown("\n".join([f"{len(rows)} letters go by that name; which one?", *listed]), True)
    return Shown("\n".join(_lines(reader, rows[0], part)), False)


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
