"""Follow-ups of a few words that go on with the sentence of the question before: "and first?", "by whom?"."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.lexicon import QUESTION_WORDS
from bot.slots import ORDINALS
from bot.utterance import Utterance

_PLACES = frozenset("first last final top bottom".split()) | frozenset(ORDINALS)
_SMALL = frozenset("and the or who which what then one now".split())
_LINKS = frozenset("by with of for to from under".split())
_WHOM = frozenset("whom who what which whose".split())
_SHORT = 3
"""Words of a follow-up that only asks by or with whom."""


def continued(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question before as the follow-up goes on with it; None where it does not."""
    before = conversation.utterance
    if before is None:
        return None
    for way in (_other_place, _since_when, _same_for_the_state, _by_whom):
        if text := way(utterance, before):
            return text
    return None


def _other_place(utterance: Utterance, before: Utterance) -> str | None:
    """ "And first?" after "who signed last?"."""
    texts = {word.text for word in utterance.words}
    wanted = texts & _PLACES
    if len(wanted) != 1 or utterance.slots or texts - wanted - _SMALL:
        return None
    old = [i for i, word in enumerate(before.words) if word.text in _PLACES]
    if len(old) != 1 or before.of("paragraph", "section"):
        return None
    words = [word.raw for word in before.words]
    words[old[0]] = next(iter(wanted))
    return " ".join(words)


def _since_when(utterance: Utterance, before: Utterance) -> str | None:
    """ "Since when?" after "is X a member?"."""
    texts = [word.text for word in utterance.words if word.text not in ("and", "so")]
    if texts not in (["since", "when"], ["from", "when"], ["since", "what", "year"]) or not before.of("state"):
        return None
    return f"since when {_rest(before)}"


def _same_for_the_state(utterance: Utterance, before: Utterance) -> str | None:
    """ "Was it the same person in 2004?" after "who represented X in 2002?"."""
    states, dates = before.of("state"), before.of("date")
    same = any(word.text == "same" for word in utterance.words)
    if not same or utterance.of("state", "person") or len(states) != 1 or not utterance.of("date"):
        return None
    state = " ".join(word.raw for word in before.words_of(states[0])).removesuffix("'s")
    years = [" ".join(word.raw for word in before.words_of(slot)) for slot in dates[:1]]
    own = " ".join(word.raw for word in utterance.words)
    return " ".join([own, *(f"and in {year}" for year in years), f"for {state}"])


def _by_whom(utterance: Utterance, before: Utterance) -> str | None:
    """ "By whom?" after "what was set up in 2001?"."""
    texts = [word.text for word in utterance.words if word.text != "and"]
    if utterance.slots or not 1 < len(texts) <= _SHORT or texts[0] not in _LINKS or texts[-1] not in _WHOM:
        return None
    return f"{' '.join(texts)} {_rest(before)}"


def _rest(before: Utterance) -> str:
    return " ".join(word.raw for word in before.words if word.text not in QUESTION_WORDS)
