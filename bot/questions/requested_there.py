"""Whether a letter asks for what an item of the agenda is titled by: "does it ask for X again?".

Yes where its own request is for that. No only where it requests another item, and a letter is loaded that does request
that one: what nobody requested in such words may be asked for in others.
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
    if not own or (not fitting and not _requested_elsewhere(context, wanted)):
        return None
    told = " ".join(dict.fromkeys(_told(context, row) for row in fitting or own))
    lead = "Yes" if fitting else "No"
    return Answer("answered", f"{lead}. {told}", items=(lead,), citations=cite_all(context.reader, fitting or own))


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


def _requested_elsewhere(context: Context, wanted: frozenset[str]) -> bool:
    return any(wanted <= frozenset(stems(str(row["title"]))) for row in _requests(context, Scope()))


def _told(context: Context, row: Row) -> str:
    names = context.local
    return names.say(
        "requested", letter=names.letter(str(row["letter"])), kind=names.kind(str(row["kind"])), title=str(row["title"])
    )
