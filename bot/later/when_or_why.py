""" "Since when?", "for how long?", "why not?" where the quoted sentence does not tell it: the one that goes on with it.

A sentence goes on with the one before where its subject is a pronoun, or where it is the same subject of a letter.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from bot.citing import Row
from bot.context import Context
from bot.conversation import Conversation
from bot.following.followup import content
from bot.later.why_that_day import why_that_day
from bot.questions.quoting import LONGEST_QUOTE, told_alone
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    import re

    from bot.asking import Asking

_GOES_ON = pattern(r"^(?:He|She|It|They|This|These|That|Those|His|Her|Its|Their)\b")
_SPAN = pattern(
    r"\b(?:for|over|during|within|lasted?|took) (?:a (?:term|period) of |about |some |the (?:next|last|first) )?"
    r"(?:\d[\d,.]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)"
    r" (?:minutes?|hours?|days?|weeks?|months?|years?)\b|\bfrom \d{1,2} \w+ (?:\d{4} )?to \d{1,2} \w+\b"
)
_BEGINNING = pattern(
    r"\b(?:since|from|took office|began|created|established|founded|set up)\b[^.;]{0,40}?\b(?:1[5-9]|20)\d\d\b"
)
_CAUSE = pattern(
    r"\b(?:because|owing to|due to|on account of|for (?:the )?(?:\w+ )?reasons?|in order (?:to|that)|since it"
    r"|as a result of|considering that|in view of|so as to)\b"
)
_PURPOSE = pattern(
    r"\b(?:in order to|so as to|with a view to|for the purposes? of"
    r"|for (?!example|instance|a (?:term|period)|the (?:first|second|last|time|period|term|year))(?:the )?[a-z]{4,})"
)


def when_or_why(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The quoted sentence, or the one that goes on with it, where it tells the time or the cause; else None."""
    if told := why_that_day(bot, asked, conversation):
        return told
    wanted = _wanted(asked)
    if wanted is None or conversation.missed or not conversation.citations:
        return None
    context = bot.context(asked, conversation)
    for row in _sentences(context):
        text = str(row["text"]).strip()
        if len(text) <= LONGEST_QUOTE and wanted.search(text):
            return going_on(told_alone(context, row), asked, conversation)
    return None


def _wanted(asked: Utterance) -> re.Pattern[str] | None:
    """What the sentence must hold; None where the question says more than how it asks."""
    texts = [word.text for word in asked.words if word.text not in ("and", "so", "but", "then")]
    if asked.slots or not asked.in_english or [text for text in content(asked) if text != "long"]:
        return None
    if "long" in texts and "how" in texts:
        return _SPAN
    if texts[:2] in (["since", "when"], ["from", "when"]):
        return _BEGINNING
    if texts == ["what", "for"]:
        return _PURPOSE
    return _CAUSE if texts[:1] == ["why"] and len(texts) <= _SHORT else None


_SHORT = 4


def _sentences(context: Context) -> list[Row]:
    """The quoted sentences, then those of their paragraphs that go on with them."""
    sql = (
        "SELECT * FROM sentences WHERE letter = :l AND part = :p AND paragraph = "
        "(SELECT paragraph FROM sentences WHERE letter = :l AND part = :p AND start <= :s AND end > :s) ORDER BY start"
    )
    found: list[tuple[Row, bool]] = []
    for cited in context.conversation.citations[:MOST]:
        rows = context.reader.rows(sql, {"l": cited.letter, "p": cited.part, "s": cited.start})
        own = [
            i for i, row in enumerate(rows) if int(str(row["start"])) < cited.end and int(str(row["end"])) > cited.start
        ]
        found += [(rows[i], True) for i in own]
        behind = rows[own[-1] + 1 :] if own else []
        going_on = takewhile(lambda row: _GOES_ON.search(str(row["text"]).strip()), behind[:MOST])
        found += [(row, False) for row in going_on]
    return [row for row, _ in sorted(found, key=lambda pair: not pair[1])]


MOST = 3
"""Quotes of the last answer, and sentences behind each, that are looked at."""
