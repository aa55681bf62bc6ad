"""A part called by the town where it was made: "the Geneva statement", where that State sent no such part."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard
from bot.scoping.parts_meant import by_part
from bot.scoping.scope import Scope, indices


def made_there(utterance: Utterance, reader: Rows, pool: Sequence[LetterCard]) -> Scope | None:
    """The one part of the kind named whose letter speaks of the town right before the noun; None where it is not one.

    The words of the town count as used: nobody of that State need have signed the part.
    """
    heads = {slot.first for slot in utterance.of("part")}
    towns = [slot for slot in utterance.of("state") if slot.detail == "capital"]
    if not towns or any(slot.last not in heads for slot in towns):
        return None
    found = by_part(utterance, pool, Scope(), None)
    names = [" ".join(word.raw for word in utterance.words_of(slot)) for slot in towns]
    parts = tuple(part for part in found.parts if all(_speaks_of(reader, part[0], name) for name in names))
    if len(parts) != 1:
        return None
    return found._replace(letters=(parts[0][0],), parts=parts, used=found.used | indices(towns))


def _speaks_of(reader: Rows, letter: str, name: str) -> bool:
    sql = "SELECT 1 FROM sentences WHERE letter = :l AND instr(lower(text), lower(:n)) LIMIT 1"
    return bool(reader.rows(sql, {"l": letter, "n": name}))
