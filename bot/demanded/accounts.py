"""Whose account is asked for: "according to X" is told in the words of X, or by somebody who says what X says."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.scoping.authors import sources
from bot.scoping.speakers import author_states
from bot.searching.content import name_term
from store.words import stems


def of_that_account(context: Context, answer: Answer) -> bool:
    """Whether a quote is from a part for which the State signed, or says itself that this is so according to it."""
    states = sources(context.utterance)
    if not states or not answer.citations:
        return True
    wanted = {slot.value for slot in states}
    quoted = f" {' '.join(stems(' '.join(one.quote for one in answer.citations)))} "
    ways = (way for slot in states for way in name_term(context, slot).alternatives)
    named = any(f" accord to {' '.join(way)} " in quoted.replace(" the ", " ") for way in ways)
    places = dict.fromkeys((one.letter, one.part) for one in answer.citations)
    return named or any(not wanted.isdisjoint(author_states(context.reader, *place)) for place in places)
