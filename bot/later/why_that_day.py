""" "Why that date?", "why just then?" of a day that was just told: why it was chosen, where a sentence tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.slots import MONTHS
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking

_THAT = r"(?:that|this|the) (?:very |particular )?(?:date|day)"
_CHOSEN = r"(?:choose|chose|chosen|propose|proposed|pick|picked|select|selected)"
_ASKED = pattern(
    r"^(?:and |but |so )?why (?:"
    rf"(?:(?:just|exactly|precisely) )?(?:(?:on )?{_THAT}(?: in particular| of all (?:days|dates))?|then)"
    rf"(?: {_CHOSEN})?"
    rf"|(?:was|is) (?:{_THAT}|it) {_CHOSEN}"
    rf"|(?:did|do|have) (?:they|the sponsors|the authors) {_CHOSEN} {_THAT})$"
)
_DAY = pattern(rf"\b(\d{{1,2}}) ({'|'.join(month.capitalize() for month in MONTHS if len(month) > 2)})\b")


def why_that_day(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The sentence on why the one day of the last answer was chosen, of the letters that were quoted; else None."""
    last = conversation.answer
    if last is None or not _ASKED.match(" ".join(word.text for word in asked.words)):
        return None
    days = {" ".join(found) for found in _DAY.findall(" ".join((*last.items, *(c.quote for c in last.citations))))}
    if len(days) != 1:
        return None
    letters = tuple(dict.fromkeys(citation.letter for citation in last.citations))
    from bot.questions.day_chosen import day_chosen  # here to keep start-up fast: few ask so

    question = bot.read(f"why was {days.pop()} chosen?", "en")
    answer = day_chosen(bot.context(question, conversation, Scope(letters=letters)))
    return going_on(answer._replace(intent="said_about"), asked, conversation) if answer else None
