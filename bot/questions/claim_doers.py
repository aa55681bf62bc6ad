"""Whether who acts in a claim, or is acted upon, is the one of whom the sentence says so, and not another one."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
    several = len(slots) > 1
    if not claim.passive and claim.verb is not None:
        slots = [slot for slot in slots if slot.first < claim.verb] or slots
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
    own = slots[0].value
    verbs = [at for at in verbs if claim.passive or not _acts_otherwise(claim, hit, at, named, own)]
    if several and verbs:
        return False  # which of them does it, their places do not tell
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


_AUXILIARIES = pattern(r"[\s,]*(?:(?:has|have|had|also|will|would|did|does|still|then|itself|[a-z]+ly)\s+)*")
_OF_AUTHOR = pattern(r"^(?:It|We|I|My Government|My delegation)\s+$")


def _acts_otherwise(claim: Claim, hit: Hit, verb: int, named: Sequence[PlaceFound], state: str) -> bool:
    """ "To which Mali has invited States": who stands right before the verb acts, as "it" of an author does."""
    text = str(hit.row["text"])
    before = [one for one in named if one.end <= verb]
    if before and _AUXILIARIES.fullmatch(text[before[-1].end : verb]):
        return before[-1].state != state and not _goes_on(before, text, state)
    if _OF_AUTHOR.match(_AUXILIARIES_BEFORE.sub("", text[:verb])):
        return state not in author_states(claim.context.reader, str(hit.row["letter"]), str(hit.row["part"]))
    return False


_AUXILIARIES_BEFORE = pattern(r"(?:has|have|had|also|will|would|did|does|still|then|therefore)\s+$")


def _goes_on(before: Sequence[PlaceFound], text: str, state: str) -> bool:
    """ "Mali and Chad have invited": both do."""
    nearest = len(before) - 1
    while nearest > 0 and _JOINED.fullmatch(text[before[nearest - 1].end : before[nearest].start]):
        nearest -= 1
    return state in {one.state for one in before[nearest:]}


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
    people = [slot for slot in claim.context.utterance.of("person") if claim.aux < slot.first < claim.verb]
    if people:
        found = [text.casefold().find(slot.value) for slot in people]
        return bool(verbs) and all(not _is_done_to_him(text, at, one) for at in verbs for one in found)
    spans = _of_subject(claim, text)
    return bool(verbs and spans) and not any(_beside(text, at, span) for at in verbs for span in spans)


def _is_done_to_him(text: str, verb: int, name: int) -> bool:
    """ "X was appointed", "X, appointed in May", "appoints Ms. X"; not "we thank X and appoint Mr. Y"."""
    if name < 0:
        return True  # he is called by another name, or is the author
    if name > verb:
        return len(_TITLED.findall(text[verb:name])) <= 1 and name - verb < _NEAR
    return _UNDERGOING.search(" ".join(text[name:verb].split()[1:])) is not None


_TITLED = pattern(r"\b(?:Mr|Ms|Mrs|Miss|Dr|Sir|Professor|Judge|Ambassador|General|Colonel)\b")
_UNDERGOING = pattern(r"^$|[,(]$|\b(?:was|were|been|be|being|is|are|got|having)\b[^,;]{0,40}$|\bwho$")


_HAVING = frozenset("has have had having".split())
"""Behind these a participle is what somebody has done, not what was done to him."""


def _beside(text: str, verb: int, subject: tuple[int, int]) -> bool:
    """Whether no other noun begins between the two."""
    start, end = subject
    if end <= verb:
        return not (_ANOTHER_NOUN.search(text[end:verb]) or _OF_A_PACT.search(text[:start]))
    between = text[verb:start]
    return not (_ANOTHER_NOUN.search(between) or _IN_ORDER_TO.search(between)) and start - verb < _NEAR


_IN_ORDER_TO = pattern(r"\s(?:an?|the|its|their) [^,;]{2,60}? to (?!the\b|an?\b|its\b|their\b|be\b)[a-z]+ [^,;]{0,60}$")
""" "Established a Committee to watch the embargo": the Committee was."""


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
