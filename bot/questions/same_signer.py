"""Whether two who signed held one post, one person signed two letters, and which of two posts a signer held."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import PRIMARY_AUXILIARIES
from bot.questions.claimed import lead
from bot.questions.same_name import same_in_both
from bot.questions.signatures import POSTS, family, in_office, offices_meant, signatures, signed_in_words
from bot.questions.signing import VOCABULARY, sign_stems
from bot.questions.strays import strays
from bot.scoping.scope import indices
from store.words import stem

_POSTS = frozenset(map(stem, POSTS))
_PEOPLE = frozenset(map(stem, "serve behind still compared comparison un united nations diplomat individual".split()))
_SAME = frozenset("person same identical".split())
_CHANGED = frozenset("change changed replace replaced exchanged swap swapped different another new".split())
MOST_SHOWN = 12
MOST_LETTERS = 4
"""Letters in which one person may be looked for: all of them must be signed for the State."""


def same_post(context: Context) -> Answer | None:
    """ "Did X and Y hold the same post": yes where one office is printed under the names of both."""
    people = context.utterance.values("person")
    if len(people) < 2 or not _claims(context) or not {w.stem for w in context.utterance.words} & _POSTS:
        return None
    rows = _signed(context, people)
    held = [{str(row["office"]) for row in rows if family(row) == person and row["office"]} for person in people]
    if not all(held):
        return None
    common = set.intersection(*held)
    shown = [row for row in rows if not common or str(row["office"]) in common]
    return _told(context, bool(common), shown)


def same_person(context: Context) -> Answer | None:
    """ "Did the same ambassador sign for X in 2002 and in 2004", "was it the same Y in both", "was X's Y replaced"."""
    texts = {word.text for word in context.utterance.words}
    states, people = context.utterance.values("state"), context.utterance.values("person")
    if (
        not 2 <= len(context.scope.letters) <= MOST_LETTERS
        or len(states) > 1
        or len(people) > 1
        or not _claims(context)
    ):
        return None
    changed = bool(states and texts & _CHANGED) and not texts & _SAME
    if context.utterance.asks not in ("yes/no", "") or not (changed or _SAME & texts):
        return None
    if not states and not people:
        return None
    rows = [row for row in _signed(context, people) if not states or row["state"] in states]
    offices = offices_meant(context.utterance)
    rows = in_office(rows, offices) if offices else rows
    if len({row["letter"] for row in rows}) != len(context.scope.letters):
        return None
    return same_in_both(context, states, rows, asked=not changed)


def _claims(context: Context) -> bool:
    """Whether something is claimed, and of signing and posts alone."""
    texts = {word.text for word in context.utterance.words}
    known = VOCABULARY | sign_stems() | _POSTS | _PEOPLE | frozenset(map(stem, _CHANGED))
    stray = set(strays(context.utterance, context.scope, known, context.reader))
    return bool(texts & PRIMARY_AUXILIARIES or not context.utterance.asks) and not stray  # also "..., same person?"


def _signed(context: Context, people: Sequence[str]) -> list[Row]:
    if is_large(context.reader) and not context.scope.letters and not people:
        return []
    return signatures(context.reader, context.scope._replace(parts=()), people)


def _told(context: Context, holds: bool, rows: Sequence[Row]) -> Answer:
    start = lead(holds, context.utterance)
    items = (start.rstrip(". "), *dict.fromkeys(str(row["name"]) for row in rows))
    citations = cite_all(context.reader, rows[:MOST_SHOWN])
    told = signed_in_words(rows[:MOST_SHOWN], context.local)
    return Answer("answered", start + told, items=items, citations=citations)


def post_chosen(context: Context) -> Answer | None:
    """ "X, ambassador or chargé d'affaires?": of the posts offered the one that is printed under the name of X."""
    people, offered = context.utterance.values("person"), offices_meant(context.utterance)
    if len(people) != 1 or not offered or not _only_offers(context):
        return None
    rows = [row for row in _signed(context, people) if row["office"]]
    held = in_office(rows, offered)
    if not held or len(held) != len(rows):
        return None
    offices = tuple(dict.fromkeys(str(row["office"]) for row in held))
    text = f"{'; '.join(offices).rstrip('.')}. {signed_in_words(held[:MOST_SHOWN], context.local)}"
    return Answer("answered", text, items=offices, citations=cite_all(context.reader, held[:MOST_SHOWN]))


def _only_offers(context: Context) -> bool:
    """Whether "or" stands between two posts, and what else is said only describes them ("a real X or just a Y")."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    posts = indices(utterance.of("office"))
    at = next((i for i, text in enumerate(texts) if text == "or"), None)
    if at is None or not (min(posts, default=at) < at < max(posts, default=at)):
        return False
    known = VOCABULARY | sign_stems() | _POSTS | _PEOPLE
    stray = set(strays(utterance, context.scope, known, context.reader))
    return all(texts[i] not in stray or i + 1 in posts for i in range(len(texts)))
