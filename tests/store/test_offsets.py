"""Offset maps lead from any cleaned character back to its raw one."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.letters import Offsets, Span
from store.reading.offsets import TextBuilder, compose, raw_span, slice_offsets


def thin(text: str, seed: int) -> tuple[str, Offsets]:
    """Drop some characters at random."""
    chance = random.Random(seed)
    builder = TextBuilder()
    for index, char in enumerate(text):
        if chance.random() > 0.3:
            builder.add(char, index)
    return builder.text(), builder.offsets()


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 2, Span(4, 6)),
        (0, 3, Span(4, 9)),
        (2, 3, Span(8, 9)),
        (1, 1, Span(5, 5)),
    ],
    ids=["inside one run", "over a gap", "after a gap", "empty"],
)
def test_raw_span_over_a_gap(start: int, end: int, expected: Span) -> None:
    assert raw_span(((0, 4), (2, 8)), start, end) == expected


@given(st.text(min_size=1, max_size=60), st.integers(), st.integers())
def test_composed_maps_lead_to_equal_characters(raw: str, first: int, second: int) -> None:
    middle, inner = thin(raw, first)
    cleaned, outer = thin(middle, second)
    whole = compose(outer, inner)
    for position, char in enumerate(cleaned):
        start, end = raw_span(whole, position, position + 1)
        assert raw[start:end] == char


@given(st.text(min_size=1, max_size=60), st.integers(), st.integers(0, 60), st.integers(0, 60))
def test_slice_keeps_the_way_back(raw: str, seed: int, one: int, other: int) -> None:
    cleaned, offsets = thin(raw, seed)
    start, end = sorted((min(one, len(cleaned)), min(other, len(cleaned))))
    part = slice_offsets(offsets, start, end)
    for position, char in enumerate(cleaned[start:end]):
        first, last = raw_span(part, position, position + 1)
        assert raw[first:last] == char
