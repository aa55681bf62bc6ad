"""What changed from one letter on an organization to the next: the members it names, and who signed.

Only what the two letters print is compared. A State that the later list does not name need not have left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.digest.frame import Frame, left_out, sentence
from bot.digest.new import loaded
from bot.questions.attested import Listing, cited, distinct, listings
from bot.questions.signatures import family, signatures
from bot.scoping.scope import Scope
from bot.wording import Names, shortened

_MOST_ORGANIZATIONS = 200
_MOST_LETTERS = 5000
"""Of one organization."""
_MOST_TRIED = 20
"""Pairs of letters that are compared in search of one that differs."""
_FEWEST_WEEKS = 8
"""Between two turns of one organization."""
_NEW_LETTERS = 20
_MOST_STATES = 8
"""States named in one line."""


class _Pair(NamedTuple):
    """Two neighbouring letters that list members of one organization."""

    organization: str
    older: str
    newer: str


def changes(frame: Frame) -> list[Answer]:
    """Differences that new letters bring; where there are none, once a week those of another pair of letters."""
    found = [line for pair in _of_new_letters(frame)[:_MOST_TRIED] for line in _differences(frame, pair)]
    if not found and frame.first_of_week:
        turns = (list(_differences(frame, pair)) for pair in _by_turns(frame)[:_MOST_TRIED])
        found = next(filter(None, turns), [])
    return found[: frame.most] + left_out(frame, len(found) - frame.most, "difference")


def _of_new_letters(frame: Frame) -> list[_Pair]:
    """Each new letter with the one before it; the first of an organization with the one behind it."""
    by_name: dict[str, set[str]] = {}
    for letter in loaded(frame, _NEW_LETTERS):
        sql = "SELECT DISTINCT organization FROM attestations WHERE letter = :l ORDER BY organization LIMIT 20"
        for row in frame.reader.rows(sql, {"l": letter}):
            by_name.setdefault(str(row["organization"]), set()).add(letter)
    found = []
    for name, letters in sorted(by_name.items()):
        pairs = _pairs(frame, name)
        found += [pair for pair in pairs if pair.newer in letters or (pair is pairs[0] and pair.older in letters)]
    return found


def _by_turns(frame: Frame) -> list[_Pair]:
    """The pairs of one organization: the organizations take turns, and with each round the first pair moves on.

    Where there are few organizations some weeks have none: the same news every week is no news.
    """
    every = [name for name in _organizations(frame) if _in_several_letters(frame, name)]
    round_of = max(len(every), _FEWEST_WEEKS) if frame.since else max(len(every), 1)
    week = next((week for week in frame.weeks if week % round_of < len(every)), None)
    if week is None:
        return []
    pairs = _pairs(frame, every[week % round_of])
    start = week // round_of % len(pairs)
    return [*pairs[start:], *pairs[:start]]


def _organizations(frame: Frame) -> list[str]:
    """Organizations and treaties whose members a letter lists: each found behind the one before, in the index."""
    sql = "SELECT organization FROM attestations WHERE organization > :name ORDER BY organization LIMIT 1"
    names: list[str] = []
    while len(names) < _MOST_ORGANIZATIONS and (rows := frame.reader.rows(sql, {"name": names[-1] if names else ""})):
        names.append(str(rows[0]["organization"]))
    return names


def _in_several_letters(frame: Frame, name: str) -> bool:
    sql = "SELECT letter FROM attestations WHERE organization = :o AND as_of IS NOT NULL AND letter <> :l LIMIT 1"
    first = frame.reader.rows(sql, {"o": name, "l": ""})
    return bool(first and frame.reader.rows(sql, {"o": name, "l": first[0]["letter"]}))


def _pairs(frame: Frame, organization: str) -> list[_Pair]:
    sql = (
        "SELECT letter FROM attestations WHERE organization = :o AND as_of IS NOT NULL"
        f" GROUP BY letter ORDER BY min(as_of), letter LIMIT {_MOST_LETTERS}"
    )
    letters = [str(row["letter"]) for row in frame.reader.rows(sql, {"o": organization})]
    return [_Pair(organization, older, newer) for older, newer in pairwise(letters)]


def _differences(frame: Frame, pair: _Pair) -> Iterator[Answer]:
    older, newer = (_fullest(frame, pair.organization, letter) for letter in (pair.older, pair.newer))
    if older and newer:
        yield from _members(frame, pair, older, newer)
    yield from _signers(frame, pair)


def _fullest(frame: Frame, organization: str, letter: str) -> Listing | None:
    """The list of one letter: one that says it is complete, else the longest."""
    found = distinct(listings(frame.reader, Scope((letter,)), (organization,)))
    return max(found, key=lambda one: (one.closed, len(one.states)), default=None)


def _members(frame: Frame, pair: _Pair, older: Listing, newer: Listing) -> Iterator[Answer]:
    then, now = _two_times(frame.names, older.row, newer.row, "as_of")
    added = [state for state in newer.states if state not in older.states]
    gone = [state for state in older.states if state not in newer.states]
    if not added and not gone:
        return
    kept, names = len(newer.states) - len(added), frame.names
    told = [
        _named(names, added, now, then) if added else "",
        _named(names, gone, then, now) if gone else "",
        names.say("digest.both", n=kept, number=names.number(kept)),
    ]
    relation = "parties" if newer.row["relation"] == "party" else "members"
    text = names.say(f"digest.{relation}", organization=pair.organization, told="; ".join(filter(None, told)))
    if gone and not newer.closed:
        text += " " + names.say("digest.incomplete")
    yield Answer("answered", text, items=(*added, *gone), citations=cited(frame.reader, (older, newer)))


def _named(names: Names, states: Sequence[str], now: str, then: str) -> str:
    """ "Uzbekistan is named on 14 July 2009 and not on 10 August 2004"."""
    shown = shortened([names.state(state) for state in states], _MOST_STATES, names.language)
    return names.say("digest.named", states=shown, now=now, then=then, n=len(states))


def _two_times(names: Names, older: Row, newer: Row, column: str) -> tuple[str, str]:
    """ "on 10 August 2004" and "on 14 July 2009"; the letters themselves where both are of one day."""
    if older[column] and newer[column] and older[column] != newer[column]:
        first, second = (names.say("digest.on", date=names.day(str(row[column]))) for row in (older, newer))
    else:
        first, second = (names.say("digest.in", letter=str(row["letter"])) for row in (older, newer))
    return first, second


def _signers(frame: Frame, pair: _Pair) -> Iterator[Answer]:
    """States for which another person, or the holder of another office, signed the later letter."""
    older, newer = (_by_state(signatures(frame.reader, Scope((letter,)))) for letter in (pair.older, pair.newer))
    for state in sorted(older.keys() & newer.keys()):
        then, now = _matching(older[state], newer[state])
        if family(then) != family(now) or then["office"] != now["office"]:
            yield _signer_told(frame, state, then, now)


def _by_state(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        if row["state"] and row["office"]:
            found.setdefault(str(row["state"]), []).append(row)
    return found


def _matching(older: Sequence[Row], newer: Sequence[Row]) -> tuple[Row, Row]:
    """The signatures to compare: by one person, else in one office, else the first of each."""
    for same in (family, lambda row: row["office"]):
        for then in older:
            for now in newer:
                if same(then) == same(now):
                    return then, now
    return older[0], newer[0]


def _signer_told(frame: Frame, state: str, then: Row, now: Row) -> Answer:
    before, after = _two_times(frame.names, then, now, "dated")
    values = {
        "state": frame.names.state(state), "before": before, "after": after, "person": str(then["name"]),
        "other": str(now["name"]), "office": str(then["office"]), "later": str(now["office"]),
    }  # fmt: skip
    if family(then) == family(now):
        text = frame.names.say("digest.signed.person", **{**values, "person": str(now["name"])})
    elif then["office"] == now["office"]:
        text = frame.names.say("digest.signed.office", **values)
    else:
        text = frame.names.say("digest.signed.both", **values)
    citations = cite_all(frame.reader, (then, now))
    return Answer("answered", sentence(text), items=(str(then["name"]), str(now["name"])), citations=citations)
