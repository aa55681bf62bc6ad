"""What one text names and another one does not: the two are asked one after the other."""

from __future__ import annotations

import re

from bot.answers import unanswered
from bot.conversation import Conversation
from bot.each_side import Ask
from bot.phrasebook import said
from bot.reading.patterns import pattern
from bot.turns import Turn


def both_asked(pair: tuple[str, str], conversation: Conversation, ask: Ask) -> Turn:
    """The answer to the second question; refused where that is no more than a passage."""
    first = ask(pair[0], conversation)
    if first.answer.status != "answered":
        return first
    second = ask(pair[1], first.conversation)
    if second.answer.status != "answered" or second.answer.intent is None:
        return second
    silent = unanswered("not-stated", said("refused.nothing_answers", first.utterance.language))
    return second._replace(answer=silent)


_LEFT_OUT = pattern(
    r"^(which .{8,160}?),? (?:that|which|whom|but) (?:are |is )?(?:not (?:named|mentioned|listed|found) )?(?:in )?"
    r"((?:the|its|that) [^,?]{4,60}?)(?: (?:do|does|did) not (?:name|mention|list|have|include|contain)"
    r"| (?:leaves?|left) out| omits?| lacks?)\W*$",
    re.IGNORECASE,
)


def left_out(text: str) -> tuple[str, str] | None:
    """ "Which X are in Y that Z does not name?" as two questions, one after the other; None for any other."""
    if not text[:6].casefold().startswith("which "):
        return None
    found = _LEFT_OUT.match(text.replace("doesn't", "does not").replace("don't", "do not"))
    return (f"{found[1]}?", f"which of them does {found[2]} not name?") if found else None
