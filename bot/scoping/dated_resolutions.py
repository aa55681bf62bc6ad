"""A resolution called by its year or day: "the 2004 resolution" in a letter of another year."""

from __future__ import annotations

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.cards import FEW_LETTERS, letter_count
from bot.slots import Slot

_ACTS = frozenset("resolution decision".split())
_DEFINITE = frozenset("the that this its".split())
_OF = frozenset("of from dated".split())


def with_dated_resolutions(utterance: Utterance, reader: Rows) -> Utterance:
    """The utterance with the one cited resolution of a date, in the form in which a number that is typed is a slot."""
    slots = utterance.slots
    if len(utterance.of("date")) < 2 or letter_count(reader) > FEW_LETTERS:
        return utterance  # it may be the draft of that year; of many letters no date tells one resolution
    for date in utterance.of("date"):
        if (called := _called_by(utterance, date, reader)) is not None:
            inside = [slot for slot in slots if called.first <= slot.first < called.last]
            slots = tuple(sorted({*slots, called} - {*inside}, key=lambda slot: slot.first))
    return utterance._replace(slots=slots) if slots != utterance.slots else utterance


def _called_by(utterance: Utterance, date: Slot, reader: Rows) -> Slot | None:
    texts = [word.text for word in utterance.words]
    covered = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    organ = next((slot for slot in utterance.of("organ", "body") if slot.first == date.last), None)
    behind = organ.last if organ else date.last
    if texts[behind : behind + 1] and texts[behind] in _ACTS - {texts[i] for i in covered}:
        first, last, act = date.first, behind + 1, texts[behind]
    elif date.first > 2 and texts[date.first - 1] in _OF and texts[date.first - 2] in _ACTS:
        first, last, act = date.first - 2, date.last, texts[date.first - 2]
    else:
        return None
    if not first or first in covered - {*range(date.first, date.last)} or texts[first - 1] not in _DEFINITE:
        return None  # "which resolution of 2004" asks for it
    sql = "SELECT DISTINCT name FROM cited WHERE kind = :k AND (date = :d OR date LIKE :d || '-%') LIMIT 2"
    names = [str(row["name"]) for row in reader.rows(sql, {"k": act, "d": date.value})]
    return Slot("reference", names[0].partition(" (")[0], first, last, act) if len(names) == 1 else None
