"""In which parts somebody asks for something: those signed by the person or the office that the question names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.context import Context
from bot.reading.gazetteer import placeholders
from bot.scoping.speakers import signed_by, speaking_offices
from store.words import fold


class Asking(NamedTuple):
    """Whether the question names who asks, and the (letter, part) pairs signed so; none for one who signed none."""

    named: bool = False
    parts: tuple[tuple[str, str], ...] = ()


def asking_parts(context: Context) -> Asking:
    """The parts signed by those who are said to ask; else the parts that the question calls."""
    letters = context.scope.letters
    people = _subjects(context)
    if people:
        return Asking(True, _signed(context, people))
    offices = speaking_offices(context.utterance)
    if offices and not context.scope.parts:
        held = [pair for slot in offices for pair in signed_by(context.utterance, context.reader, slot, letters)]
        return Asking(bool(held), tuple(dict.fromkeys(held)))
    inner = tuple(pair for pair in context.scope.parts if pair[1] != "letter")
    return Asking(bool(inner), inner)


def _subjects(context: Context) -> list[str]:
    """Persons in front of the verb: "what did X request"; "what was asked of X" names whom it was asked of."""
    words = context.utterance.words
    return [
        slot.value
        for slot in context.utterance.of("person")
        if slot.first and words[slot.first - 1].text in _ACTING and not words[slot.last - 1].possessive
    ]


_ACTING = frozenset("did does do has had by".split())


def _signed(context: Context, people: Sequence[str]) -> tuple[tuple[str, str], ...]:
    marks, params = placeholders(list(context.scope.letters), "l")
    where = f" AND letter IN ({marks})" if context.scope.letters else ""
    sql = f"SELECT letter, part, family_name FROM signatures WHERE family_name IS NOT NULL{where} LIMIT 2000"
    rows = context.reader.rows(sql, params if where else {})
    found = ((str(row["letter"]), str(row["part"])) for row in rows if fold(str(row["family_name"])) in people)
    return tuple(dict.fromkeys(found))
