"""Which printed forms of a name are one person.

Two forms are one person when their folded family names are equal, their given names are compatible (equal, or
one is the initials of the other), and their States are equal -- or one of them has no State and the given names
are equal. Anything less sure stays apart: two persons taken for one is a false answer, one taken for two is a
question back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from store.words import fold


class Form(NamedTuple):
    """A name as printed."""

    form_id: int
    folded: str
    """Folded family name."""
    family_name: str
    name: str
    state: str
    """"" where none is known."""


class Person(NamedTuple):
    """Forms of one person, the fullest first."""

    forms: tuple[Form, ...]

    @property
    def person_id(self) -> int:
        """Number of the person: the smallest number of its forms, so it outlives most reloads."""
        return min(form.form_id for form in self.forms)


def persons(forms: Iterable[Form]) -> list[Person]:
    """Persons behind forms of one family name; the same for any order of the forms."""
    groups: list[list[Form]] = []
    for form in sorted(forms, key=_fullest_first):
        fitting = [group for group in groups if _fits(form, group)]
        exact = [group for group in fitting if any(_alike(form, other) for other in group)]
        chosen = exact or fitting
        # An initial that fits two persons belongs to neither.
        if len(chosen) == 1:
            chosen[0].append(form)
        else:
            groups.append([form])
    return [Person(tuple(group)) for group in groups]


@lru_cache(maxsize=4096)
def given_names(name: str, family_name: str) -> tuple[str, ...]:
    """Folded given names and initials of a printed name: ("m",) of "M. Abelian"."""
    family = fold(family_name).replace(".", " ").split()
    pieces = fold(name).replace(".", " ").split()
    return tuple(piece for piece in pieces if piece not in family)


def _fits(form: Form, group: Sequence[Form]) -> bool:
    """Joined to one of the group, and at odds with none."""
    return any(_same_person(form, other) for other in group) and not any(_at_odds(form, other) for other in group)


def _same_person(one: Form, other: Form) -> bool:
    if one.state and other.state:
        return one.state == other.state and _compatible(_given(one), _given(other))
    return _given(one) == _given(other) and (bool(_given(one)) or one.state == other.state)


def _at_odds(one: Form, other: Form) -> bool:
    if one.state and other.state and one.state != other.state:
        return True
    return not _compatible(_given(one), _given(other))


def _alike(one: Form, other: Form) -> bool:
    return one.state == other.state and _given(one) == _given(other)


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other:
        return True
    if not one or not other:
        return False
    return all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in zip(one, other, strict=False))


def _given(form: Form) -> tuple[str, ...]:
    return given_names(form.name, form.family_name)


def _fullest_first(form: Form) -> tuple[int, int, bool, str, str, str]:
    given = _given(form)
    full = sum(len(piece) > 1 for piece in given)
    return -full, -len(given), not form.state, form.name, form.family_name, form.state
