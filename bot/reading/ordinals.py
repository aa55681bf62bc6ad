"""Ordinal numbers in words and figures, as sessions are counted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.reading.patterns import pattern
from bot.slots import TENS

_UNITS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENTHS = {
    2: "twentieth", 3: "thirtieth", 4: "fortieth", 5: "fiftieth", 6: "sixtieth", 7: "seventieth", 8: "eightieth",
    9: "ninetieth",
}  # fmt: skip
_TENS = {number // 10: word for word, number in TENS.items()}
_FIGURES = pattern(r"(\d{1,3})(?:st|nd|rd|th)$")


def in_words(number: int) -> str:
    """ "fifty-second"; empty from 100 on."""
    if number < 20:
        return _UNITS[number - 1]
    if number > 99:
        return ""
    return _TENTHS[number // 10] if number % 10 == 0 else f"{_TENS[number // 10]}-{_UNITS[number % 10 - 1]}"


def in_figures(number: int) -> str:
    """ "52nd"."""
    return f"{number}{'th' if 10 <= number % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def ordinal(number: int) -> str:
    """ "fifty-second (52nd)"."""
    words = in_words(number)
    return f"{words} ({in_figures(number)})" if words else in_figures(number)


@lru_cache(maxsize=1)
def _values() -> dict[str, int]:
    return {in_words(number): number for number in range(1, 100)}


def named_ordinals(words: Sequence[str]) -> list[int]:
    """Ordinals among folded words: "fifty-ninth", "fifty ninth", "59th"; from ten on, for "first" is an order."""
    found = []
    cleaned = [word.strip(",.;:?!()\"'") for word in words]
    for i, word in enumerate(cleaned):
        pair = f"{cleaned[i - 1]}-{word}" if i else ""
        figures = _FIGURES.match(word)
        number = _values().get(pair) or (int(figures[1]) if figures else _values().get(word, 0))
        if number >= 10:
            found.append(number)
    return found


def counts_up(word: str) -> bool:
    """Whether a folded word is an ordinal, or a piece of one, from ten on: "fifty-ninth", "59th", "sixtieth"."""
    return bool(named_ordinals([word])) or word in _TENS.values()


def number_of_ordinal(word: str) -> int:
    """The number of a folded ordinal below two hundred, "fifth", "5th" or "fifty-ninth"; 0 for any other word."""
    return next((n for n in range(1, 200) if word in (in_words(n), in_figures(n))), 0)
