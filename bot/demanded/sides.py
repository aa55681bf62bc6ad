"""Each of two letters that are named side by side."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.signs import OF_EACH
from bot.demanded.told import Told


def tells_of_each(context: Context, told: Told) -> bool:
    """ "2004 against 2009: who is each addressed to": from both."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    years = {value[:4] for value in utterance.values("date")}
    if not texts & OF_EACH or len(years) != 2 or utterance.asks in ("yes/no", "how many", "choice"):
        return True
    cited = {str(context.names.row(letter)["year"]) for letter in told.letters}
    return all(year in cited or year in told.text for year in years)


def tells_which_is_which(context: Context, told: Told) -> bool:
    """ "One is X, the other Y. Which is which": no one sentence tells it."""
    return [word.text for word in context.utterance.words[-3:]] != ["which", "is", "which"]
