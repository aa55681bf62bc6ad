"""What one State reproaches another with: what it says of it, in words of its own, that is no praise.

"What does X accuse Y of" need not be told by a sentence that accuses: in what X signed, the sentences with Y for a
subject and a word for a wrong behind it are the accusation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.demanded.reproaches import UNDONE, WRONGS
from bot.demanded.signs import REPROACHING
from bot.questions.claimed import lead
from bot.questions.quoting import with_place
from bot.questions.strays import strays
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.scoping.speakers import author_states
from bot.slots import Slot
from bot.wording import upper_first
from store.words import fold, stem, stems

_FURTHER = frozenset(
    map(stem, "main chief according against make makes made do does did level raise doing thing things view".split())
)
_END = pattern(r"[;:.]|, (?:and|but|while|whereas|has|have|had|is|are|was|were)\b")
_TIED_TO_OTHERS = frozenset("between with to for against on in and towards toward from".split())
_DOERS = frozenset("by of".split())
_PASSIVE = frozenset("is was are were been being be".split())
MOST, MOST_READ = 3, 600
"""Sentences that are told, and that are looked through."""
FAR = 220
"""Characters behind its subject up to which a clause is looked at."""
NEAR = 60
"""Characters in front of "by X" or "of X" in which the wrong stands."""


class _Sides(NamedTuple):
    accuser: str | None
    accused: str


def reproaches(context: Context) -> Answer | None:
    """What a State is reproached with by another that signed the text, or whether it is; None where nothing is."""
    if (two := _of_two(context.utterance)) and not strays(
        context.utterance, context.scope, REPROACHING | _FURTHER, context.reader
    ):
        return _both(context, two)
    sides = _sides(context.utterance)
    if sides is None or strays(context.utterance, context.scope, REPROACHING | _FURTHER, context.reader):
        return None
    rows = _reproaching(context, sides)
    if not rows:
        return None
    told = " ".join(with_place(context.local, row) for row in rows)
    yes = lead(True, context.utterance) if context.utterance.asks == "yes/no" else ""
    return Answer("answered", yes + told, items=("Yes",) if yes else (), citations=cite_all(context.reader, rows))


def _reproaching(context: Context, sides: _Sides) -> list[Row]:
    """The sentences with most words for a wrong of the accused, in their order."""
    names = _names(context, sides.accused)
    scored = [(_wrongs(str(row["text"]), names), row) for row in _said_by(context, sides)]
    best = sorted((one for one in scored if one[0]), key=lambda one: -one[0])[:MOST]
    return [row for _, row in scored if any(row is kept for _, kept in best)]


def _of_two(utterance: Utterance) -> tuple[_Sides, ...]:
    """ "Does X blame Y or Z": X and each of the two; empty where no choice is left."""
    words, states = utterance.words, utterance.of("state")
    at = next((i for i, word in enumerate(words) if word.stem in REPROACHING), None)
    if at is None or len(states) != 3 or not states[0].first < at < states[1].first:
        return ()
    between = [word.text for word in words[states[1].last : states[2].first]]
    return tuple(_Sides(states[0].value, one.value) for one in states[1:]) if between == ["or"] else ()


def _both(context: Context, two: tuple[_Sides, ...]) -> Answer | None:
    """Whichever of two States is reproached, with what each is reproached with."""
    found = {sides.accused: _reproaching(context, sides) for sides in two}
    blamed = [state for state, rows in found.items() if rows]
    kept = {row["sentence_id"]: row for rows in found.values() for row in rows[:2]}
    if not blamed:
        return None
    told = " ".join(with_place(context.local, row) for row in kept.values())
    listed = upper_first(context.local.states(blamed))
    return Answer(
        "answered", f"{listed}. {told}", items=tuple(blamed), citations=cite_all(context.reader, list(kept.values()))
    )


def _sides(utterance: Utterance) -> _Sides | None:
    """Who reproaches whom."""
    words, states = utterance.words, utterance.of("state")
    at = next((i for i, word in enumerate(words) if word.stem in REPROACHING), None)
    if at is None or not 1 <= len(states) <= 2:
        return None
    if len(states) == 1:
        if _is_author(utterance, states[0], at):
            return None
        return _Sides(None, states[0].value)
    authors = [slot for slot in states if _is_author(utterance, slot, at)]
    others = [slot for slot in states if slot not in authors]
    return _Sides(authors[0].value, others[0].value) if len(authors) == len(others) == 1 else None


def _is_author(utterance: Utterance, slot: Slot, at: int) -> bool:
    """Whether the State is the one that reproaches: "according to X", "by X", or before a verb that is not passive."""
    texts = [word.text for word in utterance.words]
    before = texts[max(0, slot.first - 3) : slot.first]
    if ("according" in before and "to" in before) or "by" in before[-2:]:
        return True
    if "against" in before or (texts[at] == "wrong" and slot.first < at):
        return "say" in texts[slot.last : slot.last + 2] or "says" in texts[slot.last : slot.last + 2]
    passive = texts[at].endswith("ed") and not _PASSIVE.isdisjoint(texts[max(0, at - 4) : at])
    return (slot.first < at and not passive) or (texts[slot.first - 1] == "of" and texts[at].endswith("s"))


def _said_by(context: Context, sides: _Sides) -> list[Row]:
    """Sentences of what the accusing State signed; of what any other than the accused signed, where none is named."""
    where, params = Scope(context.scope.letters).where()
    sql = f"SELECT * FROM sentences WHERE {where} AND role = 'text' ORDER BY sentence_id LIMIT {MOST_READ}"
    rows = context.reader.rows(sql, params)
    parts = dict.fromkeys(part_of(row) for row in rows)
    authors = {part: author_states(context.reader, *part) for part in parts}
    if sides.accuser is None:
        kept = {part for part, own in authors.items() if sides.accused not in own}
    else:
        kept = {part for part, own in authors.items() if sides.accuser in own}
    return [row for row in rows if part_of(row) in kept]


def _names(context: Context, state: str) -> re.Pattern[str]:
    """What a State and those of it are called: "Peru", "the Republic of Peru", "Peruvian"."""
    sql = (
        "SELECT DISTINCT alias FROM state_names WHERE state = :s AND lang = 'en' "
        "AND kind IN ('short', 'formal', 'former', 'variant', 'adjective')"
    )
    aliases = {str(row["alias"]) for row in context.reader.rows(sql, {"s": state})} | {fold(state)}
    listed = "|".join(re.escape(alias) for alias in sorted(aliases, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{listed})(?![\w-])", re.IGNORECASE)


def _wrongs(text: str, names: re.Pattern[str]) -> int:
    """How many words for a wrong stand where the sentence speaks of what the accused does."""
    said = {piece for found in names.finditer(text) for piece in _doings(text, found)}
    return sum(len((WRONGS | UNDONE if as_subject else WRONGS) & set(stems(piece))) for piece, as_subject in said)


def _doings(text: str, name: re.Match[str]) -> Iterator[tuple[str, bool]]:
    """The pieces of a sentence that say what the one so named does, and whether it is the subject there."""
    before = text[: name.start()].removesuffix("the ").removesuffix("The ").rstrip()
    word = "".join(before.split()[-1:])
    if word in _DOERS:
        yield before[-NEAR:], False
    if word.casefold() not in _TIED_TO_OTHERS:
        behind = text[name.end() : name.end() + FAR]
        end = _END.search(behind)
        yield behind[: end.start()] if end else behind, word not in _DOERS
        yield " ".join(before.split()[-2:]), False
