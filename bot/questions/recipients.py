"""Who gets something: "who received the boats" is told by "boats were delivered to X", where nobody "receives".

The sentence holds what is got, and a word for giving with "to" and a name behind it.
"""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.passages import CONTENDING, search, told
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.searching.content import wanted_terms
from bot.searching.held import ways
from bot.searching.retrieval import Hit
from store.words import fold, stem, tokens

_GETTING = frozenset(map(stem, "get gets got getting receive receives received obtain obtains obtained".split()))
_GIVING = frozenset(
    stem(word)
    for word in """give gave given giving deliver delivery deliveries submit submission transmit transmission send sent
    sending supply supplies provide provision present hand handed pay paid payment transfer grant return ship shipment
    allocate award report lend lent sell sold sale donate donation distribute export""".split()
)
_TO = pattern(r"\bto (?:the )?([A-Z][\w'’-]+)")
_FAR = 8
"""Words between the giving and "to", and between it and what is given."""


def recipient(context: Context) -> Answer | None:
    """The sentence that tells who gets a thing; None where it is not told by giving."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    getting = [word for word in utterance.words if word.stem in _GETTING]
    if texts[:1] != ["who"] or len(getting) != 1 or utterance.of("quoted", "person"):
        return None
    must, may = wanted_terms(context)
    things = [term for term in must if term.text != getting[0].text]
    if not things or all(term.stem.startswith("=") for term in things):
        return None
    hits = [hit for hit in search(context, things, may) if not any(term in hit.missing for term in things)]
    best = hits[0].score if hits else 0
    found = [hit for hit in hits if hit.score >= CONTENDING * best and _gives(hit, things, set(texts))]
    return told(context, found[:1]) if found else None


def _gives(hit: Hit, things: list[Term], asked: set[str]) -> bool:
    """Whether one of the things stands by a word for giving, with "to" and a name that is not asked about behind it."""
    text = str(hit.row["text"])
    words = list(tokens(text))
    roots = [stem(token.text) for token in words]
    named = {way[0] for term in things for way in ways(term) if len(way) == 1}
    for found in _TO.finditer(text):
        at = next((i for i, token in enumerate(words) if token.start >= found.start()), 0)
        near = range(max(0, at - _FAR), at)
        givers = [i for i in near if roots[i] in _GIVING]
        around = {roots[i] for giver in givers for i in range(max(0, giver - _FAR), min(len(roots), at + 2 * _FAR))}
        if givers and not named.isdisjoint(around) and fold(found[1]) not in asked | STOPWORDS:
            return True
    return False
