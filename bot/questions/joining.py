"""When members joined, by a list or table that prints a day or year beside each: "which joined in 1994", "the last to
join", "since when is X a member"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.attested import Listing, listings
from bot.questions.membership import VOCABULARY
from bot.questions.printed_values import part_facts
from bot.questions.strays import COMMON, left_words
from bot.reading.periods import period
from bot.scoping.scope import Scope
from bot.wording import day
from store.words import stem, stems

_JOINING = frozenset(map(stem, "join joined joining accede acceded accession admit admitted enter entered".split()))
_BEING = frozenset(map(stem, "member members membership belong belonged party parties in".split()))
_FIRST = frozenset("first earliest oldest original founding beginning outset start founders founder".split())
_LAST = frozenset("last latest newest youngest recent".split())
_OWN = VOCABULARY | frozenset(
    map(
        stem,
        """since year years date day when first last earliest oldest original founding beginning outset start very
        latest newest youngest recent most founder founders been before after order ones table row long""".split(),
    )
)
_OTHER = ("person", "office", "quoted", "reference", "symbol", "paragraph")


class Joined(NamedTuple):
    """A member with the day or year printed beside it."""

    state: str
    date: str
    row: Row


def joining(context: Context) -> Answer | None:
    """Who joined when, where one list prints that of each of its members."""
    utterance = context.utterance
    said = {word.stem for word in utterance.words}
    texts = {word.text for word in utterance.words}
    named = bool(utterance.of("organization")) and "in" in texts
    if not (said & (_JOINING | _BEING) or named) or utterance.of(*_OTHER) or is_large(context.reader) or "not" in texts:
        return None
    ends = [at for at, words in ((0, _FIRST), (-1, _LAST)) if texts & words]
    when = bool(utterance.of("state")) and _asks_when(context)
    if not (ends or utterance.of("date") or when) or not (said & _JOINING or "since" in texts or ends):
        return None
    found = _meant(context)
    if found is None:
        return None
    listed, rows = found
    states = [state for state in utterance.values("state") if state in listed.states]
    if utterance.of("state") and not states:
        return None
    if utterance.asks == "yes/no":
        return _claimed(context, listed, rows, states)
    if states:
        own = [one for one in rows if one.state in states]
        return _told(context, listed, own) if _asks_when(context) else None
    if utterance.asks not in ("which", "who", "what", "how many", ""):
        return None
    kept = _of_dates(context, rows) if utterance.of("date") else [one for one in rows if one.date == _end(rows, ends)]
    return _told(context, listed, kept, counted=utterance.asks == "how many") if kept else None


def _asks_when(context: Context) -> bool:
    texts = [word.text for word in context.utterance.words]
    return (
        context.utterance.asks == "when" or {"since", "when"} <= set(texts) or bool({"year", "date"} & set(texts[:4]))
    )


def _end(rows: Sequence[Joined], ends: Sequence[int]) -> str:
    dates = sorted(one.date for one in rows)
    return dates[ends[0]] if len(ends) == 1 else ""


def _of_dates(context: Context, rows: Sequence[Joined]) -> list[Joined]:
    """Those who joined then; who has "been a member since 1994" joined in that year, who joined since came later."""
    texts = {word.text for word in context.utterance.words}
    named = period(context.utterance)
    value = context.utterance.values("date")[0]
    if named is None or ("since" in texts and not {w.stem for w in context.utterance.words} & _JOINING):
        return [one for one in rows if one.date.startswith(value) or value.startswith(one.date)]
    return [one for one in rows if named.holds(one.date)]


def _claimed(context: Context, listed: Listing, rows: Sequence[Joined], states: Sequence[str]) -> Answer | None:
    """ "Did X join in 1994": yes or no by the date beside it."""
    own = [one for one in rows if one.state in states]
    if not own or not context.utterance.of("date"):
        return None
    holds = len(_of_dates(context, own)) == len(own)
    told = _told(context, listed, own)
    word = "Yes" if holds else "No"
    return told._replace(answer=f"{word}. {told.answer}", items=(word,))


def _told(context: Context, listed: Listing, kept: Sequence[Joined], counted: bool = False) -> Answer:
    """The members with their dates, led by the name of what they joined and proved by the title of the list too."""
    names = context.local
    lines = "; ".join(f"{names.state(one.state)}: {day(one.date)}" for one in kept)
    number = f"{len(kept)}. " if counted else ""
    items = tuple(one.state for one in kept) if len(kept) > 1 or not _asks_when(context) else (day(kept[0].date),)
    titles = part_facts(context.reader, Scope((str(kept[0].row["letter"]),), (part_of(kept[0].row),)), "title")
    return Answer(
        "answered",
        f"{number}{listed.row['organization']}: {lines}.",
        items=(str(len(kept)), *items) if counted else items,
        citations=cite_all(context.reader, [*(one.row for one in kept), *titles]),
    )


def _meant(context: Context) -> tuple[Listing, list[Joined]] | None:
    """The one list with dates that the question means: by the name of the body, by words of it, or the only one."""
    utterance = context.utterance
    named = utterance.values("organization")
    scope = Scope() if context.scope.basis <= {"year", "date", "implied", "state"} else context.scope
    every = [(one, rows) for one in listings(context.reader, scope, named) if (rows := _dated(context, one))]
    if named:
        every = [pair for pair in every if str(pair[0].row["organization"]).casefold() in {n.casefold() for n in named}]
    left = {word.stem for word in left_words(utterance, context.scope, utterance.of("organization", "state", "date"))}
    left = {word for word in left - _OWN - COMMON if not word.isdigit()}
    every = [pair for pair in every if left <= set(stems(str(pair[0].row["organization"])))]
    return every[0] if len(every) == 1 else None


def _dated(context: Context, listing: Listing) -> list[Joined]:
    """The members of a list each with the only date of its row; none where a row lacks one."""
    at = {"a": listing.row["attestation"], "l": listing.row["letter"], "p": listing.row["part"]}
    sql = (
        "SELECT s.state, d.date, p.letter, p.part, p.paragraph, p.start, p.end FROM attestation_states s "
        "JOIN paragraphs p ON p.letter = :l AND p.part = :p AND s.start >= p.start AND s.end <= p.end "
        "JOIN dated_statements d ON d.letter = :l AND d.part = :p AND d.paragraph = p.paragraph "
        "AND d.date_start >= s.end "
        "WHERE s.attestation = :a ORDER BY s.position, d.date_start"
    )
    found: dict[str, Joined] = {}
    for row in context.reader.rows(sql, at):
        if str(row["state"]) in found:
            return []
        found[str(row["state"])] = Joined(str(row["state"]), str(row["date"]), row)
    alone = len({one.row["paragraph"] for one in found.values()}) == len(found)
    return list(found.values()) if alone and len(found) == len(listing.states) else []
