"""The table of names of States as shipped with the program, and how a printed name becomes a key of it.

The table (``data/states.json``) is made from ISO 3166, CLDR and hand-kept lists by ``tools/make_states.py``;
nothing here needs those sources.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from store.words import fold

DATA: Final = os.path.join(os.path.dirname(__file__), "data")

KINDS: Final = {
    "s": "short",
    "f": "formal",
    "o": "former",
    "v": "variant",
    "t": "transliteration",
    "i": "inflected",
    "a": "adjective",
    "p": "capital",
    "c": "code",
    "k": "code",
    "g": "organization",
    "x": "none",
}
"""Letter in the data file -> kind of alias. "k" is a code that counts only in upper case; "x" a name of no State."""

_WORDS_KEPT: Final = 50_000
_WORD: Final = re.compile(r"[^\W\d_]+")
_PUNCTUATION: Final = re.compile(r"[(,&]")


class Name(NamedTuple):
    """One name in United Nations lists."""

    state: str
    since: str | None
    """ISO date; None from the beginning."""
    until: str | None
    """ISO date of the day it ceased; None while it is in use."""
    line: int
    """Names of one State through time share a line."""
    sort: str
    """state, former (a State that ended), observer or organization."""
    iso: str
    """ISO 3166 code, empty for organizations."""


class Opening(NamedTuple):
    """Keys that begin with one word."""

    size: int
    """Letters of that word."""
    entries: dict[str, str]
    """Rest of the key -> value."""
    prefixes: frozenset[str]
    initials: frozenset[str]
    """First letters of what follows the word."""


class Names:
    """Names by their first word, and the beginnings of names, so that a search knows when to stop."""

    def __init__(self, entries: dict[str, dict[str, str]]) -> None:
        self.entries = entries
        """First word of a key -> rest of the key -> value."""
        self._prefixes: dict[str, frozenset[str]] = {}
        self._openings: dict[str, Opening] = {}
        self.opening: dict[str, tuple[Opening, ...]] = {}
        """Printed word -> the openings of keys that it can be; the same words come again and again."""

    def remember(self, printed: str, found: tuple[Opening, ...]) -> tuple[Opening, ...]:
        """Keep what ``printed`` can be."""
        if len(self.opening) >= _WORDS_KEPT:
            self.opening.clear()
        self.opening[printed] = found
        return found

    def opened(self, first: str) -> Opening | None:
        """The keys that begin with the folded word ``first``."""
        if first not in self.entries:
            return None
        known = self._openings.get(first)
        if known is None:
            rests = self.entries[first]
            initials = frozenset(rest.lstrip("(,")[:1] for rest in rests)
            known = self._openings[first] = Opening(len(first), rests, self.prefixes(first), initials)
        return known

    def prefixes(self, first: str) -> frozenset[str]:
        """Beginnings, by whole words, of what can follow ``first``."""
        known = self._prefixes.get(first)
        if known is None:
            made: set[str] = set()
            for rest in self.entries[first]:
                pieces = rest.split(" ")
                made.update(" ".join(pieces[: n + 1]) for n in range(len(pieces)))
            known = self._prefixes[first] = frozenset(made - {""})
        return known

    def get(self, where: str) -> str | None:
        """The value of one whole key."""
        first, _, rest = where.partition(" ")
        return self.entries.get(first, {}).get(rest)


class Table(NamedTuple):
    """Everything in the data file."""

    names: list[Name]
    successors: dict[str, list[str]]
    regions: dict[str, list[str]]
    latin: Names
    """Key of a name in Latin letters -> kind letter and numbers of names, "s12 13"."""
    codes: dict[str, str]
    """Two-letter codes, which are never looked for in running text."""
    after_romance_word: frozenset[str]


_table: Table | None = None


class AllScripts(NamedTuple):
    """Names in Russian, Arabic and Chinese too; apart, because most texts have none."""

    names: Names
    han: dict[str, str]
    """Chinese names, found without word borders."""


_all_scripts: AllScripts | None = None


def all_scripts() -> AllScripts:
    """Names in every script, read from disk at the first call of a process."""
    global _all_scripts
    if _all_scripts is None:
        data = _read("scripts.json")
        _all_scripts = AllScripts(Names(table().latin.entries | data["index"]), data["han"])
    return _all_scripts


def names_for(text: str) -> Names:
    """The names that a text can hold, by its scripts."""
    return all_scripts().names if _other_script(text) else table().latin


def han_names_for(text: str) -> dict[str, str]:
    """Chinese names, if the text has Chinese characters."""
    return all_scripts().han if not text.isascii() and re.search("[\u4e00-\u9fff]", text) else {}


def _other_script(text: str) -> bool:
    return not text.isascii() and re.search("[\u0400-\u06ff]", text) is not None


def _read(name: str) -> Any:
    with open(os.path.join(DATA, name), encoding="utf-8") as file:
        return json.load(file)


def table() -> Table:
    """The table, read from disk at the first call of a process."""
    global _table
    if _table is None:
        data = _read("states.json")
        _table = Table(
            [Name(*row) for row in data["names"]],
            data["successors"],
            data["regions"],
            Names(data["index"]),
            data["codes"],
            frozenset(data["after_romance_word"]),
        )
    return _table


def alias_rows() -> list[list[str]]:
    """Rows (alias, kind letter, language, numbers of names) of the second data file, as printed."""
    rows: list[list[str]] = _read("aliases.json")
    return rows


def key(printed: str) -> str:
    """Comparable form of a name: folded words, "&" as "and", with only the "(" and "," that tell names apart.

    >>> key("Iran (Islamic  Republic of)"), key("Côte d’Ivoire")
    ('iran (islamic republic of', 'cote d ivoire')
    """
    folded = fold(printed)
    out: list[str] = []
    place = 0
    for word in _WORD.finditer(folded):
        mark = _PUNCTUATION.search(folded, place, word.start()) if out else None
        out.append(joint(mark[0] if mark else "") + word[0])
        place = word.end()
    return "".join(out).strip()


def joint(mark: str) -> str:
    """What stands in a key between two words that ``mark`` separates in print."""
    return " and " if mark == "&" else " " + mark


def resolve(numbers: Sequence[int], on: str | None) -> int | None:
    """The one name among ``numbers`` that was in use ``on`` a date (today if None), else the nearest; None if several.

    A date never blocks: a name read outside its time is still that name.
    """
    if len(numbers) <= 1:
        return numbers[0] if numbers else None
    names = table().names
    valid = [n for n in numbers if _valid(names[n], on)] or _nearest(numbers, on)
    return valid[0] if len(valid) == 1 else None


def _valid(name: Name, on: str | None) -> bool:
    if on is None:
        return name.until is None
    return (name.since or "") <= on < (name.until or "9999")


def _nearest(numbers: Sequence[int], on: str | None) -> list[int]:
    names = table().names
    ended = [n for n in numbers if names[n].until and (on is None or (names[n].until or "") <= on)]
    if ended:
        last = max(names[n].until or "" for n in ended)
        return [n for n in ended if names[n].until == last]
    first = min(names[n].since or "" for n in numbers)
    return [n for n in numbers if (names[n].since or "") == first]
