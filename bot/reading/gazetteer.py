"""The names that can be meant: States, persons, organizations and bodies of the letters, looked up by spelling.

Exact look-ups are one indexed query for all word sequences of an utterance, so a million letters cost no more
than four. Near spellings are compared in :mod:`bot.fuzzy` over the candidates that the reader proposes.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from store.words import fold, stems


class Rows(Protocol):
    """The part of :class:`store.reader.Reader` that is needed here."""

    def rows(self, sql: str, params: Mapping[str, object] | None = None) -> list[Mapping[str, object]]: ...

    def closest(self, kind: str, text: str, limit: int = 50) -> list[str]: ...


class Named(NamedTuple):
    """One reading of a word sequence."""

    kind: str
    """state, region, person, organization, acronym, body, term."""
    value: str
    """Canonical name; the folded family name for a person."""
    detail: str = ""
    """Kind of a State's alias (short, formal, adjective, code, capital ...); the States of a region."""


_STATE_RANK = {kind: rank for rank, kind in enumerate(
    ("short", "formal", "former", "variant", "transliteration", "adjective", "inflected", "capital", "code")
)}  # fmt: skip


_MOST_KEPT = 20_000
"""Word sequences whose readings are kept; a question has about a hundred."""


class Gazetteer:
    """Look-ups over one reader; keeps what it has read, so make one for each reader, anew when letters were loaded."""

    def __init__(self, reader: Rows) -> None:
        self._reader = reader
        self.near_names = lru_cache(maxsize=512)(self._near_names)
        self._words: frozenset[str] | None = None
        self._part_kinds: frozenset[str] | None = None
        self._given: frozenset[str] | None = None
        self._states: dict[str, str] | None = None
        self._organizations: frozenset[str] | None = None
        self._exact: dict[str, list[Named]] = {}

    def exact(self, sequences: Iterable[str]) -> dict[str, list[Named]]:
        """Readings of each folded word sequence that names something; each is looked up once."""
        asked = list(dict.fromkeys(sequences))
        if len(self._exact) > _MOST_KEPT:
            self._exact.clear()
        if new := [sequence for sequence in asked if sequence not in self._exact]:
            found = self._named_exactly(new)
            self._exact.update((sequence, found.get(sequence, [])) for sequence in new)
        return {sequence: readings for sequence in asked if (readings := self._exact[sequence])}

    def _named_exactly(self, asked: Sequence[str]) -> dict[str, list[Named]]:
        found: dict[str, list[Named]] = {}
        for alias, named in [*self._state_rows(asked), *self._name_rows(asked)]:
            if named not in found.setdefault(alias, []):
                found[alias].append(named)
        for alias, readings in found.items():
            readings.sort(key=lambda n: _STATE_RANK.get(n.detail, 0))
            if readings[0].kind == "state" and readings[0].detail == "former":
                found[alias] = [self._under_later_name(readings[0]), *readings[1:]]
            if self._names_another_place(alias, readings[0]):
                found[alias] = readings[1:]
        return {alias: readings for alias, readings in found.items() if readings}

    def _names_another_place(self, alias: str, named: Named) -> bool:
        """ "Antigua", where letters call no State so and have a "Declaration of Antigua": a place of the same name."""
        whole = fold(named.value)
        if named.kind != "state" or named.detail != "variant" or not whole.startswith(f"{alias} "):
            return False
        sql = "SELECT 1 FROM state_mentions WHERE state = :s AND lower(printed) = :a LIMIT 1"
        if self._reader.rows(sql, {"s": named.value, "a": alias}):
            return False
        sql = (
            "SELECT 1 FROM names WHERE kind = 'body' AND letters > 0 AND ' ' || folded || ' ' LIKE '% ' || :a || ' %' "
            "AND folded NOT LIKE '%' || :w || '%' LIMIT 1"
        )
        return bool(self._reader.rows(sql, {"a": alias, "w": whole}))

    def _under_later_name(self, named: Named) -> Named:
        """A State called by a former name that no letter bears, under the name that the letters print ("Burma")."""
        sql = (
            "SELECT n.name AS state FROM names n WHERE n.kind = 'state' AND n.letters > 0 AND n.name IN ("
            "SELECT other.state FROM state_names own JOIN state_names other ON other.alias = own.alias "
            "WHERE own.state = :s AND own.kind = 'code' AND other.kind = 'code') LIMIT 5"
        )
        printed = {str(row["state"]) for row in self._reader.rows(sql, {"s": named.value})}
        return named._replace(value=printed.pop()) if len(printed) == 1 else named

    def _state_rows(self, asked: Sequence[str]) -> list[tuple[str, Named]]:
        nouns: dict[str, list[str]] = {}
        for alias in asked:
            nouns.setdefault(region_noun(alias) or alias, []).append(alias)
        marks, params = placeholders(list(dict.fromkeys([*asked, *nouns])))
        rows = self._reader.rows(f"SELECT alias, state, kind FROM state_names WHERE alias IN ({marks})", params)
        regions: dict[str, list[str]] = {}
        for row in rows:
            if row["kind"] == "region":
                regions.setdefault(str(row["alias"]), []).append(str(row["state"]))
        rows = [row for row in rows if row["alias"] in asked]
        called = ((name, alias, found) for alias, found in regions.items() for name in nouns.get(alias, [alias]))
        return [
            *((name, Named("region", alias, "; ".join(found))) for name, alias, found in called),
            *((str(r["alias"]), self._state_or_organization(r)) for r in rows if r["kind"] != "region"),
        ]

    def _name_rows(self, asked: Sequence[str]) -> list[tuple[str, Named]]:
        marks, params = placeholders(asked)
        rows = self._reader.rows(
            f"SELECT kind, name, folded FROM names WHERE folded IN ({marks}) AND kind NOT IN ('state', 'person')",
            params,
        )
        written_out = self._acronyms([str(row["name"]) for row in rows if row["kind"] == "acronym"])
        return [(str(row["folded"]), _named(row, written_out)) for row in rows]

    def _state_or_organization(self, row: Mapping[str, object]) -> Named:
        """Organizations that send letters stand among the names of States, under several kinds of alias."""
        if self._organizations is None:
            found = self._reader.rows("SELECT DISTINCT state FROM state_names WHERE kind = 'organization'")
            self._organizations = frozenset(str(one["state"]) for one in found)
        name = str(row["state"])
        if name in self._organizations:
            return Named("organization", name)
        return Named("state", name, str(row["kind"]))

    def _acronyms(self, acronyms: Sequence[str]) -> dict[str, str]:
        """What the acronyms stand for, as the letters define them."""
        if not acronyms:
            return {}
        marks, params = placeholders(acronyms)
        rows = self._reader.rows(
            f"SELECT term, meaning FROM terms WHERE term IN ({marks}) ORDER BY letter DESC", params
        )
        return {str(row["term"]): str(row["meaning"]) for row in rows}

    def _near_names(self, kind: str, word: str) -> tuple[str, ...]:
        """Folded names of ``kind`` that may be meant by ``word``."""
        return tuple(dict.fromkeys(fold(name) for name in self._reader.closest(kind, word)))

    def bearers(self, given: str) -> tuple[str, ...]:
        """Folded family names of the persons whose printed name begins with the folded given name."""
        rows = self._reader.rows(
            # By spelling: an index on the kind would be asked for all persons.
            "SELECT DISTINCT folded FROM names WHERE kind || '' = 'person' AND folded >= :low AND folded < :high",
            {"low": f"{given} ", "high": f"{given}!"},
        )
        return tuple(dict.fromkeys(str(row["folded"]).rsplit(" ", 1)[-1] for row in rows))

    def near_states(self) -> Mapping[str, str]:
        """Single-word aliases of States -> State, for the correction of slips."""
        if self._states is None:
            rows = self._reader.rows(
                "SELECT alias, state FROM state_names "
                "WHERE kind IN ('short', 'former', 'variant', 'adjective', 'inflected')"
            )
            self._states = {str(r["alias"]): str(r["state"]) for r in rows if " " not in str(r["alias"])}
        return self._states

    def given_names(self) -> frozenset[str]:
        """Given names of the persons in the letters, folded, where there are few enough to hold."""
        if self._given is None:
            sql = "SELECT DISTINCT name FROM persons LIMIT 2000"
            pieces = {piece for row in self._reader.rows(sql) for piece in fold(str(row["name"])).split()[:-1]}
            self._given = frozenset(piece for piece in pieces if len(piece) > 2)
        return self._given

    def words(self) -> frozenset[str]:
        """Words of the letters, folded: what a slip may have meant."""
        if self._words is None:
            self._words = frozenset(str(r["word"]) for r in self._reader.rows("SELECT word FROM words"))
        return self._words

    def days_within(self, tens: str) -> list[str]:
        """ISO days of the letters of a decade, which its first three digits tell; of more than two letters none."""
        sql = "SELECT dated FROM letters WHERE dated >= :first AND dated < :next LIMIT 3"
        within = {"first": f"{tens}0", "next": f"{int(tens) + 1}0"}
        days = [str(row["dated"]) for row in self._reader.rows(sql, within)]
        return days if len(days) < len(("one", "other", "more")) else []

    def part_kinds(self) -> frozenset[str]:
        """What the parts of the letters are: "statement", "draft resolution"."""
        if self._part_kinds is None:
            self._part_kinds = frozenset(str(r["kind"]) for r in self._reader.rows("SELECT DISTINCT kind FROM parts"))
        return self._part_kinds


def _named(row: Mapping[str, object], written_out: Mapping[str, str]) -> Named:
    kind, name = str(row["kind"]), str(row["name"])
    if kind == "family name":
        return Named("person", str(row["folded"]))
    return Named("organization", written_out.get(name, name)) if kind == "acronym" else Named(kind, name)


_REGION_ADJECTIVES = {"asian": "asia", "african": "africa", "european": "europe", "american": "america"}
_REGION_NOUNS = {
    "caucasus": "south caucasus", "the caucasus": "south caucasus", "caucasian": "south caucasus",
    "south caucasian": "south caucasus", "baltic": "baltic states", "baltics": "baltic states",
    "nordic": "nordic countries",
    "balkan": "balkans", "arab": "arab states", "caribbean": "caribbean", "middle eastern": "middle east",
    "pacific": "oceania",
    "post-soviet": "former soviet republics", "former soviet": "former soviet republics",
}  # fmt: skip
_STATES_OF = (" states", " countries", " nations", " republics", " region", " state", " country", " republic")


def region_noun(text: str) -> str | None:
    """The name of the region that an adjective means: "central asian" -> "central asia"; None for anything else."""
    plain = next((text.removesuffix(end) for end in _STATES_OF if text.endswith(end)), text)
    if plain in _REGION_NOUNS:
        return _REGION_NOUNS[plain] if _REGION_NOUNS[plain] != text else None
    first, _, last = plain.rpartition(" ")
    if last in _REGION_ADJECTIVES:
        return f"{first} {_REGION_ADJECTIVES[last]}".strip()
    return plain if plain != text and last in ("asia", "africa", "europe", "america", "caucasus") else None


def placeholders(values: Sequence[object], prefix: str = "v") -> tuple[str, dict[str, object]]:
    """Named parameters for an SQL list: (":v0,:v1", {"v0": ..., "v1": ...})."""
    return ",".join(f":{prefix}{i}" for i in range(len(values))), {f"{prefix}{i}": v for i, v in enumerate(values)}


def name_key(name: str) -> tuple[str, ...]:
    """Stems of a name: two spellings of one organization ("Organisation", "Organization") meet here."""
    return tuple(stems(name))
