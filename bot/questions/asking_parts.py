"""In which parts somebody asks for something: those by the person or of the office that the question names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.citing import Library, part_of
from bot.context import Context
from bot.questions.signatures import parts_signed
from bot.reading.gazetteer import placeholders
from bot.scoping.speakers import signed_by, speaking_offices


class Asking(NamedTuple):
    """Whether the question names who asks, and the (letter, part) pairs of theirs; none for one who wrote none."""

    named: bool = False
    parts: tuple[tuple[str, str], ...] = ()


def asking_parts(context: Context) -> Asking:
    """The parts by those who are said to ask; else the parts that the question calls."""
    letters = context.scope.letters
    people = _subjects(context)
    if people:
        return Asking(True, parts_signed(context.reader, people, letters) or _authored(context.reader, people, letters))
    offices = speaking_offices(context.utterance)
    if offices and not context.scope.parts:
        held = [pair for slot in offices for pair in signed_by(context.utterance, context.reader, slot, letters)]
        return Asking(bool(held), tuple(dict.fromkeys(held)))
    inner = tuple(pair for pair in context.scope.parts if pair[1] != "letter")
    return Asking(bool(inner), inner)


def _authored(reader: Library, people: Sequence[str], letters: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Parts without a signature that their title says to be by one of the people: "from the representative of X, Y"."""
    marks, params = placeholders(people)
    sql = (
        "SELECT DISTINCT m.letter, m.part FROM person_mentions m JOIN persons p ON p.person = m.person "
        f"WHERE p.folded IN ({marks}) AND m.role = 'author' LIMIT 60"
    )
    pairs = [part_of(row) for row in reader.rows(sql, params)]
    return tuple(pair for pair in pairs if not letters or pair[0] in letters)


def _subjects(context: Context) -> list[str]:
    """Persons in front of the verb: "what did X request"; "what was asked of X" names whom it was asked of."""
    words = context.utterance.words
    return [
        slot.value
        for slot in context.utterance.of("person")
        if slot.first and words[slot.first - 1].text in _ACTING and not words[slot.last - 1].possessive
    ]


_ACTING = frozenset("did does do has had by".split())
