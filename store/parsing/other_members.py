"""Lists that go on ("The other members are A and B") with the States told just before, whom they leave out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from store.letters import Attestation
from store.parsing.numbers import find_numbers
from store.parsing.passages import Passage

REST: Final = re.compile(r"the\s(?:other|remaining)", re.IGNORECASE)
_OTHERS: Final = re.compile(rf"\b{REST.pattern}\s(?:member|part(?:y|ies)|signator)", re.IGNORECASE)


def with_those_before(listed: Sequence[Attestation], passages: Sequence[Passage]) -> list[Attestation]:
    """The attestations; a list of "the other members" has those that the same part names before it as members."""
    others = {(one.part, one.ordinal): one.text for one in passages if "ther" in one.text or "emaining" in one.text}
    out: list[Attestation] = []
    for one in listed:
        text = others.get((one.part, one.paragraph))
        goes_on = text is not None and len(one.states) > 1 and _OTHERS.search(text) is not None
        before = out[-1] if goes_on and out and _is_before(out[-1], one) else None
        out.append(_together(before, one, text or "") if before else one)
    return out


def _is_before(first: Attestation, second: Attestation) -> bool:
    same = (first.part, first.organization, first.relation) == (second.part, second.organization, second.relation)
    apart = {state.state for state in first.states}.isdisjoint(state.state for state in second.states)
    return same and apart and 0 <= second.paragraph - first.paragraph < 2 and not first.closed


def _together(first: Attestation, second: Attestation, text: str) -> Attestation:
    """Both as one list, complete where the text prints just that number."""
    states = (*first.states, *second.states)
    complete = any(number.value == len(states) for number in find_numbers(text))
    span = second.span._replace(start=min(first.span.start, second.span.start))
    declared = len(states) if complete else None
    return second._replace(states=states, span=span, closed=complete, declared=declared)
