"""The States and places of a claim, held against a sentence: named there, another one named, or none."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from bot.context import Context
from bot.lexicon import BEING, DOING, inflections, word_classes
from bot.questions.excepted_states import leaves_out
from bot.reading.patterns import pattern
from bot.scoping.authors import sources
from bot.scoping.speakers import author_states
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import states_inside
from bot.slots import Slot
from store.places import find_states
from store.words import fold

Verdict = bool | None
"""As :mod:`bot.questions.checking` has it: so, otherwise, or not said."""
_PLACE = pattern(r"\b(?:in|at) (?:the )?([A-Z][\w'-]+)")


def claimed_states(context: Context, hit: Hit) -> Iterable[Verdict]:
    """States and places: there, another one of the kind there, or none."""
    text = str(hit.row["text"])
    present = states_inside(context.reader, hit.row)
    listed = bool(_OF_A_LIST & {word.text for word in context.utterance.words})
    for slot in _particular_states(context):
        typed = fold(" ".join(word.raw for word in context.utterance.words_of(slot)).removesuffix("'s"))
        if slot.detail == "capital" and (pair := _pair_of(context, slot)):
            yield True if any(pair <= one for one in _pairs(text)) else None
        elif slot.detail == "capital" and not _acts(context, slot):
            places = {fold(place) for place in _PLACE.findall(text)} & context.names.places(
                tuple(fold(p) for p in _PLACE.findall(text))
            )
            other = not _only_located(context) and (places or _elsewhere(context, hit))
            yield True if typed in fold(text) else False if other else None
        else:
            there = slot.value in present or typed in fold(text) or _says_it_of_itself(context, hit, slot)
            out = leaves_out(text, slot.value)
            missing = len(present) > 1 and listed and not _OF_SOME.search(text)  # one alone makes no list
            yield True if there and not out else False if out or missing else None


def _acts(context: Context, slot: Slot) -> bool:
    """ "Did Lima sign", "with Lima": the State that a capital stands for, not a place."""
    words, start = context.utterance.words, slot.first
    if start > 1 and words[start - 1].text == "and":  # "Lima and Quito": both or none
        start = next((one.first for one in context.utterance.of("state") if one.last == start - 1), start)
    before = words[start - 1].text if start else ""
    return (start == 1 and before in DOING) or before in ("with", "between", "that")


def _only_located(context: Context) -> bool:
    """ "Is X in Lima?": nothing is said to have happened there, and what a sentence puts elsewhere may be another."""
    words = context.utterance.words
    inflected = (word.text for word in words[1:] if word.text.endswith("ed") or inflections(word.text))
    return words[0].text in BEING and not any("v" in word_classes(text)[0] for text in inflected)


def _pair_of(context: Context, slot: Slot) -> frozenset[str]:
    """Both States of "between Lima and Quito", where capitals stand for them; empty where the slot is none of two."""
    words, states = context.utterance.words, context.utterance.of("state")
    for one, other in pairwise(states):
        linked = [word.text for word in words[one.last : other.first]] == ["and"]
        if slot in (one, other) and linked and one.first and words[one.first - 1].text == "between":
            return frozenset((one.value, other.value))
    return frozenset()


def _pairs(text: str) -> list[frozenset[str]]:
    """States that stand together: "a Peruvian-Chilean commission", "between Peru and Chile"."""
    return [frozenset(one.state for one in find_states(found[0].replace("-", " "))) for found in _PAIR.finditer(text)]


_PAIR = pattern(r"\b[A-Z]\w+-[A-Z]\w+\b|\bbetween (?:the )?[A-Z][^,;:.]{2,80}")


def _says_it_of_itself(context: Context, hit: Hit, slot: Slot) -> bool:
    """ "It has not yet ratified", "we accept": in the words of the State itself."""
    if not str(hit.row["text"]).startswith(("It ", "We ", "My Government ")):
        return False
    return author_states(context.reader, str(hit.row["letter"]), str(hit.row["part"])) == {slot.value}


def _elsewhere(context: Context, hit: Hit) -> bool:
    """Whether the sentence puts what is claimed in a place that is no capital."""
    from bot.questions.named_sites import named_sites  # here to keep start-up fast: few claims are of a place

    return bool(named_sites(context, hit))


_OF_A_LIST = frozenset("among between member members party parties national nationals".split())
"""Words that put a State on a list, from which another can be missing; what one did, another may have done too."""
_OF_SOME = pattern(
    r"\b(?:is|are|was|were|be|been|became|become|remains?) (?:an? |also |both |all |not )?(?:[\w-]+ )?"
    r"(?:members?|party|parties|nationals?)\b(?! (?:is|are|was|were)\b)"
)
"""What some are, others may be too: "X has been a member since 1964"."""


def _particular_states(context: Context) -> list[Slot]:
    senders = {
        s for letter in context.scope.letters for s in str(context.names.row(letter)["sender_states"] or "").split("; ")
    }
    told_by = sources(context.utterance)
    particular = [slot for slot in context.utterance.of("state", "place") if slot not in told_by]
    return [slot for slot in particular if slot.value not in senders or slot.detail == "capital"]
