"""In what capacity somebody writes, by the words of the covering letter: "in my capacity as Chair of the Group"."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.context import Context
from bot.questions.quoting import told_alone
from bot.reading.patterns import pattern

_ASKED = pattern(
    r"\b(?:in|by) (?:what|which) (?:capacity|function|role|quality|office)\b|^as what\b|\bon whose behalf\b"
)
_WRITES = frozenset(
    """write writes wrote written writing send sends sent transmit transmits transmitted forward forwards forwarded
    address addresses addressed submit submits submitted speak speaks spoke inform informs informed""".split()
)
_CAPACITY = pattern(
    r"\b[Ii]n (?:my|its|his|her|our|their) (?:\w+ )?capacity as (?:the )?(?P<as>[^,;.]{3,160}?)"
    r"(?=,|;|\.|\s(?:for the period|I have|we have|from \d)\b)"
    r"|^As (?:the )?(?P<plain>(?:current |present |outgoing |acting )?(?:Chair|President|Coordinator|Depositary)"
    r"[^,;.]{3,120}),"
)


_SPOKEN_FOR = "SELECT 1 FROM spoken_for WHERE letter = :l LIMIT 1"
"""For whom a letter speaks its own question type tells."""


def writing_as(context: Context) -> Answer | None:
    """ "In what capacity does X write": what the one letter that is meant says of it above its signature."""
    texts = [word.text for word in context.utterance.words]
    if not _ASKED.search(" ".join(texts)) or _WRITES.isdisjoint(texts) or len(context.scope.letters) != 1:
        return None
    if context.utterance.of("person") and "person" not in context.scope.basis:
        return None
    if "behalf" in texts and context.reader.rows(_SPOKEN_FOR, {"l": context.scope.letters[0]}):
        return None
    sql = (
        "SELECT * FROM sentences WHERE letter = :l AND part = 'letter' AND role = 'text' "
        "AND (text LIKE '%capacity%' OR text LIKE 'As %') ORDER BY start LIMIT 12"
    )
    for row in context.reader.rows(sql, {"l": context.scope.letters[0]}):
        found = _CAPACITY.search(re.sub(r"\s+", " ", str(row["text"])))
        if found:
            return told_alone(context, row, "", (next(filter(None, found.groups())),))
    return None
