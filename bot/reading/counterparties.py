"""The other side of a pact: "the treaty with X", which tells of no letter from X."""

from __future__ import annotations

from bot.reading.instruments import TREATIES
from bot.reading.utterance import Utterance
from bot.slots import Slot

_PACTS = TREATIES | frozenset("treaties agreements pacts accords conventions alliance memorandum deal".split())


def counterparties(utterance: Utterance) -> list[Slot]:
    """States with whom a pact of the question was made."""
    texts = [word.text for word in utterance.words]
    return [slot for slot in utterance.of("state") if _is_party(texts[: slot.first])]


def of_pacts(utterance: Utterance) -> frozenset[int]:
    """Indices of the words that call a pact by its counterparty."""
    texts = [word.text for word in utterance.words]
    found: set[int] = set()
    for slot in counterparties(utterance):
        at = max(i for i in range(slot.first) if texts[i] in _PACTS)
        found.update(range(at, slot.last))
    return frozenset(found)


def _is_party(before: list[str]) -> bool:
    plain = [text for text in before if text != "the"]
    return plain[-1:] == ["with"] and not _PACTS.isdisjoint(plain[-3:-1])
