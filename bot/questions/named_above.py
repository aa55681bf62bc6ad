"""A number in a sentence that does not say of whom it is, told with the words above it that do.

"6. We welcome the elections in X. ... The donors paid only 40 per cent." speaks of X up to the end of the paragraph,
the communiqué of an organization speaks of that organization up to its last line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all, unique
from bot.context import Context
from bot.searching.content import name_term
from bot.searching.held import padded, stands
from bot.slots import Slot

_SENTENCES = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start <= :s ORDER BY start DESC LIMIT 60"
_TITLES = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND role = 'title' LIMIT 6"
_STATES = "SELECT DISTINCT state FROM state_mentions WHERE letter = :l AND part = :p AND start >= :s AND end <= :e"


def with_name_above(context: Context, answer: Answer) -> Answer | None:
    """The answer with the sentence or heading that names the one State or organization that its quotes leave out.

    None where more than one is left out, where nothing above names it, or where another State is named since.
    """
    quoted = padded(" ".join(citation.quote for citation in answer.citations))
    slots = [slot for slot in context.utterance.of("state", "organization") if not _named(context, slot, quoted)]
    if len(slots) != 1 or not answer.citations:
        return None
    at = answer.citations[-1]
    keys = {"l": at.letter, "p": at.part, "s": at.start}
    rows = list(context.reader.rows(_SENTENCES, keys))
    above = next((row for row in _above(context, rows, slots[0]) if _names(context, slots[0], row)), None)
    if above is None and slots[0].kind == "organization" and not _other_states(context, rows[:1], slots[0]):
        titles = context.reader.rows(_TITLES, keys)
        above = next((row for row in titles if _names(context, slots[0], row)), None)
    if above is None:
        return None
    text = f"{answer.answer} “{above['text']}”"
    return answer._replace(answer=text, citations=unique([*cite_all(context.reader, [above]), *answer.citations]))


def _above(context: Context, rows: Sequence[Row], slot: Slot) -> Iterator[Row]:
    """The sentences before the first of ``rows`` in its paragraph, the last one first, then the heading above them."""
    if not rows or _other_states(context, rows[:1], slot):
        return
    for row in rows[1:]:
        if row["paragraph"] == rows[0]["paragraph"] and _other_states(context, [row], slot):
            return
        if row["paragraph"] == rows[0]["paragraph"]:
            yield row
        if row["role"] == "heading":
            yield row
            return


def _other_states(context: Context, rows: Sequence[Row], slot: Slot) -> bool:
    """Whether a State other than the one meant is named there."""
    spans = [{"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]} for row in rows]
    return any(str(one["state"]) != slot.value for span in spans for one in context.reader.rows(_STATES, span))


def _names(context: Context, slot: Slot, row: Row) -> bool:
    return _named(context, slot, padded(str(row["text"])))


def _named(context: Context, slot: Slot, text: str) -> bool:
    return stands(name_term(context, slot), text)
