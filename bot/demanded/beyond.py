"""Questions beyond what covers and names can tell: what would be, and what could be done."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.signs import MODAL
from bot.demanded.told import Told
from bot.lexicon import QUESTION_WORDS

_OF_COVERS = frozenset(
    """cited who_is signers senders transmitter addressees letter_date document_date session own_symbol letter_title
    printed original_language office_holders full_name footnotes agenda_items""".split()
)


def is_no_supposition(context: Context, told: Told) -> bool:
    """What would happen, or could be done, no cover and no name tells."""
    texts = [word.text for word in context.utterance.words]
    if told.intent not in _OF_COVERS or "you" in texts[:3] or "i" in texts[:4] or not context.utterance.in_english:
        return True
    first = {texts[0], *texts[1:2]} if texts and texts[0] in QUESTION_WORDS else set(texts[:1])
    return not first & MODAL
