"""A question on a table: the row at an end of an order, a sum, a difference, the rows that fulfil something, a cell.

Every word of the question must be of a column, of a row, of what the table is said to list, or of what is reckoned;
else nothing is told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.context import Context
from bot.questions.grids import ways
from bot.questions.grids.around import Placed, tables_meant
from bot.questions.grids.conditions import conditions
from bot.questions.grids.roles import is_meant, is_titled, label, roles, rows_chosen, says_what_it_lists
from bot.questions.grids.words import ENDS, SUMS, numbers_a_noun


def of_table(context: Context) -> Answer | None:
    """What the one table that the question is on tells of it; None where there is none, or several tell."""
    if is_large(context.reader) or context.utterance.asks in ("why", "how"):
        return None
    found = [answer for one in tables_meant(context) if (answer := _of_one(context, one))]
    return found[0] if len(found) == 1 else None


def reckoned(context: Context) -> Answer | None:
    """The same where an order or a sum is asked for, which other question types would take for simpler ones."""
    return of_table(context)


def _of_one(context: Context, placed: Placed) -> Answer | None:
    own = roles(context, placed)
    texts = {word.text for word in context.utterance.words}
    whole = ways.asks_for_all(context) or not SUMS.isdisjoint(texts)
    listed = (whole and says_what_it_lists(placed, own)) or (not ENDS.isdisjoint(texts) and is_titled(placed, own))
    if not own.heads and not own.chosen and not listed:
        return None
    taken = frozenset[int]()
    kept = set(rows_chosen(own, placed.grid))
    for one in conditions(context, placed.grid, own):
        kept &= one.rows
        taken |= one.words
    if not kept and context.utterance.asks != "yes/no":
        return None
    words = context.utterance.words
    every = [word.text for word in words]
    taken |= {i for i in range(len(words)) if numbers_a_noun(every, i)}
    asked = ways.Asked(
        context, placed, own, frozenset(w.text for i, w in enumerate(words) if i not in taken),
        frozenset(w.stem for i, w in enumerate(words) if i not in taken),
        tuple(placed.grid.lines[i] for i in sorted(kept)), len(kept) < len(placed.grid.lines),
        label(placed.grid) in own.chosen,
    )  # fmt: skip
    if _not_yet(asked):
        return None
    used = context.scope.used if context.scope.letters else frozenset[int]()
    for way, loose in _WAYS:
        if is_meant(placed, own, used | taken, loose, asked.changes) and (answer := way(asked)):
            return answer
    return None


def _not_yet(asked: ways.Asked) -> bool:
    """ "How many wells were dug", where the column has the "wells to be dug"."""
    heads = (asked.placed.grid.heads[at].casefold() for at in asked.roles.heads)
    return not _DONE.isdisjoint(asked.texts) and "to" not in asked.texts and any(" to be " in head for head in heads)


_DONE = frozenset("been were was did had".split())
_WAYS: Sequence[tuple[Callable[[ways.Asked], Answer | None], bool]] = (
    (ways.denied_or_said, False), (ways.more_of_two, False), (ways.change, True), (ways.difference, False),
    (ways.order, True), (ways.added_up, False), (ways.fulfilling, True), (ways.cell, False),
)  # fmt: skip
"""What may be asked, and whether one noun of the question may stand elsewhere in the letter."""
