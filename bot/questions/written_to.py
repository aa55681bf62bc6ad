"""To whom somebody wrote who signed an annexed letter: its heading says so, not the cover of the letter around it."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.quoting import told_alone
from bot.reading.patterns import pattern

_ADDRESSED = pattern(r"(?i:\baddressed to\b)")


def written_to(context: Context) -> Answer | None:
    """The heading of the quoted part that names the addressee; None where it has none."""
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND role IN ('title', 'heading') ORDER BY start"
    for cited in context.conversation.citations:
        for row in context.reader.rows(sql, {"l": cited.letter, "p": cited.part}):
            if cited.part != "letter" and _ADDRESSED.search(str(row["text"])):
                return told_alone(context, row)
    return None
