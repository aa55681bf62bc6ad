"""What an utterance names: the slot values, and those that are recognised by a fixed phrase.

The phrases stand in ``bot/data/slots.txt``. They are compared word by word, after spelling is settled, so
nothing here is fuzzy. Names of States, persons and organizations come from the letters: :mod:`bot.reading.names`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from os.path import dirname, join
from typing import NamedTuple

SLOTS_FILE = join(dirname(__file__), "data", "slots.txt")


class Slot(NamedTuple):
    """A value that the utterance names."""

    kind: str
    """quoted, symbol, date, state, region, person, organization, body, place, part, paragraph, section,
    reference, office, organ or number."""
    value: str
    """Canonical: a State's short name, a capital behind "in" or "at", an ISO date, "annex I", "rule 14",
    "Permanent Representative"."""
    first: int
    """Index of its first word."""
    last: int
    """Index behind its last word."""
    detail: str = ""
    """Precision of a date; kind of a State's alias; family name of a person."""
    typed: str = ""
    """What was typed, where the value was reached through a corrected spelling; else empty."""


ROMAN = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
ORDINALS = {
    word: number
    for number, words in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th", "eighth 8th",
         "ninth 9th", "tenth 10th"), 1)
    for word in words.split()
}  # fmt: skip
CARDINALS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(), 1)
}  # fmt: skip
LANGUAGES = frozenset("arabic chinese english french german latin portuguese russian spanish".split())
"""Languages that a text is often said to be in; most others are called by the adjective of a State."""
MONTHS = "january february march april may june july august september october november december".split()
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
NUMBERED = (
    r"(?<![\w-])(?:(?P<rule>rules?)|(?P<article>art(?:icle)?s?)|(?P<item>(?:agenda )?items?)|(?P<decision>decisions?)"
    r"|(?P<resolution>(?:unsc|unga|sc|ga)?r(?:es(?:olution)?)?s?))(?: no\.?| number)? "
    r"(?P<number>(?:[as]/res/)?\d{1,4}(?:/\d{1,4})?(?: \(?(?:\d{4}|[ivxs]+|[a-z])\)(?![\w-]))?)(?![\w/-])"
    r"|(?<![\w./-])(?P<bare>(?:3[1-9]|[4-9]\d|19[7-9]\d|20\d\d)/\d{1,3})(?![\w/-])"
)
"""Numbered provisions: "rule 14", "article 51", "items 37", "resolution 59/50", "resolution 1631 (2005)"; "59/50" alone
too (resolutions of the Assembly are numbered by session since the thirty-first, those of the Economic and Social
Council by year since 1978)."""


class _Entry(NamedTuple):
    kind: str
    value: str
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def _entries() -> dict[str, tuple[_Entry, ...]]:
    """Entries by first word, longest first; those that begin with a number or ordinal stand under # and @."""
    by_first: dict[str, list[_Entry]] = {}
    with open(SLOTS_FILE, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            kind, value, phrases = (piece.strip() for piece in line.split("|"))
            for phrase in phrases.split(","):
                words = tuple(phrase.split())
                by_first.setdefault(words[0], []).append(_Entry(kind, value, words))
    return {first: tuple(sorted(found, key=lambda e: -len(e.words))) for first, found in by_first.items()}


@lru_cache(maxsize=1)
def slot_words() -> frozenset[str]:
    """Every word of the phrases: targets for the correction of slips."""
    return frozenset(word for found in _entries().values() for entry in found for word in entry.words if word.isalpha())


def number_of(word: str) -> int | None:
    """Value of "2", "II" or "two"; None for anything else."""
    if word.isdecimal() and len(word) < 4:
        return int(word)
    if word in CARDINALS:
        return CARDINALS[word]
    return ROMAN.index(word.upper()) if word.upper() in ROMAN[1:] else None


def _match(entry: _Entry, words: Sequence[str], at: int) -> int | None:
    """The number the phrase holds (0 where it holds none), or None when it does not stand at ``at``."""
    if at + len(entry.words) > len(words):
        return None
    number = 0
    for pattern, word in zip(entry.words, words[at : at + len(entry.words)], strict=True):
        if pattern == "#":
            found = number_of(word)
        elif pattern == "@":
            found = ORDINALS.get(word)
        else:
            found = 0 if pattern == word else None
        if found is None:
            return None
        number = found or number
    return number


def _value(template: str, number: int) -> str:
    roman = ROMAN[number] if 0 < number < len(ROMAN) else str(number)
    return template.replace("{I}", roman).replace("{1}", str(number))


def phrase_slots(words: Sequence[str], taken: Sequence[bool]) -> list[Slot]:
    """Slots that stand in ``words`` by phrase, left to right, the longest at each place, none over a taken word."""
    found: list[Slot] = []
    table = _entries()
    at = 0
    while at < len(words):
        keys = (words[at], "#" if number_of(words[at]) else "", "@" if words[at] in ORDINALS else "")
        candidates = sorted((e for key in keys for e in table.get(key, ())), key=lambda e: -len(e.words))
        for entry in candidates:
            number = None if any(taken[at : at + len(entry.words)]) else _match(entry, words, at)
            if number is not None:
                found.append(Slot(entry.kind, _value(entry.value, number), at, at + len(entry.words)))
                break
        at = found[-1].last if found and found[-1].last > at else at + 1
    return found


def without_bodies_of_offices(texts: Sequence[str], slots: Sequence[Slot]) -> list[Slot]:
    """ "President of the General Assembly" is one office, not an office and a body: the name of the body gives way."""
    bodies = [slot for slot in slots if slot.kind in ("body", "organization")]
    if not bodies or "of" not in texts:
        return list(slots)
    taken = [any(s.first <= i < s.last for s in slots if s not in bodies) for i in range(len(texts))]
    offices = [slot for slot in phrase_slots(texts, taken) if slot.kind == "office"]
    within = [b for b in bodies if any(o.first < b.first and b.last <= o.last for o in offices)]
    return [slot for slot in slots if slot not in within]


def numbered_slots(words: Sequence[str], taken: Sequence[bool]) -> list[Slot]:
    """Rules, articles, items, decisions and resolutions called by their number, lists ("items 37 and 79") included."""
    text, starts = _joined(words)
    found: list[Slot] = []
    for match in re.finditer(NUMBERED, text) if _may_be_numbered(words) else ():
        kind = next((k for k in ("rule", "article", "item", "decision", "resolution") if match[k]), "resolution")
        number = match["bare"] or match["number"]
        first, last = _index(starts, match.start()), _index(starts, match.end() - 1) + 1
        if not any(taken[first:last]) and not _two_years(match["bare"] or ""):
            found.append(Slot("reference", f"{kind} {number.replace('a/res/', '')}", first, last, kind))
            while last + 1 < len(words) and words[last] == "and" and words[last + 1].isdecimal():
                found.append(Slot("reference", f"{kind} {words[last + 1]}", last, last + 2, kind))
                last += 2
    return found


def _may_be_numbered(words: Sequence[str]) -> bool:
    """Whether a stroke is in a word, or a number stands behind a word that begins as one of :data:`NUMBERED` does."""
    if any("/" in word for word in words):
        return any(c.isdigit() for word in words for c in word)
    return any(number[:1].isdigit() and word[:1] in _BEFORE_NUMBERS for word, number in pairwise(words))


_BEFORE_NUMBERS = frozenset("raidnusg")
"""First letters of "rule", "article", "item", "decision", "number", "unscr", "scr" and "gar"."""


def _two_years(number: str) -> bool:
    """ "2009/10": a winter or a budget, no resolution."""
    year, _, other = number.partition("/")
    return len(year) == len("2009") and len(other) > 1 and int(other) == (int(year) + 1) % 100


def _joined(words: Sequence[str]) -> tuple[str, list[int]]:
    starts, length = [], 0
    for word in words:
        starts.append(length)
        length += len(word) + 1
    return " ".join(words), starts


def _index(starts: Sequence[int], offset: int) -> int:
    return max(i for i, start in enumerate(starts) if start <= offset)
