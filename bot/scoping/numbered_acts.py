"""The part that is an act called by its own number, which is no symbol: "resolution CM/RES.14 (IX)"."""

from __future__ import annotations

from bot.reading.gazetteer import Rows
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards
from bot.scoping.parts_meant import rules_out
from bot.scoping.scope import Scope, indices
from store.words import fold

_NUMBER = pattern(r"(?=[^\d]*\d)[a-z0-9.-]+/[a-z0-9/.-]+")
_LONGEST = 24


def by_number(utterance: Utterance, reader: Rows, scope: Scope) -> Scope | None:
    """The scope within the one part whose title gives the number; None where none or several do."""
    taken = indices(utterance.slots)
    texts = [word.text for word in utterance.words]
    numbers = [i for i, text in enumerate(texts) if i not in taken and "/" in text and _is_number(text)]
    if len(numbers) != 1 or rules_out(utterance, numbers[0]):
        return None
    at = numbers[0]
    parts = [part for card in cards(reader, scope.letters or None) for part in card.parts if part.part != "letter"]
    titles = [(part, [word.strip("()") for word in fold(part.title or "").split()]) for part in parts]
    found = [(part, title) for part, title in titles if texts[at] in title]
    if len(found) != 1:
        return None
    part, title = found[0]
    beside = {i for i in (at - 1, at + 1) if 0 <= i < len(texts) and texts[i] in title}
    own = (part.letter, part.part)
    used = scope.used | {at, *beside}
    return scope._replace(letters=own[:1], parts=(own,), basis=scope.basis | {"part"}, used=used)


def _is_number(text: str) -> bool:
    return len(text) <= _LONGEST and _NUMBER.fullmatch(text) is not None
