"""Stretches of time that a question names: "before 2003", "since May 2002", "between 2000 and 2005", "the 1990s"."""

from __future__ import annotations

from typing import NamedTuple

from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.slots import Slot


class Period(NamedTuple):
    """ISO dates between which a date lies; an end that is open is empty."""

    low: str
    high: str
    indices: frozenset[int]
    """Words that told it."""

    def holds(self, iso: str) -> bool:
        """Whether the date lies inside, as far as its precision and that of the ends tell."""
        return (not self.low or iso[: len(self.low)] >= self.low) and (
            not self.high or iso[: len(self.high)] <= self.high
        )


_UP_TO, _FROM = frozenset("until till through by".split()), frozenset("since from starting".split())
_BEFORE, _AFTER = frozenset("before predating preceding".split()), frozenset("after following past".split())
_OLDER, _NEWER = frozenset("older earlier sooner".split()), frozenset("later newer younger recent".split())
_ON = frozenset("on onwards onward forward".split())
_DECADE = pattern(r"((?:19|20)\d)0s|([4-9])0s")
_DECADES = {
    "thirties": "193",
    "forties": "194",
    "fifties": "195",
    "sixties": "196",
    "seventies": "197",
    "eighties": "198",
    "nineties": "199",
    "noughties": "200",
}
_REACH = 4
"""Words that are looked at before a date."""


def decade(word: str) -> str | None:
    """First three digits of the years of a decade: "199" for "1990s", "90s" and "nineties"; None for any other word."""
    found = _DECADE.fullmatch(word) if word.endswith("0s") else None
    if found is None:
        return _DECADES.get(word)
    return found[1] or f"19{found[2]}"


def period(utterance: Utterance) -> Period | None:
    """The stretch of time that the question names; None where it names none, or a single date only."""
    for i, word in enumerate(utterance.words):
        if tens := decade(word.text):
            before = next((w.text for w in reversed(utterance.words[:i]) if w.text != "the"), "")
            low = "" if before in _BEFORE else f"{int(tens) + 1}0" if before in _AFTER else f"{tens}0"
            high = f"{int(tens) - 1}9" if before in _BEFORE else "" if before in _AFTER | {"since"} else f"{tens}9"
            return Period(low, high, frozenset({i}))
    dates = utterance.of("date")
    if len(dates) == len(("one", "other")):
        return _between(utterance, dates) or _both_sided(utterance, dates)
    return _one_sided(utterance, dates[0]) if len(dates) == 1 else None


def _both_sided(utterance: Utterance, dates: tuple[Slot, ...]) -> Period | None:
    """ "After 1979 but before 1995", "before 1995 and since 1980"."""
    first, second = (_one_sided(utterance, slot) for slot in dates)
    either = any(word.text == "or" for word in utterance.words[dates[0].last : dates[1].first])
    if either or first is None or second is None or bool(first.low) == bool(second.low):
        return None
    return Period(first.low or second.low, first.high or second.high, first.indices | second.indices)


def _between(utterance: Utterance, dates: tuple[Slot, ...]) -> Period | None:
    if len(dates) != 2:
        return None
    texts = [word.text for word in utterance.words]
    before, link = texts[max(0, dates[0].first - 1) : dates[0].first], texts[dates[0].last : dates[1].first]
    if (before, link) not in ((["between"], ["and"]), (["from"], ["to"]), (["from"], ["until"]), (["from"], ["till"])):
        return None
    return Period(dates[0].value, dates[1].value, frozenset(range(dates[0].first - 1, dates[1].last)))


def _one_sided(utterance: Utterance, slot: Slot) -> Period | None:
    texts = [word.text for word in utterance.words]
    first = max(0, slot.first - _REACH)
    before = [text for text in texts[first : slot.first] if text not in ("the", "year", "of")]
    word, words = next(iter(before[-1:]), ""), frozenset(before)
    indices = frozenset(range(slot.first - 1, min(len(texts), slot.last + 1)))
    onward = texts[slot.last : slot.last + 1] and texts[slot.last] in _ON
    if word in _BEFORE or (word == "than" and words & _OLDER):
        return Period("", _day_before(slot.value), indices)
    if word in _AFTER or (word == "than" and words & _NEWER):
        return Period(_day_after(slot.value), "", indices)
    if word in ("by", "through") and any(part.first == slot.last for part in utterance.of("part")):
        return None  # "requested by the 1999 draft": who does it
    if word in _UP_TO or before[-2:] == ["up", "to"]:
        return Period("", slot.value, indices)
    return Period(slot.value, "", indices) if word == "since" or (word in _FROM and onward) else None


def _day_before(iso: str) -> str:
    """The last year, month or day that is surely before: "2003" -> "2002"."""
    return _stepped(iso, -1)


def _day_after(iso: str) -> str:
    return _stepped(iso, 1)


def _stepped(iso: str, step: int) -> str:
    """The neighbour of a date at its precision. Days of a month that does not have them still compare rightly."""
    pieces = [int(piece) for piece in iso.split("-")]
    if len(pieces) == 1:
        return f"{pieces[0] + step:04}"
    pieces[-1] += step
    return f"{pieces[0]:04}-" + "-".join(f"{piece:02}" for piece in pieces[1:])
