"""Which piece of a sentence is about the second of several: "the First Meeting was held at X and the Second at Y"."""

from __future__ import annotations

from itertools import pairwise

from bot.reading.utterance import Utterance
from bot.slots import ORDINALS
from store.words import stem, tokens


def piece_about(utterance: Utterance, text: str) -> tuple[int, int] | None:
    """Offsets of what is said of the one the question numbers, up to the next number; None where it tells no two apart.

    An empty piece where the sentence is on another one of the same kind.
    """
    dated = {i for slot in utterance.of("date", "reference") for i in range(slot.first, slot.last)}
    asked = {
        ORDINALS[one.text]: other.stem
        for i, (one, other) in enumerate(pairwise(utterance.words))
        if one.text in ORDINALS and i not in dated
    }
    if len(asked) != 1:
        return None
    said = list(tokens(text))
    found = [(ORDINALS[token.text], token.start) for token in said if token.text in ORDINALS]
    if not asked.keys() <= {number for number, _ in found}:
        kinds = {stem(other.text) for one, other in pairwise(said) if one.text in ORDINALS}
        return None if kinds.isdisjoint(asked.values()) else (0, 0)
    start = next(at for number, at in found if number in asked)
    return start, next((at for number, at in found if number not in asked and at > start), len(text))
