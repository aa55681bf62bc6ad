"""Places and cities that a sentence names behind "in", "at" or "from", and of which happening they are told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.context import Context
from bot.lexicon import lexicon, word_classes
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.retrieval import Hit
from bot.slots import MONTHS
from store.words import fold, stem, stems

PLACE_NOUNS = frozenset("citi town villag place capit locat site port local settlement venu spot".split())
"""Stems of the nouns by which places are called together."""
_PLACE = pattern(r"\b(?:in|at|from|of) (?:the )?((?:[A-Z][\w'-]+ ?){1,3})(?:and (?:the )?((?:[A-Z][\w'-]+ ?){1,3}))?")


def names_city(context: Context, hit: Hit) -> bool:
    """A capital behind "in" or "at", the cities known by name; or any name behind "at": so letters print towns."""
    text, asked = str(hit.row["text"]), fold(context.utterance.text)
    towns = [found for found in _AT.finditer(text) if is_town(context, hit, found[1], found.start(1))]
    if any(_of_what_is_asked(context, hit, found.start()) for found in towns):
        return True
    named = {fold(name).strip(): found.start() for found in _PLACE.finditer(text) for name in found.groups() if name}
    known = context.names.places(tuple(named), ("capital",))
    return any(
        name in known and name not in asked and _of_what_is_asked(context, hit, at) for name, at in named.items()
    )


_AT = pattern(r"\b(?<!as )(?:at|At) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})(?![\w/])")
"""Towns are behind "at" without an article: "done at Rome", "signed at Port Louis"."""


def is_town(context: Context, hit: Hit, name: str, at: int) -> bool:
    """Whether a name behind "at", at the offset ``at``, begins that of no body, and is not in the question."""
    row = hit.row
    here = {"l": row["letter"], "p": row["part"], "n": name}
    named = "name LIKE :n || '%' OR printed LIKE :n || '%'"
    sql = f"SELECT printed FROM bodies WHERE letter = :l AND part = :p AND ({named}) LIMIT 20"
    behind = str(row["text"])[at:]
    bodies = (" ".join(str(one["printed"]).split()) for one in context.reader.rows(sql, here))
    return fold(name) not in fold(context.utterance.text) and not any(behind.startswith(body) for body in bodies)


_SPOT = pattern(r"\b(?:at|in|on|off|near) (?:\w+ ){1,3}?(\w+)(?:, namely|:| of [A-Z]| between)")
""" "At three sites, namely ...", "on the northern shore of X": a place called by what it is, and told further."""


def names_place(context: Context, hit: Hit) -> bool:
    """A place behind "in", "at" or "from" that the question does not name itself, and that is of what is asked."""
    asked = {word.text for word in context.utterance.words}
    found = [
        (match.start(), fold(name).strip())
        for match in _PLACE.finditer(str(hit.row["text"]))
        for name in match.groups()
        if name and not _IN_A_NAME.search(str(hit.row["text"])[max(0, match.start() - _NAME) : match.start()])
    ]
    pieces = {piece: at for at, name in found for piece in (name, *name.split())}
    known = context.names.places(tuple(pieces))
    if any(
        name in known and not set(name.split()) <= asked and _of_what_is_asked(context, hit, at)
        for name, at in pieces.items()
    ):
        return True
    if any(word_classes(found[1].removesuffix("s"))[1] == "location" for found in _SPOT.finditer(str(hit.row["text"]))):
        return True
    towns = list(_AT.finditer(str(hit.row["text"])))
    if any(found[1] in asked for found in _DONE_AT.finditer(str(hit.row["text"]))):
        return True
    return any(
        is_town(context, hit, one[1], one.start(1)) and _of_what_is_asked(context, hit, one.start()) for one in towns
    )


_DONE_AT = pattern(r"\b(held|signed|adopted|concluded|founded|opened) at [A-Z]")
""" "The Limbe Congress, held at Limbe": the deed asked after, and right behind it where."""
_IN_A_NAME = pattern(r"[a-z,] (?:the )?(?:[A-Z][\w'-]+ )(?:(?:for|and|of|on|the|[A-Z][\w'-]+) ){0,6}$")
""" "The Organization for Security and Cooperation in Europe": a place that only stands in a name."""
_NAME = 90
"""Characters in front of a place among which a name that it is a piece of begins."""
_FROM = pattern(r"\b(?:[Ff]rom|([\w'-]+) of) (?:the )?((?:[A-Z][\w'-]+ ?){1,4})")
_COMING = frozenset("come comes came coming originate originates originated stem stems stemmed hail hails".split())
_LANDS = frozenset("country countries state states place places region regions city town land".split())


def asks_origin(utterance: Utterance) -> bool:
    """ "Where does X come from", "the country X comes from"."""
    texts = [word.text for word in utterance.words]
    coming = any(one in _COMING and other == "from" for one, other in pairwise(texts))
    if not coming or utterance.of("person"):
        return False
    return utterance.asks == "where" or not _LANDS.isdisjoint(texts)


def names_origin(context: Context, hit: Hit) -> bool:
    """A place or State behind "from", or "of" behind what is asked after, that the question does not name itself."""
    asked = {word.text for word in context.utterance.words}
    every = _FROM.finditer(str(hit.row["text"]))
    found = [fold(match[2]).strip() for match in every if not match[1] or fold(match[1]) in asked]
    pieces = {piece for name in found for piece in (name, name.split()[0]) if not set(piece.split()) <= asked}
    return bool(context.names.places(tuple(sorted(pieces)))) if pieces else False


_AT_A_BODY = pattern(r"\b(\w+ed|held|kept|laid) (?:in|at|with|before|to) (?:the )?([A-Z][\w'’-]+)")


def done_at_a_body(context: Context, hit: Hit) -> bool:
    """ "Registered with the Secretariat": the body at which it is done, right behind the verb that is asked about."""
    asked = {word.text for word in context.utterance.words}
    stems_asked = {word.stem for word in context.utterance.words}
    return any(
        stem(found[1]) in stems_asked and fold(found[2]) not in asked and fold(found[2]) not in MONTHS
        for found in _AT_A_BODY.finditer(str(hit.row["text"]))
    )


_BESIDE = pattern(
    r"\b(?:near|off|aboard|on board|outside|inside|alongside|opposite|beside|(?:north|south|east|west) of) "
    r"(?:(?:the|a|an|its|their) )?(?!them|it\b|which)(\w[\w'’-]*)"
)
REACH = 40
"""Characters behind what happened within which it is told where."""


def beside_something(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """ "Near the well", "on board a vessel": a place without a name, right behind all that is asked about."""
    stems_of_must = {term.stem for term in must}
    if moved_from(context, hit, must):
        return True
    if len(must) < 2 or any(term.stem in stems_of_must for term in hit.missing) or len(hit.matched) < len(must):
        return False
    text, asked = str(hit.row["text"]), {word.text for word in context.utterance.words}
    held = {phrase[-1] for phrase in hit.matched}
    return any(
        fold(match[1]) not in asked and not held.isdisjoint(stems(text[max(0, match.start() - REACH) : match.start()]))
        for match in _BESIDE.finditer(text)
    )


def moved_from(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """ "From where should X withdraw": what stands behind "from" right behind the verb that is asked about."""
    if not _FROM_WHERE.search(context.utterance.text) or not all(hit.holds(term) for term in must):
        return False
    held = {phrase[-1] for phrase in hit.matched}
    asked = fold(context.utterance.text)
    found = _MOVED_FROM.finditer(str(hit.row["text"]))
    return any(stem(fold(one[1])) in held and fold(one[2]) not in asked for one in found)


_FROM_WHERE = pattern(
    r"\bfrom where\b|\bfrom (?:which|what) (?:places?|areas?|parts?|sites?|territor\w+)\b", re.IGNORECASE
)
_MOVED_FROM = pattern(r"\b(\w+) from (?:the |its |their )?(?:[a-z]+ )?([A-ZÀ-Þ][\w'’-]+)")


def _of_what_is_asked(context: Context, hit: Hit, at: int) -> bool:
    """Whether no other happening stands between the one that is asked after and the place at the offset ``at``."""
    names, text = lexicon().name_of, str(hit.row["text"])
    asked = {names.get(word.stem) for word in context.utterance.words} & HAPPENINGS
    asked |= _MEETING if asked & _MEETING else set()
    before = [names.get(stem) for stem in stems(text[:at])]
    behind = [names.get(stem) for stem in stems(text[at:])]
    if not asked & {*before, *behind}:
        return True
    if not asked & {*before[-_FAR:], *behind[:_FAR]}:
        return False
    last = next((name for name in reversed(before) if name in HAPPENINGS), None)
    first = next((name for name in behind if name in HAPPENINGS), None)
    return last in asked or (first in asked and last is None)


_FAR = 24
"""Words between what happened and where, beyond which the place is that of something else."""
_MEETING = frozenset({"hold", "meet"})
HAPPENINGS = frozenset("sign adopt establish ratify register accord hold meet".split())
"""Meanings of verbs that have a place and a day of their own."""
