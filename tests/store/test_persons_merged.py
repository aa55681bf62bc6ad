"""Printed forms of names: one person where that is sure, several where it is not, whatever the order."""

from __future__ import annotations

import random

import pytest

from store.persons import Form, persons
from store.words import fold

RUSSIA = "Russian Federation"
# (rule, forms as (name, State), groups by index)
MERGED = [
    ("same name and State", [("Sergei LAVROV", RUSSIA), ("Sergei Lavrov", RUSSIA)], [{0, 1}]),
    ("initial and name, same State", [("S. LAVROV", RUSSIA), ("Sergey LAVROV", RUSSIA)], [{0, 1}]),
    ("initials of two names", [("S. V. LAVROV", RUSSIA), ("Sergey V. LAVROV", RUSSIA)], [{0, 1}]),
    ("same name, State known once", [("Sergey LAVROV", ""), ("Sergey LAVROV", RUSSIA)], [{0, 1}]),
    ("other States", [("Ivan IVANOV", RUSSIA), ("Ivan IVANOV", "Belarus")], [{0}, {1}]),
    ("other given names", [("Ivan IVANOV", "Belarus"), ("Pyotr IVANOV", "Belarus")], [{0}, {1}]),
    ("initial and no State", [("I. IVANOV", ""), ("Ivan IVANOV", "Belarus")], [{0}, {1}]),
    ("initial of two persons", [("I. IVANOV", "Belarus"), ("Ivan IVANOV", "Belarus"), ("Igor IVANOV", "Belarus")],
     [{0}, {1}, {2}]),
    ("initials of two persons are one", [("I. IVANOV", "Belarus"), ("I IVANOV", "Belarus"), ("Ivan IVANOV", "Belarus"),
     ("Igor IVANOV", "Belarus")], [{0, 1}, {2}, {3}]),
    ("no State among two States", [("Ivan IVANOV", ""), ("Ivan IVANOV", "Belarus"), ("Ivan IVANOV", "Armenia")],
     [{0}, {1}, {2}]),
    ("no given name", [("IVANOV", "Belarus"), ("Ivan IVANOV", "Belarus")], [{0}, {1}]),
    ("accents", [("José PÉREZ", "Cuba"), ("Jose PEREZ", "Cuba")], [{0, 1}]),
]  # fmt: skip


def forms(printed: list[tuple[str, str]]) -> list[Form]:
    return [Form(i, fold(n.split()[-1]), n.split()[-1], n, state) for i, (n, state) in enumerate(printed)]


@pytest.mark.parametrize(("rule", "printed", "groups"), MERGED, ids=[m[0] for m in MERGED])
def test_who_is_one_person(rule: str, printed: list[tuple[str, str]], groups: list[set[int]]) -> None:
    given = forms(printed)
    for seed in range(6):
        random.Random(seed).shuffle(given)
        found = sorted(({form.form_id for form in person.forms} for person in persons(given)), key=min)
        assert found == groups


def test_a_person_goes_by_the_fullest_form() -> None:
    (person,) = persons(forms([("S. LAVROV", "Russian Federation"), ("Sergey V. LAVROV", "Russian Federation")]))
    assert (person.forms[0].name, person.person_id) == ("Sergey V. LAVROV", 0)
