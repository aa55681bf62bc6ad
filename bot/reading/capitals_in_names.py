"""Capitals in names that mean no State: "the Minsk Conference", "Radio Kabul", "signed in Lima"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.gazetteer import Named
from bot.reading.typed import Word

_EVENTS = frozenset(
    """conference treaty agreement accord convention group meeting declaration summit session protocol process pact
        talks""".split()
)


def names_an_event(reading: Named, behind: Sequence[Word]) -> bool:
    """ "the Minsk Conference", "the Moscow meeting": a capital that names an event, not a State."""
    return reading.detail == "capital" and bool(behind) and behind[0].text in _EVENTS


OWN_NAMED = frozenset("radio lake mount port camp fort cape hotel operation project hospital airport bridge".split())
"""Nouns behind which a name stands that tells one of the kind from the others."""


def stands_in_a_name(reading: Named, words: Sequence[Word], first: int) -> bool:
    """ "Radio Kabul", "Hotel Lima": a capital that tells which, not a State."""
    before = words[first - 1] if first else None
    return reading.detail == "capital" and before is not None and before.capital and before.text in OWN_NAMED


def is_a_place(reading: Named, before: Sequence[Word]) -> bool:
    """ "The conference at Lima", "signed in Lima", "the Pact of Lima": where it happened; "Lima asks" is the State."""
    texts = [word.text for word in before]
    there = texts[-1:] in (["at"], ["in"], ["near"]) or (texts[-1:] == ["of"] and bool(_EVENTS.intersection(texts[:1])))
    return reading.detail == "capital" and there
