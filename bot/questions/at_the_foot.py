"""Who stands under a text, and in which office its author wrote: asked without a word for signing."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.signatures import POSTS, signatures, signed_in_words, signers_named
from bot.questions.signers import signers
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.titled_parts import titled_part
from store.words import stem

_PERSONS = frozenset("name names man woman person people diplomat official whose who hand".split())
_FOOT = frozenset("foot bottom under underneath beneath".split())
_AUTHORS = frozenset({"author", "writer"})
_POSTS = POSTS | {"portfolio"}
_WORDS = (
    OF_SIGNING
    | LETTER_NOUNS
    | frozenset(
        map(
            stem,
            "ministerial official held hold author writer serve served annexed forwarded complaint message".split(),
        )
    )
    | frozenset(map(stem, _POSTS))
)


def at_the_foot(context: Context) -> Answer | None:
    """Whose name stands under the part or letter that is meant."""
    texts = {word.text for word in context.utterance.words}
    if context.utterance.asks not in ("who", "which") or not texts & _FOOT:
        return None
    if [word.text for word in context.utterance.words[:2]] in (["under", "which"], ["under", "what"]):
        return None  # "under which name"
    scope = context.scope if context.scope.explicit else titled_part(context.utterance, Scope(), context.reader)
    if not texts & _PERSONS or scope is None or len(scope.letters) != 1:
        return None
    return signers(context)


def post_of_author(context: Context) -> Answer | None:
    """The office in which the author of the letter or part that is meant signed it."""
    utterance, scope = context.utterance, context.scope
    texts = {word.text for word in utterance.words}
    if utterance.asks not in ("what", "which", "") or not texts & _AUTHORS:
        return None
    if not texts & _POSTS or len(scope.letters) != 1 or utterance.of("person", "state", "reference"):
        return None
    if unread(context, _WORDS):
        return None
    rows = [row for row in signatures(context.reader, scope) if row["office"] or row["rank"]]
    parts = {str(row["part"]) for row in rows}
    if len(parts) != 1:
        return None
    answer = signers_named(context, rows, signed_in_words(rows, context.local))
    offices = (str(row["office"] or row["rank"]) for row in rows)
    return answer._replace(items=tuple(dict.fromkeys(offices)))
