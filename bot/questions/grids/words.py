"""The words of a question on a table: what they name, in which order they ask for rows, whether they add up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.context import Context
from bot.lexicon import DOING, inflections, word_classes
from bot.reading.utterance import Term, terms
from bot.searching.content import FRAME, name_term
from bot.slots import number_of
from store.words import stem

TOP = frozenset("most largest biggest highest greatest heaviest hardest worst fullest costliest".split())
LOW = frozenset("least fewest smallest lowest lightest cheapest emptiest".split())
MORE = frozenset("more larger bigger higher greater heavier harder worse".split())
FEWER = frozenset("fewer less smaller lower lighter".split())
EARLY = frozenset("oldest earliest first eldest".split())
LATE = frozenset("youngest latest last newest".split())
AGES = frozenset("oldest eldest youngest older elder younger".split())
SOONER = frozenset("earlier sooner older elder".split())
LATER = frozenset("later younger newer".split())
ENDS = TOP | LOW
ORDERS = TOP | LOW | MORE | FEWER | EARLY | LATE | SOONER | LATER
SUMS = frozenset("total sum altogether together combined overall totals adding all".split())
CHANGES = frozenset(
    map(stem, "lost lose loss fall fell drop dropped decline declined decrease decreased shrink shrank difference grow "
        "grew growth rise rose increase increased gain gained change changed".split())
)  # fmt: skip
LOSSES = frozenset(
    map(stem, "lost lose loss losses fall fell drop dropped decline declined decrease shrink shrank".split())
)
GAINS = frozenset(map(stem, "grow grew growth rise rose increase increased gain gained".split()))
LIGHT = frozenset(
    map(stem, "fly flew flown go went gone travel travelled take took taken carry carried bring brought enter entered "
        "record recorded register registered hold held own belong reach reached weigh measure come came lead led deal "
        "dealt stand stood get got receive received obtain obtained win won".split())
)  # fmt: skip
"""Verbs that say no more than that something is of a row."""
BUT = frozenset("except excepting excluding exclude leaving omitting but other not besides apart".split())
NOBODY = frozenset("no without zero nobody none nothing any".split())
_ASKING = frozenset(
    map(stem, "amount figure number count add adding sum list listed row column total table listing rank come place "
        "biggest most least compare together altogether combined overall both each difference between more fewer less "
        "everybody everyone behalf according names entry entries appear appears given people person anybody "
        "respectively out up leave exclude except excluding omit apart kept only among many much high large size old "
        "set down day date year month forward country vs versus each "
        "big long great heavy".split())
)  # fmt: skip
_NAMES = ("state", "person", "organization", "body", "place")


class Unit(NamedTuple):
    """A word or name of the question that something must hold."""

    first: int
    last: int
    term: Term
    kind: str
    """Kind of its slot; empty for a word."""
    value: str
    is_deed: bool = False
    """Whether it is used as a verb or an adjective, so that a table may say it by a column or its title."""
    is_name: bool = False
    """Whether it is a name, or written like one."""
    is_place: bool = False
    """Whether it stands behind "in"."""
    is_counted: bool = False
    """Whether it stands right behind "how many"."""
    only_heads: bool = False
    """Whether it says nothing but the head of a column, if one has it: "type", "date", "total"."""


def units(context: Context) -> list[Unit]:
    """What is named, in order; words that count or order are left out."""
    words = context.utterance.words
    texts = [word.text for word in words]
    slots = {slot.first: slot for slot in context.utterance.slots if slot.kind in (*_NAMES, "date", "quoted")}
    found, at = [], 0
    while at < len(words):
        slot = slots.get(at)
        if slot is not None:
            own = words[slot.first : slot.last]
            kind = "place" if slot.detail == "capital" else slot.kind
            if kind in _NAMES and slot.detail != "capital":
                term = name_term(context, slot)
            else:
                term = Term(" ".join(w.text for w in own), f"={slot.value}", (tuple(w.stem for w in own),))
            before = words[at - 1].text if at else ""
            own_place = before == "in" or (before == "the" and words[at - 2].text == "in")
            found.append(
                Unit(slot.first, slot.last, term, kind, slot.value, False, True, own_place, before in _COUNTING)
            )
            at = slot.last
            continue
        text = words[at].text
        if text not in ORDERS and number_of(text) is None and not _stressed(texts, at):
            asks, deed = stem(text) in FRAME | _ASKING, _is_deed(texts, at)
            named = (at > 0 and words[at].capital) or not word_classes(text)[0]
            counted = at > 0 and texts[at - 1] in _COUNTING
            found += [
                Unit(at, at + 1, term, "", text, deed, named, False, counted, asks) for term in terms([words[at]])
            ]
        at += 1
    return found


def numbers_a_noun(texts: Sequence[str], at: int) -> bool:
    """Whether a "first" counts rounds or halves, which says nothing of the order of rows."""
    return texts[at] == "first" and not _PARTS.isdisjoint(texts[at + 1 : at + 2])


_PARTS = frozenset("round half quarter phase stage part time session".split())


def _stressed(texts: Sequence[str], at: int) -> bool:
    """ "Hit harder", "the hardest hit": no more than that somebody has the higher figure."""
    return texts[at] in ("hit", "affected", "struck") and not ORDERS.isdisjoint(
        (*texts[at - 1 : at], *texts[at + 1 : at + 2])
    )


_COUNTING = frozenset("many most fewest".split())
_BEFORE_NOUNS = frozenset("the a an of many much which what whose its their his her no any".split()) | ORDERS


def _is_deed(texts: Sequence[str], at: int) -> bool:
    """Whether a word is used as a verb, by its form, or by the "did" or "to" before it."""
    text, before = texts[at], texts[at - 1] if at else ""
    parts = word_classes(text)[0]
    if text.endswith("ed") or ("v" in parts and "n" not in parts):
        return True
    if "v" not in parts or before in _BEFORE_NOUNS:
        return False
    return before == "to" or bool(inflections(text)) or not DOING.isdisjoint(texts[:at])
