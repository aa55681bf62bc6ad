"""Lists of members where there are more letters than can be looked at: the lists that an answer needs, each looked up.

The first and the last lists of an organization, those of a year and its neighbours, the first and the last that name
a State: with an index on organization and year none of it grows with the number of letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.bounds import TooMuch
from bot.citing import Library, Row
from bot.questions.attested import Listing, with_states
from bot.reading.gazetteer import name_key

_ENDS = 12
"""First and last lists of an organization that are looked at."""
_OF_A_YEAR = 60
_NAMING = 3
"""First and last lists that name a State."""
_ORGANIZATIONS = 40
"""Organizations that are tried where the question names none."""
MOST_CHOICES = 5


class SeveralOrganizations(TooMuch):
    """The question names no organization and the letters tell of the members of several."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__("the letters name the members of several organizations")
        self.names = tuple(names)


def sampled(
    reader: Library, organizations: Sequence[str], parties: bool | None, years: Sequence[int], states: Sequence[str]
) -> list[Listing]:
    """Different lists of the organizations by date: those of the years and States, and the first and last ones.

    Where none is named it is the one of which there are lists; raises SeveralOrganizations where there are more.
    """
    named = _spelled(reader, organizations) or [_only(reader, years)]
    relation = "" if parties is None else "party" if parties else "member"
    rows: dict[object, Row] = {}
    for kind in (relation, ""):
        for organization in named:
            looked_up = _looked_up(reader, organization, kind, years, states)
            rows |= {row["attestation"]: row for row in looked_up}
        if rows:
            break
    by_date = sorted(rows.values(), key=_place)
    return _different(with_states(reader, by_date))


def _place(row: Row) -> tuple[str, str, int]:
    return str(row["as_of"] or ""), str(row["letter"]), int(str(row["start"]))


def _spelled(reader: Library, organizations: Iterable[str]) -> list[str]:
    """The organizations as the letters spell them ("Organisation", "Organization")."""
    found: list[str] = []
    for name in organizations:
        key = name_key(name)
        found += [name, *(near for near in reader.closest("organization", name) if name_key(near) == key)]
    return list(dict.fromkeys(found))


def _only(reader: Library, years: Sequence[int]) -> str:
    found: list[str] = []
    for organization in _in_order(reader):
        if not years or any(_of_year(reader, organization, "", year, (), 1) for year in years):
            found.append(organization)
        if len(found) > MOST_CHOICES:
            break
    if len(found) > 1:
        raise SeveralOrganizations(found[:MOST_CHOICES])
    return found[0] if found else ""


def _in_order(reader: Library) -> Iterator[str]:
    """Organizations of which there are lists, one look-up each."""
    name, sql = "", "SELECT organization FROM attestations WHERE organization > :o ORDER BY organization LIMIT 1"
    for _ in range(_ORGANIZATIONS):
        rows = reader.rows(sql, {"o": name})
        if not rows:
            return
        name = str(rows[0]["organization"])
        yield name


def _looked_up(
    reader: Library, organization: str, relation: str, years: Sequence[int], states: Sequence[str]
) -> Iterator[Row]:
    yield from _ends(reader, organization, relation, "1 = 1", 0, (), _ENDS)
    if states:
        yield from _ends(reader, organization, relation, "1 = 1", 0, states, _NAMING)
    for year in years:
        yield from _of_year(reader, organization, relation, year, (), _OF_A_YEAR)
        yield from _of_year(reader, organization, relation, year, states, _NAMING)
        yield from _ends(reader, organization, relation, "a.year < :y", year, (), 1)
        yield from _ends(reader, organization, relation, "a.year > :y", year, (), 1)


def _of_year(
    reader: Library, organization: str, relation: str, year: int, states: Sequence[str], most: int
) -> Sequence[Row]:
    return _lists(reader, organization, relation, "a.year = :y", year, states, f"LIMIT {most}")


def _ends(
    reader: Library, organization: str, relation: str, where: str, year: int, states: Sequence[str], most: int
) -> Iterator[Row]:
    for way in ("", " DESC"):
        order = f"ORDER BY a.year{way}, a.as_of{way} LIMIT {most}"
        yield from _lists(reader, organization, relation, f"a.year > 0 AND {where}", year, states, order)


def _lists(
    reader: Library, organization: str, relation: str, where: str, year: int, states: Sequence[str], order: str
) -> Sequence[Row]:
    """Lists that fulfil the condition and name all of the States."""
    naming = "".join(
        " AND EXISTS (SELECT 1 FROM attestation_states s WHERE s.attestation = a.attestation AND s.state || '' = :s"
        f"{i})" for i in range(len(states))
    )  # fmt: skip
    of_relation = " AND a.relation = :r" if relation else ""
    sql = f"SELECT a.* FROM attestations a WHERE a.organization = :o AND {where}{of_relation}{naming} {order}"
    params = {"o": organization, "y": year, "r": relation, **{f"s{i}": state for i, state in enumerate(states)}}
    return reader.rows(sql, params)


def _different(found: Sequence[Listing]) -> list[Listing]:
    """Each set of States of a year once: the list whose text says that it is complete, else the first."""
    kept: dict[object, Listing] = {}
    for listing in found:
        key = (listing.row["organization"], listing.year, frozenset(listing.states))
        if key not in kept or (listing.closed and not kept[key].closed):
            kept[key] = listing
    return list(kept.values())
