"""Whether who acts in a claim, or is acted upon, is the one of whom the sentence says so, and not another one."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.questions.claim_reading import Claim, verb_term
from bot.reading.instruments import TREATIES
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.scoping.speakers import author_states
from bot.searching.content import name_term
from bot.searching.retrieval import Hit
from store.places import PlaceFound, find_states
from store.words import stem, stems, tokens

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


_ANOTHER_NOUN = pattern(r"[,;]\s(?:[a-z]+\s){0,3}(?:the|an?|its|their)\s", re.IGNORECASE)


def is_done_to_another(claim: Claim, hit: Hit) -> bool:
    """ "Was X set up in 2001", where it is "X, the Y and the Z, set up in 2001": what stands nearest was."""
    verb = verb_term(claim)
    if not claim.passive or verb is None or claim.aux is None or claim.verb is None:
        return False
    text = str(hit.row["text"])
    ways = {way[0] for way in verb.alternatives}
    verbs = [
        token.start
        for before, token in pairwise(tokens(text))
        if stem(token.text) in ways and before.text.casefold() not in _HAVING
    ]
    spans = _of_subject(claim, text)
    return bool(verbs and spans) and not any(_beside(text, at, span) for at in verbs for span in spans)


_HAVING = frozenset("has have had having".split())
"""Behind these a participle is what somebody has done, not what was done to him."""


def _beside(text: str, verb: int, subject: tuple[int, int]) -> bool:
    """Whether no other noun begins between the two."""
    start, end = subject
    if end <= verb:
        return not (_ANOTHER_NOUN.search(text[end:verb]) or _OF_A_PACT.search(text[:start]))
    return not _ANOTHER_NOUN.search(text[verb:start]) and start - verb < _NEAR


_OF_A_PACT = pattern(rf"\b(?:{'|'.join(TREATIES)})\b[^,;()]{{0,80}}\bof (?:the )?(?:[A-Z]\w+ ){{0,3}}$", re.IGNORECASE)
""" "The agreement on the seat of the X Treaty, signed in 2007": the agreement was."""


_NEAR = 80
"""Characters from a verb to what stands behind it: "the establishment of X", "accorded the Union of Y the X"."""


def _of_subject(claim: Claim, text: str) -> list[tuple[int, int]]:
    """Start and end of the last noun or name in front of the verb of the claim, wherever the text has it."""
    aux, verb = claim.aux or 0, claim.verb or 0
    complement = (i for i in range(aux + 2, verb) if claim.words[i].text == "of")
    verb = next(complement, verb)  # "the head of X": the head is meant
    slots = [s for s in claim.context.utterance.of("organization", "body", "reference") if aux < s.first < verb]
    if slots:
        phrases = name_term(claim.context, slots[-1]).alternatives
    else:
        found = terms(claim.words[aux + 1 : verb])
        phrases = found[-1].alternatives if found else ()
    words = [(one, word) for word in tokens(text) for one in stems(word.text)]
    return [
        (words[i][1].start, words[i + len(phrase) - 1][1].end)
        for phrase in phrases
        for i in range(len(words) - len(phrase) + 1)
        if tuple(one for one, _ in words[i : i + len(phrase)]) == phrase
    ]
