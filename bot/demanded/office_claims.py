"""Whose office somebody held, claimed as a yes or no: "was X the ambassador of Y?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS
from bot.scoping.scope import indices
from bot.scoping.speakers import holds_office
from bot.slots import Slot
from store.words import stem

_OF_OFFICES = frozenset(
    map(
        stem,
        "represent representative speak speaking act acting serve national citizen person right correct true".split(),
    )
)
_WITHIN = frozenset(("to", "in", "at"))
""" "The ambassador to Y": whose ambassador he was says nothing of where he served."""


def without_states_claimed(context: Context, answer: Answer, named: Sequence[Slot]) -> Sequence[Slot]:
    """The names of which the answer must speak: told whose ambassador X was, it need not speak of Y."""
    if not _asks_whose_office(context, answer):
        return named
    words = context.utterance.words
    first = context.utterance.of("person")[0].first
    return [s for s in named if s.kind != "state" or s.first < first or words[s.first - 1].text in _WITHIN]


def _asks_whose_office(context: Context, answer: Answer) -> bool:
    intent = context.match.intent.name if context.match else answer.intent
    people, words = context.utterance.of("person"), context.utterance.words
    if "who_is" not in (intent, answer.intent) or len(people) != 1 or context.utterance.asks != "yes/no":
        return False
    told = indices(context.utterance.slots) | context.scope.used
    others = {word.stem for i, word in enumerate(words) if i not in told and word.text not in STOPWORDS}
    return others <= _OF_OFFICES


_WRITING = frozenset("write wrote written writes send sent sends address addressed from by".split())
_CHIEFS = ("Permanent Representative", "Chargé d'affaires a.i.", "Permanent Observer", "Ambassador")
"""Offices in which a mission writes."""


def wrote_so(context: Context, told: Told) -> bool:
    """ "Did the Permanent Representative of X write to Y": no yes by a letter in another office, or to another one."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if not told.said.startswith("Yes") or _WRITING.isdisjoint(texts):
        return True
    to = [slot.value for slot in utterance.of("office") if "to" in texts[max(0, slot.first - 2) : slot.first]]
    offices = [slot.value for slot in utterance.of("office") if slot.value in _CHIEFS and slot.value not in to]
    if not (to or offices) or utterance.of("person", "part"):
        return True
    return any(_is_so(context, letter, to, offices) for letter in told.letters)


def _is_so(context: Context, letter: str, to: Sequence[str], offices: Sequence[str]) -> bool:
    sql = "SELECT field, value FROM letter_facts WHERE letter = :l AND field IN ('addressee', 'sender_role')"
    rows = context.reader.rows(sql, {"l": letter})
    addressees = [str(row["value"]) for row in rows if row["field"] == "addressee"]
    held = [{"office": row["value"], "rank": None} for row in rows if row["field"] == "sender_role"]
    sql = "SELECT office, rank FROM signatures WHERE letter = :l AND part = 'letter'"
    held += [{"office": row["office"], "rank": row["rank"]} for row in context.reader.rows(sql, {"l": letter})]
    return all(any(one in value for value in addressees) for one in to) and all(
        any(holds_office(row, office) for row in held) for office in offices
    )
