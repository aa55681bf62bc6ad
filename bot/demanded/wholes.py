"""What a yes must bear out beside the deed: that nobody else did it, of what the share is, which organ it was."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from store.words import stem, stems


def bears_out_alone(context: Context, told: Told) -> bool:
    """ "Did X alone ask for it": a request that X is one of several to make does not bear it out."""
    return not context.utterance.of("state", "person", "organization")


def is_of_that_organ(context: Context, told: Told) -> bool:
    """ "Did the Council grant it": no sentence on what another organ did."""
    proved = told.proved.casefold()
    return all(value.casefold() in proved for value in context.utterance.values("organ", "body"))


def is_share_of_that(context: Context, told: Told) -> bool:
    """ "Twenty per cent of the population": no sentence on as much of something else."""
    asked = _SHARE.search(" ".join(word.text for word in context.utterance.words))
    if asked is None:
        return True
    own = [found[1] for found in _SHARE.finditer(told.proved.casefold())]
    return not own or any(stem(asked[1]) in stems(one) for one in own)


_SHARE = pattern(r"(?:per cent|percent|%) of (?:the |its |their |all )?(?:(?:its|the) )?(\w+)")
