"""What one of two letters lists and the other does not: "which X of 1999 no longer occur in 2003", "what was added"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.novelties import NEW, enumerated, only_in_first
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.questions.sides import piece
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.content import FRAME
from bot.side_by_side import words_of_side
from bot.wording import upper_first
from store.words import stem

_GONE = frozenset(
    "not hasn't haven't doesn't don't lacks lack lacking missing longer dropped omitted absent without".split()
)
_DIFFERING = frozenset("differ differs differences difference".split())
_FRAME = (LETTER_NOUNS - {"request"}) | frozenset(
    stem(word)
    for word in """list lists listed name names named mention mentioned contain contains occur occurs word words item
    items entry entries set beside compare compared against one got have has two other others figure appear appears
    longer added new missing differ differs difference differences between presidents leaders ministers
    enumeration enumerated given cited still any more""".split()
)
_OF_OTHERS = frozenset(
    stem(word)
    for word in """member membership country countries state party parties signatory signatories purpose aim goal
    objective""".split()
)
"""These are compared or told by a question type of their own."""
LEAST = 0.6
"""Least share of what is listed that the sentence and its surroundings hold."""


def two_lists(context: Context) -> Answer | None:
    """What stands in the one list only, with the sentence of each; None where either letter has no such list."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    sides = _sides(utterance)
    told = (bool(texts & _GONE), bool(texts & NEW), bool(texts & _DIFFERING))
    if utterance.asks in ("yes/no", "how many", "when", "who") or len(sides) != 2 or sum(told) != 1:
        return None
    pieces = [piece(utterance, side.start, side.stop) for side in sides]
    scopes = [find_scope(one, context.reader) for one in pieces]
    wanted = _listed(context, sides)
    if not wanted or any(term.stem in _OF_OTHERS for term in wanted):
        return None
    if any(not scope.letters or scope.problem for scope in scopes) or scopes[0] == scopes[1]:
        return None
    here = [context._replace(utterance=one, scope=scope) for one, scope in zip(pieces, scopes, strict=True)]
    found = [_best(one, wanted) for one in here]
    if found[0] is None or found[1] is None or found[0][1] == found[1][1]:
        return None
    return _told(context, [found[0], found[1]], *told)


def _told(
    context: Context, found: Sequence[tuple[str, Citation]], gone: bool, added: bool, differing: bool
) -> Answer | None:
    one, other = ([citation] for _, citation in found)
    first = only_in_first(context, one, other) if gone or differing else []
    second = only_in_first(context, other, one) if added or differing else []
    items = [item for item in (*first, *second) if item not in context.utterance.values("organization", "body")]
    if not items:
        return None
    listed = context.local.joined(items)
    text = " ".join((f"{upper_first(listed)}.", *(words for words, _ in found)))
    return Answer("answered", text, items=tuple(items), citations=(*one, *other))


def _sides(utterance: Utterance) -> list[range]:
    """The words that tell each of two letters of different years, wherever they stand."""
    dates = utterance.of("date")
    if len(dates) != 2 or dates[0].value == dates[1].value:
        return []
    return [words_of_side(utterance, slot) for slot in dates]


def _listed(context: Context, sides: Sequence[range]) -> list[Term]:
    """What is listed: the content words that neither name a side nor say how the lists differ."""
    taken = {i for side in sides for i in side} | indices(context.utterance.slots)
    free = [word for i, word in enumerate(context.utterance.words) if i not in taken]
    plain = [w for w in free if w.text not in STOPWORDS | QUESTION_WORDS | _GONE and not w.possessive]
    return [term for term in terms(plain) if term.stem not in _FRAME | FRAME]


def _best(context: Context, wanted: Sequence[Term]) -> tuple[str, Citation] | None:
    """The sentence of the letter that lists such things."""
    for hit in search(context, wanted, ()):
        if hit.coverage < LEAST or hit.row["role"] in ("title", "heading"):
            continue
        told = sentence(context.reader, context.local, hit)
        if len(enumerated(told[1].quote)) > 1:
            return told
    return None
