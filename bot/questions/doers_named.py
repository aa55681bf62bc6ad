"""Who does a thing in a sentence, by "by", or by "between" of what two sign; and who is said to in a question."""

from __future__ import annotations

from collections.abc import Sequence

from bot.questions.claim_reading import Claim
from bot.slots import Slot
from store.words import stem

_AGENT, _NAMED, _PARTIES = 8, 3, 10
"""Words behind a verb, before who does it, and before one of two parties, within which the small word stands."""
_OF_TWO = frozenset(map(stem, "sign signing signed conclude concluded conclusion ratify ratified".split()))


def by_whom(held: Sequence[str], verb: int, doer: int) -> bool:
    """ "Signed by X", "the signing of the treaty between X and Y": whether the stem at ``doer`` does the verb."""
    if _by_of_another(held, verb, doer):
        return False
    if "by" in (*held[verb : min(doer, verb + _AGENT)], *held[max(verb, doer - _NAMED) : doer]):
        return True
    return held[verb] in _OF_TWO and "between" in held[max(verb, doer - _PARTIES) : doer]


def _by_of_another(held: Sequence[str], verb: int, doer: int) -> bool:
    """ "Opened by X and was chaired by Y": Y did not open it."""
    behind = [i for i in range(verb + 1, doer) if held[i] == "by"]
    return len(behind) > 1 and not _WAS.isdisjoint(held[behind[0] : behind[-1]])


_WAS = frozenset("is are was were been".split())


def agents_asked(claim: Claim) -> list[Slot]:
    """ "Was it signed by X": the names behind "by"."""
    found, at = claim.context.utterance.of("state", "person", "organization"), _agent_at(claim)
    return [slot for slot in found if slot.first > at]


def things_behind_by(claim: Claim) -> set[str]:
    """ "Was X wounded by a shot": the stems of what is no name."""
    at = _agent_at(claim)
    return {word.stem for word in claim.words[at + 1 : at + 1 + _NAMED]} if claim.passive else set()


def _agent_at(claim: Claim) -> int:
    """Where the "by" behind the verb stands; past the last word where there is none."""
    words = claim.words
    return next((i for i, word in enumerate(words) if word.text == "by" and i > (claim.verb or 0)), len(words))
