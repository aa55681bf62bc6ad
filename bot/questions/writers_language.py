"""The language in which somebody wrote: "did X write in Russian?", "which of X and Y wrote in Russian?"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of, unique
from bot.context import Context
from bot.questions.printed_values import facts, part_facts, verdict
from bot.questions.signatures import signatures
from bot.questions.strays import strays
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.slots import LANGUAGES
from bot.wording import upper_first
from store.words import stem

_WRITING = frozenset(map(stem, "write writes wrote written draft drafted compose composed language original".split()))
_MOST = 3


def writer_in(context: Context) -> Answer | None:
    """Whether what a person signed was drawn up in a language, or which of several persons wrote in it."""
    utterance = context.utterance
    named = [word.text.capitalize() for word in utterance.words if word.text in LANGUAGES]
    people = utterance.values("person")
    stems = {word.stem for word in utterance.words}
    if len(named) != 1 or not 0 < len(people) <= _MOST or not stems & _WRITING or utterance.asks == "how many":
        return None
    known = _WRITING | LETTER_NOUNS | frozenset(map(stem, ("one", "originally", "own", named[0].casefold())))
    slots = tuple(s for s in utterance.slots if utterance.words[s.first].text not in LANGUAGES)
    if strays(utterance._replace(slots=slots), context.scope, known, context.reader):
        return None
    rows = _printed(context, people)
    if utterance.asks == "yes/no" and len(people) == 1:
        return verdict(_told(context, rows), any(one.language["value"] == named[0] for one in rows)) if rows else None
    if len(people) == 1 or not rows:
        return None
    holding = [one for one in rows if one.language["value"] == named[0]]
    if not holding:
        return unanswered("not-stated", _told(context, rows).answer, citations=_told(context, rows).citations)
    return _told(context, holding)


class _Written(NamedTuple):
    language: Row
    signature: Row


def _printed(context: Context, people: Sequence[str]) -> list[_Written]:
    """The languages printed of what the persons signed, with their signatures."""
    found: list[_Written] = []
    letters = context.scope.letters if context.scope.explicit else ()
    for signed in signatures(context.reader, Scope(letters), people):
        place = part_of(signed)
        rows = part_facts(context.reader, Scope((place[0],), (place,)), "original_language")
        if place[1] == "letter" and not rows:
            rows = [row for row in facts(context.reader, (place[0],), "original_language") if part_of(row) == place]
        found += [_Written(row, signed) for row in rows]
    return found


def _told(context: Context, found: Sequence[_Written]) -> Answer:
    names = context.local
    lines = [
        f"{one.signature['name']}: "
        f"{names.say('language.is', place=names.part(*part_of(one.language)), printed=str(one.language['value']))}."
        for one in found
    ]
    rows = [*(one.language for one in found), *(one.signature for one in found)]
    items = tuple(dict.fromkeys(str(one.signature["name"]) for one in found))
    text = upper_first(" ".join(dict.fromkeys(lines)))
    return Answer("answered", text, items=items, citations=unique(cite_all(context.reader, rows)))
