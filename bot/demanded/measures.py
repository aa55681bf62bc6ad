"""How long, heavy or dear something is, where nothing but that is asked for: "budget of X", "depth of X".

A sentence that merely speaks of X tells it not: it holds the noun or one near in meaning, or an amount of that kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.amounts import amounts_in
from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.demanded.numbers import MONEY
from bot.demanded.signs import UNITS
from bot.demanded.told import Told
from bot.lexicon import kin, lexicon, word_classes
from bot.reading.patterns import pattern
from bot.searching.content import FRAME, TELLING
from store.words import fold, stem, stems, words

_MEASURES = frozenset("attribute quantity possession shape time communication".split())
_UNIT = (
    r"(?:\w*met(?:re|er)s?|miles?|feet|inches|hectares?|acres?|litres?|liters?|tons?|tonnes?|\w*grams?|knots?|volts?"
    r"|\w*watts?|degrees?|per cent|years?|months?|weeks?|days?|hours?|minutes?|square|cubic|aged)"
)
_AMOUNT = pattern(rf"\b\d[\d,. ]*(?:[\w-]+ )?{_UNIT}\b|\baged \d+")
_OF_WEIGHT = pattern(r"\b\d[\d,. ]*(?:[\w-]+ )?(?:tons?|tonnes?|\w*grams?|pounds?)\b")
_OF_LENGTH = pattern(
    r"\b\d[\d,. ]*(?:[\w-]+ )?(?:\w*met(?:re|er)s?|miles?|feet|inches) (?:long|wide|high|deep|in \w+)\b"
)


def tells_measure(context: Context, told: Told) -> bool:
    """Whether a bare "NOUN of X" is told by more than X."""
    utterance, asked = context.utterance, asked_noun(context.utterance)
    if told.intent is not None or utterance.asks or asked.by or asked.behind != "of" or not utterance.in_english:
        return True
    kind, own = word_classes(asked.noun)[1], stem(asked.noun)
    if kind not in _MEASURES or own in FRAME | TELLING or asked.noun in _COUNTING:
        return True
    text = f" {' '.join(stems(told.text))} "
    ways = ((own,), *lexicon().alternatives.get(own, ()), *kin(asked.noun))
    if any(f" {' '.join(phrase)} " in text for phrase in ways):
        return True
    if kind == "possession":
        return MONEY.search(told.text) is not None
    if kind == "communication":
        return False
    found = _OF_LENGTH if asked.noun in _EXTENT else _OF_WEIGHT if asked.noun in _HEAVINESS else _AMOUNT
    return any(fold(amount) not in fold(utterance.text) for amount in found.findall(told.text))


def keeps_the_unit(context: Context, told: Told) -> bool:
    """ "What is exempt for 24 WEEKS": not what is exempt for 24 months."""
    if context.utterance.asks == "yes/no" or not context.utterance.in_english:
        return True
    asked = set(_units([word.text for word in context.utterance.words]))
    printed = {pair for quote in told.quotes for pair in _units(words(quote))} if asked else set()
    return all(
        (number, unit) in printed or not any(n == number and _KIND[u] == _KIND[unit] for n, u in printed)
        for number, unit in asked
    )


def _units(said: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Amounts with the unit right behind them, by its stem."""
    for claim, at, length in amounts_in(said):
        behind = stem(said[at + length]) if at + length < len(said) else ""
        if behind in _KIND:
            yield claim.value, behind


_KIND = {stem(unit): kind for kind, units in enumerate(UNITS) for unit in units.split()}
"""Stem of a unit -> what it measures; of two spellings ("tons", "tonnes") one is enough."""
_COUNTING = frozenset("number count total amount date dates day year month time hour".split())
"""What other checks look at."""
_HEAVINESS = frozenset("weight mass tonnage".split())
_EXTENT = frozenset("length depth height width breadth".split())
