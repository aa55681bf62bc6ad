"""How many times something is mentioned: "how often does X come up", counted in the words of the letters."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.mention_rows import NAMING
from bot.questions.strays import strays
from bot.scoping.cards import letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.content import name_term
from bot.searching.held import padded
from store.places import PlaceFound, find_states
from store.words import fold, stem

_VERBS = NAMING | {"come", "use", "turn"}
_NAMING = _VERBS | frozenset(map(stem, "came word term times often up".split()))
MOST_READ = 3000
MOST_LETTERS = 40
"""Letters whose sentences are all counted through."""


def times_mentioned(context: Context) -> Answer | None:
    """How often a name or a word stands in the letters or parts meant; None where another thing is counted."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    often = ("many", "times") in pairwise(texts) or ("how", "often") in pairwise(texts)
    if not often or not _VERBS & {word.stem for word in utterance.words}:
        return None
    if context.scope.basis <= {"implied"}:
        context = context._replace(scope=Scope())
    elif context.scope.parts and any(word.stem in LETTER_NOUNS for word in utterance.words):
        context = context._replace(scope=context.scope._replace(parts=()))  # "letter and annex together"
    quoted = utterance.values("quoted")
    if quoted:
        found = _of_quoted(context, fold(quoted[0])) if _phrases(context) else []
    else:
        found = _of_state(context) if utterance.of("state") else _of_words(context, _phrases(context))
    total = sum(n for n, _ in found)
    if not total:
        return None
    by_letter: dict[str, int] = {}
    for n, row in found:
        by_letter[str(row["letter"])] = by_letter.get(str(row["letter"]), 0) + n
    names = context.local
    told = "; ".join(f"{names.letter(letter)}: {n}" for letter, n in by_letter.items())
    citations = cite_all(context.reader, [row for _, row in found[:12]])
    return Answer("answered", f"{total}: {told}.", items=(str(total),), citations=citations)


def _phrases(context: Context) -> list[tuple[str, ...]]:
    """Stems of the one thing asked about: every name of it, or its word; none where there are two."""
    utterance = context.utterance
    slots = utterance.of("state", "organization", "body", "quoted", "organ")
    if len(slots) > 1 or utterance.of("person", "office", "reference", "symbol"):
        return []
    if slots:
        if strays(utterance, context.scope, _NAMING, context.reader):
            return []
        return sorted(set(name_term(context, slots[0]).alternatives), key=len, reverse=True)
    left = set(strays(utterance, context.scope, _NAMING, context.reader))
    words = [word for word in utterance.words if word.text in left]
    return [(words[0].stem,)] if len(words) == 1 else []


def _of_state(context: Context) -> list[tuple[int, Row]]:
    """Where the one State is named; "Peruvian" does not name Peru."""
    states = context.utterance.values("state")
    if len(states) != 1 or not _phrases(context):
        return []
    counted = ((sum(one.state == states[0] for one in _named(str(row["text"]))), row) for row in _sentences(context))
    return [(n, row) for n, row in counted if n]


def _named(text: str) -> list[PlaceFound]:
    return [one for one in find_states(text) if not one.adjective]


def _of_quoted(context: Context, text: str) -> list[tuple[int, Row]]:
    """Sentences with what is quoted, letter by letter, and how often they hold it."""
    whole = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")
    return [(n, row) for row in _sentences(context) if (n := len(whole.findall(fold(str(row["text"])))))]


def _of_words(context: Context, phrases: list[tuple[str, ...]]) -> list[tuple[int, Row]]:
    """Sentences with the phrases, and how often they hold them."""
    rows = _sentences(context) if phrases else []
    return [(n, row) for row in rows if (n := _count(padded(str(row["text"])), phrases))]


def _sentences(context: Context) -> list[Row]:
    if letter_count(context.reader) > MOST_LETTERS and not context.scope.letters:
        return []
    where, params = context.scope.where()
    sql = f"SELECT * FROM sentences WHERE {where} ORDER BY letter, start LIMIT {MOST_READ}"
    return list(context.reader.rows(sql, params))


def _count(padded: str, phrases: list[tuple[str, ...]]) -> int:
    """Places at which one of the phrases stands, a longer one before one that it holds."""
    listed = "|".join(re.escape(" ".join(phrase)) for phrase in phrases)
    return len(re.findall(rf"(?<= )(?:{listed})(?= )", padded))
