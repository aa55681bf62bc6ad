"""Messages in which there is nothing to read: no word at all, a year with letters in it."""

from __future__ import annotations

from bot.answers import Answer, clarify, unanswered
from bot.reading.spelling import year_with_letters
from bot.reading.utterance import Utterance
from bot.wording import Names


def unreadable(utterance: Utterance, names: Names) -> Answer | None:
    """What is answered to such a message; None to any other."""
    if not any(c.isalnum() for c in utterance.text):
        return unanswered("not-understood", names.say("refused.no_words"))
    odd = year_with_letters(utterance.text)
    if odd:
        return clarify(names.say("refused.odd_year", typed=odd[0], year=odd[1]), (utterance.text.replace(*odd),))
    return None
