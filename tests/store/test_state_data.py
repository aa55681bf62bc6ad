"""The shipped names of States: every row is sound, and the files are what the generator writes."""

from __future__ import annotations

import datetime as dt
import json
import runpy
from importlib import metadata
from itertools import pairwise
from pathlib import Path

import pytest

from store import place_names, places
from store.place_scan import LONGEST

ROOT = Path(place_names.__file__).resolve().parent.parent
NAMES = place_names.table().names
ALIASES = list(places.aliases())
TODAY = {name.state for name in NAMES if name.sort in ("state", "observer") and name.until is None}


def test_there_are_193_member_and_2_observer_states() -> None:
    assert len(TODAY) == 195
    whole = {"Africa", "Americas", "Asia", "Europe", "Oceania"}
    continents = [state for region in whole for state in places.regions()[region]]
    assert sorted(continents) == sorted(TODAY), "the continents of M49 do not hold every State once"


def test_validity_of_names() -> None:
    wrong = []
    for name in NAMES:
        days = [day for day in (name.since, name.until) if day is not None]
        if any(dt.date.fromisoformat(day).isoformat() != day for day in days) or sorted(days) != days:
            wrong.append(f"{name.state}: from {name.since} to {name.until} is no span of time")
    assert not wrong, "\n".join(wrong)


def test_names_of_one_state_do_not_overlap() -> None:
    wrong = []
    for before, after in pairwise(NAMES):
        if before.line == after.line and (before.until is None or (after.since or "") < before.until):
            wrong.append(f"{before.state} (to {before.until}) overlaps {after.state} (from {after.since})")
    assert not wrong, "\n".join(wrong)


def test_every_former_state_has_successors_that_exist() -> None:
    known = {name.state for name in NAMES}
    wrong = [
        f"{name.state} has no successor"
        for name in NAMES
        if name.until and not places.successors(name.state) and name.state not in TODAY
    ]
    wrong += [
        f"{old} -> {new}: no such State"
        for name in NAMES
        for old in [name.state]
        for new in places.successors(old)
        if new not in known
    ]
    assert not wrong, "\n".join(wrong)


def test_every_state_has_names_in_six_languages_an_adjective_a_capital_and_codes() -> None:
    wrong = []
    for lang in ("en", "fr", "es", "ru", "ar", "zh"):
        having = {
            name
            for alias in ALIASES
            if alias.lang == lang and alias.kind != "adjective"
            for name in places.names_of(alias.state)
        }
        wrong += [f"{state}: no name in {lang}" for state in sorted(TODAY - having)]
    for kind in ("adjective", "capital", "code"):
        having = {name for alias in ALIASES if alias.kind == kind for name in places.names_of(alias.state)}
        wrong += [f"{state}: no {kind}" for state in sorted(TODAY - having)]
    assert not wrong, "\n".join(wrong)


def test_every_alias_finds_its_state_or_is_shared() -> None:
    wrong = []
    shared = {"Korea", "Korean", "Koreans", "Congolese", "Dominican", "Dominicans"}
    for alias in ALIASES:
        if alias.kind == "organization" or alias.alias in shared or alias.alias.isupper():
            continue
        said = places.states_named(alias.alias, alias.valid_from or alias.valid_to)
        lines = {name for state in said for name in places.names_of(state)}
        if alias.state not in lines and alias.lang == "en":
            wrong.append(f"{alias.alias} ({alias.kind}, {alias.state}) names {', '.join(said) or 'nothing'}")
    assert not wrong, "\n".join(wrong)


def test_no_alias_is_empty_doubled_or_untidy() -> None:
    wrong = [
        f"{alias.alias!r} of {alias.state}"
        for alias in ALIASES
        if not alias.alias or alias.alias != " ".join(alias.alias.split())
    ]
    rows = [tuple(row) for row in place_names.alias_rows()]
    wrong += [f"{row} stands twice" for row in rows if rows.count(row) > 1] if len(set(rows)) < len(rows) else []
    assert not wrong, "\n".join(wrong)


def test_no_name_is_longer_than_the_search_looks() -> None:
    names = place_names.all_scripts().names.entries
    longest = max(len(f"{first} {rest}".split()) for first, rests in names.items() for rest in rests)
    assert longest <= LONGEST


def test_the_shipped_files_are_what_the_generator_writes() -> None:
    pytest.importorskip("babel")
    pytest.importorskip("pycountry")
    made_with = json.loads((ROOT / "store/data/states.json").read_text(encoding="utf-8"))["made_with"]
    here = {name: metadata.version(name) for name in made_with}
    if here != made_with:
        pytest.skip(f"the data were made with {made_with}, here are {here}")
    built = runpy.run_path(str(ROOT / "tools/make_states.py"))["build"]()
    for name, text in built.items():
        shipped = (ROOT / "store/data" / name).read_text(encoding="utf-8")
        assert shipped == text, f"store/data/{name} is not what tools/make_states.py writes: run it"
