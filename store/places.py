"""States, observers and organizations as United Nations letters name them: found in a text, or looked up by a name.

A State goes by the short name that United Nations lists used at the time of the letter ("Zaire" in 1985,
"Democratic Republic of the Congo" today); names of one State are tied together by ``names_of`` and States that took
another's place by ``successors``. Source of usage: UN Editorial Manual, "Country names".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from store.place_names import KINDS, Name, alias_rows, han_names_for, key, names_for, resolve, table
from store.place_scan import Hit, may_open, scan, scan_han
from store.words import fold


class PlaceFound(NamedTuple):
    """A State named in a text."""

    state: str
    """Short name in United Nations lists at the time; for ``find_organizations`` the organization's name."""
    start: int
    end: int
    printed: str
    """As printed, white space made single, without a leading article."""
    adjective: bool
    """"Armenian": says something about a State, but does not name it as party or member."""
    kind: str = "short"
    """short, formal, former, variant, transliteration, inflected, adjective, code, capital or organization."""


class Alias(NamedTuple):
    """One name of one State."""

    alias: str
    state: str
    kind: str
    lang: str
    """ISO 639-1; empty for codes."""
    valid_from: str | None
    valid_to: str | None


# Made for each State named: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__
# Kinds that are looked for. A longer name that is no State's ("x": "Northern Ireland") and a capital ("p": "Port of
# Spain") are taken whole in letters too, so that no State is read out of their words.
_IN_LETTERS: Final = frozenset("sfovtiagxp")
_NAMES: Final = frozenset("sfovtia")
_STATES: Final = frozenset("sfovtiapck")

# Checked over the few characters before a name that was found.
_PERSON_BEFORE: Final = r"(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Mme|Sr|Sra)\.?|[Ss]igned\s?\)?[*_]{0,3}:?)\s+$"
_PERSON_ENDS: Final = ("Mr", "Mrs", "Ms", "Dr", "Sir", "Mme", "Sr", "Sra", "igned", ")", "*", "_", ":")
"""How that begins, so that the pattern is tried on few names."""
_ROMANCE_BEFORE: Final = r"(?i:\b(?:de|del|du|la|le|en|et|y|e|pour|por|par|a|à)\s+|\b[dl]['’]\s?)$"
_FORMER_BEFORE: Final = r"(?i:\b(?:former|ex)[\s-]+)$"
_ARTICLE: Final = r"(?i:(?:the|la|le|les|el|los|las)\s+|l['’]\s?)"
_BEFORE: Final = 16
"""Characters that these need."""
_SHORT: Final = 120


def find_states(text: str, on: str | None = None) -> list[PlaceFound]:
    """States named in the prose or title of a letter, in order, not overlapping.

    The longest name wins; names over line ends and broken words are read; codes and capitals do not count. ``on`` is
    the letter's date in ISO form: of the names that one State had through time it prefers the one in use then.
    """
    return [found for found, value in _found(text, on) if value[0] in _NAMES]


def may_name_state(chunk: str) -> bool:
    """A cheap test for ``find_states``: it finds nothing in a text none of whose chunks between spaces pass."""
    return may_open(chunk, table().latin)


def find_organizations(text: str) -> list[PlaceFound]:
    """Organizations that send letters, by their names: "League of Arab States", "European Union"."""
    return [found for found, value in _found(text, None) if value[0] == "g"]


def _found(text: str, on: str | None) -> Iterator[tuple[PlaceFound, str]]:
    known = table()
    hits: Iterable[Hit] = _short_hits(text) if len(text) < _SHORT else scan(text, names_for(text), _IN_LETTERS)
    han = han_names_for(text)
    if han:
        hits = sorted((*hits, *scan_han(text, han)), key=lambda hit: hit.start)
    for hit in hits:
        numbers = _numbers(hit.value)
        name = numbers[0] if len(numbers) == 1 else resolve(numbers, on)
        if name is not None and not (hit.words == 1 and _mistaken(text, hit, known.after_romance_word)):
            yield _place(text, hit, known.names[name]), hit.value


@lru_cache(maxsize=1024)
def _short_hits(text: str) -> tuple[Hit, ...]:
    """Lines of offices and States come again and again, below signatures and in titles."""
    return tuple(scan(text, names_for(text), _IN_LETTERS))


@lru_cache(maxsize=4096)
def _numbers(value: str) -> tuple[int, ...]:
    return tuple(map(int, value[1:].split()))


def _place(text: str, hit: Hit, name: Name) -> PlaceFound:
    start = hit.start
    if name.state.startswith("the former"):
        former = re.search(_FORMER_BEFORE, text[max(0, start - _BEFORE) : start])
        start -= len(former[0]) if former else 0
    printed = " ".join(text[start : hit.end].split())
    return _new(PlaceFound, (name.state, start, hit.end, printed, hit.value[0] == "a", KINDS[hit.value[0]]))


def _mistaken(text: str, hit: Hit, after_romance_word: frozenset[str]) -> bool:
    """Is a word that can name a State something else here: a person, an ordinary word?"""
    word = fold(text[hit.start : hit.end])
    before = text[max(0, hit.start - _BEFORE) : hit.start]
    if word in after_romance_word and not re.search(_ROMANCE_BEFORE, before):
        return True
    said = before.rstrip().rstrip(".")
    return said.endswith(_PERSON_ENDS) and re.search(_PERSON_BEFORE, before) is not None


def _is_upper(printed: str) -> bool:
    return printed == printed.upper()


def state_named(text: str, on: str | None = None) -> str | None:
    """The State that ``text`` names exactly, in any case, with or without an article; None if none or several.

    ISO codes and two-letter abbreviations count in capitals only ("US", not "us"). Organizations are no States.
    """
    states = states_named(text, on)
    return states[0] if len(states) == 1 else None


def states_named(text: str, on: str | None = None) -> tuple[str, ...]:
    """All States that ``text`` names exactly: ("Korea" names two)."""
    return _short_named(text, on) if len(text) < _SHORT else _states_named(text, on)


@lru_cache(maxsize=1024)
def _short_named(text: str, on: str | None) -> tuple[str, ...]:
    """Lines of States come again and again, as in ``_short_hits``."""
    return _states_named(text, on)


def _states_named(text: str, on: str | None) -> tuple[str, ...]:
    said = text.strip().strip(".,;:*_ ")
    bare = _bare(said)
    numbers = _exactly(said) or (_exactly(bare) if bare != said else ())
    if not numbers:
        return ()
    names = table().names
    one = resolve(numbers, on)
    if one is not None:
        return (names[one].state,)
    lines = dict.fromkeys(names[n].line for n in numbers)
    several = [resolve([n for n in numbers if names[n].line == line], on) for line in lines]
    return tuple(names[n].state for n in several if n is not None)


def _bare(said: str) -> str:
    """A name without the article before it."""
    article = _leading_article().match(said)
    return said[article.end() :] if article else said


@cache
def _leading_article() -> re.Pattern[str]:
    return re.compile(_ARTICLE)


def _exactly(said: str) -> tuple[int, ...]:
    """Numbers of the names whose alias ``said`` is."""
    value = names_for(said).get(key(said)) or table().codes.get(said.casefold()) or han_names_for(said).get(said)
    if value is None or value[0] not in _STATES or (value[0] == "k" and not _is_upper(said)):
        return ()
    return _numbers(value)


def names_of(state: str) -> tuple[str, ...]:
    """All names of one State through time, oldest first: "Zaire" -> three names; the name itself if not known."""
    names = table().names
    lines = {name.line for name in names if name.state == state}
    return tuple(dict.fromkeys(name.state for name in names if name.line in lines)) or (state,)


def successors(state: str) -> tuple[str, ...]:
    """What came after: the next name of the same State, or the States that followed it; empty for today's States."""
    names = table().names
    at = max((n for n, name in enumerate(names) if name.state == state), default=-1)
    if 0 <= at < len(names) - 1 and names[at + 1].line == names[at].line:
        return (names[at + 1].state,)
    return tuple(table().successors.get(state, ()))


def predecessors(state: str) -> tuple[str, ...]:
    """What was before: the reverse of ``successors``."""
    return tuple(dict.fromkeys(name.state for name in table().names if state in successors(name.state)))


def valid(state: str) -> tuple[str | None, str | None]:
    """First and last day (exclusive) of a name in United Nations lists; None where open or not known."""
    spans = [(name.since, name.until) for name in table().names if name.state == state]
    if not spans:
        return None, None
    return spans[0][0], spans[-1][1]


def names_in(lang: str) -> dict[str, str]:
    """State as of today -> its usual name in English, French, Spanish, Russian, Arabic or Chinese (ISO 639-1)."""
    out: dict[str, str] = {}
    for alias in aliases():
        if alias.lang == lang and alias.kind == "short" and alias.valid_to is None:
            out.setdefault(alias.state, alias.alias)
    return out


def aliases() -> Iterator[Alias]:
    """Every name of every State, as printed, with the time in which the State went by that canonical name.

    A name that several States share, or that one State kept through changes of name, comes once for each.
    """
    names = table().names
    for printed, kind, lang, numbers in alias_rows():
        for number in numbers.split():
            name = names[int(number)]
            yield Alias(printed, name.state, KINDS[kind], lang, name.since, name.until)


def regions() -> dict[str, tuple[str, ...]]:
    """Region or usual group -> its States, in alphabetical order, by today's names.

    Source: United Nations, Standard Country or Area Codes for Statistical Use (M49), and usual groups.
    """
    return {region: tuple(states) for region, states in table().regions.items()}
