"""What the letters spoken of tell of others of a numbered row: the sentence that names each of them by its number."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.context import Context
from bot.questions.quoting import LONGEST_QUOTE, told_alone
from bot.reading.gazetteer import placeholders
from bot.refusals import refused
from store.words import stem, stems

_BETWEEN = 3
"""Words that may stand between the ordinal and the noun: "the second Ministerial Meeting"."""


def told_of_row(context: Context, ordinals: Sequence[str], thing: str) -> Answer:
    """The sentence that names all of them; a refusal where there is none."""
    head = next(iter(stems(thing)), "")
    marks, params = placeholders(list(context.scope.letters), "l")
    sql = f"SELECT * FROM sentences WHERE letter IN ({marks}) AND role NOT IN ('signature', 'masthead') ORDER BY start"
    for row in context.reader.rows(sql, params):
        text = str(row["text"])
        if len(text) <= 2 * LONGEST_QUOTE and all(_names(text, stem(ordinal), head) for ordinal in ordinals):
            return told_alone(context, row)
    return refused(context)


def _names(text: str, ordinal: str, head: str) -> bool:
    found = stems(text)
    return any(one == ordinal and head in found[i + 1 : i + 2 + _BETWEEN] for i, one in enumerate(found))
