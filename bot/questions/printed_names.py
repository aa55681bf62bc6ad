"""How letters print the names of States: short, formal, former."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Library, Row, cite_all, part_of
from bot.context import Context, States
from bot.intents import question
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.scoping.universal import asks_which_letters


@question(
    "under which official names do {state} stand in list", "official name of {state}", "formal name of {state}",
    "how is {state} called", "what is {state} called", "name used for {state}", "how is name of {state} written",
    "full name of {state}", "which form of name is used for {state}", "is {state} called {state}",
    "how does letter name {state}", "does letter say {state} or {state}", "under what name does {state} appear",
    "which name of {state} is used", "how is {state} spelled",
    "which long form is used for {state}", "what short form is used for {state}", "long name of {state}",
    example="what is Kyrgyzstan called in the 2004 letter",
)  # fmt: skip
def printed_names(
    context: Context, reader: Library, scope: Scope, states: States, utterance: Utterance
) -> Answer | None:
    """How the letters print the name of a State."""
    others = [slot for slot in utterance.of("person", "office") if slot.first not in scope.used]
    if not states or others or utterance.asks in ("yes/no", "why", "when"):
        return None
    naming = _NAMING & {word.stem for word in utterance.words}
    if asks_which_letters(utterance) or not naming or (naming <= _OF_PAPERS and _tell_whose_letter(utterance, scope)):
        return None
    forms: dict[tuple[str, str], Row] = {}
    for state in states:
        for row in state_mentions(reader, scope, state):
            forms.setdefault((state, str(row["printed"])), row)
    if not forms:
        return None
    names = context.local
    told = [
        names.say("names.printed_in", name=printed, place=names.part(*part_of(row)))
        for (_, printed), row in forms.items()
    ]
    items = tuple(printed for _, printed in forms)
    return Answer("answered", f"{names.joined(told)}.", items=items, citations=cite_all(reader, list(forms.values())))


def state_mentions(reader: Library, scope: Scope, state: str) -> list[Row]:
    """Where the State is named: in the body first, else under signatures."""
    where, params = scope.where("m")
    sql = f"SELECT m.* FROM state_mentions m WHERE {where} AND m.state = :state ORDER BY m.letter, m.start"
    return list(reader.rows(sql, {**params, "state": state}))


_NAMING = frozenset(
    "call name form formal offici long short written write print spell spelt style titl refer term version".split()
)
"""Stems that ask how a State is called."""
_OF_PAPERS = frozenset(("titl", "call", "name"))
"""Of these, what papers have too: "the title of the Russian letter" is no name of a State."""


def _tell_whose_letter(utterance: Utterance, scope: Scope) -> bool:
    """Whether every State that is named only tells whose letter is meant."""
    return all(slot.first in scope.used for slot in utterance.of("state"))
