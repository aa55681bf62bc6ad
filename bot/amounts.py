"""Amounts that a question claims: "less than a million", "thirty per cent", "most", "half of them"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.reading.utterance import Utterance
from bot.slots import CARDINALS, MONTHS, ORDINALS, TENS

_POWERS = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_ABOVE = frozenset("more over above exceed exceeding exceeds beyond".split())
_BELOW = frozenset("less under below fewer most".split())
_SHARES = {"most": "most", "majority": "most", "half": "half", "all": "all", "every": "all"}


class Claim(NamedTuple):
    """A number with how it is compared, or a share of a whole."""

    value: float
    compared: str
    """"=", ">", "<", ">=" or "<="."""
    share: str = ""
    """"most", "half", "fewer" (than half) or "all"; empty for a number."""


def with_whole_numbers(utterance: Utterance) -> list[str]:
    """Its folded words, with "4,500,000" as one word, of which each group of digits is a word elsewhere."""
    said: list[str] = []
    end = 0
    for word in utterance.words:
        group = len(word.text) == _GROUP and word.text.isdecimal() and utterance.text[end : word.start] == ","
        if group and said and said[-1].replace(",", "").isdecimal():
            said[-1] += f",{word.text}"
        else:
            said.append(word.text)
        end = word.end
    return said


_GROUP = 3
"""Digits between two commas of a number."""


def claimed_amount(words: Sequence[str]) -> Claim | None:
    """The first amount among folded words that is no year; else a share; None where nothing is claimed."""
    first = next(amounts_in(words), None)
    at = next((i for i, word in enumerate(words) if word in _SHARES), None)
    if first is not None and (at is None or "of" not in words[at + 1 : first[1]]):
        return first[0]
    return Claim(0, "=", _share(words, at)) if at is not None else None


def _share(words: Sequence[str], at: int) -> str:
    """ "Most" for "more than half of the seven" as well."""
    before = set(words[max(0, at - 2) : at]) if words[at] == "half" else set()
    if before & {"more", "over", "above"}:
        return "most"
    return "fewer" if before & {"less", "fewer", "under", "below"} else _SHARES[words[at]]


def amounts_in(words: Sequence[str]) -> Iterator[tuple[Claim, int, int]]:
    """Every amount among folded words that is no year, with its index and how many words it takes."""
    at = 0
    while at < len(words):
        value, length = _amount(words[at:])
        if length and not (length == 1 and (1900 <= value < 2100 or _in_a_date(words, at))):
            yield Claim(value, _compared(words[max(0, at - 3) : at])), at, length
        at += max(1, length)


def _compared(before: Sequence[str]) -> str:
    """How a number is compared by the words before it: "no more than", "at least", "over"."""
    if "least" in before:
        return ">="
    if before[-2:] == ["at", "most"] or before[-2:] == ["up", "to"] or {"no", "more"} <= set(before):
        return "<="
    return ">" if not _ABOVE.isdisjoint(before) else "<" if not _BELOW.isdisjoint(before) else "="


def _in_a_date(words: Sequence[str], at: int) -> bool:
    """ "19 February", "February 19", the first of "24 and 25 September": a day, not an amount."""
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    joined = words[at + 1 : at + 2] in (["and"], ["to"], ["or"]) and words[at].isdecimal() and int(words[at]) <= _DAYS
    return any(word in MONTHS for word in (*beside, *(words[at + 3 : at + 4] if joined else ())))


_DAYS = 31


def _amount(words: Sequence[str]) -> tuple[float, int]:
    """Value of the number that ``words`` begin with, and how many of them it takes; (0, 0) where with none."""
    if tuple(words[:2]) in (("half", "a"), ("half", "an")) and words[2:3] and words[2] in _POWERS:
        return _POWERS[words[2]] * 0.5, 3
    value, length = _small(words[0])
    if value is None and words[0] in ("a", "an", "half") and words[1:2] and words[1] in _POWERS:
        return _POWERS[words[1]] * (0.5 if words[0] == "half" else 1), 2
    if value is None:
        return (float(_POWERS[words[0]]), 1) if words[0] in ("million", "billion") else (0, 0)
    while length < len(words) and words[length] in _POWERS:
        value *= _POWERS[words[length]]
        length += 1
    return value, length


def _small(word: str) -> tuple[float | None, int]:
    plain = word.replace(",", "").rstrip("%")
    if plain.replace(".", "", 1).isdigit():
        return float(plain), 1
    tens, _, units = word.partition("-")
    if tens in TENS and units not in ORDINALS:
        return float(TENS[tens] + (CARDINALS.get(units, 0) if units else 0)), 1
    return (float(CARDINALS[word]), 1) if word in CARDINALS else (None, 0)
