"""Facts in, facts out, whatever the layout."""

from __future__ import annotations

import pytest

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string
from tests.store import layouts

_NO_OFFICE = "Chargé"


def read(layout: str, sample: str) -> Letter:
    return parse(source_from_string("letter.txt", layouts.LAYOUTS[layout](layouts.SAMPLES[sample])))


@pytest.mark.parametrize("sample", list(layouts.SAMPLES))
@pytest.mark.parametrize("layout", list(layouts.LAYOUTS))
def test_title_and_masthead(layout: str, sample: str) -> None:
    facts, letter = layouts.SAMPLES[sample], read(layout, sample)
    states = tuple(signer.state for signer in facts.signers)
    symbols = [letter.symbol, *letter.other_symbols] if layout in layouts.KEEPS_SYMBOL else [facts.symbol, facts.other]
    assert (letter.dated, letter.document_date, letter.session, letter.original_language) == (
        facts.dated,
        facts.document_date,
        facts.session,
        facts.language,
    )
    assert (letter.sender_states, letter.sender_role, letter.addressees) == (states, facts.role, facts.addressees)
    assert (set(letter.organs), [one for one in symbols if one]) == (
        set(facts.organs),
        [one for one in (facts.symbol, facts.other) if one],
    )
    assert tuple(item.item for item in letter.agenda_items) == facts.items


@pytest.mark.parametrize("sample", list(layouts.SAMPLES))
@pytest.mark.parametrize("layout", list(layouts.LAYOUTS))
def test_signatures_and_parts(layout: str, sample: str) -> None:
    facts, letter = layouts.SAMPLES[sample], read(layout, sample)
    assert [(one.name, one.state, one.office) for one in letter.signatures] == [
        (one.name, one.state, facts.role) for one in facts.signers
    ]
    assert {one.part for one in letter.signatures} == {"letter"}
    assert len(letter.parts) == 1 + facts.annex
