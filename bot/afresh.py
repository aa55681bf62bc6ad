"""A whole question behind others: asked as the first of a conversation, before or after it is asked behind them.

Somebody who goes on to another matter means nothing of what was said before. What points back, goes on with "and" or
has no verb of its own is left with its refusal.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from bot.conversation import Conversation
from bot.following.staying import leans
from bot.following.whole_questions import CONTINUING
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.losses import is_of_whom_was_told
from bot.reading.utterance import Utterance
from bot.scoping.scope import MORE_THAN_ONE, Scope
from bot.turns import Turn

_POINTING = frozenset(
    """it they them theirs he him she hers this that these those there then so too either neither else other others
    another same former latter both rest one ones next also still again only""".split()
)
_OWNED = frozenset("its their his her".split())
""" "What share of its territory did X lose": X may be named behind the pronoun."""
_NAMING = ("state", "person", "organization", "body", "office", "reference", "symbol")
LEAST_OWN, LEAST_WITH_A_NAME, LEAST_WITHOUT_A_VERB = 2, 3, 4
"""Content words and names that a question must have to be one by itself."""


def asked_afresh(
    utterance: Utterance, turn: Turn, conversation: Conversation, ask: Callable[[Conversation], Turn]
) -> Turn:
    """``turn``, or the answer to the question by itself where behind the others it has none."""
    if turn.answer.status == "answered" or conversation.utterance is None or not stands_alone(utterance):
        return turn
    if conversation.citations and not conversation.missed and is_of_whom_was_told(utterance):
        return turn
    again = ask(Conversation())
    if again.answer.status != "answered" or not again.answer.evidence:
        return turn
    return again._replace(conversation=again.conversation._replace(turns=conversation.turns + 1))


def told_by_itself(
    utterance: Utterance, conversation: Conversation, own: Scope, ask: Callable[[Conversation], Turn]
) -> Turn | None:
    """The answer to a later turn that says itself what it is about; None where it has none by itself.

    ``own`` is what the turn names without the conversation.
    """
    if conversation.utterance is None or conversation.asked_back or not _is_whole(utterance):
        return None
    named = utterance.of("date") or (utterance.of("reference", "symbol") and utterance.asks != "yes/no")
    if not (named or _names_other_part(own, conversation) or _of_a_person(utterance) or _of_all(utterance)):
        return None
    alone = ask(Conversation())
    if alone.answer.status != "answered" and alone.answer.reason != "no-letter-of-that-year":
        return None
    if not alone.answer.evidence:
        return None
    return alone._replace(conversation=alone.conversation._replace(turns=conversation.turns + 1))


def _is_whole(utterance: Utterance) -> bool:
    """ "Who signed the 2009 letter", not "and in 2009", "does the 2009 letter mention it", "who else in 2009"."""
    texts = [word.text for word in utterance.words]
    if len(texts) < _LEAST_OF_ALL or texts[0] in CONTINUING | _GOING_ON or not utterance.asks:
        return False
    if tuple(texts[:2]) in _LEANING or (utterance.asks == "yes/no" and texts[-1] in _OF_WHAT and texts[-2] == "the"):
        return False
    cleft = texts[:2] in (["was", "it"], ["is", "it"]) and not {"who", "that"}.isdisjoint(texts[3:])
    texts = _without_fillers(texts[2:] if cleft else texts)
    if not _BEYOND.isdisjoint(texts) or not _FOR_SOMEBODY.isdisjoint(texts[:_EARLY]) or texts[-1] in _FOR_SOMEBODY:
        return False
    return len(set(utterance.values("date"))) > 1 or _FOR_SOMEBODY.isdisjoint(texts)


_LEANING = frozenset({("what", "about"), ("how", "about"), ("which", "are"), ("which", "is")})
""" "What about the letter of X", "which are new in 2004": of what was asked before."""
_OF_WHAT = frozenset("date day year place city number name reason".split())
""" "Does the statement give the date": of what was spoken of."""


def _without_fillers(texts: list[str]) -> list[str]:
    """Without the "there" of "are there", and the "these" of "these papers", which are all that is loaded."""
    kept = []
    for i, text in enumerate(texts):
        before, behind = texts[i - 1] if i else "", texts[i + 1] if i + 1 < len(texts) else ""
        filler = (text == "there" and before in _BEING) or (text in ("these", "your") and behind in MORE_THAN_ONE)
        if not filler:
            kept.append(text)
    return kept


_BEING = frozenset("is are was were be".split())


def _of_all(utterance: Utterance) -> bool:
    """ "In these papers", "in the collection", "anywhere": asked of whatever is loaded."""
    texts = [word.text for word in utterance.words]
    papers = any(a in ("these", "your") and b in MORE_THAN_ONE for a, b in pairwise(texts))
    return papers or not _EVERYWHERE.isdisjoint(texts)


_EVERYWHERE = frozenset("anywhere somewhere collection corpus overall altogether".split())


def _names_other_part(own: Scope, conversation: Conversation) -> bool:
    """ "The memorandum", "the draft on X", of which there is but one, in a letter that was not spoken of."""
    spoken = conversation.scope.letters if conversation.scope else ()
    return len(own.letters) == 1 and own.letters[0] not in spoken and bool(own.basis & _BY_PART)


_BY_PART = frozenset(("part", "description", "title"))


def _of_a_person(utterance: Utterance) -> bool:
    """ "Alimov from which country?": who somebody is does not hang on the letter spoken of."""
    return bool(utterance.of("person")) and utterance.asks in ("who", "which", "what")


_LEAST_OF_ALL, _EARLY = 4, 5
"""Words of a whole question, and those among which a pronoun stands for what was said before."""
_GOING_ON = frozenset("but so then now ok okay no yes not what's whats how's".split())
_BEYOND = frozenset("else too also again instead another other others likewise still already".split())
_FOR_SOMEBODY = frozenset(
    """it they them theirs he him she hers his her its their this that these those there one ones both same former
    latter either neither""".split()
)


def stands_alone(utterance: Utterance) -> bool:
    """Whether a later turn says itself what it is about."""
    texts = [word.text for word in utterance.words]
    if not texts or texts[0] in CONTINUING:
        return False
    slotted = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    own = [t for i, t in enumerate(texts) if i not in slotted and t not in STOPWORDS and t not in QUESTION_WORDS]
    said = len(own) + len(utterance.slots)
    if not _POINTING.isdisjoint(texts):
        return False
    named = bool(utterance.of(*_NAMING))
    if not _OWNED.isdisjoint(texts) or utterance.asks == "yes/no":
        return named and said >= LEAST_WITH_A_NAME
    return said >= (LEAST_WITHOUT_A_VERB if leans(utterance) else LEAST_OWN)
