"""Lists of those who took part: "Members of the Group: A, B and C", "The following were absent: D and E".

Who came in what capacity, who stayed away, in what capacity somebody came, how many did. A list tells by the words
in front of its colon who stands in it; whoever came is in a list that denies nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.quoting import with_place
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, terms
from bot.scoping.cards import FEW_LETTERS, letter_count
from bot.scoping.scope import Scope, indices
from bot.searching.held import padded, stands
from bot.slots import CARDINALS, ORDINALS
from store.words import fold, stem, stems

_LIST = pattern(r"^(?P<label>[A-Z][^:;]{2,110}):\s(?P<names>[^:;]{8,3000})$")
_SAYS = pattern(r"\d|\b(?:is|are|has|have|had|compos\w+|consist\w*|compris\w+|includ\w+)\b")
"""A sentence that says of something what it is made up of: no list of those who came."""
_DENIED = pattern(r"\b(?:not|absent|excused|apologi\w+|unable|without|away|missing|nor)\b")
_COMING = frozenset(
    map(
        stem,
        """attend attended attending attendance participate participated participant participants participating take
        took taken part present represent represented representation come came there turn turned sit sat send sent join
        joined participation show showed appear appeared""".split(),
    )
)
_STAYING_AWAY = frozenset(map(stem, "absent absence away miss missed missing skip skipped stay stayed".split()))
_SURE = frozenset(map(stem, "attend participate part represent absent away present come came sat".split()))
_NOT = frozenset("not never n't without no didn't did't".split())
_BELONGING = frozenset(map(stem, "belong belongs belonged member members".split()))
_OF_LISTS = frozenset(map(stem, "state states country countries list listed delegation delegations one ones".split()))
MOST_LISTS = 12


class Roster(NamedTuple):
    """A list with the words in front of its colon."""

    row: Row
    label: str
    states: tuple[str, ...]
    printed: tuple[str, ...]
    """All that are in it, as printed."""

    @property
    def denies(self) -> bool:
        """Whether those in it did not come."""
        return _DENIED.search(self.label) is not None


def rosters(context: Context) -> Answer | None:
    """Who took part, or did not, in what capacity; None where no list tells it or more is asked."""
    utterance = context.utterance
    if utterance.asks not in _ASKED or utterance.of("person", "office", "reference", "symbol", "quoted"):
        return None
    if not _may_ask_for_a_list(context):
        return None
    lists = _rosters(context)
    if not any(roster.denies for roster in lists) and len(lists) < _FEWEST:
        return None  # a list by itself is one of members: its own question types tell it
    asked = _read(context, lists) if lists else None
    if asked is None:
        return None
    states = utterance.values("state")
    named = bool(states) or any(_stands_in(context, roster, ()) for roster in lists)
    if named and utterance.asks in ("yes/no", "choice", "", "what", "which"):
        return _capacity(context, lists, asked, states)
    found = [one for one in lists if one.denies is asked.away and all(_in_label(one, role) for role in asked.roles)]
    if not found or named or utterance.asks in ("yes/no", "choice"):
        return None
    return _told(context, found)


def _may_ask_for_a_list(context: Context) -> bool:
    """Whether a word says that somebody came or stayed away, or may tell as what; before any sentence is looked at."""
    utterance = context.utterance
    texts, said = {word.text for word in utterance.words}, {word.stem for word in utterance.words}
    coming = (
        bool(said & (_SURE | _STAYING_AWAY | {stem("join")})) or {"take", "part"} <= texts or {"took", "part"} <= texts
    )
    named = bool(utterance.of("state", "place"))
    return coming or "as" in texts or (named and bool(texts & {"at", "or", "there"})) or utterance.asks == "choice"


_ASKED = frozenset(("who", "which", "what", "how many", "yes/no", "choice", ""))


class _Asked(NamedTuple):
    roles: tuple[Term, ...]
    """Capacities, by words that stand in front of a colon: observer, member."""
    away: bool
    """Whether those are asked for who did not come."""


def _read(context: Context, lists: Sequence[Roster]) -> _Asked | None:
    """What the question asks of the lists; None where a word of it is none of theirs, nor of their letter."""
    utterance = context.utterance
    taken = indices(utterance.of("state", "organization", "body", "place", "date")) | context.scope.used
    listed = {fold(name) for roster in lists for name in roster.printed}
    free = [word for i, word in enumerate(utterance.words) if i not in taken and word.text not in listed]
    small = STOPWORDS | QUESTION_WORDS | CARDINALS.keys() | ORDINALS.keys()
    told = {word.text for word in free}
    words = [word for word in free if word.text not in small or word.stem in _COMING | _STAYING_AWAY]
    around = _around(context, lists[0])
    known = _COMING | _STAYING_AWAY | _BELONGING | _OF_LISTS
    roles: list[Term] = []
    for term in terms(words):
        if term.stem not in _COMING | _OF_LISTS and any(_in_label(roster, term) for roster in lists):
            roles.append(term)
        elif not {stem(piece) for piece in term.text.split()} <= known and term.stem not in around:
            return None
    stems_told = {word.stem for word in words}
    away = bool(stems_told & _STAYING_AWAY) or (bool(told & _NOT) and bool(stems_told & _COMING))
    there = utterance.asks == "yes/no" and any(a.text == "at" and b.capital for a, b in pairwise(utterance.words))
    coming = bool(stems_told & _SURE) or away or there
    capacity = any(term.stem not in _BELONGING for term in roles)
    return _Asked(tuple(roles), away) if coming or capacity or utterance.of("place") else None


def _in_label(roster: Roster, term: Term) -> bool:
    return stands(term, padded(roster.label))


def _around(context: Context, roster: Roster) -> frozenset[str]:
    """Stems of the titles above the list, and of the places and names that the letter holds."""
    sql = "SELECT stems FROM sentences WHERE letter = :l AND part = :p AND role IN ('title', 'heading') LIMIT 40"
    rows = context.reader.rows(sql, {"l": roster.row["letter"], "p": roster.row["part"]})
    capital = {word.stem for word in context.utterance.words[1:] if word.capital}
    held = frozenset(" ".join(str(row["stems"]) for row in rows).split())
    return held | (capital & _held(context, str(roster.row["letter"])))


def _held(context: Context, letter: str) -> frozenset[str]:
    rows = context.reader.rows("SELECT stems FROM sentences WHERE letter = :l LIMIT 400", {"l": letter})
    return frozenset(" ".join(str(row["stems"]) for row in rows).split())


def _rosters(context: Context) -> list[Roster]:
    """Lists of States in the letters meant, of one letter: the one where the question's places and names stand."""
    scope = Scope(context.scope.letters) if context.scope.explicit else Scope()
    if not scope.letters and letter_count(context.reader) > FEW_LETTERS:
        return []
    where, params = scope.where()
    sql = f"SELECT * FROM sentences WHERE {where} AND role = 'text' AND text LIKE '%_: %, %' ORDER BY letter, start"
    found = [one for row in context.reader.rows(sql, params) if (one := _roster(context, row))]
    parts = dict.fromkeys(part_of(one.row) for one in found)
    if len(parts) > 1 or context.utterance.of("place"):
        parts = {part: None for part in parts if _speaks_of_names(context, part[0])}
    own = [one for one in found if part_of(one.row) in parts]
    return own[:MOST_LISTS] if len(parts) == 1 else []


def _speaks_of_names(context: Context, letter: str) -> bool:
    """Whether the letter names every place and body of the question."""
    held = _held(context, letter)
    slots = context.utterance.of("place", "organization", "body")
    return bool(slots) and all(held.issuperset(stems(slot.value)) for slot in slots)


def _roster(context: Context, row: Row) -> Roster | None:
    found = _LIST.match(str(row["text"]).rstrip(" ."))
    if found is None or _SAYS.search(found["label"]):
        return None
    inside = {"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]}
    sql = (
        "SELECT state, printed FROM state_mentions WHERE letter = :l AND part = :p AND start >= :s AND end <= :e "
        "ORDER BY start"
    )
    mentioned = context.reader.rows(sql, inside)
    printed = _split(found["names"], [str(one["printed"]) for one in mentioned])
    if 2 * len(mentioned) < len(printed) or len(printed) < _FEWEST:
        return None
    return Roster(row, found["label"], tuple(str(one["state"]) for one in mentioned), printed)


_FEWEST = 2


def _split(names: str, printed: Sequence[str]) -> tuple[str, ...]:
    """The names of a row; an "and" within the name of a State parts nothing."""
    whole = [name for name in printed if " and " in name or ", " in name]
    for i, name in enumerate(whole):
        names = names.replace(name, f"\0{i}")
    parted = [piece.removeprefix("the ").strip() for one in names.split(", ") for piece in one.split(" and ")]
    named = (piece.removeprefix("and ").strip() for piece in parted if piece.strip())
    return tuple(whole[int(name[1:])] if name[:1] == "\0" and name[1:].isdigit() else name for name in named)


def _capacity(context: Context, lists: Sequence[Roster], asked: _Asked, states: Sequence[str]) -> Answer | None:
    """In which list a State stands; yes or no where that is asked."""
    own = [roster for roster in lists if _stands_in(context, roster, states)]
    if len(own) != 1:
        return None
    claimed = context.utterance.asks == "yes/no"
    fits = all(_in_label(own[0], role) for role in asked.roles)
    belongs = not {word.stem for word in context.utterance.words}.isdisjoint(_BELONGING)
    holds = fits and (belongs or own[0].denies is asked.away)
    lead = ("Yes. " if holds else "No. ") if claimed else ""
    days = _dated(context, str(own[0].row["letter"]))
    if days is None:
        return None
    text = f"{lead}{with_place(context.local, own[0].row)}"
    items = (lead.rstrip(". "),) if lead else (own[0].label,)
    return Answer("answered", text, items=items, citations=cite_all(context.reader, [own[0].row, *days]))


def _dated(context: Context, letter: str) -> list[Row] | None:
    """The sentences of the letter that hold the dates of the question; None where one holds none of them."""
    found: list[Row] = []
    for slot in context.utterance.of("date"):
        sql = "SELECT letter, part, sentence_start AS start, sentence_end AS end FROM dated_statements "
        rows = context.reader.rows(
            f"{sql}WHERE letter = :l AND date LIKE :d LIMIT 1", {"l": letter, "d": f"{slot.value}%"}
        )
        if not rows and slot.first not in context.scope.used:
            return None
        found += rows
    return found


def _stands_in(context: Context, roster: Roster, states: Sequence[str]) -> bool:
    """Whether every State of the question, or the one name that no list of States holds, is in the list."""
    if states:
        return all(state in roster.states for state in states)
    typed = {word.text for word in context.utterance.words}
    return any(fold(name) in typed for name in roster.printed)


def _told(context: Context, found: Sequence[Roster]) -> Answer:
    own = [name for roster in found for name in roster.printed]
    lines = " ".join(with_place(context.local, roster.row) for roster in found)
    counting = context.utterance.asks == "how many"
    lead = f"{len(own)}. " if counting else f"{context.local.joined(own)}. "
    items = (str(len(own)), *own) if counting else tuple(own)
    return Answer("answered", f"{lead}{lines}", items=items, citations=cite_all(context.reader, [r.row for r in found]))
