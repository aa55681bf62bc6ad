"""Attestations of membership as values: which list a letter gives, as of when, closed or open."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from bot.answers import Citation
from bot.citing import Library, Row, cite, part_of
from bot.reading.gazetteer import name_key, placeholders
from bot.scoping.scope import Scope
from bot.wording import Names


class Listing(NamedTuple):
    """One list of members or parties."""

    row: Row
    """Row of the view ``attestations``."""
    states: tuple[str, ...]
    printed: tuple[str, ...]

    @property
    def year(self) -> int:
        """Year of the part that gives the list; 0 where none is printed."""
        return int(str(self.row["year"] or 0))

    @property
    def closed(self) -> bool:
        """Whether the text says that these are all ("composed of six States: ...")."""
        return bool(self.row["closed"])


def listings(
    reader: Library, scope: Scope, organizations: Iterable[str] = (), parties: bool | None = None
) -> list[Listing]:
    """Lists in the scope, by date; those of the organizations, and of parties or members only, when asked for."""
    where, params = scope.where("a")
    rows = reader.rows(f"SELECT a.* FROM attestations a WHERE {where} ORDER BY a.as_of, a.letter, a.start", params)
    wanted = {name_key(name) for name in organizations}
    named = [r for r in rows if name_key(str(r["organization"])) in wanted] if wanted else list(rows)
    rows = named or ([] if wanted else list(rows))
    relation = [r for r in rows if parties is None or (r["relation"] == "party") == parties]
    return with_states(reader, relation or rows)


def with_states(reader: Library, rows: Sequence[Row]) -> list[Listing]:
    """Rows of the view ``attestations`` with the States that they name."""
    states: dict[object, list[tuple[str, str]]] = {}
    for i in range(0, len(rows), _AT_ONCE):
        states |= _states(reader, [r["attestation"] for r in rows[i : i + _AT_ONCE]])
    return [
        Listing(
            r,
            tuple(s for s, _ in states.get(r["attestation"], ())),
            tuple(p for _, p in states.get(r["attestation"], ())),
        )
        for r in rows
    ]


_AT_ONCE = 20
"""Lists whose States are read in one query."""


def _states(reader: Library, ids: Sequence[object]) -> dict[object, list[tuple[str, str]]]:
    marks, params = placeholders(ids)
    rows = reader.rows(
        f"SELECT attestation, state, state_printed FROM attestation_states WHERE attestation IN ({marks}) "
        "ORDER BY attestation, position",
        params,
    )
    found: dict[object, list[tuple[str, str]]] = {}
    for row in rows:
        found.setdefault(row["attestation"], []).append((str(row["state"]), str(row["state_printed"])))
    return found


def distinct(found: Sequence[Listing]) -> list[Listing]:
    """One list for each letter and set of States: the one whose text says that it is complete, else the first."""
    kept: dict[tuple[object, frozenset[str]], Listing] = {}
    for listing in found:
        key = (listing.row["letter"], frozenset(listing.states))
        if key not in kept or (listing.closed and not kept[key].closed):
            kept[key] = listing
    return [one for one in kept.values() if one.closed or not any(_holds(other, one) for other in kept.values())]


def _holds(longer: Listing, listing: Listing) -> bool:
    """Whether the letter names all these States and more in another of its lists of the same body."""
    same = (longer.row["letter"], longer.row["organization"]) == (listing.row["letter"], listing.row["organization"])
    return same and set(longer.states) > set(listing.states)


def told(listing: Listing, names: Names, states: Sequence[str] | None = None) -> str:
    """ "annex I to the letter of 14 July 2009 names Armenia, ... and Uzbekistan as members of ..."."""
    row = listing.row
    place = names.part(*part_of(row))
    shown = names.states(listing.states if states is None else states)
    values = {"place": place, "states": shown, "organization": str(row["organization"])}
    if row["basis"] == "headings":
        key = "members.signed_parties" if row["relation"] == "party" else "members.signed"
    elif row["basis"] == "spoken":
        key = "members.spoken"
    else:
        key = "members.names_parties" if row["relation"] == "party" else "members.names"
    return names.say(key, **values)


def told_with_its_kind(listing: Listing, names: Names) -> str:
    """The list told, with the word of its text that leaves it open."""
    text = told(listing, names)
    return text if listing.closed else names.say("members.include", list=text)


def told_all(found: Sequence[Listing], names: Names, said: Callable[[Listing], str] | None = None) -> str:
    """What each list names; of more than a few the first, and how many there are besides."""
    say = said or (lambda listing: told(listing, names))
    if len(found) <= MOST_TOLD:
        return "; ".join(map(say, found))
    return names.say("members.others", list="; ".join(map(say, found[:SHOWN])), n=len(found) - SHOWN)


MOST_TOLD, SHOWN = 6, 3
"""Lists that one answer tells in full, and those that stand for more."""


def cited(reader: Library, found: Sequence[Listing]) -> tuple[Citation, ...]:
    """The sentence that gives each list; of very many the first."""
    return tuple(dict.fromkeys(cite(reader, listing.row) for listing in found[:MOST_CITED]))


MOST_CITED = 24


def around(found: Sequence[Listing], year: int) -> tuple[Listing | None, Listing | None]:
    """The last list before ``year`` and the first behind it."""
    before = [listing for listing in found if 0 < listing.year < year]
    behind = [listing for listing in found if listing.year > year]
    return (before[-1] if before else None), (behind[0] if behind else None)


def dated(listing: Listing, names: Names) -> str:
    """ "21 May 2002", or "an undated letter"."""
    return names.day(str(listing.row["as_of"])) if listing.row["as_of"] else names.say("members.undated")


def number_of_states(listing: Listing, names: Names) -> str:
    """ "six States", "at least seven States" for an open list."""
    count = names.counted(len(listing.states), "state")
    return count if listing.closed else names.say("members.at_least", count=count)
