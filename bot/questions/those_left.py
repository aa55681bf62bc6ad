"""How many are left of all: "how many posts do not yet accept it", where a sentence says "at 34 of the 41 posts".

The difference is the bot's own; both numbers are the sentence's. Without the number of all there is no answer: how many
do is not how many do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.amounts import amounts_in
from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.deed_asked import deed_asked
from bot.searching.retrieval import Hit
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import stem, stems

_NUMBER = rf"(?:\d[\d,]*|{'|'.join(CARDINALS)})"
_SOME_OF_ALL = pattern(
    rf"\b(?P<some>{_NUMBER}) of (?:(?:the|its|their|our|these|those|all|a total of) )+(?P<all>{_NUMBER}) [a-z]",
    re.IGNORECASE,
)
_OF_ALL_SOME = pattern(
    rf"\bof (?:(?:the|its|their|our|these|those|a total of) )+(?P<all>{_NUMBER}) [a-z][^.;,\d]{{0,120}}"
    rf"(?:,| it| they| he| she| we) [^.;\d]{{0,60}}?"
    rf"\b(?P<some>{_NUMBER})\b",
    re.IGNORECASE,
)
_ALL_OF_WHICH = pattern(
    rf"\b(?P<all>{_NUMBER}) [a-z][^.;:\d]{{0,80}}?, of (?:which|whom|these|them) (?:only )?(?P<some>{_NUMBER})\b",
    re.IGNORECASE,
)
_OF_SO_MANY = pattern(
    rf"\bof (?P<all>{_NUMBER}) [a-z][^.;,\d]{{1,60}}, (?:only )?(?P<some>{_NUMBER}) (?:were|was|had|have)\b", re.I
)
_DENIED = frozenset("not without remaining outstanding missing lacking never nor neither".split())
_TO_DO = frozenset("still yet left remain remained remains".split())
_PEOPLE = frozenset(map(stem, "state states member members country countries person people".split()))
NEGATIVE = pattern(r"\b(?:not|no|nor|never|none|without|remain\w*|missing|still|yet|refus\w+)\b", re.IGNORECASE)
"""What a sentence says that tells of those who do not."""
LEAST = 0.6
"""Least share of the weighted words that the sentence and what stands around it hold."""
_MOST_LOOKED_AT = 6


def asks_those_left(utterance: Utterance) -> bool:
    """ "How many have not", "were still missing", "still had to": those that are left are asked for."""
    texts = [word.text for word in utterance.words]
    to_do = any(text in _TO_DO and "to" in texts[i + 1 : i + 4] for i, text in enumerate(texts))
    return utterance.asks == "how many" and (to_do or not _DENIED.isdisjoint(texts))


def without_left(terms: Sequence[Term]) -> list[Term]:
    """The words that a sentence must hold: not those that ask for the rest."""
    small = {stem(word) for word in _DENIED | _TO_DO}
    return [term for term in terms if term.stem not in small]


def those_left(context: Context) -> Answer | None:
    """The number of all less the number of some, both from one sentence that covers the question."""
    left, deed = asks_those_left(context.utterance), deed_asked(context.utterance)
    if not left and (deed is None or context.utterance.asks != "how many"):
        return None
    must, may = wanted_terms(context)
    terms = [term for term in without_left(must) if term.stem not in _ONLY]
    for hit in search(context, terms, may)[:_MOST_LOOKED_AT] if terms else ():
        text = str(hit.row["text"])
        found = next(_shares(text), None)
        if found is None or not _covers(hit, terms) or NEGATIVE.search(text):
            continue
        if not left and not _done_to_the_rest(text, deed):
            continue
        some, total = found
        names = context.local
        told, citation = sentence(context.reader, names, hit)
        shown = {"left": names.number(total - some), "total": names.number(total)}
        lead = f"{names.say('quantity.left', **shown)} "
        proof = tuple(dict.fromkeys((citation, *cite_all(context.reader, [hit.row]))))
        return Answer("answered", f"{upper_first(lead)}{told}", items=(str(total - some),), citations=proof)
    return None


def _done_to_the_rest(text: str, deed: Term | None) -> bool:
    """ "It accepted 183 and took note of the rest": what is asked of was done to those that are left."""
    said = _TO_THE_REST.search(text)
    return said is not None and deed is not None and (deed.stem in stems(said[1]))


_TO_THE_REST = pattern(r"(?:\band|[,;]) ((?:[a-z]+ ){1,4}?)(?:the|its) (?:rest|remainder|others|remaining)\b")
_ONLY = frozenset(map(stem, "merely only simply just".split()))


def _shares(text: str) -> Iterator[tuple[int, int]]:
    """(some, all) of the sentence, where the one can be a part of the other."""
    for form in (_SOME_OF_ALL, _OF_ALL_SOME, _ALL_OF_WHICH, _OF_SO_MANY):
        for found in form.finditer(text):
            values = [next((claim.value for claim, _, _ in amounts_in([found[key].casefold()])), 0.0)
                      for key in ("some", "all")]  # fmt: skip
            if 0 < values[0] < values[1]:
                yield int(values[0]), int(values[1])


def _covers(hit: Hit, terms: Sequence[Term]) -> bool:
    own = {term.stem for term in terms} - _PEOPLE
    lacking = [term for term in hit.missing if term.stem in own]
    return hit.coverage >= LEAST and not any(map(never_missing, lacking)) and len(lacking) * 3 <= len(own)
