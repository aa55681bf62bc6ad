"""Whether a State belongs to a body, asked without the word: "is X in the Y Commission", "does X belong to Y"."""

from __future__ import annotations

from bot.context import Context
from bot.lexicon import BEING
from bot.reading.utterance import Term

MEMBER = Term("member", "member", (("member",), ("belong",), ("particip",), ("parti",)))
"""What such a question claims, with the words by which letters say it."""


def claims_belonging(context: Context) -> bool:
    """Whether the question ends with a body, and says of a State that it is in it, or belongs to it."""
    utterance = context.utterance
    words = [word.text for word in utterance.words]
    bodies = [slot for slot in utterance.of("body", "organization") if slot.last == len(words)]
    states = utterance.of("state")
    if len(bodies) == 1 and [word for word in words[: bodies[0].first] if word != "the"][-2:] == ["part", "of"]:
        return True
    if len(bodies) != 1 or not states or states[0].last >= bodies[0].first:
        return False
    between = [word for word in words[states[0].last : bodies[0].first] if word != "the"]
    return (words[0] in BEING and between == ["in"]) or between in (["belong", "to"], ["part", "of"])
