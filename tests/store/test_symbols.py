"""Symbols are found whole, halved where two are joined, and never read out of thin air."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.symbols import canonical, find_symbols, parse_symbol

FOUND = [
    ("Assembly document", "document A/64/191.", ["A/64/191"]),
    ("lower case", "who signed a/64/191", ["A/64/191"]),
    ("list with a corrigendum", "A/52/150 and Corr.1.", ["A/52/150", "A/52/150/Corr.1"]),
    ("list of addenda", "A/52/1 and Add.1-3", ["A/52/1", "A/52/1/Add.1", "A/52/1/Add.2", "A/52/1/Add.3"]),
    ("second addendum by number", "A/52/1/Add.1 and 2", ["A/52/1/Add.1", "A/52/1/Add.2"]),
    ("modifier replaces its like", "A/52/1/Add.1 and Add.2", ["A/52/1/Add.1", "A/52/1/Add.2"]),
    ("full stop is no part", "see A/57/50/Rev.1.", ["A/57/50/Rev.1"]),
    ("double with hyphen", "A/57/80-S/2002/12", ["A/57/80", "S/2002/12"]),
    ("double with dash", "A/ES-10/695–S/2015/777", ["A/ES-10/695", "S/2015/777"]),
    ("double with a space", "A/ES-10/649- S/2014/585", ["A/ES-10/649", "S/2014/585"]),
    ("double glued", "A/ES-10/484S/2010/158", ["A/ES-10/484", "S/2010/158"]),
    ("double with list", "A/ES-10/6-S/1997/494 and Corr.1", ["A/ES-10/6", "S/1997/494", "S/1997/494/Corr.1"]),
    ("space inside", "S/ 4169", ["S/4169"]),
    ("running number", "A/10115 and A/L.632", ["A/10115", "A/L.632"]),
    ("Council resolution with its year", "S/RES/1631 (2005)", ["S/RES/1631 (2005)"]),
    ("Assembly resolution of a numbered session", "A/RES/2758 (XXVI)", ["A/RES/2758 (XXVI)"]),
    ("commission", "E/CN.4/Sub.2/1999/3", ["E/CN.4/Sub.2/1999/3"]),
    ("council special session", "A/HRC/S-12/1", ["A/HRC/S-12/1"]),
    ("volume", "A/52/10 (Vol. II)", ["A/52/10 (Vol. II)"]),
    ("reissue mark", "S/2009/514*", ["S/2009/514"]),
    ("in an address", "https://undocs.org/A/64/191", ["A/64/191"]),
    ("paragraph behind", "S/1100, para. 75", ["S/1100"]),
    ("series in brackets", "S/AC.44/2004/(02)/116/Add.1", ["S/AC.44/2004/(02)/116/Add.1"]),
    ("no series behind a symbol", "A/52/7/(2)", ["A/52/7"]),
    ("no list without a modifier", "S/1994/100 and 12 May", ["S/1994/100"]),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in FOUND], ids=[row[0] for row in FOUND])
def test_symbols_found(text: str, expected: list[str]) -> None:
    found = find_symbols(text)
    assert [hit.canonical for hit in found] == expected
    assert not any(hit.repaired for hit in found)


@pytest.mark.parametrize("text", ["and/or, 24/7, km/h, s/he, N/A, w/o", "resolution 59/50", "00-59301 (E)", "a/b", ""])
def test_what_is_no_symbol(text: str) -> None:
    assert find_symbols(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Al45/PV.23", ["A/45/PV.23"]),
        ("A/3i/272", ["A/31/272"]),
        ("A/78/3358/2023/642", ["A/78/335", "S/2023/642"]),
    ],
    ids=["slash read as l", "digit read as i", "S read as 8"],
)
def test_damage_is_proposed_with_a_flag(text: str, expected: list[str]) -> None:
    found = find_symbols(text)
    assert [hit.canonical for hit in found] == expected
    assert all(hit.repaired for hit in found)


@pytest.mark.parametrize(
    ("text", "family", "session", "year", "kind"),
    [
        ("A/52/150/Corr.1", "A/52/150", "52", None, None),
        ("A/C.1/52/L.5/Rev.2", "A/C.1/52/L.5", "52", None, "L"),
        ("S/1997/494", "S/1997/494", None, 1997, None),
        ("S/RES/1631 (2005)", "S/RES/1631 (2005)", None, 2005, "RES"),
        ("A/ES-10/6", "A/ES-10/6", "ES-10", None, None),
        ("A/CONF.157/23", "A/CONF.157/23", None, None, None),
        ("A/10115", "A/10115", None, None, None),
    ],
)
def test_parts_of_a_symbol(text: str, family: str, session: str | None, year: int | None, kind: str | None) -> None:
    symbol = parse_symbol(text)
    assert symbol is not None
    assert (symbol.family, symbol.session, symbol.year, symbol.kind) == (family, session, year, kind)


def test_revision_and_reissue() -> None:
    symbol = parse_symbol("A/57/50/Rev.12*")
    assert symbol is not None
    assert (symbol.revision, symbol.reissued, symbol.canonical) == (12, True, "A/57/50/Rev.12")


def test_parse_refuses_more_than_a_symbol() -> None:
    assert parse_symbol("A/52/150 and Corr.1") is None
    assert parse_symbol("see A/52/150") is None
    assert canonical(" a/52/258–s/1997/56 ") == "A/52/258-S/1997/56"


@given(st.text(alphabet="AaSsEe/.-0123456789 PVRESand,Cor()*lI", max_size=60))
def test_spans_are_in_the_text_and_canonical_is_stable(text: str) -> None:
    for hit in find_symbols(text):
        assert 0 <= hit.start < hit.end <= len(text)
        again = parse_symbol(hit.canonical)
        assert again is not None
        assert again.canonical == hit.canonical
