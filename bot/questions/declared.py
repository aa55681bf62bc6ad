"""What a State declared on signing or joining, which stands under its name: "what did X declare when it ratified?".

Depositaries print declarations and reservations one below the other, each headed by the State, with the occasion in
brackets under it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.answers import Answer, unanswered
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.quoting import with_place
from bot.reading.gazetteer import placeholders
from bot.reading.utterance import Utterance
from bot.searching.content import wanted_terms
from bot.searching.held import padded, stands
from store.words import fold, stem, stems

_DECLARING = frozenset(map(stem, "declare declaration reserve reservation proviso caveat rider interpretative".split()))
_ADDING = frozenset(map(stem, "attach add append accompany couple qualify".split()))
_OCCASIONS = frozenset(map(stem, "ratify ratification accede accession sign signature accept acceptance".split()))
_SAME = ("ratif", "acce", "sign")
"""Beginnings that verb and noun of an occasion share."""
_LISTED = frozenset(map(stem, "declaration reservation".split()))
_OF_PACTS = frozenset(map(stem, "convention treaty agreement protocol pact instrument upon when".split()))
_PLAIN = frozenset("something anything content contents text convention treaty agreement".split())
_MOST = 4


def declared(context: Context) -> Answer | None:
    """The text under the one State named, in a list of declarations."""
    states = set(context.utterance.values("state"))
    if len(states) != 1 or not asks_what_was_declared(context.utterance) or is_large(context.reader):
        return None
    found = [rows for head in _heads(context, states.pop()) if (rows := _below(context, head))]
    if not found and _on_joining(context.utterance) and _lists_declarations(context):
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    if len(found) != 1 or len(found[0]) > _MOST or not _speaks_of_it(context, found[0]):
        return None
    told = " ".join(with_place(context.local, row) for row in found[0])
    return Answer("answered", told, citations=cite_all(context.reader, found[0]))


def asks_what_was_declared(utterance: Utterance) -> bool:
    """Whether a declaration or reservation is asked for, or what somebody attached to a ratification."""
    if utterance.asks not in ("what", "which", "how", ""):
        return False
    own = {word.stem for word in utterance.words}
    return bool(own & _DECLARING) or (bool(own & _ADDING) and _on_joining(utterance))


def _on_joining(utterance: Utterance) -> bool:
    return any(word.stem in _OCCASIONS for word in utterance.words)


def _lists_declarations(context: Context) -> bool:
    """Whether one of the letters prints declarations, so that whoever is not among them made none."""
    parts = context.reader.rows("SELECT title FROM parts WHERE title IS NOT NULL LIMIT 200")
    return any(_DECLARING & set(stems(str(row["title"]))) >= _LISTED for row in parts)


def _speaks_of_it(context: Context, rows: Sequence[Row]) -> bool:
    """Whether the declaration holds what it is asked about: "what did X declare about its waters"."""
    title = context.names.part_row(*part_of(rows[0]))["title"]
    text = padded(" ".join([*(str(row["text"]) for row in rows), str(title or "")]))
    known = _DECLARING | _ADDING | _OCCASIONS | _OF_PACTS
    return all(stands(term, text) or term.stem in known for term in wanted_terms(context)[0] if term.text not in _PLAIN)


def _heads(context: Context, state: str) -> list[Row]:
    """Headings that are nothing but the name of the State, in capitals or not."""
    aliases = context.reader.rows("SELECT alias FROM state_names WHERE state = :s AND lang = 'en'", {"s": state})
    marks, params = placeholders([fold(str(row["alias"])) for row in aliases])
    sql = f"SELECT * FROM paragraphs WHERE role IN ('heading', 'title') AND lower(text) IN ({marks}) LIMIT 10"
    rows = context.reader.rows(sql, params) if aliases else []
    return [row for row in rows if not context.scope.letters or row["letter"] in context.scope.letters]


def _below(context: Context, head: Row) -> list[Row]:
    """The paragraphs between the heading and the next; none where the part tells of no declarations."""
    sql = "SELECT * FROM paragraphs WHERE letter = :l AND part = :p ORDER BY paragraph LIMIT 400"
    rows = context.reader.rows(sql, {"l": head["letter"], "p": head["part"]})
    at = int(str(head["paragraph"]))
    title = {one for row in rows if row["role"] in ("heading", "title") for one in stems(str(row["text"]))}
    behind = [row for row in rows if int(str(row["paragraph"])) > at and row["role"] not in ("masthead", "footnote")]
    brackets = list(takewhile(_is_bracketed, behind))
    if not title & _DECLARING or not _is_that_occasion(context.utterance, brackets):
        return []
    return list(_texts(behind[len(brackets) :]))


def _is_bracketed(row: Row) -> bool:
    return str(row["text"]).startswith("[")


def _texts(rows: Sequence[Row]) -> Iterator[Row]:
    return takewhile(lambda row: row["role"] == "text", rows)


def _is_that_occasion(utterance: Utterance, brackets: Sequence[Row]) -> bool:
    """ "[Made on signature]" is not what a State said on ratifying."""
    named = [word.text for word in utterance.words if word.stem in _OCCASIONS]
    asked = {begin for begin in _SAME if any(text.startswith(begin) for text in named)}
    printed = " ".join(fold(str(row["text"])) for row in brackets)
    made = {begin for begin in _SAME if f" {begin}" in printed}
    return not asked or not made or bool(asked & made)
