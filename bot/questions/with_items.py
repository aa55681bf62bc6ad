"""A sentence that only opens a list ("The Government asks the Council:") is told with the items of the list."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.list_behind import in_words, list_behind

LONGEST = 1300
"""Characters of the answer with its items."""


def with_items(context: Context, answer: Answer) -> Answer:
    """The answer with the items behind its sentence; as it was where that opens no list, or one that is too long."""
    opening = answer.citations[-1] if answer.citations else None
    if opening is None or answer.answer.startswith(("Yes", "No")):
        return answer
    lead = {"letter": opening.letter, "part": opening.part, "end": opening.end, "text": opening.quote}
    items = list_behind(context.reader, lead, LONGEST)
    told = " ".join(in_words(row) for row in items)
    if len(items) < 2 or len(answer.answer) + len(told) > LONGEST:
        return answer
    proofs = tuple(dict.fromkeys((*answer.citations, *cite_all(context.reader, items))))
    return answer._replace(answer=f"{answer.answer} {told}", citations=proofs)
