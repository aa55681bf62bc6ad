"""Of two years that a question names, the one for which nothing is told is said to be silent."""

from __future__ import annotations

from bot.reading.periods import period
from bot.turns import Turn
from bot.wording import Names

_OF_PEOPLE = frozenset("signers senders office_holders addressees transmitter".split())
_YEAR = 4
"""Characters of a year alone."""


def with_silent_years(turn: Turn, names: Names) -> Turn:
    """ "Who was ambassador in 2002 and 2004": told from 2002 alone, the answer says that 2004 tells of none."""
    answer, utterance = turn.answer, turn.utterance
    years = [value for value in utterance.values("date") if len(value) == _YEAR]
    asked = utterance.asks in ("who", "which", "") and len(set(years)) > 1 and not utterance.of("part", "symbol")
    if answer.status != "answered" or answer.intent not in _OF_PEOPLE or not asked or period(utterance):
        return turn
    told = {str(names.row(citation.letter)["year"]) for citation in answer.citations}
    silent = [year for year in dict.fromkeys(years) if year not in told and year not in answer.answer]
    letters = {str(names.row(letter)["year"]) for letter in turn.scope.letters}
    if not silent or not told or not set(silent) <= letters:
        return turn
    local = names.speaking(utterance.language)
    text = f"{answer.answer} {local.say('years.silent', years=local.joined(silent))}"
    return turn._replace(answer=answer._replace(answer=text))
