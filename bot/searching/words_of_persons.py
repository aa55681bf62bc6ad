"""What a named person says stands in what that person signed, or in a sentence that tells that the person said it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.context import Context
from bot.searching.content import TELLING
from bot.slots import Slot
from store.words import fold, stem, stems

_ACTING = frozenset("did does do has had".split())
_WRITING = frozenset(map(stem, "write express complain accuse remark demand instruct invite order require".split()))


def said_by_person(context: Context, row: Mapping[str, object]) -> bool:
    """ "What does X propose": not in the words of somebody else who signed the part.

    A part that nobody signed is that of whoever signed the letter.
    """
    slot = _who_speaks(context)
    if slot is None:
        return True
    signed = context.reader.rows("SELECT part, family_name FROM signatures WHERE letter = :l", {"l": row["letter"]})
    here = {fold(str(one["family_name"])) for one in signed if one["part"] == row["part"]}
    if slot.value in (here or {fold(str(one["family_name"])) for one in signed}):
        return True
    verb = context.utterance.words[slot.last].stem
    return slot.value in fold(str(row["text"])) and verb in stems(str(row["text"]))


def _who_speaks(context: Context) -> Slot | None:
    """The person behind "did", in front of a verb of saying or asking."""
    words = context.utterance.words
    for slot in context.utterance.of("person"):
        ahead = words[slot.last : slot.last + 1]
        if slot.first and words[slot.first - 1].text in _ACTING and ahead and ahead[0].stem in TELLING | _WRITING:
            return slot
    return None
