"""Things that a sentence names in a row behind their noun: "three boats, the X, the Y and the Z".

What they are called, and which of them does what a sentence with its name alone tells: "the Y sank".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import word_classes
from bot.questions.quoting import with_place
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, terms
from bot.searching.held import padded, stands
from bot.slots import CARDINALS
from store.words import stem

_NAME = r"(?:the )?[\"“]?[A-Z][\w'’-]*(?: (?:de|del|da|do|la|le|of|[A-Z][\w'’-]*)){0,4}[\"”]?"
_ROW = pattern(
    rf"\b([a-z]{{3,}}),? (?:namely,? |called |named )?({_NAME}(?:, {_NAME}){{0,8}},? and {_NAME})(?=[,.;:]|$| \w)"
)
_CALLING = frozenset(map(stem, "name names named call calls called list give".split()))
_NOT_THINGS = frozenset("person group location communication act".split())
"""Kinds of nouns whose rows of names are States, bodies and places: other question types tell these."""


class _Named(NamedTuple):
    noun: str
    names: tuple[str, ...]
    row: Row


def called_things(context: Context) -> Answer | None:
    """The names of things, or the one of them of which a further sentence tells what is asked."""
    utterance = context.utterance
    if is_large(context.reader) or utterance.of("person", "organization", "office", "reference", "part"):
        return None
    nouns = {w.stem for w in utterance.words if "n" in word_classes(w.text)[0] and _is_thing(w.text)}
    found = [one for one in _rows_of_names(context) if stem(one.noun) in nouns]
    if len(found) != 1:
        return None
    left = _left(context, stem(found[0].noun))
    if {word.stem for word in utterance.words} & _CALLING or utterance.asks == "":
        return _told(context, found[0]) if _all_held(left, found[0].row) else None
    return _which(context, found[0], left) if utterance.asks == "which" else None


def _is_thing(noun: str) -> bool:
    return word_classes(noun)[1] not in _NOT_THINGS


def _rows_of_names(context: Context) -> list[_Named]:
    where, params = context.scope.where()
    sql = f"SELECT * FROM sentences WHERE {where} AND role = 'text' AND text LIKE '%, the % and %' LIMIT 400"
    rows = context.reader.rows(sql, params)
    return [
        _Named(found[1], tuple(_bare(name) for name in _SPLIT.split(found[2]) if name), row)
        for row in rows
        for found in _ROW.finditer(str(row["text"]))
        if found[1].endswith("s") and ", the " in found[0]
    ]


_SPLIT = pattern(r",? and |, ")


def _bare(name: str) -> str:
    return name.removeprefix("the ").strip(' "“”')


def _left(context: Context, noun: str) -> list[Term]:
    """What the question says besides the noun and that names are asked for."""
    free = left_words(context.utterance, context.scope, context.utterance.of("state", "date", "place"))
    return [
        term
        for term in terms([word for word in free if word.text not in CARDINALS])
        if term.stem not in _CALLING | {noun}
    ]


def _all_held(left: Sequence[Term], row: Row) -> bool:
    held = padded(str(row["text"]))
    return all(stands(term, held) for term in left)


def _told(context: Context, named: _Named) -> Answer:
    text = f"{context.local.joined(named.names)}. {with_place(context.local, named.row)}"
    return Answer("answered", text, items=named.names, citations=cite_all(context.reader, [named.row]))


def _which(context: Context, named: _Named, left: Sequence[Term]) -> Answer | None:
    """The one of the names that stands in a sentence with all that is asked, where only one does."""
    told: dict[str, Row] = {}
    for name in named.names:
        sql = "SELECT * FROM sentences WHERE letter = :l AND role = 'text' AND text LIKE :n LIMIT 20"
        rows = context.reader.rows(sql, {"l": named.row["letter"], "n": f"%{name}%"})
        for row in rows:
            if row["sentence_id"] != named.row["sentence_id"] and left and _all_held(left, row):
                told.setdefault(name, row)
    if len(told) != 1:
        return None
    ((name, row),) = told.items()
    text = f"{name}. {with_place(context.local, row)}"
    return Answer("answered", text, items=(name,), citations=cite_all(context.reader, [row, named.row]))
