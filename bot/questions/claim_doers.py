"""Whether the State of a claim is the one that acts, or is acted upon, in a sentence that names several States."""

from __future__ import annotations

import re

from bot.questions.claim_reading import Claim, verb_term
from bot.reading.patterns import pattern
from bot.scoping.speakers import author_states
from bot.searching.retrieval import Hit
from store.places import PlaceFound, find_states
from store.words import stem, tokens

_JOINED = pattern(r"(?:[\s,]|\b(?:and|the|of|Republic|Kingdom|State)\b)*")
"""What stands between States that are named together."""


_SPEAKING = pattern(r"\b(?:I|we|our|my|us)\b", re.IGNORECASE)
_BY = pattern(r"\b(?:of|by) (?:the )?(?:[A-Z]\w+ (?:of (?:the )?)?){0,3}$")


def _may_act(text: str, verb: int, named: list[PlaceFound]) -> bool:
    """Whether one of these places of the State is before the verb, or behind it with "by" or "of"."""
    return any(one.end <= verb or _BY.search(text[: one.start]) for one in named)


def is_another_state(claim: Claim, hit: Hit) -> bool:
    """ "Is Chad occupied?", where it is "the territory of Mali" that "has been occupied", and Chad stands farther off.

    A State inside a compound ("the Chadian-Malian conflict") neither acts nor is acted upon.
    """
    verb = verb_term(claim)
    slots = [s for s in claim.context.utterance.of("state") if claim.aux is not None and claim.aux < s.first]
    if verb is None or claim.verb is None or len(slots) != 1 or slots[0].last > claim.verb:
        return False
    text = str(hit.row["text"])
    part = str(hit.row["letter"]), str(hit.row["part"])
    if _SPEAKING.search(text) and slots[0].value in author_states(claim.context.reader, *part):
        return False  # "we" and "our" are the author
    ways = {way[0] for way in verb.alternatives if len(way) == 1}
    verbs = [token.start for token in tokens(text) if stem(token.text) in ways]
    named = [
        one
        for one in find_states(text)
        if "-" not in text[max(0, one.start - 1) : one.start] + text[one.end : one.end + 1]
    ]
    if not verbs or all(one.state != slots[0].value for one in find_states(text)):
        return False
    for at in verbs:
        before = [one for one in named if one.end <= at]
        if not claim.passive:
            if _may_act(text, at, [one for one in named if one.state == slots[0].value]):
                return False
            continue
        nearest = len(before) - 1
        while nearest > 0 and _JOINED.fullmatch(text[before[nearest - 1].end : before[nearest].start]):
            nearest -= 1
        if not before or slots[0].value in {one.state for one in before[nearest:]}:
            return False
    return True
