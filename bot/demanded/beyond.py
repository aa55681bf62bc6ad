"""Questions beyond what covers and names can tell: what would be, and what could be done."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import MODAL, Told
from bot.lexicon import QUESTION_WORDS
from bot.reading.patterns import pattern
from store.words import stems

_OF_COVERS = frozenset(
    """cited who_is signers senders transmitter addressees letter_date document_date session own_symbol letter_title
    printed original_language office_holders full_name footnotes agenda_items""".split()
)


def is_no_supposition(context: Context, told: Told) -> bool:
    """What would happen, or could be done, no cover and no name tells."""
    texts = [word.text for word in context.utterance.words]
    if told.intent not in _OF_COVERS or "you" in texts[:3] or "i" in texts[:4] or context.utterance.language != "en":
        return True
    first = {texts[0], *texts[1:2]} if texts and texts[0] in QUESTION_WORDS else set(texts[:1])
    return not first & MODAL


_WISHED = pattern(
    r"\b(?:should|shall|must|will|would|ought|may|can|advisable|necessary|needs?|needed|to be|wish\w*|request\w*"
    r"|propos\w+|recommend\w*|invit\w+|call\w*|urg\w+|decid\w+|declar\w+|objective|task|aims?|in order to"
    r"|so that|require\w*)\b"
)


def tells_what_should_be(context: Context, told: Told) -> bool:
    """ "What should be set up": not told by what has been set up."""
    texts = [word.text for word in context.utterance.words]
    if told.intent is not None or texts[:3] != ["what", "should", "be"]:
        return True
    return _WISHED.search(" ".join(told.quotes)) is not None


_OPPOSING = frozenset("against counter counteract combat fight oppos resist repel repuls deter threat prevent".split())


def tells_against_what(context: Context, told: Told) -> bool:
    """ "Against whom is X directed": a sentence with that word, or one for opposing."""
    texts = [word.text for word in context.utterance.words]
    if (
        told.intent is not None
        or texts[:1] != ["against"]
        or texts[1:2] not in (["whom"], ["what"], ["which"], ["who"])
    ):
        return True
    return not _OPPOSING.isdisjoint(stems(" ".join(told.quotes)))
