"""When a treaty entered into force or was signed: the sentence must say so of that instrument, not of one it names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import lexicon
from store.words import stem, stems, tokens

_LIKE = ("treaty pact", "agreement accord arrangement", "charter statute constitution", "convention covenant",
         "protocol", "declaration", "instrument")  # fmt: skip
_CLASS = {stem(word): group for group in _LIKE for word in group.split()}
_ANY = "instrument"
_ACTS = frozenset("sign ratify register".split())
_REACH = 25
"""Words between an act and the instrument it is said of."""


def of_that_instrument(context: Context, told: Told) -> bool:
    """ "When did the X Treaty enter into force": no sentence on that of an agreement made under it."""
    asked, acts = _asked(context), _acts([word.stem for word in context.utterance.words])
    if not asked or not acts or told.said.startswith("No") or context.utterance.asks not in ("when", "where", "yes/no"):
        return True
    found = [kind for quote in told.quotes for kind in _said_of([stem(one.text) for one in tokens(quote)], acts)]
    return not found or bool({asked, _ANY} & set(found))


def _asked(context: Context) -> str:
    """The kind of the instrument that the question calls by its name; empty where it names none."""
    for slot in context.utterance.of("organization", "body"):
        kinds = [_CLASS[one] for one in stems(slot.value) if one in _CLASS]
        if kinds:
            return kinds[0]
    capitals = (word for i, word in enumerate(context.utterance.words) if i and word.capital and word.stem in _CLASS)
    return next((_CLASS[word.stem] for word in capitals), "")


def _acts(words: Sequence[str]) -> dict[int, str]:
    """The acts by the index of their words."""
    names = lexicon().name_of
    found = {i: str(names.get(word)) for i, word in enumerate(words) if names.get(word) in _ACTS}
    entering = {i: "force" for i, pair in enumerate(pairwise(words), 1) if pair == ("into", "forc")}
    return {**found, **entering}


def _said_of(words: Sequence[str], acts: dict[int, str]) -> list[str]:
    """The kinds of instruments of which one of the acts is said: behind "of", else in front of it."""
    kinds: list[str] = []
    for at, act in _acts(words).items():
        if act not in acts.values():
            continue
        behind = [_CLASS[word] for word in words[at + 1 : at + _REACH] if word in _CLASS]
        before = [_CLASS[word] for word in words[max(0, at - _REACH) : at] if word in _CLASS]
        kinds += behind[:1] if "of" in words[at + 1 : at + 2] else before
    return kinds
