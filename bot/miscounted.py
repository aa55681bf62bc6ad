"""More persons or things than the letters name, taken for granted: "which seven ambassadors signed", where six did."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.context import Context
from bot.lexicon import word_classes
from bot.scoping.scope import indices
from bot.slots import CARDINALS
from store.words import stem

_LISTED = {
    "signers": frozenset(map(stem, "signatures signatories signers names".split())),
    "members": frozenset(map(stem, "members countries states nations parties republics".split())),
    "agenda_items": frozenset({stem("items")}),
    "verbs": frozenset(map(stem, "verbs paragraphs".split())),
    "own_symbol": frozenset({stem("symbols")}),
}
"""Question types that name every one there is -> stems of the nouns for these; signatories go by any for a person."""
_BEFORE = frozenset("which what the these those all".split())
_FARTHEST = 4
"""Index up to which the number stands with what is asked for."""


def as_counted(context: Context, answer: Answer) -> Answer:
    """The answer; where it names fewer than the question takes to be there, what it names as a correction."""
    if answer.status != "answered" or answer.intent not in _LISTED or context.utterance.asks in ("yes/no", "how many"):
        return answer
    assumed, named = _assumed(context, answer.intent), len(set(answer.items))
    if not assumed or not named or named >= assumed:
        return answer
    told = context.local.say("miscounted", n=named, assumed=assumed, answer=answer.answer)
    return unanswered("false-premise", told, citations=answer.citations)


def _assumed(context: Context, intent: str) -> int:
    """The number with which the question calls what it asks for: "which SEVEN ambassadors"; 0 for none."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words[: _FARTHEST + 1]) if i and word.text in CARDINALS), 0)
    if not at or words[at - 1].text not in _BEFORE or (at > 1 and words[at - 2].text in _PARTITIVE):
        return 0
    offices = indices(context.utterance.of("office"))
    behind = range(at + 1, min(at + _NOUN, len(words)))
    persons = intent == "signers" and any(i in offices or word_classes(words[i].text)[1] == "person" for i in behind)
    named = any(words[i].stem in _LISTED[intent] and words[i].text.endswith("s") for i in behind)
    return CARDINALS[words[at].text] if persons or named else 0


_PARTITIVE = frozenset("of in between for by among other".split())
_NOUN = 4
"""Words from the number among which its noun stands."""
