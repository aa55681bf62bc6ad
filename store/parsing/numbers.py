"""Numbers in words and digits: "six", "twenty-five", "1.5 million", "two thirds", "hundreds of thousands"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

_UNITS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES: Final = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 10**12}
_FRACTIONS: Final = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}


class NumberFound(NamedTuple):
    """A number in a text."""

    value: float | None
    """None for "dozens", "thousands" and the like."""
    start: int
    end: int
    digits: bool
    """Written in figures."""


def _either(words: dict[str, int]) -> str:
    return "|".join(words)


@cache
def _number() -> re.Pattern[str]:
    """A number in a text in small letters: a pattern without case would try each word that a number can begin with."""
    ones = f"{_either(_TENS)}|{'|'.join(word for word in _UNITS if word != 'zero')}"
    scales = _either(_SCALES)
    simple = rf"(?:{ones})(?:[-\s](?:{ones}))?"
    words = rf"(?:{simple}|an?\s(?:{scales}))(?:\s(?:and\s)?(?:(?:an?\s)?(?:{scales})|{simple})){{0,7}}"
    loose = rf"(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?:\sof\s(?:{scales})s)?(?=\sof\b)"
    part = (
        rf"an?\s(?:{_either(_FRACTIONS)})(?=\sof\b)|(?:one|two|three|four|nine)[-\s](?:{_either(_FRACTIONS)}|halve)s?"
    )
    figures = r"[0-9]{1,3}(?:[,\u00a0\u202f][0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,9}(?:\.[0-9]{1,4})?"
    return re.compile(
        rf"(?<![\w/.,-])(?:(?P<part>{part})\b|(?P<words>{words})\b(?!-(?:fir|sec|thi|fou|fif|six|sev|eig|nin)"
        rf"[a-z]*(?:st|nd|rd|th)\b)|(?P<dozen>(?:a|one|two|three)\sdozen|half\sa\sdozen)\b|"
        rf"(?P<half>half)\b(?=\sof\b|\sthe\b|\sa\smillion)|(?P<loose>{loose})|"
        rf"(?P<figures>(?:{figures})(?:[\s-](?:{scales})\b)*)(?![\w/]|[.,][0-9]))"
    )


_OPENING: Final = (*_UNITS, *_TENS, "half", "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions")
_BEHIND_ARTICLE: Final = ("dozen", *_SCALES, *_FRACTIONS)
FIGURE: Final = "[0-9]"
NUMBER_WORD: Final = rf"\b(?:{'|'.join((*_OPENING, *_BEHIND_ARTICLE))})\b"
"""One of the two is found in each text that holds a number, between two spaces; the word in any case."""
_FIGURE_START: Final = re.compile(r"[0-9](?<!\w.)")


@cache
def _start() -> re.Pattern[str]:
    """Where a number can begin, in small letters: a test far cheaper than the whole pattern.

    It begins with one set of characters, for which the search need not try the pattern at every place.
    """
    rests: dict[str, list[str]] = {}
    for word in _OPENING:
        rests.setdefault(word[0], []).append(word[1:])
    words = "|".join(rf"(?<={letter})(?:{'|'.join(several)})\b" for letter, several in rests.items())
    article = rf"(?<=a)n?\s(?:{'|'.join(_BEHIND_ARTICLE)})\b"
    return re.compile(rf"[0-9a{''.join(rests)}](?<!\w.)(?:(?<=[0-9])|{words}|{article})")


def find_numbers(text: str, taken: Sequence[tuple[int, int]] = (), in_words: bool = True) -> list[NumberFound]:
    """Numbers of ``text`` in order. Ordinals, symbols and decimals' tails are none; years are told apart elsewhere.

    No number begins within ``taken``: places in order of their starts. ``in_words`` tells whether the text may hold
    one in words, for which most places of it have to be tried.
    """
    lower = text.lower()
    lower = lower if len(lower) == len(text) else text
    found: list[NumberFound] = []
    end = 0
    at = 0
    whole = _number()
    for begun in (_start() if in_words else _FIGURE_START).finditer(lower):
        start = begun.start()
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if start < end or (at < len(taken) and taken[at][0] <= start):
            continue
        number = whole.match(lower, start)
        if number:
            end = number.end()
            found.append(NumberFound(_value(number), number.start(), end, number.lastgroup == "figures"))
    return found


def value_of(text: str) -> float | None:
    """Value of the number that ``text`` begins with, else None."""
    found = _number().match(text.lower())
    return _value(found) if found else None


def _value(found: re.Match[str]) -> float | None:
    kind, text = found.lastgroup, found[0].replace("-", " ")
    if kind == "loose":
        return None
    if kind == "half":
        return 0.5
    if kind == "dozen":
        return 6.0 if text.startswith("half") else 12.0 * _UNITS.get(text.split()[0], 1)
    if kind == "part":
        above, below = text.split()
        return (1 if above in ("a", "an") else _UNITS[above]) / _FRACTIONS[
            "half" if below.startswith("hal") else below.removesuffix("s")
        ]
    words = text.split()
    if kind == "figures":
        value = float(words[0].replace(",", "").replace("\u00a0", "").replace("\u202f", ""))
        for word in words[1:]:
            value *= _SCALES[word]
        return value
    return float(_sum(words))


def _sum(words: list[str]) -> int:
    """Value of number words in English order."""
    total = current = 0
    for word in words:
        if word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] > 100:
                total, current = total + current, 0
        elif word not in ("and", "a", "an"):
            current += _UNITS.get(word, 0) + _TENS.get(word, 0)
    return total + current
