"""The sentence beside a quoted one that goes on with the others: "The other nine remain in custody"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.quoting import told_alone
from bot.reading.patterns import pattern

_OTHERS = pattern(r"\b(?:(?:the|The) (?:other|remaining|rest|remainder|balance)|(?:O|o)thers|remaining \w+)\b")


def left_beside(context: Context) -> Answer | None:
    """The first such sentence of the paragraphs that were quoted, behind the quote."""
    sql = (
        "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start >= :e AND paragraph IN "
        "(SELECT paragraph FROM sentences WHERE letter = :l AND part = :p AND start < :e AND end > :s) ORDER BY start"
    )
    for cited in context.conversation.citations:
        span = {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end}
        for row in context.reader.rows(sql, span):
            if _OTHERS.search(str(row["text"])):
                return told_alone(context, row)
    return None
