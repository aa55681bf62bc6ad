"""In whose words an answer stands: of the State or person asked for, or in a sentence on what these said."""

from __future__ import annotations

from collections.abc import Mapping

from bot.context import Context
from bot.lexicon import inflections
from bot.scoping.speakers import asks_for_one_act, author_states, reports_reply, speaking_states
from bot.searching.content import TELLING
from bot.searching.retrieval import Hit
from bot.slots import Slot
from store.words import fold, stem, stems

_ACTING = frozenset("did does do has had".split())
_SAYING = frozenset("say said tell told".split())
_WRITING = frozenset(map(stem, "write express complain accuse remark demand instruct invite order require".split()))


def said_by_those_asked(context: Context, hit: Hit) -> bool:
    """ "How did X justify ...": in words of X, or of somebody who tells what X replied, not in any others about X."""
    if context.utterance.of("person") and not _said_by_person(context, hit.row):
        return False
    states = speaking_states(context.utterance)
    authors = author_states(context.reader, str(hit.row["letter"]), str(hit.row["part"])) if states else frozenset()
    if states and len(hit.matched) < 2 and asks_for_one_act(context.utterance, str(hit.row["text"])):
        return False  # nothing of it but the name of X
    return not states or bool(authors & set(states)) or reports_reply(context.reader, states, hit.row)


def _said_by_person(context: Context, row: Mapping[str, object]) -> bool:
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
    verb = context.utterance.words[slot.last]
    forms = {verb.stem, *map(stem, inflections(verb.text))}  # "told" of "tell"
    forms |= _SAYING if verb.stem in _SAYING else set()
    return slot.value in fold(str(row["text"])) and not forms.isdisjoint(stems(str(row["text"])))


def _who_speaks(context: Context) -> Slot | None:
    """The person behind "did", in front of a verb of saying or asking."""
    words = context.utterance.words
    for slot in context.utterance.of("person"):
        ahead = words[slot.last : slot.last + 1]
        if slot.first and words[slot.first - 1].text in _ACTING and ahead and ahead[0].stem in TELLING | _WRITING:
            return slot
    return None
