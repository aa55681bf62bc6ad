"""Whether a letter asks for what an item of the agenda is titled by: "does it ask for X again?".

Yes where its own request is for that. No only where a letter is loaded that does request that item, and the one meant
requests another, or says nothing in such words: what nobody requested so may be asked for in others.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from store.words import stem, stems

_ASKING = frozenset(
    map(
        stem,
        """ask asks asked asking request requests requested requesting want wants wanted propose proposes proposed seek
        seeks sought seeking apply applies applied""".split(),
    )
)
_AROUND = frozenset(
    map(stem, "again still item items agenda inclusion include included new supplementary draft resolution".split())
)


def requested_there(context: Context) -> Answer | None:
    """Yes or no from the requests for an item of the letters meant; None where another thing may be asked for."""
    utterance, scope = context.utterance, context.scope
    wanted = _wanted(context)
    if not scope.letters or is_large(context.reader) or not wanted or utterance.of("person", "office"):
        return None
    own = _requests(context, Scope(scope.letters))
    fitting = [row for row in own if wanted <= frozenset(stems(str(row["title"])))]
    if scope.parts and any(context.names.part_row(*part)["kind"] == "draft resolution" for part in scope.parts):
        return None
    elsewhere = [] if fitting else _requested_elsewhere(context, wanted)
    if not fitting and (not elsewhere or (not own and _speaks_of(context, wanted))):
        return None
    shown = fitting or own or elsewhere
    told = " ".join(dict.fromkeys(_told(context, row) for row in shown))
    lead = "Yes" if fitting else "No"
    return Answer("answered", f"{lead}. {told}", items=(lead,), citations=cite_all(context.reader, shown))


def letters_requesting(context: Context) -> Answer | None:
    """ "Which letter asks for X?": those that request an item of that title; None where none does in such words."""
    utterance, wanted = context.utterance, _wanted(context)
    texts = [word.text for word in utterance.words]
    asked = texts[:1] in (["which"], ["what"]) and {word.stem for word in utterance.words[1:4]} & LETTER_NOUNS
    if not asked or not wanted or is_large(context.reader) or utterance.of("person", "office", "date", "symbol"):
        return None
    rows = _requested_elsewhere(context, wanted)
    told = " ".join(dict.fromkeys(_told(context, row) for row in rows))
    items = tuple(dict.fromkeys(context.names.letter(str(row["letter"])).removeprefix("the ") for row in rows))
    return Answer("answered", told, items=items, citations=cite_all(context.reader, rows)) if rows else None


def _wanted(context: Context) -> frozenset[str]:
    """What is asked for: the content words behind the verb of asking; none where no such verb is there."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words) if word.stem in _ASKING and word.stem not in LETTER_NOUNS), None)
    if at is None:
        at = next((i for i, word in enumerate(words) if i > 1 and word.stem == "request"), len(words))
    told = indices(context.utterance.of("date", "part", "symbol", "state"))
    kept = (word for i, word in enumerate(words) if i > at and i not in told and word.text not in STOPWORDS)
    return frozenset(word.stem for word in kept) - _AROUND


def _requests(context: Context, scope: Scope) -> Sequence[Row]:
    where, params = scope.where()
    return context.reader.rows(
        f"SELECT * FROM item_requests WHERE {where} AND title IS NOT NULL ORDER BY letter, start LIMIT 40", params
    )


def _requested_elsewhere(context: Context, wanted: frozenset[str]) -> list[Row]:
    return [row for row in _requests(context, Scope()) if wanted <= frozenset(stems(str(row["title"])))]


def _speaks_of(context: Context, wanted: frozenset[str]) -> bool:
    """Whether a sentence of the letters meant holds any word of what is asked for."""
    rows = context.reader.search(wanted, len(wanted), context.scope.letters)
    return bool(rows)


def _told(context: Context, row: Row) -> str:
    names = context.local
    return names.say(
        "requested", letter=names.letter(str(row["letter"])), kind=names.kind(str(row["kind"])), title=str(row["title"])
    )
