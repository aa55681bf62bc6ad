"""The letters and parts that are meant, as a value, and as a condition for a query."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.reading.gazetteer import Rows, placeholders
from bot.slots import Slot

LETTER_NOUNS = frozenset(
    "letter document paper text file communication dispatch missive request application cablegram telegram".split()
)
"""Stems (or plain words) by which people call a letter."""
JOINING = frozenset({"and", "the", "&"})
"""Words between two names in a row."""
MORE_THAN_ONE = frozenset("letters documents papers texts files communications cablegrams telegrams all".split())
"""Words that mean several letters."""


class Problem(NamedTuple):
    """Why a letter that was named cannot be meant."""

    reason: str
    """no-such-letter (a symbol or date), no-letter-of-that-year, no-such-part."""
    value: str


MOST_MEANT = 100
"""Letters that are meant one by one; more of a year or a sender are a crowd."""


class Crowd(NamedTuple):
    """Letters that are too many to be meant one by one, as a condition over the view ``letters``."""

    where: str
    params: tuple[tuple[str, object], ...]
    basis: str
    """What named them: year or date, state."""


class Scope(NamedTuple):
    """The letters and parts meant. Empty ``letters`` means all of them, empty ``parts`` all parts."""

    letters: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    """(letter, label) pairs."""
    basis: frozenset[str] = frozenset()
    """What named them: symbol, date, year, part, person, state, order, description; focus when the conversation did,
    implied when a person or State of the question is the author of one letter only."""
    used: frozenset[int] = frozenset()
    """Indices of the words that served to name them."""
    problem: Problem | None = None
    crowd: tuple[Crowd, ...] = ()
    """Conditions that too many letters fulfil together; ``letters`` is empty then."""

    @property
    def explicit(self) -> bool:
        """Whether the utterance itself named letters or parts."""
        return bool(self.basis - {"focus", "implied"})

    def where(self, alias: str = "", parts: bool = True) -> tuple[str, dict[str, object]]:
        """An SQL condition with its named parameters, over columns ``letter`` and ``part``."""
        dot = f"{alias}." if alias else ""
        if parts and self.parts:
            pairs: dict[str, object] = {
                f"{name}{i}": value for i, pair in enumerate(self.parts) for name, value in zip("lp", pair, strict=True)
            }
            tests = " OR ".join(f"({dot}letter = :l{i} AND {dot}part = :p{i})" for i in range(len(self.parts)))
            return f"({tests})", pairs
        if self.letters:
            marks, params = placeholders(self.letters, "l")
            return f"{dot}letter IN ({marks})", params
        return "1 = 1", {}


def indices(slots: Iterable[Slot]) -> frozenset[int]:
    """Indices of the words that the slots cover."""
    return frozenset(i for slot in slots for i in range(slot.first, slot.last))


def slugs(reader: Rows, sql: str, params: Mapping[str, object]) -> tuple[str, ...]:
    """Column ``letter`` of a query, each letter once."""
    return tuple(dict.fromkeys(str(row["letter"]) for row in reader.rows(sql, params)))


def crowd_where(crowd: Iterable[Crowd]) -> tuple[str, dict[str, object]]:
    """The conditions of a crowd as one, with its named parameters."""
    conditions = tuple(crowd)
    return " AND ".join(one.where for one in conditions) or "1 = 1", {k: v for one in conditions for k, v in one.params}


def fulfilling(reader: Rows, scope: Scope, further: Crowd) -> tuple[str, ...]:
    """Letters of the scope that fulfil a further condition; one more than :data:`MOST_MEANT` where there are more."""
    where, params = crowd_where([*scope.crowd, further])
    if scope.letters:
        marks, own = placeholders(scope.letters, "l")
        where, params = f"{where} AND letter IN ({marks})", {**params, **own}
    found = slugs(reader, f"SELECT letter FROM letters WHERE {where} LIMIT {MOST_MEANT + 1}", params)
    return tuple(sorted(found))


def narrowed(scope: Scope, letters: Sequence[str], basis: str, used: frozenset[int]) -> Scope:
    """The scope within ``letters``; as it was where none of them lies in it."""
    kept = [letter for letter in dict.fromkeys(letters) if not scope.letters or letter in scope.letters]
    if not kept:
        return scope
    return scope._replace(letters=tuple(kept), basis=scope.basis | {basis}, used=scope.used | used, crowd=())
