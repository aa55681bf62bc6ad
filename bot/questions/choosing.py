"""Choosing among rows that answer: "the second one", "last but one to sign", "the first three", "right after X"."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from bot.questions.claimed import both_texts
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.slots import CARDINALS, ORDINALS, Slot
from store.words import stem

T = TypeVar("T")
_NOT_AN_ORDER = frozenset("name names time page letter annex step week day person paragraph addendum committee".split())
OPENING = frozenset(map(stem, "first head heads open opens begin begins start starts lead leads top".split()))
CLOSING = frozenset(map(stem, "last close closes end ends finish finishes conclude concludes bottom final".split()))
"""Stems of what the first and the last of a row do."""
_LAST = frozenset("last final lastly bottom".split())
_AFTER = frozenset("after follows follow following behind below beneath succeeds succeed underneath next".split())
_BEFORE = frozenset("before precedes precede preceding above ahead".split())
_CLOSE = frozenset("right directly just immediately straight".split())
""" "Under X" alone may be under a paper of X; "right under X" is the next one."""
_REACH = 3
"""Words between "after" and the name it belongs to ("after the signature of X")."""


def ordered(utterance: Utterance, used: frozenset[int] = frozenset()) -> int | None:
    """Place asked for: 0 for the first, -1 for the last, -2 for the last but one; None where no order is asked for."""
    places = _place(utterance, used)
    return places[0] if places and len(places) == 1 else None


def _place(utterance: Utterance, used: frozenset[int]) -> range | list[int] | None:
    """Places asked for, as indices from the beginning or (negative) from the end."""
    words = [word.text for word in utterance.words]
    slots = indices(utterance.slots)
    dates = indices(utterance.of("date"))
    for i, text in enumerate(words):
        ahead = words[i + 1] if i + 1 < len(words) else ""
        if (
            i in used
            or i in slots
            or (ahead in _NOT_AN_ORDER and words[i + 2 : i + 3] != ["to"])
            or i + 1 in dates
            or (text == "bottom" and not _SEVERAL_NAMES.isdisjoint(words))
            or (ahead == "in" and i + 2 in dates and text == "first" and not words[i - 1].startswith("sign"))
        ):
            continue
        if text in ("penultimate", "second-last", "second-to-last", "next-to-last"):
            return [-2]
        if text in ORDINALS or text in _LAST or text in ("top", "next"):
            if place := _from_end(words, i):
                return place
            number = CARDINALS.get(ahead, int(ahead) if ahead.isdecimal() and len(ahead) < 3 else 0)
            if text in _LAST:
                return list(range(-number, 0)) if number and text == "last" else [-1]
            if text == "first" and number:
                return list(range(number))
            if text in ORDINALS:
                return [ORDINALS[text] - 1]
            if text == "top" and ahead in ("of", "") and words[i - 1 : i] != ["on"]:
                return [0]
    return None


_SEVERAL_NAMES = frozenset("names signatures signatories signers".split())
""" "Whose names are at the bottom of X": all that stand below it."""


def _from_end(words: Sequence[str], at: int) -> list[int] | None:
    """ "last but one", "second to last", "third from the end"."""
    behind = tuple(words[at + 1 : at + 5])
    if words[at] == "last" and behind[:1] == ("but",) and len(behind) > 1:
        number = CARDINALS.get(behind[1], int(behind[1]) if behind[1].isdecimal() else 0)
        return [-1 - number] if number else None
    steps = 2 if words[at] == "next" else ORDINALS.get(words[at], 0)
    if steps and (behind[:2] in (("to", "last"), ("from", "last")) or behind[:1] == ("last",)):
        return [-steps]
    ends = ("end", "bottom", "last", "foot")
    if steps and behind[:1] == ("from",) and (set(behind[1:3]) & set(ends)):
        return [-steps]
    return None


def in_order(utterance: Utterance, rows: Sequence[T], used: frozenset[int] = frozenset()) -> Sequence[T]:
    """The rows that are asked for by their place, else all rows; none where the place is beyond them."""
    places = _place(utterance, used)
    if places is None or len(rows) < 2:
        return rows
    return [rows[place] for place in places if -len(rows) <= place < len(rows)]


class Beside(NamedTuple):
    """A place told by a neighbour: "directly after X", "between X and Y"."""

    relation: str
    """after, before or between."""
    values: tuple[str, ...]
    """The persons or States named as neighbours."""
    slots: tuple[Slot, ...]


def beside(utterance: Utterance) -> Beside | None:
    """The neighbours an utterance names; None where it names none."""
    words = [word.text for word in utterance.words]
    names = utterance.of("person", "state")
    if len(names) > 1:
        for i, text in enumerate(words):
            behind = [slot for slot in names if slot.first > i]
            if text == "between" and len(behind) > 1 and behind[0].first - i <= _REACH:
                return Beside("between", (behind[0].value, behind[1].value), tuple(behind[:2]))
    dates = utterance.of("date")
    for slot in names:
        behind_date = max((date.last for date in dates if date.last <= slot.first), default=0)  # "after 2000, for X"
        near = words[max(behind_date, slot.first - _REACH) : slot.first]
        if near[-1:] == ["under"] and set(near[:-1]) & _CLOSE:
            return Beside("after", (slot.value,), (slot,))
        for relation, marks in (("after", _AFTER), ("before", _BEFORE)):
            if set(near) & marks:
                return Beside(relation, (slot.value,), (slot,))
    return None


def neighbours(rows: Sequence[T], place: Beside, is_one: Callable[[T, str], bool]) -> list[T] | None:
    """Rows that stand beside the ones named; None where those named are not all among ``rows``."""
    at = [next((i for i, row in enumerate(rows) if is_one(row, value)), None) for value in place.values]
    found = [i for i in at if i is not None]
    if len(found) < len(at):
        return None
    if place.relation == "between":
        low, high = sorted(found)
        return list(rows[low + 1 : high])
    step = found[0] + (1 if place.relation == "after" else -1)
    return [rows[step]] if 0 <= step < len(rows) else []


def singles_out(utterance: Utterance) -> bool:
    """Whether one person is asked for who did something in two places, not everybody who did it in either."""
    texts = [word.text for word in utterance.words]
    if utterance.asks == "yes/no":
        return texts[:1] != ["are"] and bool(_ANY_ONE & set(texts[:4])) and repeated_in(utterance)
    one = any(a in _WHICH and b in _ONE_OF_THEM for a, b in pairwise(texts)) or "who" in texts
    offices = {slot.first for slot in utterance.of("office")}
    of_them = not _ONE_OF_THEM.isdisjoint(texts[2:7]) or not offices.isdisjoint(range(2, 5))
    one = one or (texts[:2] == ["which", "of"] and of_them)
    one = one or any(slot.first and texts[slot.first - 1] in _WHICH for slot in utterance.of("office"))
    return one and repeated_in(utterance)


_WHICH = frozenset("which what whose the one same".split())
_ANY_ONE = frozenset("anybody anyone somebody someone any one person man woman diplomat".split())
_ONE_OF_THEM = frozenset(
    "person man woman diplomat official ambassador signatory signer representative minister president name signature "
    "individual one ambassadors diplomats officials signatories signers representatives persons people".split()
)


def repeated_in(utterance: Utterance) -> bool:
    """Whether something is asked for that one person did in two places."""
    texts = {word.text for word in utterance.words}
    return once_more(utterance) or both_texts(utterance) or not texts.isdisjoint(("twice", "again"))


def once_more(utterance: Utterance) -> bool:
    """ "Which ambassador of 2002 was still in office in 2004", "which of those of 2002 signed in 2004 too"."""
    years = {value[:4] for value in utterance.values("date")}
    return len(years) > 1 and any(word.text in _ONCE_MORE for word in utterance.words)


_ONCE_MORE = frozenset("still too also again reappear reappears reappearing".split())


def asks_most(utterance: Utterance) -> bool:
    """Whether the one is asked for that has the most of something, or the fewest: more must be counted than had."""
    return utterance.asks in ("which", "what") and any(word.text in ("most", "fewest") for word in utterance.words)
