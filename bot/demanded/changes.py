"""What a thing becomes: it is told behind the change, not in front of it, not in a name somewhere, and no note that a
paper was reissued tells it."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.utterance import terms
from bot.searching.becoming import becoming, behind_change
from bot.searching.held import stands


def tells_more_than_reissue(context: Context, told: Told) -> bool:
    """ "What was changed in the reissue": not told by the note that a paper was reissued."""
    if told.intent not in (None, "said_about", "footnotes"):
        return True
    return not all("reissued" in quote.casefold() and len(quote.split()) <= _NOTE for quote in told.quotes)


_NOTE = 8
"""Words of a note at the foot of a page."""


def becomes_that(context: Context, told: Told) -> bool:
    """ "Turn X into Y": Y, or a word of what describes it, stands behind the words that tell of a change."""
    change = becoming(context.utterance)
    if change is None or told.intent not in (None, "said_about"):
        return True
    wanted = terms(context.utterance.words[change.first : change.last])
    told_behind = [behind_change(quote) for quote in told.quotes]
    return not wanted or any(stands(term, behind) for term in wanted for behind in told_behind)
