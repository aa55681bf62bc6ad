"""The letter that carries a text, called by that text: "the covering letter of X's letter" is none of X's."""

from __future__ import annotations

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices, slugs
from bot.slots import Slot

_BETWEEN = frozenset("of to for with over the".split())


def without_carried(utterance: Utterance, reader: Rows, scope: Scope) -> tuple[Utterance, Scope]:
    """Without the person whose text is carried, and of the parts the covering letter alone.

    As it was where the person has signed no text that a letter carries.
    """
    covers = [slot for slot in utterance.of("part") if slot.value == "cover"]
    carried = [slot for slot in utterance.of("person", "part") if any(_behind(utterance, one, slot) for one in covers)]
    inner = {slot.first for slot in utterance.of("part") if slot not in covers} - {slot.first for slot in carried}
    owners = {slot for slot in carried if slot.kind == "person"}
    if not carried or inner - {slot.last for slot in owners}:
        return utterance, scope
    signed = {letter for slot in owners for letter in _carrying(reader, slot.value)}
    if owners and not signed:
        return utterance, scope
    holding = signed or {letter for letter, part in scope.parts if part != "letter"}
    letters = [letter for letter in scope.letters if letter in holding] or list(scope.letters)
    parts = tuple((letter, "letter") for letter in letters)
    used = scope.used | indices(carried) | {slot.last for slot in owners}
    kept = tuple(slot for slot in utterance.slots if slot not in owners)
    return utterance._replace(slots=kept), scope._replace(letters=tuple(letters), parts=parts, used=used)


def _carrying(reader: Rows, person: str) -> tuple[str, ...]:
    """The letters that carry a text which the person signed."""
    sql = (
        "SELECT DISTINCT s.letter FROM signatures s JOIN persons p ON p.family_name = s.family_name "
        "WHERE p.folded = :name AND s.part != 'letter' LIMIT 9"
    )
    return slugs(reader, sql, {"name": person})


def _behind(utterance: Utterance, cover: Slot, slot: Slot) -> bool:
    """ "The covering letter of X's letter", "of X's statement", "to the statement"."""
    between = [word.text for word in utterance.words[cover.last : slot.first]]
    small = bool(between) and between[0] in _BETWEEN - {"the"} and set(between) <= _BETWEEN
    return small and (slot.kind == "part" or _owns(utterance, slot))


def _owns(utterance: Utterance, slot: Slot) -> bool:
    """Whether a text of the person is spoken of, not the letter that the person signed."""
    behind = utterance.words[slot.last : slot.last + 1]
    text = any(word.stem in LETTER_NOUNS for word in behind) or any(
        part.first == slot.last for part in utterance.of("part")
    )
    return utterance.words[slot.last - 1].possessive and text
