"""Reproaches and thanks: a question after one is not told by a sentence without any word for a wrong or for thanks."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.signs import MINDS, REPROACHING, THANKING
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.searching.held import padded, stands
from store.words import stem, stems

WRONGS = frozenset(
    map(
        stem,
        """accuse blame condemn violate violation illegal illegally unlawful aggression aggressor aggressive occupy
        occupation attack threat threaten refuse refusal fail failure breach disregard ignore obstruct block hinder deny
        destroy destruction kill abduct seize seizure detain expel invade invasion incursion intrusion shell bomb
        violence abuse crime criminal atrocity terror massacre genocide provoke provocation escalate aggravate undermine
        jeopardize endanger upset destabilize interfere interference impede torture loot pollute smuggle trespass harass
        intimidate responsible guilty false unfounded unjust illegitimate unilateral contrary wrongful fire fired
        shot wound injure arrest capture confiscate raid intercept""".split(),
    )
)
"""Stems of words for a wrong."""
UNDONE = frozenset(map(stem, "not never without".split()))
"""Stems of words by which something due is said not to be done."""


def tells_a_reproach(context: Context, told: Told) -> bool:
    """ "What does X accuse Y of": a sentence that reproaches somebody with something."""
    if told.intent is not None or not context.utterance.in_english or not context.utterance.of("state"):
        return True
    return not (REPROACHING | WRONGS | UNDONE).isdisjoint(stems(told.text))


_THANKS = THANKING | frozenset(
    map(stem, "gratitude appreciation tribute welcome honour hail debt indebted salute regret sorry forgive".split())
)
_FORMULA = pattern(r"\b(?:should|would) be grateful\b")


def tells_thanks(context: Context, told: Told) -> bool:
    """ "Whom does X thank": a sentence that thanks or praises somebody; the wish for circulation thanks nobody."""
    if context.utterance.asks in ("yes/no", "choice") or not context.utterance.in_english:
        return True
    return not _THANKS.isdisjoint(stems(_FORMULA.sub(" ", " ".join((told.said, *told.quotes)))))


def tells_that_mind(context: Context, told: Told) -> bool:
    """ "What is the Assembly mindful of": a sentence in which the organ is of that mind."""
    utterance = context.utterance
    if all(word.text != "what" for word in utterance.words[:2]) or not utterance.of("organ", "body"):
        return True
    asked = [term for term in terms(utterance.words) if term.text in MINDS]
    row = padded(told.text)
    return all(stands(term, row) for term in asked)
