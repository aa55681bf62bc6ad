"""What a question rules out: "besides X", "apart from X and Y", "other than X"; and the question without it."""

from __future__ import annotations

from typing import NamedTuple

from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.slots import Slot

_MARKS = (
    ("in", "addition", "to"), ("not", "counting"), ("except", "for"), ("apart", "from"), ("aside", "from"),
    ("other", "than"), ("leaving", "out"), ("leaving", "aside"),
    ("besides",), ("minus",), ("beside",), ("except",), ("excluding",), ("bar",), ("save",),
)  # fmt: skip
_JOINING = frozenset("and or the".split())
_ELSE = frozenset("else".split())


class Excepted(NamedTuple):
    """The question that is left, and the names that do not count."""

    utterance: Utterance
    people: tuple[str, ...]
    states: tuple[str, ...]


def excepted(utterance: Utterance) -> Excepted | None:
    """The question without what it rules out; None where it rules out no person and no State."""
    found = _ruled_out(utterance, "person", "state")
    return _without(utterance, *found) if found else None


def excepted_references(utterance: Utterance) -> tuple[Utterance, frozenset[str]] | None:
    """The question without the references it rules out, and these; None where it rules out none."""
    found = _ruled_out(utterance, "reference", "symbol")
    return (_without(utterance, *found).utterance, frozenset(slot.value for slot in found[1])) if found else None


def _ruled_out(utterance: Utterance, *kinds: str) -> tuple[int, tuple[Slot, ...]] | None:
    """Where the question begins to rule out, and the names it rules out there."""
    texts = [word.text for word in utterance.words]
    for mark in _MARKS:
        for at in range(len(texts) - len(mark)):
            if tuple(texts[at : at + len(mark)]) == mark and (named := _named(utterance, at + len(mark), kinds)):
                return at, named
    return None


def is_ruled_out(utterance: Utterance, at: int) -> bool:
    """Whether the name at the index stands right behind "besides", "other than" and the like."""
    texts = [word.text for word in utterance.words[:at]]
    texts = texts[:-1] if texts[-1:] == ["the"] else texts
    return any(tuple(texts[-len(mark) :]) == mark for mark in _MARKS)


def _named(utterance: Utterance, at: int, kinds: tuple[str, ...]) -> tuple[Slot, ...]:
    """Names of the kinds that follow one another from ``at`` on."""
    starts = {slot.first: slot for slot in utterance.of(*kinds)}
    found: list[Slot] = []
    while at < len(utterance.words):
        if at in starts:
            found.append(starts[at])
            at = starts[at].last
        elif utterance.words[at].text in _JOINING:
            at += 1
        else:
            break
    return tuple(found)


def _without(utterance: Utterance, first: int, named: tuple[Slot, ...]) -> Excepted:
    gone = set(range(first, named[-1].last)) | {i for i, word in enumerate(utterance.words) if word.text in _ELSE}
    kept = [i for i in range(len(utterance.words)) if i not in gone]
    place = {old: new for new, old in enumerate(kept)}
    slots = tuple(
        slot._replace(first=place[slot.first], last=place[slot.last - 1] + 1)
        for slot in utterance.slots
        if slot.first in place and slot.last - 1 in place
    )
    words = tuple(utterance.words[i] for i in kept)
    rest = utterance._replace(text=as_typed(words), words=words, slots=slots)
    return Excepted(
        rest,
        tuple(slot.value for slot in named if slot.kind == "person"),
        tuple(slot.value for slot in named if slot.kind == "state"),
    )
