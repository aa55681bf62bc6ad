"""Names of time zones: exact ones are taken, wrong ones refused with what was meant, and found while typing."""

from __future__ import annotations

import zoneinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.zones import ABBREVIATED, MOST_OFFERED, ZoneError, checked_zone, known_zones, zone_rules, zones_like


@pytest.mark.parametrize("name", ["Europe/Berlin", "UTC", "America/Argentina/Ushuaia", " Asia/Tokyo ", "US/Eastern"])
def test_names_of_places_are_taken(name: str) -> None:
    assert checked_zone(name) == name.strip()
    assert zone_rules(name).key == name.strip()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("europe/berlin", "Europe/Berlin"), ("Europe/Berlim", "Europe/Berlin"), ("Berlin", "Europe/Berlin"),
        ("new yrok", "America/New_York"), ("Japan", "Asia/Tokyo"), ("Germany", "Europe/Berlin"),
        ("EST", "America/New_York"), ("CET", "Europe/Berlin"), ("GMT", "UTC"), ("Europe", "Europe/London"),
        ("Eur\0ope/Berlin", "Europe/Berlin"), ("America/Sao Paulo", "America/Sao_Paulo"),
    ],
)  # fmt: skip
def test_wrong_names_are_refused_with_what_was_meant(typed: str, meant: str) -> None:
    with pytest.raises(ZoneError, match=f"did you mean {meant}") as refused:
        checked_zone(typed)
    assert refused.value.near[0] == meant
    assert str(refused.value).isprintable()


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "no time zone is given"), ("   ", "no time zone is given"), ("../../etc/passwd", "there is no time zone"),
        ("/etc/localtime", "there is no time zone"), ("\0", "there is no time zone"),
        ("x" * 5000, "there is no time zone “x{40}…”"), ("Etc/GMT+5", "is the offset -05:00"),
        ("UTC+2", "is an offset"), ("+05:30", "is an offset"), ("localtime", "another time zone on each machine"),
        ("\ud800", "there is no time zone"), ("Europe/", "did you mean Europe/London"),
    ],
)  # fmt: skip
def test_no_name_at_all_is_refused_with_an_example(typed: str, why: str) -> None:
    with pytest.raises(ZoneError, match=why) as refused:
        checked_zone(typed)
    assert "Europe/" in str(refused.value)
    assert len(str(refused.value)) < 200


@given(st.text() | st.sampled_from(sorted(zoneinfo.available_timezones())))
def test_any_text_is_a_zone_or_a_refusal_with_real_zones(text: str) -> None:
    refusal = refusal_of(text)
    assert refusal is None or str(refusal).isprintable()
    assert known_zones().issuperset(refusal.near if refusal else [text.strip()])


def refusal_of(text: str) -> ZoneError | None:
    try:
        checked_zone(text)
    except ZoneError as refusal:
        return refusal
    return None


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ber", "Europe/Berlin"), ("york", "America/New_York"), ("New_York", "America/New_York"),
        ("united states", "America/New_York"), ("india", "Asia/Kolkata"), ("us", "America/New_York"),
        ("kolk", "Asia/Kolkata"), ("tokio", "Asia/Tokyo"), ("ut", "UTC"), ("est", "America/New_York"),
    ],
)  # fmt: skip
def test_zones_while_typing(typed: str, first: str) -> None:
    assert zones_like(typed)[0] == first


def test_nothing_typed_offers_the_usual_ones() -> None:
    assert zones_like("") == zones_like("  ")
    assert len(zones_like("")) == MOST_OFFERED
    assert len({zone.split("/")[0] for zone in zones_like("")}) >= 6


@given(st.text() | st.text("aeioun/_ ", max_size=4))
def test_offers_are_few_different_and_real(text: str) -> None:
    offered = zones_like(text)
    assert len(offered) <= MOST_OFFERED
    assert len(set(offered)) == len(offered)
    assert known_zones().issuperset(offered)


def test_short_names_stand_for_zones() -> None:
    assert known_zones().issuperset(ABBREVIATED.values())
