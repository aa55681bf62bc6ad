"""Whether persons are of the same State: "are X and Y from the same country?"."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer
from bot.context import Context
from bot.questions.persons import answered, mentions, sentence_of

_STATE = frozenset("country state nation nationality government delegation side".split())


def same_state(context: Context) -> Answer | None:
    """Yes or no by the State that the letters give each of two or more persons; None where one has none."""
    utterance, people = context.utterance, context.utterance.values("person")
    pairs = {(one.text, other.text) for one, other in pairwise(utterance.words)}
    if len(people) < 2 or not any(one in ("same", "one") and other in _STATE for one, other in pairs):
        return None
    found = [[row for row in mentions(context.reader, [name]) if row["state"]] for name in people]
    if not all(found):
        return None
    states = [{str(row["state"]) for row in rows} for rows in found]
    if any(len(own) != 1 for own in states):
        return None
    lead, shown = "Yes" if len(set.union(*states)) == 1 else "No", [rows[0] for rows in found]
    return answered(context.reader, shown, f"{lead}. {sentence_of(shown, context.local)}", [lead])
