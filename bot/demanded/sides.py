"""Each of two letters that are named side by side, and every letter where all of them are spoken of."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.signs import OF_EACH
from bot.demanded.told import Told
from bot.scoping.cards import letter_count
from bot.scoping.scope import LETTER_NOUNS
from bot.scoping.universal import claims_of_each


def tells_of_each(context: Context, told: Told) -> bool:
    """ "2004 against 2009: who is each addressed to": from both."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    years = {value[:4] for value in utterance.values("date")}
    if not texts & OF_EACH or len(years) != 2 or utterance.asks in ("yes/no", "how many", "choice"):
        return True
    cited = {str(context.names.row(letter)["year"]) for letter in told.letters}
    return all(year in cited or year in told.text for year in years)


def holds_of_all(context: Context, told: Told) -> bool:
    """ "Are all the letters in English": a yes is one from every letter, or from every one that is described."""
    utterance = context.utterance
    if not told.said.startswith("Yes") or not claims_of_each(utterance):
        return True
    words = utterance.words
    named = (d for d in utterance.of("date") if d.first > 1 and words[d.first - 2].stem in LETTER_NOUNS)
    described = any(words[d.first - 1].text == "of" or d.last < len(words) for d in named)
    wanted = len(context.scope.letters) if described else letter_count(context.reader)
    return len(told.letters) >= wanted


def tells_which_is_which(context: Context, told: Told) -> bool:
    """ "One is X, the other Y. Which is which": no one sentence tells it."""
    return [word.text for word in context.utterance.words[-3:]] != ["which", "is", "which"]


def tells_the_other_wording(context: Context, told: Told) -> bool:
    """ "In 2004 it says "X". Which word instead in 2009?": from the letter of that year."""
    utterance = context.utterance
    dates = utterance.values("date")
    if not utterance.of("quoted") or len({date[:4] for date in dates}) < _TWO or utterance.asks in ("yes/no", "choice"):
        return True
    return dates[-1][:4] in {str(context.names.row(letter)["year"]) for letter in told.letters}


_TWO = 2
