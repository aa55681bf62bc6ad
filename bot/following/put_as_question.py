"""A claim on what was just told, put as the question whether it is so: "so he was an ambassador?", "a minister then?".

So is what is asked of one of those who signed, put in front: "and the one for X, was he a minister?". Only a pronoun in
front, or an office with no article but "a", leans on the turn before so; a claim that names what it is about is read
like a first question.
"""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.following.antecedents import person_before
from bot.reading.patterns import pattern
from bot.reading.statements import DENYING
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance

_CLAIM = pattern(
    r"^(?:(?:so|and|then|but|ok|okay|well|thus|therefore),? ){0,3}(?P<subject>he|she|it|they|that|this|these|those"
    r"|there)(?:(?P<short>['’](?:s|re))| (?P<verb>is|are|was|were|has|have|had|can|could|will|would|should|may|might"
    r"|must)| (?P<deed>\w{2,}ed)) (?P<rest>\w[^?]*)\?+$",
    re.IGNORECASE,
)
_ONE_IN_FRONT = pattern(
    r"^(?:(?:and|so|but|ok|okay|what about|how about|as for),? ){0,2}(?P<one>(?:the (?:one|man|woman|person|guy|lady"
    r"|gentleman)(?: who signed)? for|who(?:ever)? signed for|the) [^,;:?]{2,60})[,;:–—-]{1,2} ?"
    r"(?P<asked>(?:(?:who|what) )?(?:is|was)) (?:he|she|that|it)(?: (?P<rest>\w[^,;:?]*))?\?+$",
    re.IGNORECASE,
)
_ONE = pattern(r"(?:one|man|woman|person|guy|lady|gentleman)\b", re.IGNORECASE)
_OPENINGS = frozenset("so then but ok okay well".split())
_SETTING_OFF = frozenset("a an full real proper only just merely really actually".split())
_BEHIND = frozenset("then there too already himself herself".split())


def put_as_question(utterance: Utterance, conversation: Conversation) -> str | None:
    """The claim in the order of a question; None for anything else, and for a denial: what a "yes" to it says is
    open."""
    denied = any(word.text in DENYING for word in utterance.words)
    if not utterance.in_english or denied or not utterance.text.endswith("?"):
        return None
    if front := _of_one_in_front(utterance, conversation):
        return front
    if utterance.asks == "" and (claim := _CLAIM.match(utterance.text)):
        subject, rest, short = claim["subject"], claim["rest"], claim["short"]
        verb = ("is" if short.endswith("s") else "are") if short else claim["verb"]
        return f"{verb} {subject} {rest}?" if verb else f"is it true that {subject} {claim['deed']} {rest}?"
    return _of_that_office(utterance, conversation) if utterance.asks in ("", "yes/no") else None


def _of_one_in_front(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "And the one for X there, was he Y?" as "was the one who signed for X there Y?"."""
    found, states = _ONE_IN_FRONT.match(utterance.text), utterance.of("state")
    if found is None or len(states) != 1 or not (_ONE.search(found["one"]) or "signed" in found["one"]):
        return None
    spoken_of = conversation.scope is not None and bool(conversation.scope.letters)
    there = " there" if spoken_of and not utterance.of("date", "part", "symbol") else ""
    state = as_typed(utterance.words_of(states[0]))
    return f"{found['asked']} the one who signed for {state}{there} {found['rest'] or ''}".rstrip() + "?"


def _of_that_office(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "A minister then?" behind one person: whether that one was it."""
    offices = utterance.of("office")
    if len(offices) != 1 or len(utterance.slots) != 1 or person_before(conversation) is None:
        return None
    start = next((i for i, word in enumerate(utterance.words) if word.text not in _OPENINGS), 0)
    front, behind = utterance.words[start : offices[0].first], utterance.words[offices[0].last :]
    if {word.text for word in front} - _SETTING_OFF or {word.text for word in behind} - _BEHIND:
        return None
    return f"was he {as_typed(utterance.words[start : offices[0].last])}?"
