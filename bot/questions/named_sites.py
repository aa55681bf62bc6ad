"""Places that a sentence names by a capital letter behind "in", "at" or "port of", known to a gazetteer or not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.context import Context
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import inside
from bot.searching.sites import asks_origin
from store.date_forms import MONTHS
from store.words import fold, stem, tokens

_SITE = pattern(
    r"\b(?P<way>[Ii]n|[Aa]t|near|off|outside|to|from|(?:port|city|town|village|capital|island) of) "
    r"(?P<site>(?:[A-ZÀ-Þ][\w'’-]+ ?){1,3})(?![\w(])"
)
_FARTHEST = 90
"""Characters between a word that is asked for and its place."""


def named_sites(context: Context, hit: Hit) -> tuple[str, ...]:
    """The place that stands nearest to what is asked; of several that are as near none."""
    text = str(hit.row["text"])
    others = _names_of_others(context, hit)
    asked = fold(context.utterance.text)
    way = _way(context.utterance)
    every = [match for match in _SITE.finditer(text) if not way or match["way"] == way]
    found = [(match.start("site"), match["site"].strip()) for match in every]
    sites = [
        (at, name)
        for at, name in found
        if fold(name) not in asked and not _inside(others, name) and fold(name.split()[0]) not in MONTHS
    ]
    spoken = {phrase[-1] for phrase in hit.matched}
    verbs = [token.end for token in tokens(text) if stem(token.text) in spoken]
    if not sites or not verbs:
        return ()
    near = sorted((min(_gap(text, end, at) for end in verbs), name) for at, name in sites)
    if near[0][0] > _FARTHEST or near[0][0] >= (near[1][0] if near[1:] else 10_000):
        return ()
    return near[0][1], *(other for other in _joined_with(text, near[0][1]) if not _inside(others, other))


def _way(utterance: Utterance) -> str:
    """ "to" where it is asked where something goes, "from" where it comes from; empty where neither."""
    texts = {word.text for word in utterance.words}
    if asks_origin(utterance) or not texts.isdisjoint(_LEAVING):
        return "from"
    return "" if texts.isdisjoint(_GOING) else "to"


_LEAVING = frozenset("leave leaves left depart departed departing".split())
_GOING = frozenset(
    "go goes going gone went heading headed bound travelling traveling destination flee fled sent moved".split()
)


def _joined_with(text: str, site: str) -> tuple[str, ...]:
    """The other place of "alternately at X and Y", where the clause ends behind it."""
    both = re.search(rf"\b{re.escape(site)} and (?:at |in )?((?:[A-ZÀ-Þ][\w'’-]+ ?){{1,3}})(?=[.,;]|$)", text)
    return (both[1],) if both else ()


def _gap(text: str, end: int, at: int) -> int:
    """Characters between a word and a place, a clause between them counted as far."""
    between = text[min(end, at) : max(end, at)]
    return len(between) + 60 * sum(between.count(mark) for mark in ("; ", ", and ", " which "))


def _names_of_others(context: Context, hit: Hit) -> list[str]:
    """Names of States, bodies and persons of the sentence: these are no cities."""
    views = (("state_mentions", "printed"), ("bodies", "name"), ("person_mentions", "name"))
    return [fold(str(row[name])) for view, name in views for row in inside(context.reader, view, hit.row)]


def _inside(others: Sequence[str], name: str) -> bool:
    return any(fold(name) in other or other in fold(name) for other in others)
