"""Find the keys of a table in running text: longest match, whole words, over line ends and broken words.

Work per word is bounded by the longest name, so that the whole is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from store.place_names import Names, Opening, joint
from store.words import fold

LONGEST: Final = 12
"""Words in the longest name that is looked for (the shipped table is tested against it)."""

# Parts of a word: letters, and what folding drops between them.
_REST: Final = "[^\\W\\d_]*(?:[\u0300-\u036f\u00ad\u200b-\u200f]+[^\\W\\d_]*)*"
# A capital, or a letter of a script without case: Latin and Cyrillic small letters begin no name in a letter.
_CAPITALISED: Final = "(?<![^\\W_])[^\\W\\d_a-zß-öø-ÿа-џ]" + _REST
# The same for ASCII, where a search can step from letter to letter.
_PLAIN_CAPITALISED: Final = "[A-Z](?<![A-Za-z0-9].)[A-Za-z]*"
_NEXT_WORD: Final = "([\\W_]{1,14})([^\\W\\d_]" + _REST + ")"
_BROKEN: Final = "[-\u2010][ \t]{0,4}\n[ \t]{0,4}([^\\W\\d_]" + _REST + ")"
_BETWEEN: Final = " \t\n\r\f\v\u00a0\u2009\u202f\\*_'’‘ʼ`´-‐‑–—"
_HYPHENS: Final = ("-", "\u2010")
# Made for each word that a name can begin with: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__
_ARABIC_PREFIXES: Final = "وبلفك"


class Hit(NamedTuple):
    """A key found in the text."""

    value: str
    start: int
    end: int
    words: int


class _Reading(NamedTuple):
    """What follows the first word of a possible name, as far as it was read."""

    rest: str
    end: int
    size: int
    words: int
    """Letters of the last word: a full stop is inside a name only after "St" or an initial."""


def scan(text: str, names: Names, kinds: frozenset[str]) -> Iterator[Hit]:
    """Hits in order, not overlapping; only values that begin with one of ``kinds``.

    A name begins with a capital letter, as names in prose do.
    """
    done = 0
    opening = names.opening
    hyphens = "-" in text or "\u2010" in text
    for word in _words(text.isascii()).finditer(text):
        printed = word[0]
        found = opening.get(printed)
        if found is None:
            found = names.remember(printed, _opened(printed, names))
        if not found and not hyphens:
            continue
        start, end = word.span()
        hyphen = hyphens and text[end : end + 1] in _HYPHENS
        if start < done or not (found or hyphen):
            continue
        openings = [(one, end) for one in found]
        broken = _broken_word(text, printed, end) if hyphen else None
        if broken:
            openings += [(one, broken[1]) for one in _opened(broken[0], names)]
        hit = _longest(text, start, openings, kinds)
        if hit is not None:
            done = hit.end
            yield hit


@cache
def _words(plain: bool) -> re.Pattern[str]:
    return re.compile(_PLAIN_CAPITALISED if plain else _CAPITALISED)


def _opened(word: str, names: Names) -> tuple[Opening, ...]:
    """Keys that begin with a word, by each form of it."""
    found = [names.opened(form) for form in _without_arabic_prefix(fold(word))]
    return tuple(one for one in found if one)


def may_open(chunk: str, names: Names) -> bool:
    """Whether a text that holds ``chunk`` between two spaces can hold a name with a capital: "The" alone does not."""
    if not chunk.isascii() or chunk.endswith("-"):
        return True
    for word in _words(True).findall(chunk):
        if word.lower() != "the" and names.opened(word.lower()):
            return True
    lower = chunk.lower()
    for following in _behind_the(names):  # noqa: SIM110 -- a generator takes twice as long, for each new word
        if following in lower:
            return True
    return False


@lru_cache(maxsize=1)
def _behind_the(names: Names) -> tuple[str, ...]:
    """Words that follow "The" in a name."""
    the = names.opened("the")
    return tuple(following for following in the.prefixes if " " not in following) if the else ()


def _longest(text: str, start: int, openings: list[tuple[Opening, int]], kinds: frozenset[str]) -> Hit | None:
    best: Hit | None = None
    for opening, end in openings:
        for hit in _hits(text, start, end, opening):
            if hit.value[0] in kinds and (best is None or hit.end > best.end):
                best = hit
    return best


def _without_arabic_prefix(word: str) -> tuple[str, ...]:
    """Arabic writes "and", "in", "to" and "as" as one letter before the name, and "to the" as two lams."""
    if not "\u0621" <= word[0] <= "\u064a":
        return (word,)
    forms = [word]
    if word[0] in _ARABIC_PREFIXES and len(word) > 3:
        forms.append(word[1:])
    if word.startswith("لل"):
        forms.append("ا" + word[:1] + word[2:])
    return tuple(forms)


def _spellings(text: str, word: str, end: int) -> list[tuple[str, int]]:
    """The word as it stands and, if a hyphen breaks the line after it, joined to what follows."""
    out = [(fold(word), end)]
    broken = text[end : end + 1] in _HYPHENS and _broken_word(text, word, end)
    if broken:
        out.append((fold(broken[0]), broken[1]))
    return out


@cache
def _broken() -> re.Pattern[str]:
    return re.compile(_BROKEN)


def _broken_word(text: str, word: str, end: int) -> tuple[str, int] | None:
    """The word joined to what follows the hyphen at ``end`` on the next line, and where that ends."""
    broken = _broken().match(text, end)
    return (word + broken[1], broken.end()) if broken else None


def _hits(text: str, start: int, end: int, opening: Opening) -> Iterator[Hit]:
    """All entries that the text after the first word spells out."""
    entries, prefixes = opening.entries, opening.prefixes
    if "" in entries:
        yield _new(Hit, (entries[""], start, end, 1))
    following = text[end : end + 2].lower()
    if not prefixes or (following.isascii() and following[:1] == " " and following[1:].isalpha()
                        and following[1] not in opening.initials):  # fmt: skip
        return
    readings: list[_Reading] = [_new(_Reading, ("", end, opening.size, 1))]
    while readings:
        readings = [after for reading in readings for after in _onward(text, reading) if after.rest in prefixes]
        for reading in readings:
            if reading.rest in entries and not _goes_on(text, reading):
                yield _new(Hit, (entries[reading.rest], start, _closed(text, reading), reading.words))


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(_NEXT_WORD)


def _onward(text: str, reading: _Reading) -> Iterator[_Reading]:
    found = _next_word().match(text, reading.end)
    if found is None or reading.words >= LONGEST:
        return
    mark = found[1].strip(_BETWEEN)
    if mark == "." and reading.size <= 2:
        mark = ""
    elif mark not in ("", "(", ",", "&") or found[1].count("\n") > 3:
        return
    for word, end in _spellings(text, found[2], found.end()):
        rest = (reading.rest + joint(mark) + word).removeprefix(" ")
        yield _new(_Reading, (rest, end, len(word), reading.words + 1))


def _goes_on(text: str, reading: _Reading) -> bool:
    """A list "Congo, Democratic Republic of the Congo" does not name "Congo, Democratic Republic of the"."""
    if "," not in reading.rest or not reading.rest.endswith((" of", " the")):
        return False
    return re.match("\\s{1,4}(?:the\\s{1,4})?[^\\W\\d_a-z]", text[reading.end : reading.end + 12]) is not None


def _closed(text: str, reading: _Reading) -> int:
    """The end of a name that opened a bracket is after the bracket."""
    after = reading.end + (text[reading.end : reading.end + 1].isspace())
    return after + 1 if "(" in reading.rest and text[after : after + 1] == ")" else reading.end


def scan_han(text: str, names: dict[str, str]) -> Iterator[Hit]:
    """Chinese names, which have no word borders: the longest at each place."""
    place = 0
    longest = max(map(len, names), default=0)
    while place < len(text):
        if not "\u4e00" <= text[place] <= "\u9fff":
            place += 1
            continue
        for end in range(min(place + longest, len(text)), place, -1):
            value = names.get(text[place:end])
            if value is not None:
                yield Hit(value, place, end, 1)
                place = end - 1
                break
        place += 1
