"""A sentence that leaves out what its letter has said before: names and descriptions of what it calls "the Treaty"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from bot.answers import Answer
from bot.context import Context
from bot.questions.passages import of_kind_asked, ranked_passages, search, told
from bot.reading.utterance import Term
from bot.scoping.scope import Scope
from bot.searching.abstention import covers, looks_for
from bot.searching.content import wanted_terms
from bot.searching.implied import implied, told_before
from bot.searching.kinds import answers_kind
from bot.searching.likelihood import likely
from bot.searching.retelling import lacks_an_act
from bot.searching.retrieval import Hit
from bot.searching.said_by import said_by_those_asked
from bot.searching.things import lacks_a_thing
from bot.unprinted import asks_where_written, of_a_cover, tells_it

LEAST_LEFT = 2
"""Words that must be left to find beside what is understood, those that only help among them."""
LOOKED_AT = 5
"""Best sentences of which it is asked what they leave out."""


def understood(context: Context) -> Answer | None:
    """The sentence that covers the question but for what the letter has said before."""
    if of_a_cover(context) or asks_where_written(context) or not ranked_passages(context)[0]:
        return None
    wide = context._replace(scope=Scope()) if context.scope.basis == frozenset({"implied"}) else None
    for here in filter(None, (context, wide)):
        must, may = wanted_terms(here)
        for hit in search(here, must, may)[:LOOKED_AT]:
            left_out = implied(here, hit, must) or told_before(here.utterance, hit, must)
            left = [term for term in must if term not in left_out]
            paired = any(term.stem.startswith("=") for term in left_out)
            helping = [term for term in may if term not in hit.missing]
            if left_out and left and len(left) + len(helping) >= LEAST_LEFT:
                hits = search(here, left, [*may, *left_out])
                hits = _from_fitting(here, hits, hit, left)
                if hits and hits[0].place == hit.place:
                    best = hits[0]._replace(missing=tuple(t for t in hits[0].missing if t not in left_out))
                    if _answers(here, [best, *hits[1:]], left, paired):
                        return told(here, [best])
    return None


def _from_fitting(context: Context, hits: Sequence[Hit], hit: Hit, must: Sequence[Term]) -> list[Hit]:
    """The sentences from ``hit`` on, where those before it hold no such thing as is asked for."""
    if any(term in hit.missing for term in must):
        return list(hits)
    return list(dropwhile(lambda one: one.place != hit.place and not answers_kind(context, one, must), hits))


def _answers(context: Context, hits: Sequence[Hit], must: Sequence[Term], paired: bool) -> bool:
    """Whether the first sentence answers what is left of the question."""
    hit = hits[0]
    told_there = said_by_those_asked(context, hit) and tells_it(context, hit) and of_kind_asked(context, hit)
    if not told_there or lacks_a_thing(context.utterance, hit, must):
        return False
    whole = covers(hit, must, looks_for(context.utterance)) and not lacks_an_act(context.utterance, hit, must)
    if whole and answers_kind(context, hit, must):
        return True
    return paired and likely(context, hits, must) is not None
