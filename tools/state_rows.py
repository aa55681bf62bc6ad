"""The book of names: names in time, their lines, and every alias as a row."""

from __future__ import annotations

from typing import Any, NamedTuple

import russian
import state_sources as sources

_KIND_OF_FIELD = {"formal": "f", "variants": "v", "transliterations": "t", "short": "s"}
_ANY_CASE_CODES = frozenset(
    {
        "BSSR",
        "CSFR",
        "CSSR",
        "CSTO",
        "DDR",
        "DPRK",
        "DRC",
        "EU",
        "FRG",
        "FYROM",
        "GDR",
        "KSA",
        "NATO",
        "OSCE",
        "PDRY",
        "PLO",
        "PRC",
        "ROK",
        "SFRY",
        "UAE",
        "UK",
        "USA",
        "USSR",
    }
)
"""Abbreviations that people also type in small letters and that are no English words."""


class Row(NamedTuple):
    """An alias of one or several names."""

    alias: str
    kind: str
    lang: str
    names: list[int]
    two_letters: bool = False


class Book:
    """Filled entry by entry; the order of the calls is the order of the numbers."""

    def __init__(self) -> None:
        self.names: list[list[Any]] = []
        self.lines: dict[str, list[int]] = {}
        self.successors: dict[str, list[str]] = {}
        self.rows: list[Row] = []
        self._seen: set[tuple[str, str, str, str]] = set()

    def add(self, words: list[str], kind: str, lang: str, names: list[int], *, two_letters: bool = False) -> None:
        """One row for each of ``words``, unless it stands there already."""
        for word in words:
            mark = (word, kind, lang, str(names))
            if mark not in self._seen:
                self._seen.add(mark)
                self.rows.append(Row(word, kind, lang, names, two_letters))

    def state(self, iso: str, entry: dict[str, Any], sort: str) -> None:
        """A State with its names through time."""
        common = entry.get("common", [])
        numbers = [self._name(iso, name, sort) for name in _in_time(iso, entry)]
        self.lines[iso] = numbers
        for number, name in zip(numbers, _in_time(iso, entry), strict=True):
            self._name_aliases(number, name, common)
        self.add(common, "s", "en", numbers)
        for field, kind in _KIND_OF_FIELD.items():
            self.add(entry.get(field, []), kind, "en", numbers)
        self._codes(entry.get("codes", []), numbers)
        self._other_languages(iso, entry, numbers)
        if "into" in entry:
            self.successors[self.names[numbers[-1]][0]] = entry["into"]
        if sort != "former":
            self._from_sources(iso, entry, numbers)

    def adjectives(self, iso: str, words: tuple[str, ...]) -> None:
        """Adjectives, and the plural that names a people."""
        numbers = self.lines[iso]
        plurals = [w + "s" for w in words if w.endswith(_PLURAL) and not w.endswith(_NO_PLURAL)]
        self.add([*words, *plurals], "a", "en", numbers)

    def organization(self, name: str, also: list[str]) -> None:
        """An organization that can send a letter."""
        number = len(self.names)
        self.names.append([name, None, None, number, "organization", ""])
        self.add([name], "g", "en", [number])
        self.add([a for a in also if " " in a], "g", "en", [number])
        self._codes([a for a in also if " " not in a], [number])

    def _name(self, iso: str, name: dict[str, Any], sort: str) -> int:
        number = len(self.names)
        line = self.lines.setdefault(iso, [number])[0]
        self.names.append([name["name"], name.get("from"), name.get("to"), line, sort, iso])
        return number

    def _name_aliases(self, number: int, name: dict[str, Any], common: list[str]) -> None:
        if name["name"] not in common:
            self.add([name["name"]], "o" if name.get("to") else "s", "en", [number])
        for field, kind in _KIND_OF_FIELD.items():
            self.add(name.get(field, []), kind, "en", [number])
        self.add(name.get("adjectives", []), "a", "en", [number])
        self._codes(name.get("codes", []), [number])
        for lang in ("fr", "es", "ru"):
            self._foreign(name.get(lang, []), "o" if name.get("to") else "s", lang, [number])

    def _codes(self, words: list[str], numbers: list[int]) -> None:
        for word in words:
            letters = word.replace(".", "")
            free = len(letters) > 3 or letters in _ANY_CASE_CODES
            self.add([word], "c" if free else "k", "", numbers)

    def _foreign(self, words: list[str], kind: str, lang: str, numbers: list[int]) -> None:
        self.add(words, kind, lang, numbers)
        if lang == "ru":
            for word in words:
                self.add(sorted(russian.cases(word)), "i", lang, numbers)

    def _other_languages(self, iso: str, entry: dict[str, Any], numbers: list[int]) -> None:
        for lang in ("fr", "es", "ru"):
            self._foreign(entry.get(lang, []), "s", lang, numbers)

    def _from_sources(self, iso: str, entry: dict[str, Any], numbers: list[int]) -> None:
        """ISO and CLDR names; English ones that the names through time hold already are left to those."""
        own = {row.alias for row in self.rows if row.lang == "en" and set(row.names) <= set(numbers)}
        short, official = sources.iso_names(iso)
        english = [(short, "v"), (official, "f"), (sources.cldr_name(iso, "en"), "v")]
        self_names = [numbers[-1]] if "names" in entry else numbers
        for word, kind in english:
            if word and word not in own:
                self.add([word], kind, "en", self_names if kind == "f" else numbers)
        for lang in ("fr", "es", "ru", "ar", "zh"):
            name = sources.cldr_name(iso, lang)
            self._foreign([name] if name else [], "s", lang, numbers)
            for word, kind in sources.iso_translations(iso, lang):
                self._foreign([word], kind, lang, numbers)
        self.add([iso], "k", "", numbers, two_letters=True)
        self.add([sources.iso_code(iso)], "k", "", numbers)


_PLURAL = ("n", "i", "t", "er", "b", "k", "h", "Dane", "Swede")
_NO_PLURAL = ("ish", "ch", "Liechtenstein", "Vatican", "Kingdom", "Swiss")


def _in_time(iso: str, entry: dict[str, Any]) -> list[dict[str, Any]]:
    """The names of a State, each from where the last ended; from ISO when the hand-kept file has none."""
    given = entry.get("names") or [{"name": sources.iso_names(iso)[0]}]
    out: list[dict[str, Any]] = []
    for name in given:
        start = name.get("from") or (out[-1].get("to") if out else None)
        out.append({**name, "from": start})
    return out
