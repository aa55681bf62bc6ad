""" "By when?", "what's the deadline?": the time limit that the sentence just quoted sets, or one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.conversation import Conversation
from bot.following.followup import content
from bot.later.refusing import refused_here
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking

_ASKING = frozenset("when what which date day year session latest deadline".split())
_LIMITS = frozenset("by until till deadline before within latest".split())
_NUMBER = r"(?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)"
_LIMIT = pattern(
    r"\b(?:"
    r"(?:by|before|not later than|no later than|until|at the latest (?:by|on)) (?:the end of |the )?"
    r"(?:(?:early|late|mid-?) ?)?(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December) )?(?:1[6-9]|20)\d\d"
    rf"|within {_NUMBER} (?:calendar |working )?(?:hours|days|weeks|months|years)(?: (?:of|from|after) [^,;.]{{3,60}})?"
    r"|(?:before|until|prior to) (?:the|its|their) [^,;.]{3,60}"
    r"|(?:at|to|in time for|during|for) (?:its|the|their) [a-z]+(?:-[a-z]+)? (?:regular |special |resumed )?session"
    r")\b"
)
"""A date, a span of time or a session by which something is to be done."""


def deadline_of_last(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The limit that the quotes print; a refusal where they print none; None where something else is asked."""
    last, texts = conversation.answer, {word.text for word in asked.words}
    own = {text for text in content(asked) if text not in _LIMITS}
    limit = not texts.isdisjoint(_LIMITS) and (not texts.isdisjoint(_ASKING))
    if (
        asked.slots
        or own
        or "(" in asked.text
        or not limit
        or last is None
        or asked.asks not in ("when", "what", "which", "")
    ):
        return None
    if conversation.missed or last.status != "answered":
        return refused_here(bot, asked, conversation)
    for cited in last.citations:
        quote = " ".join(cited.quote.split())
        if found := _LIMIT.search(quote):
            names = bot.names.speaking(asked.language)
            where = names.part(cited.letter, cited.part)
            text = f"{found[0][:1].upper()}{found[0][1:]}. {where[:1].upper()}{where[1:]}: “{quote}”"
            answer = Answer("answered", text[:_LONGEST], items=(found[0],), citations=(cited,))
            return going_on(answer, asked, conversation)
    return refused_here(bot, asked, conversation) if texts & {"by", "deadline"} else None


_LONGEST = 1400
