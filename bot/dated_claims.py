"""A refused claim on the day of something, held against the day that the letters give for it.

"Was the statement adopted in May 2002?" is yes or no by the answer to "when was the statement adopted?", where the
question names its letter or part: of two treaties with other days none is denied.
"""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.each_side import Ask
from bot.phrasebook import said
from bot.reading.patterns import pattern
from bot.slots import MONTHS
from bot.turns import Turn

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DATE = rf"(?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{_MONTH})\b)?,? ?(?:of )?(?P<year>\d{{4}})?"
_CLAIM = pattern(
    rf"^(?P<opening>was|were|did) (?P<rest>[^?,;:]{{4,160}}?),? (?:back )?(?:in|on) (?:the year )?{_DATE}\W*$",
    re.IGNORECASE,
)
_TRUE = pattern(
    rf"^is it (?:true|right|correct) that (?P<subject>[^?,;:]{{3,100}}?) (?P<opening>was|were)"
    rf" (?P<rest>[^?,;:]{{4,100}}?) (?:in|on) (?:the year )?{_DATE}\W*$",
    re.IGNORECASE,
)
_TOLD = pattern(rf"^(?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{_MONTH}) )?(?P<year>\d{{4}})$", re.IGNORECASE)
_DAYS = frozenset(("event_date", "document_date", "letter_date"))
"""Question types that tell the day of something."""


def dated_claim(text: str, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, or yes or no by the one day that the answer to the question for the day gives."""
    plain = " ".join(text.split())
    found = _CLAIM.match(plain) or _TRUE.match(plain)
    if whole.answer.status != "unanswered" or found is None or not (found["month"] or found["year"]):
        return whole
    if re.search(r"\b(?:not|never|only)\b", found["rest"]):
        return whole
    subject = f"{found['subject']} " if found.re.groupindex.get("subject") else ""
    turn = ask(f"when {found['opening'].lower()} {subject}{found['rest']}?", conversation)
    days = [day for item in turn.answer.items if (day := _TOLD.match(item))]
    if turn.answer.status != "answered" or turn.answer.intent not in _DAYS or len(days) != 1:
        return whole
    holds = _agree(found, days[0])
    if holds is None or not turn.scope.explicit:
        return whole
    word = said("yes" if holds else "no", whole.utterance.language)
    answer = turn.answer._replace(answer=f"{word} {turn.answer.answer}", items=("Yes" if holds else "No",))
    return turn._replace(answer=answer, utterance=whole.utterance)


def _agree(claimed: re.Match[str], told: re.Match[str]) -> bool | None:
    """Whether the day told lies in the time claimed; None where it is told less exactly than claimed."""
    verdict = True
    for piece in ("year", "month", "day"):
        if claimed[piece] and not told[piece]:
            return None
        if claimed[piece] and claimed[piece].lstrip("0").casefold() != told[piece].casefold():
            verdict = False
    return verdict
