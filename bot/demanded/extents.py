"""How many of something a State or a town has, and how big it is: no number that merely stands beside its name."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.numbers import MONEY
from bot.demanded.signs import SIZES
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS
from bot.reading.patterns import pattern
from bot.scoping.scope import indices
from bot.searching.content import name_term
from bot.slots import Slot
from store.words import fold, stem, stems, tokens

_HAVING = frozenset("does do did has have had got there are is in the own possess count".split())
_EDGE = pattern(r"[,;:.]|\b(?:and|or|but|when|while|whereas|where|which|who|that|as|because|since|although|if)\b")
_LAND = frozenset("territory land country state".split())
_ANYBODY = frozenset(map(stem, "people persons inhabitants citizens residents men women souls".split()))
"""Of whom a sentence may count some; any other noun beside the number is what is counted."""
_OWN = frozenset("it its they their we our us".split())
""" "It has twelve islands": the State was named before."""


def is_of_that_land(context: Context, told: Told) -> bool:
    """ "How many people has X", "how big is X", "population of X": a number in a piece of sentence that names X.

    A town must be named itself, not only the State that is called by it; money is no size.
    """
    utterance = context.utterance
    slots = utterance.of("state")
    if len(slots) != 1 or not utterance.in_english or not _asks_for_holding(context, slots[0]):
        return True
    names = [fold(" ".join(word.raw for word in utterance.words_of(slots[0]))).removesuffix("'s")]
    if slots[0].detail != "capital":
        names += [" ".join(phrase) for phrase in name_term(context, slots[0]).alternatives]
    pieces = [piece for quote in told.quotes for piece in _pieces(quote, told.items)]
    if any(_names(piece, names) and not MONEY.search(piece) and "per cent" not in piece for piece in pieces):
        return True
    if not SIZES.isdisjoint(word.text for word in utterance.words):
        return False
    noun = {word.stem for word in utterance.words[2 : slots[0].first] if word.text not in _HAVING} - _ANYBODY
    counted = any(not noun.isdisjoint(stems(piece)) for piece in pieces)
    return counted and any(_names(quote, names) for quote in told.quotes)


def _asks_for_holding(context: Context, land: Slot) -> bool:
    """Whether nothing but having stands between the thing counted and the State, or nothing but its size is asked."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    sized = next((i for i, text in enumerate(texts) if text in SIZES), None)
    if sized is not None:
        rest = [text for i, text in enumerate(texts) if i != sized and not land.first <= i < land.last]
        taken = indices(utterance.of("date"))
        return all(text in STOPWORDS | _LAND or text in ("how", "what") or texts.index(text) in taken for text in rest)
    if texts[:2] != ["how", "many"] or "of" in texts[2 : land.first]:
        return False
    behind = texts[land.last :]
    before = [i for i in range(2, land.first) if texts[i] in _HAVING]
    having = {"has", "have", "had"} & {*texts[2 : land.first], *behind}
    return bool(before and having) and all(text in _HAVING for text in (*texts[before[0] : land.first], *behind))


def _pieces(quote: str, items: tuple[str, ...]) -> list[str]:
    """The sentence between the marks and joints around each number that is told; all of it where none is in it."""
    found = []
    for item in items or ("",):
        at = quote.casefold().find(item.casefold())
        if at < 0:
            continue
        edges = [match.span() for match in _EDGE.finditer(quote)]
        start = max((end for _, end in edges if end <= at), default=0)
        stop = min((begin for begin, _ in edges if begin >= at + len(item)), default=len(quote))
        found.append(quote[start:stop] if item else quote)
    return found


def _names(piece: str, names: list[str]) -> bool:
    text = f" {' '.join(token.text for token in tokens(fold(piece)))} "
    stemmed = f" {' '.join(stems(piece))} "
    return any(f" {name} " in text or f" {name} " in stemmed for name in names) or not _OWN.isdisjoint(text.split())
