"""Who bears a duty, a role or a signature, where the sentence tells it by a State or a group and not by a person."""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.lexicon import BEING
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.held import ways
from bot.searching.retrieval import Hit
from store.places import find_states
from store.words import stem, stems

_WHOSE_DUTY = pattern(
    r"\bwhose (?:main |primary |basic )?(?:job|task|duty|responsibility|business) (?:is|was|should) it\b"
)
_DUTY = pattern(
    r"\b(?:responsibilit(?:y|ies)|duty|task)\b[^,;.]{0,80}\b(?:lies?|lay|rests?|rested|falls?|fell)"
    r" (?:with|on|upon|to)\b|\bincumbent (?:up)?on\b"
)
_SIGNED_BY = pattern(r"\bsigned\b[^;.]{0,80}?\bby (?:the )?(?:[a-z]+ ){0,5}(?:of )?(?:the )?[A-Z]")
_SIGNERS = frozenset(map(stem, "signatories signatory signers signed sign".split()))
_WHOLE = 0.75
_CLEAR = 0.9


def tells_bearer(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """Whether a sentence that holds all that is asked tells it of a group, of signers or of one that acts "as"."""
    needed = {term.stem for term in must}
    if hit.coverage < _WHOLE or any(term.stem in needed for term in hit.missing) or context.utterance.of("person"):
        return False
    text, typed = str(hit.row["text"]), " ".join(word.text for word in context.utterance.words)
    if _WHOSE_DUTY.search(typed):
        return _DUTY.search(text) is not None
    if hit.coverage < _CLEAR or typed.split()[0] != "who":
        return False
    if typed.split()[1:2] in (["were"], ["are"]) and len(_listed(context.utterance, text)) > 1:
        return True
    return _signed(context.utterance, text) or _acts_as(context.utterance, text, must)


def _signed(utterance: Utterance, text: str) -> bool:
    asked = any(word.stem in _SIGNERS for word in utterance.words)
    return asked and _SIGNED_BY.search(text) is not None


def _listed(utterance: Utterance, text: str) -> set[str]:
    """ "The Group of Friends - Colombia and Mexico - ": the States set off right behind a word of the question."""
    asked, named = {word.stem for word in utterance.words}, set(utterance.values("state"))
    for found in _SET_OFF.finditer(text):
        if not asked.isdisjoint(stems(text[: found.start()])[-4:]):
            return {place.state for place in find_states(found[1])} - named
    return set()


_SET_OFF = pattern(r"(?: [-–—] | ?\(|, namely,? )([A-Z][^-–—();.]{4,300})(?= [-–—] |\)|[;.,])")


def _acts_as(utterance: Utterance, text: str, must: Sequence[Term]) -> bool:
    """ "X acts against its duties as co-chairman": the State before "as", where the role alone is asked for."""
    said = {phrase for term in must for phrase in ways(term)}
    texts = [word.text for word in utterance.words]
    if texts[1] not in BEING or _FURTHER.intersection(texts) or utterance.of("office", "state"):
        return False
    for state in find_states(text):
        found = _AS.match(text[state.end :])
        if found and state.state not in utterance.values("state") and tuple(stems(found[1])[:1]) in said:
            return True
    return False


_FURTHER = frozenset("other others else also besides apart except".split())
_AS = pattern(r"[^,;.]{0,100}? as (?:the |a |its )?([a-z][\w-]+)")
